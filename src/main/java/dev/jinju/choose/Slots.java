package dev.jinju.choose;

import dev.jinju.card.InlineMark;
import dev.jinju.card.Slot;
import dev.jinju.choose.candidate.Figures;
import dev.jinju.choose.candidate.Passage;
import dev.jinju.episode.MarkedText;
import dev.jinju.episode.TextMark;
import dev.jinju.episode.Turn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The slots that are derived from a line's words. */
final class Slots {
  /** UTF-16 units of context on either side; more would be read before the quote itself. */
  private static final int CONTEXT = 160;

  /** The first clause: up to its comma or colon, if the rest is worth a line of its own. */
  private static final Pattern CLAUSE =
      Pattern.compile("^(.{2,40}?(?:[，：；。？！]|[,:;?!](?!\\d)))\\s*(.{4,})$", Pattern.DOTALL);

  /** Behind a figure and its unit: words that can begin a line, and no particle. */
  private static final Pattern GOES_ON =
      Pattern.compile("\\G(?:\\s+(?![的之])\\p{L}|(?![的之])\\p{IsHan}).{5,}", Pattern.DOTALL);

  private Slots() {}

  static Slot of(Passage words) {
    return new Slot(words.text(), marks(words.marks()), words.span());
  }

  private static List<InlineMark> marks(List<TextMark> marks) {
    return marks.stream()
        .map(m -> new InlineMark(m.start(), m.end(), kind(m.kind()), m.text()))
        .toList();
  }

  private static InlineMark.Kind kind(TextMark.Kind kind) {
    return switch (kind) {
      case STRONG -> InlineMark.Kind.STRONG;
      case EM -> InlineMark.Kind.EM;
      case CODE -> InlineMark.Kind.CODE;
      case LINK -> InlineMark.Kind.LINK;
      case RUBY -> InlineMark.Kind.RUBY;
    };
  }

  /** {@code quote.figure} and {@code quote.figure.unit}. */
  static void figure(Map<String, Slot> slots, Passage words) {
    Figures.strongest(words.words())
        .ifPresent(
            figure -> {
              slots.put("quote.figure", Slot.of(figure.number()));
              slots.put("quote.figure.unit", Slot.of(figure.unit()));
            });
  }

  /**
   * {@code stat.number}, {@code stat.unit} and {@code stat.rest}: what goes on from a figure at the
   * start is the rest, else the whole line is, since without its figure it would have a hole.
   */
  static void stat(Map<String, Slot> slots, Passage words) {
    Optional<Figures.Figure> carrying = Figures.carrying(words.words());
    carrying.ifPresent(
        figure -> {
          slots.put("stat.number", new Slot(figure.number(), List.of(), words.span()));
          slots.put("stat.unit", new Slot(figure.unit(), List.of(), words.span()));
        });
    int from = carrying.filter(f -> goesOn(f, words.text())).map(Figures.Figure::end).orElse(0);
    MarkedText rest = words.words().slice(from, words.text().length());
    slots.put("stat.rest", part(words, rest.strip()));
  }

  private static boolean goesOn(Figures.Figure figure, String text) {
    return figure.start() == 0 && GOES_ON.matcher(text).region(figure.end(), text.length()).find();
  }

  /** {@code highlights} and {@code highlights.1} and so on, a paragraph each; nothing for none. */
  static void highlights(Map<String, Slot> slots, List<Passage> all) {
    List<InlineMark> marks = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < all.size(); i++) {
      text.append(i == 0 ? "" : "\n\n");
      for (InlineMark mark : marks(all.get(i).marks())) {
        int at = text.length();
        marks.add(new InlineMark(mark.start() + at, mark.end() + at, mark.kind()));
      }
      text.append(all.get(i).text());
      slots.put("highlights." + (i + 1), of(all.get(i)));
    }
    if (!all.isEmpty()) {
      slots.put("highlights", new Slot(text.toString(), marks, all.get(0).span()));
    }
  }

  /**
   * {@code quote.first} and {@code quote.rest}; all of it is the first when there is no second
   * clause.
   */
  static void clauses(Map<String, Slot> slots, Passage words) {
    Matcher clause = CLAUSE.matcher(words.text());
    MarkedText all = words.words();
    int cut = clause.matches() ? clause.end(1) : words.text().length();
    slots.put("quote.first", part(words, all.slice(0, cut)));
    slots.put("quote.rest", part(words, all.slice(cut, words.text().length()).strip()));
  }

  private static Slot part(Passage words, MarkedText part) {
    return new Slot(part.text(), marks(part.marks()), words.span());
  }

  /**
   * {@code context.before} and {@code context.after}: the words round a line in the same paragraph.
   */
  static void context(Map<String, Slot> slots, Turn turn, Passage words) {
    String text = turn.text();
    int from =
        Math.max(
            text.lastIndexOf('\n', Math.max(0, words.start() - 1)) + 1, words.start() - CONTEXT);
    int next = text.indexOf('\n', Math.min(words.end(), text.length()));
    int to = Math.min(next < 0 ? text.length() : next, words.end() + CONTEXT);
    if (from < words.start()) {
      slots.put("context.before", Slot.of(text.substring(from, words.start()).strip()));
    }
    if (words.end() < to) {
      slots.put("context.after", Slot.of(text.substring(words.end(), to).strip()));
    }
  }

  /** {@code 12:33} or {@code 1:02:33}. */
  static String clock(Duration time) {
    return time.toHours() > 0
        ? String.format(
            Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart())
        : String.format(Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart());
  }

  /** A part of the whole, 0 to 1 with three decimals. */
  static String share(Duration part, Duration whole) {
    double share = whole.isZero() ? 0 : (double) part.toMillis() / whole.toMillis();
    return String.format(Locale.ROOT, "%.3f", share);
  }
}
