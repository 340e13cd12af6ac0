package dev.jinju.layout;

import dev.jinju.card.Card;
import dev.jinju.card.InlineMark;
import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.InputException;
import dev.jinju.geom.Rect;
import dev.jinju.layout.TextBlock.Limits;
import dev.jinju.layout.internal.BoundText;
import dev.jinju.layout.internal.Initials;
import dev.jinju.layout.internal.QuoteDress;
import dev.jinju.layout.internal.WesternWords;
import dev.jinju.style.Element;
import dev.jinju.style.Emphasis;
import dev.jinju.style.FontSpec;
import dev.jinju.style.RubyLook;
import dev.jinju.style.TextFlow;
import dev.jinju.style.TextRole;
import dev.jinju.style.Typography;
import dev.jinju.text.Breaking;
import dev.jinju.text.Measure;
import dev.jinju.text.Paragraph;
import dev.jinju.text.Spacing;
import dev.jinju.text.TextSpan;
import dev.jinju.text.Typesetter;
import dev.jinju.text.bidi.EmbeddingLevels;
import dev.jinju.text.breaks.Figures;
import dev.jinju.text.faces.FaceRequest;
import dev.jinju.text.rules.BreakLevel;
import dev.jinju.text.rules.WordBreak;
import dev.jinju.text.vertical.WritingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes text blocks: a role's look and a text's marks become a paragraph with spans. */
final class TextBlocks {
  /**
   * Room after a half-width mark that sticks to a Han character, in em: with the mark itself about
   * half an em, as 、 squeezed.
   */
  private static final double HALF_WIDTH_MARK_GAP = 0.2;

  /**
   * The longest text in UTF-16 units: many cards full of it. What is longer was never meant for a
   * card, and trying sizes and splits on it would take minutes.
   */
  private static final int LONGEST = 3000;

  private static final Pattern QUOTED = Pattern.compile("“[^“”]+”|「[^「」]+」|『[^『』]+』|《[^《》]+》");

  private static final Measure.Step UNIT = new Measure.Step(1, 1);

  private final Typesetter typesetter;
  private final Card card;
  private final Limits limits;
  private final List<String> keepTogether;

  /**
   * @param limits of the card's quote; other texts of the card keep to their style alone
   * @param keepTogether stretches that lines should not cut, beside those of the roles
   */
  TextBlocks(Typesetter typesetter, Card card, Limits limits, List<String> keepTogether) {
    this.typesetter = typesetter;
    this.card = card;
    this.limits = limits;
    this.keepTogether = keepTogether;
  }

  TextBlock block(Element.Text element, BoundText bound) {
    TextRole role = element.role();
    String text = bound.text();
    if (text.length() > LONGEST) {
      throw tooLong(element, bound);
    }
    @Nullable Emphasis[] emphasis = emphasisByOffset(role, bound);
    TextBlock.@Nullable Initial initial = initial(element, bound);
    int body = initial == null ? 0 : initial.length();
    List<TextBlock.Look> looks = new ArrayList<>();
    List<TextSpan> spans = new ArrayList<>();
    for (int start = body; start < text.length(); ) {
      int end = start + 1;
      while (end < text.length() && Objects.equals(emphasis[end], emphasis[start])) {
        end++;
      }
      TextBlock.Look look = look(role, emphasis[start]);
      if (!looks.contains(look)) {
        looks.add(look);
      }
      spans.add(
          new TextSpan(start - body, end - body, face(role, emphasis[start]), looks.indexOf(look)));
      start = end;
    }
    Paragraph paragraph =
        new Paragraph(
            QuoteDress.of(text, element.flow().quotes(), card.language()).substring(body),
            card.language(),
            spans,
            spacing(role),
            breaking(role.typography().breaking()),
            new WritingMode(element.flow().vertical(), role.typography().combinedDigits()),
            rubies(role, bound, emphasis, body));
    return new TextBlock(
        element, bound, typesetter.prepare(paragraph), looks, limits(element), initial);
  }

  /** The text's initial; null where it has none, or runs from the right or has a reading there. */
  private TextBlock.@Nullable Initial initial(Element.Text element, BoundText bound) {
    TextFlow.@Nullable Initial written = element.rows().initial();
    if (written == null || element.flow().vertical()) {
      return null;
    }
    int length = Initials.length(bound.text(), written);
    boolean read =
        bound.marks().stream()
            .anyMatch(mark -> mark.kind() == InlineMark.Kind.RUBY && mark.start() < length);
    if (length == 0 || read || EmbeddingLevels.isRightToLeft(card.language())) {
      return null;
    }
    Element.Text alone =
        new Element.Text(
            element.box(),
            element.content(),
            written.roleName(),
            written.role(),
            element.flow(),
            TextFlow.Rows.PLAIN,
            written.relief());
    BoundText first =
        new BoundText(
            bound.text().substring(0, length), List.of(), bound.span(), bound.decoration());
    TextBlock block = block(alone, first);
    Rect ink = Initials.ink(first.text(), AnnotationItems.outlines(block.prepared().single(UNIT)));
    return ink.width() <= 0 || ink.height() <= 0
        ? null
        : new TextBlock.Initial(written, block, length, ink, Initials.Span.of(card.language()));
  }

  private Limits limits(Element.Text element) {
    if (Roles.showsQuote(element)) {
      return limits;
    }
    // Words of the style alone, such as the numbers of a list, keep step with what they stand by.
    boolean own = Roles.firstBinding(element.content()).isEmpty();
    return own ? new Limits(limits.largest(), true) : Limits.CUT;
  }

  private InputException tooLong(Element.Text element, BoundText bound) {
    String message =
        String.format(
            Locale.ROOT,
            "the text of role `%s` of card `%s` has %d characters, and a card takes at most %d",
            element.roleName(),
            card.id(),
            bound.text().length(),
            LONGEST);
    return new InputException(
        Diagnostic.error("text-too-long", message, bound.span())
            .withHint("shorten the text, or choose some of its sentences"));
  }

  /**
   * The innermost emphasis at each offset: what the author marked wins over what is found in the
   * words.
   */
  private static @Nullable Emphasis[] emphasisByOffset(TextRole role, BoundText bound) {
    @Nullable Emphasis[] at = new Emphasis[bound.text().length()];
    Map<String, Emphasis> looks = role.emphasis();
    if (bound.marks().stream().allMatch(mark -> mark.kind() == InlineMark.Kind.RUBY)) {
      fillFound(at, looks, bound.text());
    }
    for (InlineMark mark : bound.marks()) {
      @Nullable Emphasis look = looks.get(mark.kind().name().toLowerCase(Locale.ROOT));
      if (look != null) {
        Arrays.fill(at, mark.start(), Math.min(mark.end(), at.length), look);
      }
    }
    BitSet western = WesternWords.in(bound.text());
    for (int i = 0; i < at.length; i++) {
      @Nullable Emphasis look = at[i];
      if (look != null) {
        at[i] = western.get(i) ? look.ofLatin() : look.ofOthers();
      }
    }
    return at;
  }

  private static void fillFound(@Nullable Emphasis[] at, Map<String, Emphasis> looks, String text) {
    @Nullable Emphasis quoted = looks.get("quoted");
    if (quoted != null) {
      Matcher matcher = QUOTED.matcher(text);
      while (matcher.find()) {
        Arrays.fill(at, matcher.start(), matcher.end(), quoted);
      }
    }
    @Nullable Emphasis number = looks.get("number");
    if (number != null) {
      Figures.strongest(text)
          .ifPresent(figure -> Arrays.fill(at, figure.start(), figure.end(), number));
    }
  }

  /** The readings, each in the face of its base if the role has none for them. */
  private static List<Paragraph.Ruby> rubies(
      TextRole role, BoundText bound, @Nullable Emphasis[] emphasis, int body) {
    RubyLook look = role.ruby();
    List<Paragraph.Ruby> rubies = new ArrayList<>();
    for (InlineMark mark : bound.marks()) {
      @Nullable String reading = mark.text();
      if (mark.kind() == InlineMark.Kind.RUBY && reading != null) {
        @Nullable FontSpec font = look.font();
        FaceRequest face =
            font == null ? face(role, emphasis[mark.start()]) : request(font, font.weight(), false);
        rubies.add(
            new Paragraph.Ruby(mark.start() - body, mark.end() - body, reading, face, look.size()));
      }
    }
    return rubies;
  }

  private static TextBlock.Look look(TextRole role, @Nullable Emphasis emphasis) {
    return new TextBlock.Look(
        emphasis == null || emphasis.color() == null ? role.color() : emphasis.color(), emphasis);
  }

  private static FaceRequest face(TextRole role, @Nullable Emphasis emphasis) {
    FontSpec font = emphasis != null && emphasis.font() != null ? emphasis.font() : role.font();
    int weight =
        emphasis != null && emphasis.weight() != null ? emphasis.weight() : role.font().weight();
    return request(font, weight, emphasis != null && emphasis.italic());
  }

  private static FaceRequest request(FontSpec font, int weight, boolean italic) {
    return new FaceRequest(
        font.families().stream()
            .map(f -> new FaceRequest.Family(f.name(), f.scope() == FontSpec.Scope.LATIN))
            .toList(),
        weight,
        italic);
  }

  private static Spacing spacing(TextRole role) {
    Typography.Spacing t = role.typography().spacing();
    return new Spacing(
        t.autospace(),
        t.trim(),
        t.hanging(),
        t.hangOpening(),
        role.letterSpacing(),
        HALF_WIDTH_MARK_GAP);
  }

  private Breaking breaking(Typography.Breaking t) {
    BreakLevel level =
        switch (t.lineBreak()) {
          case STRICT -> BreakLevel.STRICT;
          case NORMAL -> BreakLevel.NORMAL;
          case LOOSE -> BreakLevel.LOOSE;
        };
    Breaking.Balance balance =
        switch (t.balance()) {
          case NONE -> Breaking.Balance.NONE;
          case LINES -> Breaking.Balance.LINES;
          case PHRASE -> Breaking.Balance.PHRASE;
        };
    TreeSet<String> together = new TreeSet<>(t.keepTogether());
    together.addAll(keepTogether);
    WordBreak words =
        switch (t.wordBreak()) {
          case NORMAL -> WordBreak.NORMAL;
          case KEEP_ALL -> WordBreak.KEEP_ALL;
          case SYLLABLES -> WordBreak.SYLLABLES;
        };
    return new Breaking(level, words, balance, List.copyOf(together));
  }
}
