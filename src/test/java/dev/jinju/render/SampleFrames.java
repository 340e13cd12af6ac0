package dev.jinju.render;

import dev.jinju.font.FontFace;
import dev.jinju.frame.Frame;
import dev.jinju.frame.FrameItem;
import dev.jinju.frame.FrameMeta;
import dev.jinju.frame.Role;
import dev.jinju.geom.PathData;
import dev.jinju.geom.Point;
import dev.jinju.geom.Rect;
import dev.jinju.geom.Size;
import dev.jinju.geom.Transform;
import dev.jinju.image.Picture;
import dev.jinju.image.QrCode;
import dev.jinju.paint.Color;
import dev.jinju.paint.GradientStop;
import dev.jinju.paint.Paint;
import dev.jinju.paint.Stroke;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Frames built by hand that together use everything a frame can hold. */
public final class SampleFrames {
  private static final Size SIZE = new Size(400, 300);
  private static final Paint RED = Paint.solid(new Color(0xffb8321f));
  private static final Paint BLUE = Paint.solid(new Color(0xff27406b));
  private static final Paint VEIL = Paint.solid(new Color(0x80ff8800));

  private SampleFrames() {}

  /** All frames, by name. */
  public static Map<String, Frame> all() {
    Map<String, Frame> frames = new LinkedHashMap<>();
    frames.put("shapes", frame(shapes()));
    frames.put("strokes", frame(strokes()));
    frames.put("linear-gradients", frame(linear()));
    frames.put("radial-gradients", frame(radial()));
    frames.put("elliptical-gradients", frame(ellipses()));
    frames.put("gradient-alpha", frame(gradientAlpha()));
    frames.put("groups", frame(groups()));
    frames.put("faded-overlap", frame(fadedOverlap()));
    frames.put("scripts", frame(scripts()));
    frames.put("both-directions", frame(List.of(bothDirections())));
    frames.put("text-paints", frame(textPaints()));
    frames.put("own-fonts", frame(ownFonts()));
    frames.put("column", frame(column()));
    frames.put("emoji", frame(emoji()));
    frames.put("rasters", frame(rasters()));
    frames.put("vector", frame(vector()));
    frames.put("links", frame(links()));
    frames.put("qr", frame(qr()));
    frames.put("card", card());
    return frames;
  }

  public static Frame frame(List<FrameItem> items) {
    List<FrameItem> all = new ArrayList<>();
    all.add(
        FrameItem.Group.of(
            Role.ARTIFACT, List.of(rect(0, 0, 400, 300, Paint.solid(new Color(0xfffbf8f1))))));
    all.addAll(items);
    return new Frame(SIZE, new FrameMeta("Sample & test", "words", "zh-Hans"), all);
  }

  public static FrameItem.Shape rect(double x, double y, double w, double h, Paint paint) {
    return FrameItem.Shape.fill(PathData.rect(new Rect(x, y, w, h)), paint);
  }

  private static FrameItem.Shape ellipse(double x, double y, double w, double h, Paint paint) {
    return FrameItem.Shape.fill(PathData.ellipse(new Rect(x, y, w, h)), paint);
  }

  private static List<FrameItem> shapes() {
    PathData star = star(300, 100, 80);
    return List.of(
        FrameItem.Shape.fill(PathData.roundRect(new Rect(20.5, 20.5, 120, 90), 16), RED),
        ellipse(60, 60, 120, 90, VEIL),
        new FrameItem.Shape(star, true, BLUE, null),
        new FrameItem.Shape(star.transform(Transform.translate(0, 150)), false, BLUE, null),
        rect(20, 200, 100.25, 50.75, BLUE));
  }

  private static PathData star(double x, double y, double r) {
    PathData.Builder path = new PathData.Builder();
    for (int i = 0; i < 5; i++) {
      double angle = Math.toRadians(i * 144 - 90);
      double px = x + r * Math.cos(angle);
      double py = y + r * Math.sin(angle);
      if (i == 0) {
        path.move(px, py);
      } else {
        path.line(px, py);
      }
    }
    return path.close().build();
  }

  private static List<FrameItem> strokes() {
    List<FrameItem> items = new ArrayList<>();
    Stroke.Cap[] caps = Stroke.Cap.values();
    Stroke.Join[] joins = Stroke.Join.values();
    for (int i = 0; i < 3; i++) {
      PathData zigzag =
          new PathData.Builder()
              .move(30 + 120 * i, 40)
              .line(60 + 120 * i, 120)
              .quad(90 + 120 * i, 20, 110 + 120 * i, 120)
              .build();
      items.add(
          new FrameItem.Shape(
              zigzag, false, null, new Stroke(RED, 12, caps[i], joins[i], List.of())));
      PathData line = new PathData.Builder().move(30, 180 + 40 * i).line(370, 190 + 40 * i).build();
      items.add(
          new FrameItem.Shape(
              line, false, null, new Stroke(VEIL, 6, caps[i], joins[i], List.of(24.0, 14.0))));
    }
    return items;
  }

  /** Hebrew and Arabic names in a Chinese line, in the order in which they are read. */
  private static FrameItem bothDirections() {
    FontFace chinese = SampleText.face("Noto Sans SC", 400);
    FrameItem.Text first = SampleText.spaced(chinese, "是", 30, 20, 80);
    FrameItem.Text hebrew =
        SampleText.backwards(
            SampleText.face("Noto Sans Hebrew", 400), "יונתן רוס", "Hebr", 30, 55, 80);
    double x = 55 + hebrew.run().advance();
    FrameItem.Text mark = SampleText.spaced(chinese, "、", 30, x, 80);
    FrameItem.Text arabic =
        SampleText.backwards(
            SampleText.face("Noto Sans Arabic", 400), "علاء", "Arab", 30, x + 30, 80);
    FrameItem.Text last = SampleText.spaced(chinese, "吗？", 30, x + 34 + arabic.run().advance(), 80);
    return FrameItem.Group.of(Role.QUOTE, List.of(first, hebrew, mark, arabic, last));
  }

  private static List<GradientStop> stops(int... argb) {
    List<GradientStop> stops = new ArrayList<>();
    for (int i = 0; i < argb.length; i++) {
      stops.add(new GradientStop((double) i / (argb.length - 1), new Color(argb[i])));
    }
    return stops;
  }

  private static List<FrameItem> linear() {
    Paint diagonal =
        new Paint.Linear(
            new Point(0, 0), new Point(200, 300), stops(0xff10182b, 0xff27406b, 0xffd9480f));
    Paint inner =
        new Paint.Linear(
            new Point(250, 0),
            new Point(350, 0),
            List.of(
                new GradientStop(0.2, new Color(0xff00aa77)),
                new GradientStop(0.5, new Color(0xffffee00)),
                new GradientStop(0.5, new Color(0xff0044ff)),
                new GradientStop(0.9, new Color(0xffaa0033))));
    Paint none = new Paint.Linear(new Point(9, 9), new Point(9, 9), stops(0xff00aa77, 0xffaa0077));
    return List.of(
        rect(0, 0, 200, 300, diagonal),
        rect(220, 20, 160, 120, inner),
        ellipse(220, 160, 160, 120, none),
        new FrameItem.Shape(
            PathData.ellipse(new Rect(40, 40, 120, 200)), false, null, Stroke.of(inner, 14)));
  }

  private static List<FrameItem> radial() {
    Paint sun =
        new Paint.Radial(new Point(130, 150), 120, stops(0xffffee88, 0xffff8800, 0xff552200));
    return List.of(
        rect(10, 10, 240, 280, sun),
        new FrameItem.Group(
            new Transform(0.5, 0.2, -0.2, 0.5, 260, 40),
            null,
            1,
            Role.ARTIFACT,
            null,
            List.of(rect(0, 0, 240, 280, sun))));
  }

  /** An ellipse of light as it is, turned, seen through, and in letters. */
  private static List<FrameItem> ellipses() {
    Paint lamp =
        new Paint.Radial(new Point(130, 80), 120, 0.4, stops(0xffffee88, 0xffff8800, 0xff552200));
    Paint ray =
        new Paint.Radial(new Point(130, 80), 40, 3, stops(0xc027406b, 0x4027406b, 0x0027406b));
    Paint words = new Paint.Radial(new Point(200, 260), 180, 0.3, stops(0xff0044ff, 0xffd9480f));
    FontFace bold = SampleText.face("Noto Sans SC", 700);
    return List.of(
        rect(10, 10, 240, 140, lamp),
        new FrameItem.Group(
            Transform.translate(180, 30).after(Transform.rotate(25, new Point(130, 80))),
            null,
            1,
            Role.ARTIFACT,
            null,
            List.of(rect(0, 0, 260, 160, ray))),
        FrameItem.Group.of(
            Role.HEADING,
            List.of(SampleText.text(bold, "椭圆 Ellipse", 48, 40, 270, "zh-Hans", words))));
  }

  private static List<FrameItem> gradientAlpha() {
    Paint fade =
        new Paint.Linear(new Point(40, 0), new Point(360, 0), stops(0xffb8321f, 0x00b8321f));
    Paint glow =
        new Paint.Radial(new Point(200, 200), 90, stops(0xc027406b, 0x4027406b, 0x0027406b));
    return List.of(
        rect(20, 40, 360, 60, fade),
        rect(100, 110, 200, 180, glow),
        new FrameItem.Shape(
            PathData.rect(new Rect(20, 120, 360, 150)), false, null, Stroke.of(fade, 8)));
  }

  private static List<FrameItem> groups() {
    FrameItem card = rect(0, 0, 120, 80, RED);
    return List.of(
        new FrameItem.Group(
            Transform.rotate(20, new Point(200, 150)).after(Transform.translate(140, 110)),
            null,
            1,
            Role.ARTIFACT,
            null,
            List.of(card)),
        new FrameItem.Group(
            Transform.translate(30, 30),
            PathData.ellipse(new Rect(0, 0, 100, 100)),
            1,
            Role.ARTIFACT,
            null,
            List.of(
                rect(0, 0, 100, 100, BLUE),
                new FrameItem.Group(
                    Transform.rotate(45, new Point(50, 50)),
                    PathData.rect(new Rect(10, 10, 80, 80)),
                    1,
                    Role.NONE,
                    null,
                    List.of(rect(-20, 40, 140, 60, RED))))),
        new FrameItem.Group(
            Transform.IDENTITY,
            PathData.rect(new Rect(250.5, 200.25, 100, 60)),
            1,
            Role.ARTIFACT,
            null,
            List.of(ellipse(230, 180, 160, 120, VEIL))));
  }

  private static List<FrameItem> fadedOverlap() {
    return List.of(
        rect(0, 120, 400, 60, BLUE),
        new FrameItem.Group(
            Transform.scale(1.5, 1.5),
            null,
            0.5,
            Role.ARTIFACT,
            null,
            List.of(rect(40, 40, 100, 100, RED), ellipse(90, 60, 120, 100, BLUE))));
  }

  /** CFF, TrueType and CFF2 that vary, and a collection: none of them can be embedded. */
  private static List<FrameItem> ownFonts() {
    FontFace text = SampleText.own("Jinju Test Text", 400);
    FontFace light = SampleText.own("Jinju Test Variable", 250);
    FontFace heavy = SampleText.own("Jinju Test Variable", 850);
    FontFace drawn = SampleText.own("Jinju Test Drawn", 550);
    FontFace han = SampleText.own("Jinju Test Han SC", 700);
    Paint fade =
        new Paint.Linear(new Point(20, 0), new Point(300, 0), stops(0xffb8321f, 0xff27406b));
    return List.of(
        FrameItem.Group.of(
            Role.QUOTE,
            List.of(
                SampleText.text(text, "Quiet words weigh 1900 ", 24, 20, 50, "en", BLUE),
                SampleText.text(light, "Her whole", 28, 20, 95, "en", SampleText.INK),
                SampleText.text(heavy, "neighing pony.", 28, 160, 95, "en", SampleText.INK),
                SampleText.text(drawn, "HI Ho oH", 40, 20, 150, "en", fade),
                SampleText.spaced(han, "安静的服务器，一句话。", 32, 20, 210))),
        FrameItem.Group.of(Role.LABEL, List.of(SampleText.column(han, "直骨正角，", 40, 370, 40))));
  }

  private static List<FrameItem> scripts() {
    FontFace serif = SampleText.face("Noto Serif SC", 700);
    FontFace sans = SampleText.face("Noto Sans SC", 400);
    FontFace japanese = SampleText.face("Noto Sans JP", 400);
    FontFace korean = SampleText.face("Noto Sans KR", 700);
    FontFace hand = SampleText.face("LXGW WenKai", 400);
    return List.of(
        FrameItem.Group.of(
            Role.QUOTE,
            List.of(
                SampleText.spaced(serif, "用AI重写软件，而不是", 32, 20, 50),
                SampleText.spaced(serif, "“看起来”像软件——", 32, 20, 100))),
        FrameItem.Group.of(
            Role.PARAGRAPH,
            List.of(
                SampleText.text(
                    sans, "Waffles, AVATAR and 42% ", 22, 20, 140, "en", SampleText.INK),
                SampleText.text(sans, "of the office.", 22, 20, 170, "en", SampleText.INK))),
        new FrameItem.Group(
            Transform.IDENTITY,
            null,
            1,
            Role.LABEL,
            "ja",
            List.of(SampleText.text(japanese, "直感は「経験」です。", 24, 20, 205, "ja", SampleText.INK))),
        new FrameItem.Group(
            Transform.IDENTITY,
            null,
            1,
            Role.LABEL,
            "ko",
            List.of(SampleText.text(korean, "소프트웨어의 미래", 24, 20, 240, "ko", RED))),
        FrameItem.Group.of(
            Role.LABEL, List.of(SampleText.text(hand, "手写体：日月山川", 26, 20, 280, "zh-Hans", BLUE))));
  }

  private static List<FrameItem> textPaints() {
    FontFace bold = SampleText.face("Noto Sans SC", 700);
    Paint gradient =
        new Paint.Linear(new Point(20, 0), new Point(380, 0), stops(0xff0044ff, 0xffd9480f));
    Paint fading =
        new Paint.Linear(new Point(20, 0), new Point(380, 0), stops(0xff0044ff, 0x00d9480f));
    FrameItem faded =
        new FrameItem.Group(
            Transform.IDENTITY,
            null,
            0.4,
            Role.LABEL,
            null,
            List.of(SampleText.text(bold, "半透明文字", 40, 20, 180, "zh-Hans", BLUE)));
    FrameItem turned =
        new FrameItem.Group(
            Transform.rotate(-8, new Point(200, 270)),
            null,
            1,
            Role.LABEL,
            null,
            List.of(SampleText.text(bold, "Turned 转动", 36, 120, 280, "zh-Hans", RED)));
    return List.of(
        FrameItem.Group.of(
            Role.HEADING,
            List.of(SampleText.text(bold, "渐变 Gradient", 48, 20, 60, "zh-Hans", gradient))),
        FrameItem.Group.of(
            Role.LABEL, List.of(SampleText.text(bold, "渐隐渐隐渐隐", 48, 20, 120, "zh-Hans", fading))),
        faded,
        FrameItem.Group.of(
            Role.LABEL, List.of(SampleText.text(bold, "大", 220, 190, 225, "zh-Hans", VEIL))),
        turned);
  }

  private static List<FrameItem> column() {
    FontFace serif = SampleText.face("Noto Serif SC", 700);
    return List.of(
        FrameItem.Group.of(
            Role.QUOTE,
            List.of(
                SampleText.column(serif, "直行文字从上", 36, 340, 20),
                SampleText.column(serif, "到下排列。", 36, 280, 20))));
  }

  public static Picture.Vector face() {
    String svg =
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36">
        <circle fill="#FFCC4D" cx="18" cy="18" r="18"/>
        <ellipse fill="#664500" cx="11.5" cy="14.5" rx="2.5" ry="3.5"/>
        <ellipse fill="#664500" cx="24.5" cy="14.5" rx="2.5" ry="3.5"/>
        <path fill="none" stroke="#664500" stroke-width="2" d="M9 22c3 6 15 6 18 0"/></svg>
        """;
    return (Picture.Vector)
        SampleText.PICTURES.emoji("smile", svg.getBytes(StandardCharsets.UTF_8));
  }

  private static List<FrameItem> emoji() {
    FontFace sans = SampleText.face("Noto Sans SC", 400);
    FrameItem.Text before = SampleText.spaced(sans, "我们都笑了", 36, 20, 100);
    double end = 20 + before.run().advance();
    FrameItem image = new FrameItem.Image(new Rect(end, 68, 36, 36), face(), "😀");
    FrameItem.Text after = SampleText.spaced(sans, "对吧？", 36, end + 36, 100);
    return List.of(FrameItem.Group.of(Role.QUOTE, List.of(before, image, after)));
  }

  public static Picture.Raster checks(int width, int height, boolean alpha) {
    int[] argb = new int[width * height];
    for (int i = 0; i < argb.length; i++) {
      int x = i % width;
      int y = i / width;
      int red = 255 * x / width;
      int green = 255 * y / height;
      int opacity = alpha ? 255 - red : 255;
      argb[i] = opacity << 24 | red << 16 | green << 8 | ((x / 20 + y / 20) % 2 == 0 ? 60 : 200);
    }
    return new Picture.Raster(width, height, argb);
  }

  private static List<FrameItem> rasters() {
    return List.of(
        FrameItem.Group.of(
            Role.FIGURE,
            List.of(
                new FrameItem.Image(
                    new Rect(20, 20, 160, 120), checks(800, 600, false), "Colours"))),
        new FrameItem.Image(new Rect(200.5, 30.5, 150, 150), checks(150, 150, true), ""),
        new FrameItem.Group(
            Transform.rotate(12, new Point(120, 220)),
            PathData.ellipse(new Rect(70, 170, 100, 100)),
            0.8,
            Role.ARTIFACT,
            null,
            List.of(new FrameItem.Image(new Rect(70, 170, 100, 100), checks(90, 90, false), ""))));
  }

  private static List<FrameItem> vector() {
    String svg =
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" viewBox="0 0 200 100">
        <defs><linearGradient id="a"><stop offset="0" stop-color="#06c"/>
        <stop offset="1" stop-color="#0c6" stop-opacity=".4"/></linearGradient>
        <clipPath id="c"><circle cx="50" cy="50" r="40"/></clipPath></defs>
        <rect x="5" y="5" width="190" height="90" rx="12" fill="url(#a)"/>
        <g clip-path="url(#c)"><path d="M0 0h100v60H0z" fill="#d33"/></g>
        <path d="M120 20l60 0-60 60 60 0z" fill="#fff" fill-rule="evenodd" opacity=".7"/></svg>
        """;
    Picture picture = SampleText.PICTURES.emoji("logo", svg.getBytes(StandardCharsets.UTF_8));
    return List.of(new FrameItem.Image(new Rect(40, 60, 320, 180), picture, ""));
  }

  private static List<FrameItem> links() {
    FontFace sans = SampleText.face("Noto Sans SC", 400);
    return List.of(
        FrameItem.Group.of(
            Role.LABEL, List.of(SampleText.text(sans, "example.org", 30, 40, 80, "en", BLUE))),
        new FrameItem.Link(new Rect(40, 50, 180, 40), "https://example.org/?a=1&b=2"),
        new FrameItem.Link(new Rect(0, 0, 10, 10), "javascript:alert(1)"));
  }

  /** A code on whole pixels, and one that is turned and lies on none. */
  private static List<FrameItem> qr() {
    QrCode code = QrCode.of("https://example.org/47", QrCode.Correction.M, null);
    FrameItem upright =
        new FrameItem.Image(
            new Rect(24, 24, 4 * code.side(), 4 * code.side()), code.picture(BLUE), "a code");
    FrameItem turned =
        new FrameItem.Group(
            Transform.rotate(12, new Point(280, 180)),
            null,
            1,
            Role.FIGURE,
            null,
            List.of(
                rect(200, 100, 160, 160, Paint.solid(Color.WHITE)),
                new FrameItem.Image(
                    new Rect(217.3, 117.3, 125.4, 125.4), code.picture(RED), "a code")));
    return List.of(FrameItem.Group.of(Role.FIGURE, List.of(upright)), turned);
  }

  /** A whole card like those of the benchmarks: gradient, panel, quote mark, nine lines, footer. */
  public static Frame card() {
    return card(
        List.of(
            "大模型把写代码的成本压到",
            "接近零之后，真正稀缺的是",
            "知道该写什么的人。我们团",
            "队从12个人减到5个人，交",
            "付速度反而快了40%，因为",
            "没有人再花时间解释需求；",
            "大家直接在GPU集群上跑出",
            "结果，再决定要不要留下。"));
  }

  public static Frame card(List<String> lines) {
    Paint sky =
        new Paint.Linear(new Point(0, 0), new Point(0, 1350), stops(0xff10182b, 0xff27406b));
    Paint paper = Paint.solid(new Color(0xfffdfaf3));
    FontFace bold = SampleText.face("Noto Sans SC", 700);
    FontFace regular = SampleText.face("Noto Sans SC", 400);
    List<FrameItem> quote = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      quote.add(SampleText.spaced(bold, lines.get(i), 56, 120, 391 + 84 * i));
    }
    FrameItem mark =
        SampleText.text(bold, "“", 260, -28, 318, "zh-Hans", Paint.solid(new Color(0xffd9480f)));
    List<FrameItem> items =
        List.of(
            GROUND.computeIfAbsent(
                "card",
                key ->
                    FrameItem.Group.of(
                        Role.ARTIFACT,
                        List.of(
                            rect(0, 0, 1080, 1350, sky),
                            FrameItem.Shape.fill(
                                PathData.roundRect(new Rect(60, 60, 960, 1230), 40), paper),
                            mark))),
            FrameItem.Group.of(Role.QUOTE, quote),
            FrameItem.Group.of(
                Role.LABEL,
                List.of(
                    SampleText.text(
                        regular,
                        "—— 苏敏",
                        36,
                        120,
                        1143,
                        "zh-Hans",
                        Paint.solid(new Color(0xff3b4660))))),
            FrameItem.Group.of(
                Role.ARTIFACT,
                List.of(rect(120, 1180, 840, 2, Paint.solid(new Color(0xffc9bfa8))))),
            FrameItem.Group.of(
                Role.LABEL,
                List.of(
                    SampleText.text(
                        regular,
                        "开源芯片夜话 第 1 期 · Open Models & Silicon",
                        26,
                        120,
                        1233,
                        "zh-Hans",
                        Paint.solid(new Color(0xff7a8296))))));
    String alt = String.join("\n", lines) + "\n—— 苏敏\n开源芯片夜话 第 1 期 · Open Models & Silicon";
    return new Frame(new Size(1080, 1350), new FrameMeta("卡片", alt, "zh-Hans"), items);
  }

  private static final Map<String, FrameItem> GROUND =
      new java.util.concurrent.ConcurrentHashMap<>();
}
