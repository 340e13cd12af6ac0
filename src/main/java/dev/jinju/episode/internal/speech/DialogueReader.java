package dev.jinju.episode.internal.speech;

import dev.jinju.diag.Diagnostic;
import dev.jinju.episode.LineUse.As;
import dev.jinju.episode.MarkedText;
import dev.jinju.episode.SourceText;
import dev.jinju.episode.TextMark;
import dev.jinju.episode.Turn;
import dev.jinju.episode.internal.source.Findings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a dialogue as turns. One instance reads one document; not thread-safe. */
public final class DialogueReader {
  private static final Pattern BARE_LINK = Pattern.compile("<?https?://\\S+>?");

  /** UTF-16 units; credits and remarks round a dialogue are shorter. */
  private static final int LONGEST_REMARK = 600;

  private final SourceText source;
  private final Findings findings;
  private final Speakers speakers;
  private final List<Turn> turns = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();

  private boolean closesBlanks;
  private boolean open;
  private String speaker = "";
  private int line;
  private @Nullable Duration start;
  private TurnBuilder words = new TurnBuilder();

  public DialogueReader(SourceText source, Findings findings, Speakers speakers) {
    this.source = source;
    this.findings = findings;
    this.speakers = speakers;
  }

  /** The turns, with ids from {@code t1}. */
  public List<Turn> read(List<SourceLine> lines) {
    closesBlanks =
        Blanks.areSystematic(
            lines.stream().map(SourceLine::text).collect(Collectors.joining("\n")));
    Set<SourceLine> unowned = unownedSpeech(lines);
    for (int i = 0; i < lines.size(); i++) {
      SourceLine each = lines.get(i);
      Optional<Label> label = LabelForms.of(each);
      if (!open && each.place() == SourceLine.Place.START && unowned.contains(each)) {
        begin("", each, null);
      }
      if (label.filter(speakers::accept).isPresent()) {
        begin(label.get().name(), each, label.get().start());
        words.add(rest(each, label.get().textStart()), true);
      } else if (Captions.isCaption(each) && each.place() == SourceLine.Place.START) {
        findings.use(As.HEADING, each.line());
      } else if (announces(each, lines, i + 1)) {
        findings.skip("announces what follows, and nobody says it", each.line(), each.line());
      } else {
        continueWith(each, label);
      }
    }
    finish();
    return turns;
  }

  private boolean announces(SourceLine each, List<SourceLine> lines, int next) {
    return each.place() == SourceLine.Place.START
        && Captions.isAnnouncement(each.text())
        && next < lines.size()
        && Captions.isCaption(lines.get(next))
        && LabelForms.of(lines.get(next)).filter(speakers::accept).isEmpty();
  }

  /**
   * Lines above the first name or below a rule that are too many to be a remark: somebody speaks
   * whom the document does not name there.
   */
  private Set<SourceLine> unownedSpeech(List<SourceLine> lines) {
    Set<SourceLine> unowned = Collections.newSetFromMap(new IdentityHashMap<>());
    List<SourceLine> run = new ArrayList<>();
    boolean owned = false;
    for (SourceLine each : lines) {
      boolean named = LabelForms.of(each).filter(speakers::accept).isPresent();
      if (named || each.place() == SourceLine.Place.RULE) {
        collect(run, unowned);
        owned = named;
      } else if (!owned && each.place() != SourceLine.Place.HEADING) {
        run.add(each);
      }
    }
    collect(run, unowned);
    return unowned;
  }

  private static void collect(List<SourceLine> run, Set<SourceLine> unowned) {
    int length = run.stream().mapToInt(line -> line.text().length()).sum();
    if (length > LONGEST_REMARK) {
      unowned.addAll(run);
    }
    run.clear();
  }

  private void begin(String name, SourceLine at, @Nullable Duration time) {
    finish();
    open = true;
    speaker = name;
    line = at.line();
    start = time;
    places.add(at.line());
  }

  private static MarkedText rest(SourceLine line, int from) {
    return line.words().slice(from, line.text().length()).strip();
  }

  private void continueWith(SourceLine each, Optional<Label> label) {
    switch (each.place()) {
      case RULE -> finish();
      case HEADING -> findings.use(As.HEADING, each.line());
      case CHANGE -> {
        begin("", each, null);
        words.add(rest(each, 0), true);
      }
      case SPEAKER, START, INSIDE -> speech(each, label);
    }
  }

  private void speech(SourceLine each, Optional<Label> label) {
    if (BARE_LINK.matcher(each.text()).matches() || isNote(each)) {
      skip(each, "note-in-dialogue", "a link or a note inside the dialogue is left out");
    } else if (!open) {
      skip(each, "line-without-speaker", "expected `Name: text` but found no name, left out");
    } else {
      label.ifPresent(l -> doubt(each, l));
      if (start == null && words.isEmpty()) {
        start = label.filter(l -> l.name().isEmpty()).map(Label::start).orElse(null);
      }
      places.add(each.line());
      words.add(
          rest(each, label.map(Label::nameStart).orElse(0)),
          each.place() == SourceLine.Place.START);
    }
  }

  /** A paragraph of its own, all in italics, is a remark of the editor's. */
  static boolean isNote(SourceLine each) {
    TextMark whole = new TextMark(0, each.text().length(), TextMark.Kind.EM);
    return each.place() == SourceLine.Place.START && each.words().marks().contains(whole);
  }

  private void skip(SourceLine each, String code, String message) {
    findings.skip(
        Diagnostic.warning(code, message, source.at(each.line())), each.line(), each.line());
  }

  private void doubt(SourceLine each, Label label) {
    if (speakers.isDoubtful(label)) {
      findings.add(
          Diagnostic.warning(
                  "doubtful-speaker",
                  "`"
                      + label.name()
                      + "` before a colon is read as words of `"
                      + speaker
                      + "`, not as a speaker",
                  source.at(each.line()))
              .withHint("if it is a speaker, name it in the front matter as `host` or `guest`"));
    }
  }

  private void finish() {
    MarkedText spoken = StageDirections.takeOut(words.build()).strip();
    MarkedText said = closesBlanks ? Blanks.close(spoken) : spoken;
    if (!said.text().isEmpty()) {
      String id = "t" + (turns.size() + 1);
      places.forEach(at -> findings.use(As.TURN, id, at, at));
      turns.add(new Turn(id, speaker, said.text(), said.marks(), source.at(line), start));
    } else if (open) {
      empty();
    }
    open = false;
    speaker = "";
    start = null;
    places.clear();
    words = new TurnBuilder();
  }

  private void empty() {
    String who = speaker.isEmpty() ? "somebody" : "`" + speaker + "`";
    Diagnostic warning =
        Diagnostic.warning("empty-turn", who + " says nothing here, left out", source.at(line));
    findings.add(warning);
    places.forEach(at -> findings.skip(warning.message(), at, at));
  }
}
