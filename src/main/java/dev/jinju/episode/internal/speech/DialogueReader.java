package dev.jinju.episode.internal.speech;

import dev.jinju.diag.Diagnostic;
import dev.jinju.episode.MarkedText;
import dev.jinju.episode.SourceText;
import dev.jinju.episode.TextMark;
import dev.jinju.episode.Turn;
import dev.jinju.episode.internal.source.Warnings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a dialogue as turns. One instance reads one document; not thread-safe. */
public final class DialogueReader {
  private static final Pattern BARE_LINK = Pattern.compile("<?https?://\\S+>?");

  private final SourceText source;
  private final Warnings warnings;
  private final Speakers speakers;
  private final List<Turn> turns = new ArrayList<>();

  private boolean closesBlanks;
  private String speaker = "";
  private int line;
  private @Nullable Duration start;
  private TurnBuilder words = new TurnBuilder();

  public DialogueReader(SourceText source, Warnings warnings, Speakers speakers) {
    this.source = source;
    this.warnings = warnings;
    this.speakers = speakers;
  }

  /** The turns, with ids from {@code t1}. */
  public List<Turn> read(List<SourceLine> lines) {
    closesBlanks =
        Blanks.areSystematic(
            lines.stream().map(SourceLine::text).collect(Collectors.joining("\n")));
    for (SourceLine each : lines) {
      Optional<Label> label = LabelForms.parse(each.text());
      if (label.filter(speakers::accept).isPresent()) {
        begin(each, label.get());
      } else {
        continueWith(each, label);
      }
    }
    finish();
    return turns;
  }

  private void begin(SourceLine at, Label label) {
    finish();
    speaker = label.name();
    line = at.line();
    start = label.start();
    words.add(rest(at, label.textStart()), true);
  }

  private static MarkedText rest(SourceLine line, int from) {
    return line.words().slice(from, line.text().length()).strip();
  }

  private void continueWith(SourceLine each, Optional<Label> label) {
    if (each.place() == SourceLine.Place.RULE) {
      finish();
    } else if (each.place() == SourceLine.Place.HEADING) {
      skip(each, "heading-in-dialogue", "a heading inside the dialogue is left out");
    } else if (BARE_LINK.matcher(each.text()).matches() || isNote(each)) {
      skip(each, "note-in-dialogue", "a link or a note inside the dialogue is left out");
    } else if (speaker.isEmpty()) {
      skip(each, "line-without-speaker", "expected `Name: text` but found no name, left out");
    } else {
      label.ifPresent(l -> doubt(each, l));
      words.add(
          rest(each, label.map(Label::nameStart).orElse(0)),
          each.place() == SourceLine.Place.START);
    }
  }

  /** A paragraph of its own, all in italics, is a remark of the editor's. */
  private static boolean isNote(SourceLine each) {
    TextMark whole = new TextMark(0, each.text().length(), TextMark.Kind.EM);
    return each.place() == SourceLine.Place.START && each.words().marks().contains(whole);
  }

  private void skip(SourceLine each, String code, String message) {
    warnings.add(Diagnostic.warning(code, message, source.at(each.line())));
  }

  private void doubt(SourceLine each, Label label) {
    if (speakers.isDoubtful(label)) {
      warnings.add(
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
      turns.add(new Turn(id, speaker, said.text(), said.marks(), source.at(line), start));
    } else if (!speaker.isEmpty()) {
      warnings.add(
          Diagnostic.warning(
              "empty-turn", "`" + speaker + "` says nothing here, left out", source.at(line)));
    }
    speaker = "";
    start = null;
    words = new TurnBuilder();
  }
}
