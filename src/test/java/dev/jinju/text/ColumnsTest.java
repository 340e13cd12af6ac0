package dev.jinju.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.jinju.font.FontFace;
import dev.jinju.font.FontLibrary;
import dev.jinju.font.GlyphRun;
import dev.jinju.geom.Point;
import dev.jinju.geom.Rect;
import dev.jinju.text.faces.FaceRequest;
import dev.jinju.text.vertical.WritingMode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sets columns with the bundled faces and measures the ink from the axis and the column's top. */
class ColumnsTest {
  private static final FontLibrary FONTS = FontLibrary.open(Path.of("fonts"));
  private static final Spacing HANGING = new Spacing(0.125, true, true, true, 0, 0);

  /** Lengths are em: one px is one em. */
  private static final Measure.Step EM = new Measure.Step(1, 1.6);

  @TempDir private Path folder;

  private record Column(String text, SetText set) {
    List<Piece> pieces() {
      return set.lines().get(0).pieces();
    }

    double length() {
      return set.lines().get(0).width();
    }

    String words(Piece piece) {
      return text.substring(piece.start(), piece.end());
    }

    /** The ink of the characters from an offset to another. */
    Rect ink(int start, int end) {
      Rect all = null;
      for (Piece piece : pieces()) {
        for (int i = 0; i < piece.run().glyphs().length; i++) {
          int at = piece.start() + piece.run().starts()[i];
          if (at >= start && at < end) {
            Rect ink = glyphInk(piece, i);
            all = all == null ? ink : all.union(ink);
          }
        }
      }
      return all;
    }

    Rect ink(String words) {
      int start = text.indexOf(words);
      return ink(start, start + words.length());
    }

    private static Rect glyphInk(Piece piece, int i) {
      GlyphRun run = piece.run();
      Rect units = run.face().bounds(run.glyphs()[i]);
      double em = run.face().unitsPerEm();
      Point a = corner(piece, i, units.x() / em, units.y() / em);
      Point b = corner(piece, i, units.right() / em, units.bottom() / em);
      return new Rect(
          Math.min(a.x(), b.x()),
          Math.min(a.y(), b.y()),
          Math.abs(a.x() - b.x()),
          Math.abs(a.y() - b.y()));
    }

    private static Point corner(Piece piece, int i, double x, double up) {
      Point posed = piece.pose().apply(piece.run().x()[i] + x, piece.run().y()[i] - up);
      return new Point(posed.x(), posed.y() + piece.offset());
    }
  }

  private static Column column(String text, String language, String family) {
    return column(FONTS, text, language, family, Spacing.DEFAULT, 2);
  }

  private static Column column(
      FontLibrary fonts, String text, String language, String family, Spacing spacing, int digits) {
    Measure endless = new Measure(1e9, 1e9, List.of(EM), Integer.MAX_VALUE);
    Paragraph paragraph = paragraph(text, language, family, spacing, digits);
    return new Column(text, new Typesetter(fonts).set(paragraph, endless));
  }

  private static Paragraph paragraph(
      String text, String language, String family, Spacing spacing, int digits) {
    FaceRequest face = new FaceRequest(List.of(new FaceRequest.Family(family, false)), 400);
    return new Paragraph(
        text,
        language,
        List.of(new TextSpan(0, text.length(), face, 0)),
        spacing,
        Breaking.DEFAULT,
        new WritingMode(true, digits));
  }

  /** The pieces of a column: those that lie on their side in [ ], figures in one cell in ( ). */
  private static String shown(Column column) {
    return column.pieces().stream()
        .map(
            piece -> {
              String words = column.words(piece);
              boolean lies = piece.pose().b() != 0;
              boolean cell = !lies && words.codePoints().allMatch(cp -> cp < 0x80);
              return lies ? "[" + words + "]" : cell ? "(" + words + ")" : words;
            })
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource({
    "zh-Hans, Noto Sans SC",
    "zh-Hans, Noto Serif SC",
    "zh-Hant, Noto Sans TC",
    "ja, Noto Serif JP",
    "ko, Noto Sans KR",
    "zh-Hans, LXGW WenKai"
  })
  void hanStandOneEmApartRoundTheAxis(String language, String family) {
    Column column = column("日田中回日", language, family);
    assertThat(column.length()).isEqualTo(5);
    for (int i = 0; i < 5; i++) {
      Rect ink = column.ink(i, i + 1);
      assertThat(ink.center().x()).isCloseTo(0, within(0.06));
      assertThat(ink.y()).isBetween(i + 0.0, i + 0.25);
      assertThat(ink.bottom()).isBetween(i + 0.75, i + 1.0);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh-Hans | Noto Serif SC | 用Linux写代码       | 用[Linux]写代码",
        "zh-Hans | Noto Serif SC | 他说（好）“是”——对…… | 他说（好）“是”——对……",
        "zh-Hans | LXGW WenKai   | 他说（好）“是”——对…… | 他说（好）“是”[——]对……",
        "zh-Hans | LXGW WenKai   | 三～五⸺对⋯⋯         | 三～五[⸺]对[⋯⋯]",
        "zh-Hans | Noto Serif SC | 列奥·达芬奇℃％①    | 列奥·达芬奇℃％①",
        "zh-Hans | Noto Serif SC | 看A·B吧            | 看[A·B]吧",
        "zh-Hans | Noto Sans SC  | 他的“don’t panic”书  | 他的“[don’t panic]”书",
        "ja      | Noto Sans JP  | ラーメン〜きゃ：    | ラーメン〜きゃ：",
        "zh-Hant | Noto Serif TC | 他說：「好；」      | 他說：「好；」",
        "ko      | Noto Sans KR  | 한글 세로 Seoul     | 한글[ ]세로[ Seoul]"
      })
  void westernWordsLieAndAllElseStands(
      String language, String family, String text, String expected) {
    assertThat(shown(column(text, language, family))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "zh-Hans, Noto Serif SC, ——",
    "zh-Hans, LXGW WenKai, ——",
    "zh-Hans, LXGW WenKai, ⸺",
    "zh-Hant, Noto Sans TC, ——",
    "ja, Noto Serif JP, ――",
    "zh-Hans, Noto Sans SC, ————"
  })
  void dashesAreOneStrokeOnTheAxis(String language, String family, String dashes) {
    Column column = column("是" + dashes + "对", language, family);
    double em = dashes.equals("⸺") ? 2 : dashes.length();
    assertThat(column.length()).isCloseTo(em + 2, within(1e-9));
    Rect stroke = column.ink(dashes);
    assertThat(stroke.width()).isLessThan(0.1);
    assertThat(stroke.center().x()).isCloseTo(0, within(0.005));
    assertThat(stroke.height()).isGreaterThan(em - 0.4);
    assertThat(stroke.center().y()).isCloseTo(1 + em / 2, within(0.005));
    double reached = stroke.y();
    for (int i = 1; i <= dashes.length(); i++) {
      Rect ink = column.ink(i, i + 1);
      if (ink != null) {
        assertThat(ink.y()).as("no light between dashes").isLessThanOrEqualTo(reached + 1e-6);
        reached = ink.bottom();
      }
    }
    assertThat(reached).isCloseTo(stroke.bottom(), within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "zh-Hans, Noto Sans SC, right",
    "zh-Hans, LXGW WenKai, right",
    "ja, Noto Serif JP, right",
    "ja, LXGW WenKai, right",
    "zh-Hant, Noto Serif TC, middle",
    "zh-Hant, LXGW WenKai, middle"
  })
  void stopsStandInTheirCorner(String language, String family, String place) {
    Column column = column("日。日，日、日", language, family);
    for (int i = 1; i < 6; i += 2) {
      Point at = column.ink(i, i + 1).center();
      if (place.equals("right")) {
        assertThat(at.x()).isGreaterThan(0.2);
        assertThat(at.y()).isBetween(i + 0.0, i + 0.35);
      } else {
        assertThat(at.x()).isCloseTo(0, within(0.1));
        assertThat(at.y()).isCloseTo(i + 0.5, within(0.1));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "zh-Hant, Noto Serif TC",
    "zh-Hant, LXGW WenKai",
    "ja, Noto Sans JP",
    "ja, LXGW WenKai"
  })
  void questionsAreInTheMiddleOutsideTheMainland(String language, String family) {
    Column column = column("日！日？日", language, family);
    assertThat(column.ink("！").center().x()).isCloseTo(0, within(0.1));
    assertThat(column.ink("？").center().x()).isCloseTo(0, within(0.1));
    assertThat(column.ink("！").height()).as("upright").isGreaterThan(0.6);
  }

  @ParameterizedTest
  @CsvSource({
    "zh-Hans, Noto Serif SC, false", "zh-Hant, Noto Serif TC, false",
    "zh-Hant, Noto Sans TC, false", "ja, Noto Serif JP, true"
  })
  void colonIsTurnedInJapaneseAlone(String language, String family, boolean turned) {
    Rect ink = column("日：日", language, family).ink("：");
    assertThat(ink.width() > ink.height()).isEqualTo(turned);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "等了14个月      | 2 | 等了(14)个月",
        "等了 14 个月    | 2 | 等了[ ](14)[ ]个月",
        "等了14个月      | 0 | 等了[14]个月",
        "改过3行         | 2 | 改过(3)行",
        "共100个         | 2 | 共[100]个",
        "共100个         | 3 | 共(100)个",
        "2009年5月24日   | 2 | [2009]年(5)月(24)日",
        "占38%的         | 2 | 占(38)(%)的",
        "占2.3%的        | 2 | 占[2.3%]的",
        "占100%的        | 2 | 占[100%]的",
        "占100%的        | 3 | 占(100)(%)的",
        "花$50吧         | 2 | 花($)(50)吧",
        "真的!!好!?对!   | 2 | 真的(!!)好(!?)对(!)",
        "用5G和A4        | 2 | 用[5G]和[A4]",
        "买iPhone 15吧   | 2 | 买[iPhone 15]吧",
        "有14 GPU吧      | 2 | 有[14 GPU]吧",
        "三～5天         | 2 | 三～(5)天",
        "从10,000到      | 2 | 从[10,000]到",
        "12              | 2 | (12)"
      })
  void shortFiguresStandInOneCell(String text, int digits, String expected) {
    Column column = column(FONTS, text, "zh-Hans", "LXGW WenKai", Spacing.DEFAULT, digits);
    assertThat(shown(column)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Noto Serif SC, 38, 2",
    "Noto Sans SC, 88, 2",
    "LXGW WenKai, 14, 2",
    "LXGW WenKai, 88, 2",
    "Noto Serif SC, 100, 3",
    "LXGW WenKai, 888, 3",
    "LXGW WenKai, 7, 2"
  })
  void aCellIsOneEmWithItsFiguresInTheMiddle(String family, String figure, int digits) {
    Column column = column(FONTS, "共" + figure + "个", "zh-Hans", family, Spacing.DEFAULT, digits);
    assertThat(column.length()).as("set solid").isEqualTo(3);
    Rect ink = column.ink(figure);
    assertThat(ink.width()).isLessThanOrEqualTo(1.1);
    assertThat(ink.center().x()).isCloseTo(0, within(0.001));
    assertThat(ink.center().y()).isCloseTo(1.5, within(0.001));
    assertThat(column.pieces().get(1).pose().a()).isBetween(0.7, 1.0);
  }

  @Test
  void figuresThatNoCellHoldsLie() {
    Column column = column(FONTS, "共888个", "zh-Hans", "Sora", Spacing.DEFAULT, 3);
    assertThat(shown(column)).isEqualTo("共[888]个");
  }

  @Test
  void aCellIsNeverBrokenAndNamesAllItsCharacters() {
    String text = "一二三14四五六";
    Paragraph paragraph = paragraph(text, "zh-Hans", "LXGW WenKai", Spacing.DEFAULT, 2);
    for (int em = 1; em < 7; em++) {
      double most = em + 1e-9;
      SetText set = new Typesetter(FONTS).set(paragraph, new Measure(em, 1e9, List.of(EM), 99));
      assertThat(set.lines()).noneMatch(line -> line.end() == 4);
      assertThat(set.lines()).allMatch(line -> line.width() <= most);
    }
    Piece cell = column(text, "zh-Hans", "LXGW WenKai").pieces().get(1);
    assertThat(cell.run().starts()).containsExactly(0, 1);
    assertThat(cell.run().ends()).containsExactly(1, 2);
  }

  @Test
  void aCellOfTwoLooksLies() {
    FaceRequest face = new FaceRequest(List.of(new FaceRequest.Family("LXGW WenKai", false)), 400);
    List<TextSpan> spans = List.of(new TextSpan(0, 2, face, 0), new TextSpan(2, 4, face, 1));
    Paragraph paragraph =
        new Paragraph(
            "共14个", "zh-Hans", spans, Spacing.DEFAULT, Breaking.DEFAULT, WritingMode.VERTICAL);
    Measure endless = new Measure(1e9, 1e9, List.of(EM), 9);
    Column column = new Column("共14个", new Typesetter(FONTS).set(paragraph, endless));
    assertThat(shown(column)).isEqualTo("共[1][4]个");
  }

  @ParameterizedTest
  @CsvSource({
    "zh-Hans, Noto Serif SC, 中文。”好, 4.5, the font halves the stop",
    "zh-Hans, LXGW WenKai, 中文。”好, 4.5, a font that says nothing is measured",
    "zh-Hans, Noto Serif SC, 他（“好, 3.5, the second of two opening marks",
    "zh-Hans, LXGW WenKai, 你好，, 2.5, a mark at the column's end",
    "zh-Hans, LXGW WenKai, 《你好, 2.5, a mark at the column's top",
    "zh-Hans, Noto Serif SC, 他说：”好, 5, the font never halves its vertical colon",
    "zh-Hans, LXGW WenKai, 他说：”好, 5, a colon in the middle of its cell has no half to give",
    "zh-Hant, Noto Serif TC, 中文。」好, 5, stops in the middle are not halved",
    "zh-Hant, LXGW WenKai, 中文。」好, 5, stops that were moved to the middle are not halved",
    "ja, Noto Serif JP, 中文。」好, 4.5, the font halves the stop"
  })
  void marksAreSqueezedByTheirOwnBox(
      String language, String family, String text, double em, String rule) {
    assertThat(column(text, language, family).length()).as(rule).isCloseTo(em, within(0.001));
  }

  @Test
  void whatIsSqueezedNeverTouches() {
    for (String family : List.of("Noto Serif SC", "Noto Sans SC", "LXGW WenKai")) {
      Column column = column("（「好。」）：“好”；《好》", "zh-Hans", family);
      for (int i = 1; i < column.text().length(); i++) {
        assertThat(column.ink(i, i + 1).y())
            .as("%s at %d", family, i)
            .isGreaterThanOrEqualTo(column.ink(i - 1, i).bottom() - 0.01);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Noto Sans SC", "Noto Serif SC", "Noto Serif JP", "LXGW WenKai", "Sora"})
  void wordsHaveTheirMiddleOnTheAxis(String family) {
    assertThat(column("用HEX好", "zh-Hans", family).ink("HEX").center().x())
        .as("capitals")
        .isCloseTo(0, within(0.02));
    assertThat(column("用2009好", "zh-Hans", family).ink("2009").center().x())
        .as("figures")
        .isCloseTo(0, within(0.02));
    assertThat(column("用xnu pHx好", "zh-Hans", family).ink("xnu").center().x())
        .as("small letters")
        .isCloseTo(0, within(0.03));
  }

  @Test
  void aGapStandsBetweenHanAndWordsThatLie() {
    double latin = column("Rust", "zh-Hans", "LXGW WenKai").length();
    for (String text : List.of("用Rust写", "用 Rust 写")) {
      assertThat(column(text, "zh-Hans", "LXGW WenKai").length())
          .isCloseTo(2 + latin + 0.25, within(1e-9));
    }
  }

  @Test
  void openingMarksHangAboveTheCommonTop() {
    Column column = column(FONTS, "“等女儿”。", "zh-Hans", "LXGW WenKai", HANGING, 2);
    assertThat(column.ink("等").y()).isBetween(0.0, 0.1);
    assertThat(column.ink("“").bottom()).isBetween(-0.4, 0.0);
    assertThat(column.set().lines().get(0).hangStart()).isEqualTo(0.5);
  }

  @Test
  void stopsHangBelowTheColumn() {
    Column column = column(FONTS, "等女儿。", "zh-Hans", "Noto Serif SC", HANGING, 2);
    assertThat(column.length()).isEqualTo(3);
    assertThat(column.ink("。").y()).isGreaterThan(3);
  }

  @Test
  void emojiStandRoundTheAxis() {
    Column column = column("好😀好", "zh-Hans", "LXGW WenKai");
    assertThat(column.length()).isCloseTo(3.16, within(0.001));
    assertThat(column.pieces().get(1).run()).isNull();
  }

  @Test
  void columnsAreBalancedAndAsManyAsAllowed() {
    String text = "慢不是低效是三十年后仍有人愿意为这3行负责。";
    Paragraph paragraph = paragraph(text, "zh-Hans", "LXGW WenKai", Spacing.DEFAULT, 2);
    SetText set = new Typesetter(FONTS).set(paragraph, new Measure(12, 4.8, List.of(EM), 3));
    assertThat(set.fits()).isTrue();
    assertThat(set.lines()).hasSizeBetween(2, 3);
    assertThat(set.extent()).isLessThanOrEqualTo(4.8);
    SetText narrow = new Typesetter(FONTS).set(paragraph, new Measure(12, 1.6, List.of(EM), 3));
    assertThat(narrow.fits()).as("one column is too few").isFalse();
  }

  @Test
  void pathologicalColumnsEnd() {
    for (String text :
        List.of("a".repeat(6_000), "aб".repeat(3_000), "1 ".repeat(3_000), "—".repeat(6_000))) {
      Paragraph paragraph = paragraph(text, "zh-Hans", "Noto Serif SC", Spacing.DEFAULT, 3);
      SetText set = new Typesetter(FONTS).set(paragraph, new Measure(12, 1e9, List.of(EM), 99_999));
      assertThat(set.lines().get(set.lines().size() - 1).end()).isEqualTo(text.length());
    }
  }

  /**
   * A face for horizontal text: no substitutions, no vertical metrics. Its brackets for columns are
   * found by the code points that Unicode has for them.
   */
  @Test
  void aFaceThatKnowsNothingOfColumnsIsSetInThem() throws IOException {
    FontFace whole = FONTS.find("LXGW WenKai", 400).orElseThrow();
    byte[] file = Files.readAllBytes(whole.file());
    for (String table : List.of("GSUB", "vhea")) {
      rename(file, table);
    }
    Path plain = folder.resolve("plain.ttf");
    Files.write(plain, file);
    try (FontLibrary fonts = FONTS.with(List.of(plain))) {
      Column column = column(fonts, "日。（日）：日～！", "zh-Hans", "LXGW WenKai", Spacing.DEFAULT, 2);
      assertThat(column.ink("日").y()).isBetween(0.0, 0.2);
      assertThat(column.ink("。").center().x()).isGreaterThan(0.2);
      assertThat(column.ink("。").center().y()).isBetween(1.0, 1.35);
      assertThat(column.ink("：").center().x()).isGreaterThan(0.0);
      assertThat(column.ink("（").width()).as("turned").isGreaterThan(0.7);
      assertThat(shown(column)).isEqualTo("日。（日）：日[～]！");
      assertThat(column(fonts, "日田中", "zh-Hans", "LXGW WenKai", Spacing.DEFAULT, 2).length())
          .isEqualTo(3);
    }
  }

  private static void rename(byte[] file, String table) {
    byte[] tag = table.getBytes(StandardCharsets.US_ASCII);
    for (int at = 12; at < 12 + 16 * file[5]; at += 16) {
      if (new String(file, at, 4, StandardCharsets.US_ASCII).equals(table)) {
        tag[3] = 'Z';
        System.arraycopy(tag, 0, file, at, 4);
        return;
      }
    }
    throw new AssertionError("no table " + table);
  }
}
