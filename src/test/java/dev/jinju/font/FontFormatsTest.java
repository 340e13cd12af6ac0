package dev.jinju.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import dev.jinju.font.subset.FontSubset;
import dev.jinju.geom.PathData;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A designer's own fonts: CFF, CFF2, TrueType that varies, and collections. */
class FontFormatsTest {
  private static final Path CORPUS =
      Path.of(System.getProperty("jinju.home", ""), "src/test/corpus/font");

  @TempDir Path folder;

  private final FontLibrary library =
      Bundled.LIBRARY.with(
          List.of(
              CORPUS.resolve("brand.otf"),
              CORPUS.resolve("brand-variable.ttf"),
              CORPUS.resolve("drawn-variable.otf"),
              CORPUS.resolve("brand.ttc")));

  @AfterEach
  void close() {
    library.close();
  }

  @ParameterizedTest
  @CsvSource({
    "Jinju Test Text, 400, 400, 400, CFF, false",
    "Jinju Test Variable, 400, 100, 900, TRUETYPE, true",
    "Jinju Test Drawn, 200, 200, 800, CFF2, true",
    "Jinju Test Han SC, 700, 700, 700, CFF, false",
    "Jinju Test Han JP, 700, 700, 700, CFF, false",
  })
  void faceIsKnownByItsFamilyAndWeights(
      String family, int weight, int lightest, int heaviest, OutlineFormat format, boolean varies) {
    FontFace face = face(family, weight);
    assertThat(face.family()).isEqualTo(family);
    assertThat(face.weight()).isEqualTo(weight);
    assertThat(face.lightest()).isEqualTo(lightest);
    assertThat(face.heaviest()).isEqualTo(heaviest);
    assertThat(face.outlineFormat()).isEqualTo(format);
    assertThat(face.isVariable()).isEqualTo(varies);
    assertThat(FontSubset.isPossible(face)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"1, 200", "200, 200", "333, 333", "550, 550", "800, 800", "1000, 800"})
  void anyWeightOfTheRangeIsAnsweredExactly(int wanted, int found) {
    FontFace face = face("Jinju Test Drawn", wanted);
    assertThat(face.weight()).isEqualTo(found);
    assertThat(face.id()).isEqualTo(found == 200 ? "drawn-variable" : "drawn-variable@" + found);
    assertThat(face("Jinju Test Drawn", found)).isSameAs(face);
  }

  /** A stem is 40 units wide at weight 200 and 200 units at weight 800. */
  @ParameterizedTest
  @CsvSource({"200, 40, 0.500", "500, 120, 0.520", "800, 200, 0.540"})
  void everythingIsMeasuredInTheWeightThatWasAskedFor(int weight, int stem, double xHeight) {
    FontFace face = face("Jinju Test Drawn", weight);
    int bar = face.glyph('I');
    assertThat(face.bounds(bar).width()).isEqualTo(stem);
    assertThat(face.outline(bar).controlBounds().width()).isCloseTo(stem, within(0.01));
    assertThat(face.advance(bar)).isEqualTo(120 + stem);
    assertThat(Bundled.width(Bundled.shape(face, "II", Bundled.ENGLISH)))
        .isEqualTo(2 * (120 + stem));
    assertThat(face.metrics().xHeight()).isCloseTo(xHeight, within(0.0005));
    assertThat(face.metrics().capHeight()).isEqualTo(0.7);
  }

  @Test
  void trueTypeOutlinesVaryToo() {
    PathData light = outline(face("Jinju Test Variable", 100), 'l');
    PathData between = outline(face("Jinju Test Variable", 550), 'l');
    PathData heavy = outline(face("Jinju Test Variable", 900), 'l');
    assertThat(between.controlBounds().width())
        .isGreaterThan(1.5 * light.controlBounds().width())
        .isLessThan(0.8 * heavy.controlBounds().width());
  }

  @Test
  void facesOfACollectionDrawTheFormsOfTheirRegions() {
    FontFace chinese = face("Jinju Test Han SC", 700);
    FontFace japanese = face("Jinju Test Han JP", 700);
    assertThat(chinese.file()).isEqualTo(japanese.file());
    assertThat(List.of(chinese.index(), japanese.index())).containsExactly(0, 1);
    assertThat(outline(chinese, '直').segments())
        .isNotEqualTo(outline(japanese, '直').segments())
        .isGreaterThan(20);
    assertThat(chinese.hasFeature("halt")).isTrue();
  }

  @Test
  void featuresOfCffAreShaped() {
    FontFace face = face("Jinju Test Text", 400);
    ShapingOptions old = Bundled.options("Latn", "en", "onum");
    assertThat(Bundled.glyphs(Bundled.shape(face, "19", old)))
        .isNotEqualTo(Bundled.glyphs(Bundled.shape(face, "19", Bundled.ENGLISH)));
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 550, 900})
  void kerningIsShapedInEveryWeight(int weight) {
    assertThat(kerning(face("Jinju Test Variable", weight), "y.")).isNegative();
  }

  private static int kerning(FontFace face, String pair) {
    int apart = face.advance(face.glyph(pair.charAt(0))) + face.advance(face.glyph(pair.charAt(1)));
    return Bundled.width(Bundled.shape(face, pair, Bundled.ENGLISH)) - apart;
  }

  @Test
  void weightsCloseWithTheirLibrary() {
    FontLibrary own = Bundled.LIBRARY.with(List.of(CORPUS.resolve("drawn-variable.otf")));
    FontFace face = own.find("Jinju Test Drawn", 550).orElseThrow();
    assertThat(face.covers('H')).isTrue();
    own.close();
    assertThatIllegalStateException().isThrownBy(() -> face.advance(3));
  }

  /** OS/2.fsType: 2 alone restricts, wider permissions beside it count; 0x100 forbids subsets. */
  @ParameterizedTest
  @CsvSource({
    "0, true",
    "2, false",
    "4, true",
    "8, true",
    "6, true",
    "0x100, false",
    "0x208, false"
  })
  void embeddingIsLeftToTheOwner(String fsType, boolean allowed) throws IOException {
    byte[] font = Files.readAllBytes(Bundled.FOLDER.resolve("sora/Sora-Light.ttf"));
    ByteBuffer bytes = ByteBuffer.wrap(font);
    bytes.putShort(table(bytes, 0x4f532f32) + 8, Short.decode(fsType));
    Path file = Files.write(folder.resolve("owned.ttf"), font);
    try (FontLibrary own = Bundled.LIBRARY.with(List.of(file))) {
      FontFace face = own.find("Sora", 300).orElseThrow();
      assertThat(face.mayBeEmbedded()).isEqualTo(allowed);
      assertThat(FontSubset.isPossible(face)).isEqualTo(allowed);
    }
  }

  private FontFace face(String family, int weight) {
    return library.find(family, weight).orElseThrow();
  }

  private static PathData outline(FontFace face, int codePoint) {
    return face.outline(face.glyph(codePoint));
  }

  private static int table(ByteBuffer font, int tag) {
    int at = 12;
    while (font.getInt(at) != tag) {
      at += 16;
    }
    return font.getInt(at + 8);
  }

  /** The bundled face with features taken out of its list, as other fonts come without them. */
  @ParameterizedTest
  @CsvSource({"halt, vhal", "halt chws, vhal vchw"})
  void marksAreHalvedByWhateverTheFontHas(String level, String down) throws IOException {
    byte[] font = Files.readAllBytes(Path.of("fonts/noto-serif-sc/NotoSerifSC-Bold.ttf"));
    for (String feature : (level + " " + down).split(" ", -1)) {
      rename(font, feature);
    }
    Path file = Files.write(folder.resolve("other.ttf"), font);
    try (FontLibrary other = FontLibrary.of(file)) {
      FontFace face = other.faces().get(0);
      assertThat(face.hasFeature("halt")).isFalse();
      for (String mark : List.of("（", "「", "，", "。", "」")) {
        HalfForm wanted = Bundled.SERIF_SC.halfForm(mark, Bundled.CHINESE).orElseThrow();
        HalfForm found = face.halfForm(mark, Bundled.CHINESE).orElseThrow();
        // `palt` leaves a hair at the ink.
        assertThat(found.before()).as(mark).isCloseTo(wanted.before(), within(0.1));
        assertThat(found.after()).as(mark).isCloseTo(wanted.after(), within(0.1));
      }
    }
  }

  private static void rename(byte[] font, String feature) {
    ByteBuffer bytes = ByteBuffer.wrap(font);
    int gpos = 0;
    for (int i = 0; i < bytes.getShort(4); i++) {
      boolean found = bytes.getInt(12 + 16 * i) == 0x47504F53; // GPOS
      gpos = found ? bytes.getInt(20 + 16 * i) : gpos;
    }
    int list = gpos + bytes.getShort(gpos + 6);
    for (int i = 0; i < bytes.getShort(list); i++) {
      int at = list + 2 + 6 * i;
      byte[] tag = new byte[4];
      bytes.get(at, tag);
      if (feature.equals(new String(tag, StandardCharsets.US_ASCII))) {
        bytes.put(at, (byte) 'x');
      }
    }
  }
}
