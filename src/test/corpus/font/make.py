"""Makes the fonts of this folder; README.md tells from what. Needs fontTools 4.38 and the folders of the three fonts.

    python3 make.py CANTARELL-FOLDER INTER-FOLDER NOTO-CJK-FOLDER
"""

import os
import sys

from fontTools import subset
from fontTools.cffLib import SubrsIndex
from fontTools.designspaceLib import AxisDescriptor, DesignSpaceDocument, SourceDescriptor
from fontTools.fontBuilder import FontBuilder
from fontTools.misc.psCharStrings import T2CharString
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.ttLib import TTCollection, TTFont
from fontTools.varLib import build

os.environ["SOURCE_DATE_EPOCH"] = "0"
HERE = os.path.dirname(os.path.abspath(__file__))
LATIN = "".join(map(chr, range(0x20, 0x7F))) + "\u2013\u2014\u2018\u2019\u201c\u201d\u2026"
FEW = " HOaeghilnopqrstuvwxy.,"
HAN = "\u5b89\u9759\u7684\u670d\u52a1\u5668\u95e8\u76f4\u9aa8\u4eca\u6b63\u89d2\u7528\u5728\u65f6\u4eba\u8a00\u8bf4\u4e00\u53e5\u8bdd\uff0c\u3002\u3001\u300c\u300d\u201c\u201d\u2014\u2026 "


def cut(font, text, features):
    options = subset.Options()
    options.layout_features = features
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.hinting = False
    options.desubroutinize = False
    maker = subset.Subsetter(options)
    maker.populate(text=text)
    maker.subset(font)
    return font


def name(font, family, style, typographic=None):
    names = font["name"]
    names.names = [n for n in names.names if n.nameID in (0, 13, 14) and n.langID == 0x409]
    full = (typographic or family) + " " + style
    entries = {1: family, 2: "Regular", 3: full, 4: full, 5: "Version 1", 6: full.replace(" ", "")}
    if typographic:
        entries.update({16: typographic, 17: style})
    for number, text in entries.items():
        names.setName(text, number, 3, 1, 0x409)
    for table in ("DSIG", "STAT", "meta"):
        if table in font:
            del font[table]
    if "fvar" in font:
        font["fvar"].instances = []
        for axis in font["fvar"].axes:
            axis.axisNameID = 2
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames = [full.replace(" ", "")]
        top = cff.topDictIndex[0]
        for key in ("FullName", "FamilyName", "Notice"):
            top.rawDict.pop(key, None)
    font["head"].created = font["head"].modified = 0
    font.recalcTimestamp = False
    return font


def save(font, file):
    font.save(os.path.join(HERE, file))


def box(pen, left, bottom, right, top):
    pen.moveTo((left, bottom))
    pen.lineTo((right, bottom))
    pen.lineTo((right, top))
    pen.lineTo((left, top))
    pen.closePath()


def bean(pen, left, bottom, right, top):
    x, y = (left + right) / 2, (bottom + top) / 2
    pen.moveTo((x, bottom))
    pen.curveTo((right, bottom), (right, bottom), (right, y))
    pen.curveTo((right, top), (right, top), (x, top))
    pen.curveTo((left, top), (left, top), (left, y))
    pen.curveTo((left, bottom), (left, bottom), (x, bottom))
    pen.closePath()


def drawn(family, stem, weight):
    """One face of a family drawn here: a bar, an H and a bean whose stems are so wide."""
    high = 490 + stem / 4  # the heavier, the higher: so that there is an MVAR table
    builder = FontBuilder(1000, isTTF=False)
    glyphs = [".notdef", "space", "H", "I", "o"]
    builder.setupGlyphOrder(glyphs)
    builder.setupCharacterMap({0x20: "space", 0x48: "H", 0x49: "I", 0x6F: "o"})
    widths = {".notdef": 600, "space": 300, "H": 500 + 2 * stem, "I": 120 + stem, "o": 520 + stem}
    strings = {}
    for glyph in glyphs:
        pen = T2CharStringPen(widths[glyph], None)
        if glyph == ".notdef":
            box(pen, 60, 0, 540, 700)
        elif glyph == "H":
            box(pen, 60, 0, 60 + stem, 700)
            box(pen, 440 + stem, 0, 440 + 2 * stem, 700)
            box(pen, 60, 350 - stem / 2, 440 + stem, 350 + stem / 2)
        elif glyph == "I":
            box(pen, 60, 0, 60 + stem, 700)
        elif glyph == "o":
            bean(pen, 40, -10, 480 + stem, high + 10)
        strings[glyph] = pen.getCharString()
    builder.setupCFF(family.replace(" ", ""), {}, strings, {})
    builder.setupHorizontalMetrics({g: (widths[g], 60) for g in glyphs})
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": family, "styleName": "Regular"})
    builder.setupOS2(
        sTypoAscender=800,
        sTypoDescender=-200,
        sCapHeight=700,
        sxHeight=round(high),
        usWeightClass=weight,
    )
    builder.setupPost()
    builder.font["head"].created = builder.font["head"].modified = 0
    builder.font.recalcTimestamp = False
    return builder.font


def variable():
    design = DesignSpaceDocument()
    design.addAxis(
        AxisDescriptor(tag="wght", name="Weight", minimum=200, default=200, maximum=800)
    )
    for stem, weight in ((40, 200), (200, 800)):
        source = SourceDescriptor(font=drawn("Jinju Test Drawn", stem, weight), location={"Weight": weight})
        source.name = str(weight)
        design.addSource(source)
    font, _, _ = build(design)
    font.recalcTimestamp = False
    return font


def endless():
    """A glyph that calls a subroutine that calls itself."""
    font = drawn("Jinju Test Endless", 40, 400)
    top = font["CFF "].cff.topDictIndex[0]
    call = b"\x20\x0a"  # -107 callsubr: the first subroutine
    top.Private.Subrs = SubrsIndex()
    top.Private.Subrs.append(T2CharString(bytecode=call, private=top.Private))
    top.CharStrings["H"].setBytecode(call + b"\x0e")
    font.recalcBBoxes = False  # or fontTools follows the calls
    return font


def collection(folder):
    faces = TTCollection()
    for number, region in ((2, "SC"), (0, "JP")):
        font = TTFont(os.path.join(folder, "NotoSerifCJK-Bold.ttc"), fontNumber=number)
        cut(font, HAN, ["locl", "halt", "chws", "palt", "vert", "fwid", "pwid", "kern"])
        faces.fonts.append(name(font, "Jinju Test Han " + region, "Bold"))
    return faces


def main(cantarell, inter, noto):
    plain = cut(TTFont(os.path.join(cantarell, "Cantarell-Regular.otf")), LATIN, ["onum"])
    save(name(plain, "Jinju Test Text Reg", "Regular", "Jinju Test Text"), "brand.otf")
    roman = cut(TTFont(os.path.join(inter, "Inter-roman.var.ttf")), FEW, ["kern"])
    save(name(roman, "Jinju Test Variable", "Regular"), "brand-variable.ttf")
    save(variable(), "drawn-variable.otf")
    save(endless(), "endless.otf")
    save(collection(noto), "brand.ttc")


if __name__ == "__main__":
    main(*sys.argv[1:])
