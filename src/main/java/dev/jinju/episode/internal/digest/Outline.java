package dev.jinju.episode.internal.digest;

import dev.jinju.diag.Diagnostic;
import dev.jinju.episode.LineUse.As;
import dev.jinju.episode.SourceText;
import dev.jinju.episode.internal.digest.Region.Block;
import dev.jinju.episode.internal.digest.Region.Form;
import dev.jinju.episode.internal.source.Findings;
import dev.jinju.episode.internal.speech.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * A digest cut into its parts by its headings.
 *
 * @param title the words of the first top heading, if it is not the name of a part
 */
record Outline(Optional<String> title, List<Region> regions) {

  /** The outline of a document from a line on, counted from 0. */
  static Outline of(SourceText source, List<String> raw, int from, Findings findings) {
    return new Cutter(source, new Blocks(source, raw, findings), findings)
        .cut(Markdown.blocks(raw, from));
  }

  /** The level of a heading without {@code #}: that of the parts of a digest. */
  private static final int UNMARKED_LEVEL = 2;

  /** Walks the top-level blocks once. */
  private static final class Cutter {
    private final Blocks blocks;
    private final Findings findings;
    private final List<Region> regions = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private int level;
    private final SourceText source;

    Cutter(SourceText source, Blocks blocks, Findings findings) {
      this.source = source;
      this.blocks = blocks;
      this.findings = findings;
      open(RegionKind.INTRO, "", 0, 0);
    }

    Outline cut(List<Node> document) {
      SpeakerHeadings speakers = speakerHeadings(document);
      for (Node node : document) {
        if (node instanceof Heading heading && isHeading(heading)) {
          heading(heading, speakers);
        } else {
          add(node);
        }
      }
      return new Outline(title, List.copyOf(regions));
    }

    private SpeakerHeadings speakerHeadings(List<Node> document) {
      List<SpeakerHeadings.Each> all = new ArrayList<>();
      for (Node node : document) {
        if (node instanceof Heading heading && isHeading(heading)) {
          all.add(new SpeakerHeadings.Each(words(heading), heading.getLevel()));
        }
      }
      return new SpeakerHeadings(all);
    }

    /**
     * A line of dashes makes a heading of all the lines above it; speech above a rule stays speech.
     */
    private boolean isHeading(Heading heading) {
      boolean inDialogue = current().kind() == RegionKind.DIALOGUE;
      return !blocks.isUnderlined(heading) || (!inDialogue && blocks.lines(heading).size() == 1);
    }

    private void heading(Heading heading, SpeakerHeadings speakers) {
      String words = words(heading);
      int line = Blocks.line(heading);
      Optional<RegionKind> kind = HeadingNames.kind(words);
      Optional<SourceLine> speaker =
          speakers.line(new SpeakerHeadings.Each(words, heading.getLevel()), line);
      if (kind.isEmpty() && speaker.isEmpty() && heading.getLevel() == 1 && title.isEmpty()) {
        title = Optional.of(words).filter(w -> !w.isEmpty());
        findings.use(As.TITLE, line);
      } else if (kind.isPresent()) {
        open(kind.get(), words, line, heading.getLevel());
      } else if (speaker.isPresent()) {
        speaker(speaker.get(), heading.getLevel());
      } else if (isInside(heading)) {
        findings.use(As.HEADING, line);
        add(heading);
      } else {
        warnOfAnother(heading, words, line);
        open(RegionKind.SECTION, words, line, heading.getLevel());
      }
    }

    /** A second title below a dialogue begins another episode. */
    private void warnOfAnother(Heading heading, String words, int line) {
      boolean spoken = regions.stream().anyMatch(r -> r.kind() == RegionKind.DIALOGUE);
      if (heading.getLevel() == 1 && spoken && title.isPresent()) {
        findings.add(
            Diagnostic.warning(
                    "several-episodes",
                    "a second title, `" + words + "`, is read as a part of the same episode",
                    source.at(line))
                .withHint("split the document into one file per episode"));
      }
    }

    private void speaker(SourceLine name, int headingLevel) {
      if (current().kind() != RegionKind.DIALOGUE) {
        open(RegionKind.DIALOGUE, "", 0, headingLevel);
      }
      current().blocks().add(new Block(Form.PARAGRAPH, List.of(name)));
    }

    /** A deeper heading below highlights, a summary or a dialogue belongs to them. */
    private boolean isInside(Heading heading) {
      RegionKind kind = current().kind();
      return heading.getLevel() > level && kind != RegionKind.SECTION && kind != RegionKind.INTRO;
    }

    private void open(RegionKind kind, String words, int line, int headingLevel) {
      regions.add(new Region(kind, words, line, new ArrayList<>()));
      level = headingLevel;
      if (line > 0) {
        findings.use(As.HEADING, line);
      }
    }

    private Region current() {
      return regions.get(regions.size() - 1);
    }

    private static String words(Heading heading) {
      return InlineText.of(heading, Blocks.line(heading)).lines().stream()
          .map(SourceLine::text)
          .collect(Collectors.joining(" "));
    }

    private void add(Node node) {
      if (node instanceof ListBlock) {
        items(node);
      } else {
        put(form(node), blocks.lines(node));
      }
    }

    private static Form form(Node node) {
      if (node instanceof BlockQuote) {
        return Form.QUOTE;
      }
      return node instanceof Paragraph ? Form.PARAGRAPH : Form.OTHER;
    }

    /** A list inside a list gives items of its own, so that no bullet swallows another. */
    private void items(Node list) {
      for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
        List<SourceLine> own = new ArrayList<>();
        for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
          if (!(child instanceof ListBlock)) {
            own.addAll(blocks.lines(child));
          }
        }
        put(Form.LIST_ITEM, own);
        for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
          if (item instanceof ListItem && child instanceof ListBlock) {
            items(child);
          }
        }
      }
    }

    private void put(Form form, List<SourceLine> lines) {
      boolean alone = lines.size() == 1 && form == Form.PARAGRAPH;
      Form now = form;
      List<SourceLine> rest = new ArrayList<>();
      for (SourceLine line : lines) {
        Optional<RegionKind> part =
            announced(form, line, alone).filter(kind -> kind != current().kind());
        if (part.isPresent()) {
          append(now, rest);
          rest.clear();
          now = Form.PARAGRAPH;
          open(part.get(), line.text(), line.line(), Math.max(level, UNMARKED_LEVEL));
        } else {
          boolean first = rest.isEmpty() && line.place() == SourceLine.Place.INSIDE;
          rest.add(
              first ? new SourceLine(line.words(), line.line(), SourceLine.Place.START) : line);
        }
      }
      append(now, rest);
    }

    /** In a list only a line below an item announces: one that lost the blank line above it. */
    private static Optional<RegionKind> announced(Form form, SourceLine line, boolean alone) {
      boolean inItem = form == Form.LIST_ITEM && line.place() == SourceLine.Place.INSIDE;
      return form == Form.PARAGRAPH || inItem ? Announcement.of(line, alone) : Optional.empty();
    }

    private void append(Form form, List<SourceLine> lines) {
      if (!lines.isEmpty()) {
        current().blocks().add(new Block(form, List.copyOf(lines)));
      }
    }
  }
}
