package dev.jinju.episode.internal.speech;

import dev.jinju.episode.TextMark;
import dev.jinju.episode.internal.speech.Label.Form;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The forms in which documents write a speaker before the words.
 *
 * <p>Only a line's beginning is looked at, so a colon in the middle of a long line costs nothing
 * and means nothing.
 */
public final class LabelForms {
  /** UTF-16 units; longer than any label with its time. */
  private static final int HEAD = 120;

  private static final String NAME = "(?<name>[^:：\\n]{1,60}?)";
  private static final String OPEN = "[\\[(（【]\\s*";
  private static final String CLOSE = "\\s*[\\])）】]";
  private static final String RANGE =
      "(?<time>" + Clock.TIME + ")(?:\\s*(?:-|–|—|~|-->)\\s*" + Clock.TIME + ")?";

  /** The names that speech recognition gives to voices. */
  private static final String VOICE =
      "(?<name>(?i:speaker|说话人|說話人|发言人|發言人|講者|话者|話者|화자|참석자)[ _]?[\\w.]{0,6})";

  /** {@code [00:12:33] words}, {@code (00:12:33): words}, {@code 00:12:33 words}. */
  private static final Pattern TIME =
      Pattern.compile("(?:" + OPEN + RANGE + CLOSE + "\\s*[:：]?|" + Clock.TIME + "(?=\\s))\\s*");

  /** {@code [00:00 - 00:12] Speaker 1} with the words on the lines below. */
  private static final Pattern VOICE_ALONE = Pattern.compile(VOICE);

  /** {@code Name (00:12:33): words}, or the words on the lines below. */
  private static final Pattern NAME_TIME =
      Pattern.compile(NAME + "\\s*" + OPEN + RANGE + CLOSE + "\\s*(?:[:：]|$)");

  /** {@code Name 0:12} with two blanks, and nothing else on the line. */
  private static final Pattern NAME_BLANKS_TIME = Pattern.compile(NAME + "\\s{2,}" + RANGE + "$");

  /** {@code 【Name】words}. */
  private static final Pattern BRACKETS = Pattern.compile("【(?<name>[^】]{1,40})】\\s*[:：]?");

  /** {@code Name: words}. */
  private static final Pattern COLON = Pattern.compile(NAME + "\\s*[:：]");

  /** {@code [Name]:}. */
  private static final Pattern BRACKETED = Pattern.compile("\\[\\s*(?<name>[^\\[\\]]+?)\\s*\\]");

  private static final Pattern ROLE =
      Pattern.compile("(?<name>.+?)\\s*[（(](?<role>[^（()）]{1,20})[）)]");

  private static final Pattern FIRST_TIME = Pattern.compile(Clock.TIME);

  private LabelForms() {}

  /** UTF-16 units; a name alone on its line is no longer. */
  private static final int LONGEST_ALONE = 40;

  /** The label with which a line may begin, told also by how the line is dressed. */
  public static Optional<Label> of(SourceLine line) {
    String text = line.text();
    if (line.place() == SourceLine.Place.SPEAKER) {
      return parse(text).map(l -> l.withForm(Form.SURE));
    }
    if (line.place() == SourceLine.Place.HEADING || line.place() == SourceLine.Place.RULE) {
      return Optional.empty();
    }
    Optional<Label> label = parse(text).filter(l -> !isCaption(line, l));
    if (label.isEmpty() && isAlone(line)) {
      return Optional.of(new Label(text, "", null, 0, text.length(), Form.ALONE));
    }
    return label.map(l -> l.form() == Form.PLAIN && isBold(line, l) ? l.withForm(Form.DRESSED) : l);
  }

  /** Where the bold type reaches over the words too, as in a title with its kind before it. */
  private static boolean isCaption(SourceLine line, Label label) {
    int end = line.text().length();
    return label.form() == Form.PLAIN
        && label.textStart() < end
        && line.words().marks().contains(new TextMark(0, end, TextMark.Kind.STRONG));
  }

  private static boolean isAlone(SourceLine line) {
    String text = line.text();
    return line.place() != SourceLine.Place.INSIDE
        && text.length() <= LONGEST_ALONE
        && line.words().marks().contains(new TextMark(0, text.length(), TextMark.Kind.STRONG));
  }

  private static boolean isBold(SourceLine line, Label label) {
    int end = label.nameStart() + label.name().length();
    return line.words().marks().stream()
        .anyMatch(
            m ->
                m.kind() == TextMark.Kind.STRONG
                    && m.start() <= label.nameStart()
                    && m.end() >= end);
  }

  /** The label with which a text may begin. */
  public static Optional<Label> parse(String line) {
    String head = line.substring(0, Math.min(line.length(), HEAD));
    Matcher time = TIME.matcher(head);
    if (!time.lookingAt()) {
      return behindName(line, head);
    }
    int end = time.end();
    boolean bare = Character.isDigit(head.charAt(0));
    Duration start = firstTime(time.group());
    String rest = head.substring(end);
    Optional<Label> named =
        VOICE_ALONE.matcher(rest).matches()
            ? Optional.of(label(rest, head.length() - end, Form.SURE))
            : named(BRACKETS, rest).or(() -> colon(rest));
    // Without brackets and without a name, 3:12 is what somebody says.
    return named
        .or(() -> bare ? Optional.empty() : Optional.of(label("", 0, Form.PLAIN)))
        .map(
            l ->
                new Label(
                    l.name(), l.role(), start, bare ? 0 : end, end + l.textStart(), l.form()));
  }

  private static Optional<Label> behindName(String line, String head) {
    if (head.chars().noneMatch(c -> c == ':' || c == '：' || c == '【')) {
      return Optional.empty();
    }
    return timed(NAME_TIME, line, head)
        .or(() -> timed(NAME_BLANKS_TIME, line, head))
        .or(() -> named(BRACKETS, head))
        .or(() -> colon(head));
  }

  private static Optional<Label> timed(Pattern form, String line, String head) {
    Matcher m = form.matcher(head);
    if (!m.lookingAt() || (m.hitEnd() && head.length() < line.length())) {
      return Optional.empty();
    }
    Label named = label(m.group("name"), m.end(), Form.SURE);
    Duration start = Clock.read(m.group("time"));
    return Optional.of(new Label(named.name(), named.role(), start, 0, m.end(), Form.SURE));
  }

  private static Duration firstTime(String lead) {
    Matcher m = FIRST_TIME.matcher(lead);
    if (!m.find()) {
      throw new IllegalStateException("no time in " + lead);
    }
    return Clock.read(m.group());
  }

  private static Optional<Label> named(Pattern form, String head) {
    Matcher m = form.matcher(head);
    Form how = form == BRACKETS ? Form.DRESSED : Form.PLAIN;
    return m.lookingAt() ? Optional.of(label(m.group("name"), m.end(), how)) : Optional.empty();
  }

  private static Optional<Label> colon(String head) {
    return named(COLON, head)
        .filter(l -> !head.startsWith("//", l.textStart()))
        .filter(l -> !isRatio(head, l.textStart()));
  }

  /** {@code 3:1} and {@code at 3:12}: digits on both sides of a colon with no blank. */
  private static boolean isRatio(String line, int afterColon) {
    return afterColon >= 2
        && afterColon < line.length()
        && Character.isDigit(line.charAt(afterColon - 2))
        && Character.isDigit(line.charAt(afterColon));
  }

  private static Label label(String written, int end, Form form) {
    Matcher bracketed = BRACKETED.matcher(written.strip());
    String name = bracketed.matches() ? bracketed.group("name") : written;
    Matcher role = ROLE.matcher(name.strip());
    return role.matches()
        ? new Label(role.group("name"), role.group("role").strip(), null, 0, end, form)
        : new Label(name.strip(), "", null, 0, end, form);
  }
}
