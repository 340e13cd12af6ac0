package dev.jinju.episode.internal.digest;

import dev.jinju.diag.Diagnostic;
import dev.jinju.episode.Highlight;
import dev.jinju.episode.LineUse.As;
import dev.jinju.episode.Section;
import dev.jinju.episode.SourceText;
import dev.jinju.episode.Turn;
import dev.jinju.episode.internal.digest.Region.Block;
import dev.jinju.episode.internal.digest.Region.Form;
import dev.jinju.episode.internal.source.Findings;
import dev.jinju.episode.internal.speech.DialogueReader;
import dev.jinju.episode.internal.speech.SourceLine;
import dev.jinju.episode.internal.speech.SpeakerNames;
import dev.jinju.episode.internal.speech.Speakers;
import dev.jinju.episode.internal.speech.TurnBuilder;
import dev.jinju.episode.internal.speech.UnnamedReader;
import java.util.ArrayList;
import java.util.List;

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
      SourceText source, List<Region> regions, List<String> known, Findings findings) {
    return new Sorter(source, known, findings).sort(regions);
  }

  /** UTF-16 units; nobody sums up an episode at greater length in one paragraph. */
  private static final int LONGEST_SUMMARY = 1200;

  /** Holds what was found so far. */
  private static final class Sorter {
    private final SourceText source;
    private final List<String> known;
    private final Findings findings;
    private final HighlightsReader highlights;
    private final List<String> summary = new ArrayList<>();
    private final List<SourceLine> dialogue = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();

    /** The first paragraph, where it was taken for the summary. */
    private final List<Block> lead = new ArrayList<>();

    /** What else stands above the first heading. */
    private final List<Block> unplaced = new ArrayList<>();

    Sorter(SourceText source, List<String> known, Findings findings) {
      this.source = source;
      this.known = known;
      this.findings = findings;
      highlights = new HighlightsReader(source, findings);
    }

    DigestParts sort(List<Region> regions) {
      DialogueRegions spoken = DialogueRegions.of(source, known, regions);
      for (Region region : regions) {
        switch (spoken.part(region)) {
          case NAMED -> dialogue.addAll(region.lines());
          case FOUND -> conversation(region, spoken.speakers());
          case TRANSLATION -> translation(region);
          case NONE -> put(region);
        }
      }
      List<Turn> turns = SpeakerNames.unify(turns(spoken.speakers(), spoken.isNamed()), known);
      return new DigestParts(
          String.join("\n", summary), highlights.highlights(), turns, List.copyOf(sections));
    }

    private List<Turn> turns(Speakers speakers, boolean named) {
      boolean labelled = dialogue.stream().anyMatch(l -> DialogueRegions.isLabelled(l, speakers));
      boolean changes = dialogue.stream().anyMatch(l -> l.place() == SourceLine.Place.CHANGE);
      List<Turn> turns = List.of();
      if (named && !labelled && !changes) {
        turns = new UnnamedReader(source, findings).read(dialogue);
      } else if (!dialogue.isEmpty()) {
        turns = new DialogueReader(source, findings, speakers).read(dialogue);
      }
      if (turns.isEmpty() && highlights.highlights().isEmpty() && isMonologue()) {
        return monologue();
      }
      leftOutAbove();
      return turns;
    }

    private void put(Region region) {
      switch (region.kind()) {
        case INTRO -> intro(region);
        case SUMMARY -> {
          summary.add(TurnBuilder.join(region.lines()).text());
          region.lines().forEach(l -> findings.use(As.SUMMARY, l.line()));
        }
        case HIGHLIGHTS -> highlights.read(region);
        case DIALOGUE -> dialogue.addAll(region.lines());
        case SECTION -> sections.add(section(region));
      }
    }

    /** What stands above the first speaker introduces; lists below hold links and credits. */
    private void conversation(Region region, Speakers speakers) {
      List<Block> above = new ArrayList<>();
      boolean begun = false;
      for (Block block : region.blocks()) {
        begun |=
            block.form() != Form.LIST_ITEM
                && DialogueRegions.isLabelled(block.lines().get(0), speakers);
        if (!begun) {
          above.add(block);
        } else if (block.form() == Form.LIST_ITEM) {
          leftOut("list-in-dialogue", "a list beside the dialogue is left out", block);
        } else {
          dialogue.addAll(block.lines());
        }
      }
      if (region.kind() == RegionKind.INTRO) {
        intro(new Region(RegionKind.INTRO, "", 0, above));
      } else {
        unplaced.addAll(above);
      }
    }

    private void translation(Region region) {
      for (SourceLine line : region.lines()) {
        findings.skip("the same talk in another language", line.line(), line.line());
      }
    }

    private void leftOut(String code, String message, Block block) {
      int first = block.lines().get(0).line();
      findings.skip(
          Diagnostic.warning(code, message, source.at(first)),
          first,
          block.lines().get(block.lines().size() - 1).line());
    }

    /** One warning for all that stands together; the account has each line. */
    private void leftOutAbove() {
      String why = "text above the first heading is neither title nor summary, left out";
      unplaced.stream().limit(1).forEach(b -> leftOut("text-outside-sections", why, b));
      unplaced.stream()
          .flatMap(b -> b.lines().stream())
          .forEach(l -> findings.skip(why, l.line(), l.line()));
    }

    private Section section(Region region) {
      String id = "s" + (sections.size() + 1);
      List<SourceLine> words = new ArrayList<>();
      for (SourceLine line : region.lines()) {
        if (line.text().startsWith("|")) {
          findings.skip("a table, which has no sentences", line.line(), line.line());
        } else if (!line.text().isEmpty()) {
          words.add(line);
          findings.use(As.SECTION, id, line.line(), line.line());
        }
      }
      String text = TurnBuilder.join(words).text();
      return new Section(id, region.title(), text, source.at(region.line()));
    }

    /** A transcript that names nobody and has no headings; one short paragraph is a summary. */
    private boolean isMonologue() {
      boolean paragraphs = unplaced.stream().anyMatch(b -> b.form() == Form.PARAGRAPH);
      boolean changes =
          lead.stream()
              .flatMap(b -> b.lines().stream())
              .anyMatch(l -> l.place() == SourceLine.Place.CHANGE);
      return paragraphs || changes || String.join("", summary).length() > LONGEST_SUMMARY;
    }

    /** Each paragraph is what someone said. */
    private List<Turn> monologue() {
      List<Block> blocks = new ArrayList<>(lead);
      blocks.addAll(unplaced);
      if (!lead.isEmpty()) {
        summary.clear();
      }
      List<SourceLine> lines = new ArrayList<>();
      for (Block block : blocks) {
        if (block.form() == Form.PARAGRAPH) {
          lines.addAll(block.lines());
        } else {
          leftOut("not-in-transcript", "a list or table in the transcript is left out", block);
        }
      }
      return new UnnamedReader(source, findings).read(lines);
    }

    /** Above the first heading a quotation is the summary; without one, the first paragraph is. */
    private void intro(Region region) {
      boolean quoted = region.blocks().stream().anyMatch(b -> b.form() == Form.QUOTE);
      Form wanted = quoted ? Form.QUOTE : Form.PARAGRAPH;
      for (Block block : region.blocks()) {
        if (block.form() == wanted && (quoted || summary.isEmpty())) {
          summary.add(TurnBuilder.join(block.lines()).text());
          block.lines().forEach(l -> findings.use(As.SUMMARY, l.line()));
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
