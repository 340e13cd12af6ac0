package dev.jinju.episode.internal.speech;

import dev.jinju.episode.LineUse.As;
import dev.jinju.episode.MarkedText;
import dev.jinju.episode.SourceText;
import dev.jinju.episode.Turn;
import dev.jinju.episode.internal.source.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads a transcript that names nobody: each paragraph is a turn without a speaker, and so is what
 * stands behind each {@code >>}. Paragraphs that an export cut at a fixed length are joined and end
 * where their sentences do. One instance reads one document; not thread-safe.
 */
public final class UnnamedReader {
  /** UTF-16 units; a longer paragraph is one that lost its line ends. */
  private static final int LONGEST = 3000;

  /** UTF-16 units after which the next end of a sentence ends a part of such a paragraph. */
  private static final int PART = 700;

  private static final Pattern CHANGE = Pattern.compile("(?:^|\\s)>>+\\s*");
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?](?=[\"'”’)]?\\s)[\"'”’)]?\\s*|[。！？…]+[”’」』）]*\\s*");

  private final SourceText source;
  private final Findings findings;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Turn> turns = new ArrayList<>();

  /** Words between two blank lines, and where they stand. */
  record Paragraph(MarkedText words, List<SourceLine> lines, Optional<Label> time) {
    int firstLine() {
      return lines.get(0).line();
    }

    int lastLine() {
      return lines.get(lines.size() - 1).line();
    }

    String text() {
      return words.text();
    }
  }

  public UnnamedReader(SourceText source, Findings findings) {
    this.source = source;
    this.findings = findings;
  }

  /** The turns, with ids from {@code t1}. */
  public List<Turn> read(List<SourceLine> lines) {
    boolean blanks =
        Blanks.areSystematic(
            lines.stream().map(SourceLine::text).collect(Collectors.joining("\n")));
    List<SourceLine> open = new ArrayList<>();
    for (SourceLine line : lines) {
      boolean goesOn = line.place() == SourceLine.Place.INSIDE && !open.isEmpty();
      if (!goesOn) {
        close(open, Captions.isCaption(line), blanks);
      }
      if (Captions.isCaption(line)) {
        findings.use(As.HEADING, line.line());
      } else if (line.place() != SourceLine.Place.RULE) {
        open.add(line);
      }
    }
    close(open, false, blanks);
    return FixedCuts.isCut(paragraphs) ? rejoined() : each();
  }

  private void close(List<SourceLine> open, boolean beforeCaption, boolean blanks) {
    if (open.isEmpty()) {
      return;
    }
    List<SourceLine> lines = List.copyOf(open);
    open.clear();
    SourceLine first = lines.get(0);
    Optional<Label> time =
        LabelForms.parse(first.text()).filter(l -> l.name().isEmpty() && l.start() != null);
    MarkedText all = TurnBuilder.join(lines);
    MarkedText words = all.slice(time.map(Label::nameStart).orElse(0), all.text().length());
    MarkedText spoken = StageDirections.takeOut(words).strip();
    MarkedText said = blanks ? Blanks.close(spoken) : spoken;
    int last = lines.get(lines.size() - 1).line();
    if (said.text().isEmpty()) {
      findings.skip("nobody speaks here", first.line(), last);
    } else if (DialogueReader.isNote(first) && lines.size() == 1) {
      findings.skip("a note of the editor's", first.line(), last);
    } else if (isAnnouncement(said.text(), beforeCaption)) {
      findings.skip("announces what follows, and nobody says it", first.line(), last);
    } else {
      paragraphs.add(new Paragraph(said, lines, time));
    }
  }

  /** {@code Here is the transcript of the video:} before the first words or before a heading. */
  private boolean isAnnouncement(String text, boolean beforeCaption) {
    return (beforeCaption || paragraphs.isEmpty()) && Captions.isAnnouncement(text);
  }

  private List<Turn> each() {
    for (Paragraph paragraph : paragraphs) {
      piece(paragraph.words(), 0, paragraph.text().length(), List.of(paragraph));
    }
    return turns;
  }

  /** Each paragraph, moved to the ends of the sentences that were cut. */
  private List<Turn> rejoined() {
    FixedCuts cuts = FixedCuts.of(paragraphs);
    MarkedText all = cuts.words();
    int from = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      boolean last = i + 1 == paragraphs.size();
      int end = last ? all.text().length() : sentenceEnd(all.text(), cuts.end(i));
      if (end > from) {
        boolean reaches = !last && end > cuts.end(i);
        piece(all, from, end, paragraphs.subList(i, reaches ? i + 2 : i + 1));
        from = end;
      }
    }
    return turns;
  }

  private static int sentenceEnd(String text, int from) {
    Matcher end = SENTENCE_END.matcher(text);
    end.region(Math.max(0, from - 1), Math.min(text.length(), from + PART));
    return end.find() ? Math.max(from, end.end()) : from;
  }

  /** Cuts a part of a text where the voice changes, and where it grows too long. */
  private void piece(MarkedText all, int from, int to, List<Paragraph> of) {
    Matcher change = CHANGE.matcher(all.text());
    change.region(from, to);
    int at = from;
    while (change.find()) {
      parts(all, at, change.start(), of);
      at = change.end();
    }
    parts(all, at, to, of);
  }

  private void parts(MarkedText all, int from, int to, List<Paragraph> of) {
    int at = from;
    while (to - at > LONGEST) {
      int end = Math.min(to, sentenceEnd(all.text(), at + PART));
      turn(all.slice(at, end), of);
      at = end;
    }
    turn(all.slice(at, to), of);
  }

  private void turn(MarkedText part, List<Paragraph> of) {
    MarkedText said = part.strip();
    if (said.text().isEmpty()) {
      return;
    }
    String id = "t" + (turns.size() + 1);
    Paragraph first = of.get(0);
    of.forEach(p -> findings.use(As.TURN, id, p.firstLine(), p.lastLine()));
    turns.add(
        new Turn(
            id,
            "",
            said.text(),
            said.marks(),
            source.at(first.firstLine()),
            first.time().map(Label::start).orElse(null)));
  }
}
