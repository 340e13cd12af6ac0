package dev.jinju.episode.internal.timed;

import dev.jinju.episode.LineUse.As;
import dev.jinju.episode.MarkedText;
import dev.jinju.episode.SourceText;
import dev.jinju.episode.Turn;
import dev.jinju.episode.internal.source.Findings;
import dev.jinju.episode.internal.speech.Blanks;
import dev.jinju.episode.internal.speech.Label;
import dev.jinju.episode.internal.speech.LabelForms;
import dev.jinju.episode.internal.speech.Speakers;
import dev.jinju.episode.internal.speech.StageDirections;
import dev.jinju.episode.internal.speech.TurnBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Joins cues into turns: a turn ends where the speaker changes, or, where nobody is named, at the
 * end of a sentence before a pause or when it has grown long. One instance reads one document; not
 * thread-safe.
 */
public final class CueTurns {
  /** A pause this long ends a paragraph of a speaker whom the transcript does not name. */
  private static final Duration PAUSE = Duration.ofMillis(1800);

  /** UTF-16 units after which the next end of a sentence ends an unnamed paragraph. */
  private static final int LONG = 280;

  /** UTF-16 units at which an unnamed paragraph without any full stop ends, at a cue's end. */
  private static final int LONGEST = 700;

  private static final Pattern SENTENCE_END =
      Pattern.compile(".*[.!?。！？…][\"'”’」』）)]*$", Pattern.DOTALL);

  /** YouTube's sign for another speaker. */
  private static final Pattern CHANGE = Pattern.compile("^\\s*(?:>>+|&gt;&gt;)\\s*");

  private static final Pattern DASH = Pattern.compile("^[-–—]\\s+");

  private final SourceText source;
  private final Findings findings;
  private final Speakers speakers;
  private final boolean close;
  private final List<Turn> turns = new ArrayList<>();

  private String speaker = "";
  private int line;
  private @Nullable Duration start;
  private @Nullable Duration end;
  private TurnBuilder words = new TurnBuilder();
  private final List<Cue.Lines> places = new ArrayList<>();
  private int length;

  private CueTurns(SourceText source, Findings findings, Speakers speakers, boolean close) {
    this.source = source;
    this.findings = findings;
    this.speakers = speakers;
    this.close = close;
  }

  /** The turns of all cues, with ids from {@code t1}. */
  public static List<Turn> of(SourceText source, List<Cue> cues, Findings findings) {
    List<Cue> once = RollingCues.isRolling(cues) ? RollingCues.unroll(cues, findings) : cues;
    StringBuilder all = new StringBuilder();
    List<Label> labels = new ArrayList<>();
    for (Cue cue : once) {
      all.append(cue.text()).append('\n');
      for (String each : cue.text().split("\n", -1)) {
        LabelForms.parse(each).filter(label -> !label.name().isEmpty()).ifPresent(labels::add);
      }
    }
    Speakers speakers = new Speakers(labels, List.of(), false, all.toString());
    CueTurns turns = new CueTurns(source, findings, speakers, Blanks.areSystematic(all.toString()));
    once.forEach(turns::add);
    turns.finish();
    return turns.turns;
  }

  private void add(Cue cue) {
    String named = cue.speaker();
    if (!named.isEmpty() && !named.equals(speaker)) {
      begin(named, cue);
    } else if (named.isEmpty() && isParagraphEnd(cue)) {
      begin(speaker, cue);
    }
    int from = cue.lines().first();
    int at = cue.lines().text();
    for (String each : cue.text().split("\n", -1)) {
      boolean isLast = at - cue.lines().text() == lastIndex(cue);
      addLine(each, cue, new Cue.Lines(from, at, isLast ? cue.lines().last() : at));
      from = ++at;
    }
    end = cue.end();
  }

  private void addLine(String text, Cue cue, Cue.Lines at) {
    String rest = text;
    if (CHANGE.matcher(rest).lookingAt()) {
      rest = CHANGE.matcher(rest).replaceFirst("");
      begin("", cue);
    }
    rest = DASH.matcher(rest).replaceFirst("");
    Optional<Label> label =
        cue.speaker().isEmpty()
            ? LabelForms.parse(rest).filter(speakers::accept)
            : Optional.empty();
    if (label.isPresent()) {
      if (!label.get().name().equals(speaker)) {
        begin(label.get().name(), cue);
      }
      rest = rest.substring(label.get().textStart());
    }
    MarkedText said = StageDirections.takeOut(MarkedText.of(rest.strip()));
    MarkedText clean = close ? Blanks.close(said) : said;
    if (!clean.text().isEmpty()) {
      if (length == 0) {
        line = at.text();
        start = start == null ? cue.start() : start;
      }
      words.add(clean, false);
      length += clean.text().length();
      places.add(at);
    } else {
      findings.skip("nobody speaks here", at.first(), at.last());
    }
  }

  private static int lastIndex(Cue cue) {
    return (int) cue.text().chars().filter(c -> c == '\n').count();
  }

  private boolean isParagraphEnd(Cue next) {
    if (!speaker.isEmpty() || length == 0) {
      return false;
    }
    if (length > LONGEST) {
      return true;
    }
    boolean stopped = SENTENCE_END.matcher(words.build().text()).matches();
    return stopped && (length > LONG || isPause(next));
  }

  private boolean isPause(Cue next) {
    return end != null && next.start() != null && next.start().minus(end).compareTo(PAUSE) >= 0;
  }

  private void begin(String name, Cue cue) {
    finish();
    speaker = name;
    start = cue.start();
  }

  private void finish() {
    MarkedText said = words.build().strip();
    if (!said.text().isEmpty()) {
      String id = "t" + (turns.size() + 1);
      places.forEach(at -> findings.use(As.TURN, id, at.first(), at.last()));
      turns.add(new Turn(id, speaker, said.text(), said.marks(), source.at(line), start));
    }
    words = new TurnBuilder();
    places.clear();
    length = 0;
    start = null;
  }
}
