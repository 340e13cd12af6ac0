package dev.jinju.episode.internal.digest;

import dev.jinju.diag.Diagnostic;
import dev.jinju.episode.Highlight;
import dev.jinju.episode.MarkedText;
import dev.jinju.episode.Section;
import dev.jinju.episode.SourceText;
import dev.jinju.episode.Turn;
import dev.jinju.episode.internal.digest.Region.Block;
import dev.jinju.episode.internal.digest.Region.Form;
import dev.jinju.episode.internal.source.Warnings;
import dev.jinju.episode.internal.speech.DialogueReader;
import dev.jinju.episode.internal.speech.Label;
import dev.jinju.episode.internal.speech.LabelForms;
import dev.jinju.episode.internal.speech.SourceLine;
import dev.jinju.episode.internal.speech.Speakers;
import dev.jinju.episode.internal.speech.StageDirections;
import dev.jinju.episode.internal.speech.TurnBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of a digest, sorted into what they are.
 *
 * @param summary from the quotation below the title or the part of that name; empty when there is
 *     none
 */
record DigestParts(
    String summary, List<Highlight> highlights, List<Turn> turns, List<Section> sections) {

  /**
   * Reads every region of a document.
   *
   * @param known speakers whom the front matter names
   */
  static DigestParts read(
      SourceText source, List<Region> regions, List<String> known, Warnings warnings) {
    return new Sorter(source, known, warnings).sort(regions);
  }

  /** UTF-16 units; nobody sums up an episode at greater length in one paragraph. */
  private static final int LONGEST_SUMMARY = 1200;

  /** Holds what was found so far. */
  private static final class Sorter {
    private final SourceText source;
    private final List<String> known;
    private final Warnings warnings;
    private final HighlightsReader highlights;
    private final List<String> summary = new ArrayList<>();
    private final List<SourceLine> dialogue = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();

    /** The first paragraph, where it was taken for the summary. */
    private final List<Block> lead = new ArrayList<>();

    /** What else stands above the first heading. */
    private final List<Block> unplaced = new ArrayList<>();

    Sorter(SourceText source, List<String> known, Warnings warnings) {
      this.source = source;
      this.known = known;
      this.warnings = warnings;
      highlights = new HighlightsReader(source, warnings);
    }

    DigestParts sort(List<Region> regions) {
      boolean named = regions.stream().anyMatch(r -> r.kind() == RegionKind.DIALOGUE);
      for (Region region : regions) {
        if (!named && isConversation(region)) {
          conversation(region);
        } else {
          put(region);
        }
      }
      List<Turn> turns =
          new DialogueReader(source, warnings, speakers(dialogue, named)).read(dialogue);
      if (turns.isEmpty() && highlights.highlights().isEmpty() && isMonologue()) {
        turns = monologue();
      } else {
        unplaced.forEach(
            b ->
                leftOut(
                    "text-outside-sections",
                    "text above the first heading is neither title nor summary, left out",
                    b));
      }
      return new DigestParts(
          String.join("\n", summary), highlights.highlights(), turns, List.copyOf(sections));
    }

    private void put(Region region) {
      switch (region.kind()) {
        case INTRO -> intro(region);
        case SUMMARY -> summary.add(TurnBuilder.join(region.lines()).text());
        case HIGHLIGHTS -> highlights.read(region);
        case DIALOGUE -> dialogue.addAll(region.lines());
        case SECTION -> sections.add(section(region));
      }
    }

    /**
     * A document without a heading for its dialogue may still hold one: names that come again show
     * it.
     */
    private boolean isConversation(Region region) {
      boolean open = region.kind() == RegionKind.SECTION || region.kind() == RegionKind.INTRO;
      return open && speakers(spoken(region), false).isConversation();
    }

    /** Lists round a conversation hold links and credits. */
    private static List<SourceLine> spoken(Region region) {
      return region.blocks().stream()
          .filter(b -> b.form() != Form.LIST_ITEM)
          .flatMap(b -> b.lines().stream())
          .toList();
    }

    private void conversation(Region region) {
      dialogue.addAll(spoken(region));
      region.blocks().stream()
          .filter(b -> b.form() == Form.LIST_ITEM)
          .forEach(b -> leftOut("list-in-dialogue", "a list beside the dialogue is left out", b));
    }

    private Speakers speakers(List<SourceLine> lines, boolean named) {
      List<Label> labels =
          lines.stream()
              .map(l -> LabelForms.parse(l.text()))
              .flatMap(Optional::stream)
              .filter(l -> !l.name().isEmpty())
              .toList();
      return new Speakers(labels, known, named);
    }

    private void leftOut(String code, String message, Block block) {
      SourceLine first = block.lines().get(0);
      warnings.add(Diagnostic.warning(code, message, source.at(first.line())));
    }

    private Section section(Region region) {
      String id = "s" + (sections.size() + 1);
      String text = TurnBuilder.join(region.lines()).text();
      return new Section(id, region.title(), text, source.at(region.line()));
    }

    /** A transcript that names nobody and has no headings; one short paragraph is a summary. */
    private boolean isMonologue() {
      return !unplaced.isEmpty() || String.join("", summary).length() > LONGEST_SUMMARY;
    }

    /** Each paragraph is what someone said. */
    private List<Turn> monologue() {
      List<Turn> turns = new ArrayList<>();
      List<Block> blocks = new ArrayList<>(lead);
      blocks.addAll(unplaced);
      if (!lead.isEmpty()) {
        summary.clear();
      }
      for (Block block : blocks) {
        MarkedText words = StageDirections.takeOut(TurnBuilder.join(block.lines())).strip();
        if (block.form() == Form.PARAGRAPH && !words.text().isEmpty()) {
          String id = "t" + (turns.size() + 1);
          int line = block.lines().get(0).line();
          turns.add(new Turn(id, "", words.text(), words.marks(), source.at(line), null));
        } else {
          leftOut("not-in-transcript", "a list or table in the transcript is left out", block);
        }
      }
      return turns;
    }

    /** Above the first heading a quotation is the summary; without one, the first paragraph is. */
    private void intro(Region region) {
      boolean quoted = region.blocks().stream().anyMatch(b -> b.form() == Form.QUOTE);
      Form wanted = quoted ? Form.QUOTE : Form.PARAGRAPH;
      for (Block block : region.blocks()) {
        if (block.form() == wanted && (quoted || summary.isEmpty())) {
          summary.add(TurnBuilder.join(block.lines()).text());
          if (!quoted) {
            lead.add(block);
          }
        } else if (block.lines().stream().anyMatch(l -> !l.text().isEmpty())) {
          unplaced.add(block);
        }
      }
    }
  }
}
