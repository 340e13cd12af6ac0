package dev.jinju.episode.internal.digest;

import dev.jinju.episode.SourceText;
import dev.jinju.episode.internal.digest.Region.Block;
import dev.jinju.episode.internal.digest.Region.Form;
import dev.jinju.episode.internal.source.Warnings;
import dev.jinju.episode.internal.speech.SourceLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  static Outline of(SourceText source, List<String> raw, int from, Warnings warnings) {
    return new Cutter(new Blocks(source, raw, warnings)).cut(Markdown.blocks(raw, from));
  }

  /** Walks the top-level blocks once. */
  private static final class Cutter {
    private final Blocks blocks;
    private final List<Region> regions = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private int level;

    Cutter(Blocks blocks) {
      this.blocks = blocks;
      open(RegionKind.INTRO, "", 0, 0);
    }

    Outline cut(List<Node> document) {
      Map<String, Long> speakers = repeatedLabels(document);
      for (Node node : document) {
        if (node instanceof Heading heading && isHeading(heading)) {
          heading(heading, speakers);
        } else {
          add(node);
        }
      }
      return new Outline(title, List.copyOf(regions));
    }

    /** Headings such as {@code ### Name:} that come again, so that they name speakers. */
    private Map<String, Long> repeatedLabels(List<Node> document) {
      Map<String, Long> counts = new HashMap<>();
      for (Node node : document) {
        if (node instanceof Heading heading && isHeading(heading)) {
          String words = words(heading);
          if (words.endsWith(":") || words.endsWith("：")) {
            counts.merge(words, 1L, Long::sum);
          }
        }
      }
      counts.values().removeIf(n -> n < 2);
      return counts;
    }

    /**
     * A line of dashes makes a heading of all the lines above it; speech above a rule stays speech.
     */
    private boolean isHeading(Heading heading) {
      boolean inDialogue = current().kind() == RegionKind.DIALOGUE;
      return !blocks.isUnderlined(heading) || (!inDialogue && blocks.lines(heading).size() == 1);
    }

    private void heading(Heading heading, Map<String, Long> speakers) {
      String words = words(heading);
      int line = Blocks.line(heading);
      Optional<RegionKind> kind = HeadingNames.kind(words);
      if (kind.isEmpty() && heading.getLevel() == 1 && title.isEmpty()) {
        title = Optional.of(words).filter(w -> !w.isEmpty());
      } else if (kind.isPresent()) {
        open(kind.get(), words, line, heading.getLevel());
      } else if (speakers.containsKey(words)) {
        speaker(heading, line);
      } else if (isInside(heading)) {
        add(heading);
      } else {
        open(RegionKind.SECTION, words, line, heading.getLevel());
      }
    }

    private void speaker(Heading heading, int line) {
      if (current().kind() != RegionKind.DIALOGUE) {
        open(RegionKind.DIALOGUE, "", line, heading.getLevel());
      }
      add(heading);
    }

    /** A deeper heading below highlights, a summary or a dialogue belongs to them. */
    private boolean isInside(Heading heading) {
      RegionKind kind = current().kind();
      return heading.getLevel() > level && kind != RegionKind.SECTION && kind != RegionKind.INTRO;
    }

    private void open(RegionKind kind, String words, int line, int headingLevel) {
      regions.add(new Region(kind, words, line, new ArrayList<>()));
      level = headingLevel;
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
      if (!lines.isEmpty()) {
        current().blocks().add(new Block(form, lines));
      }
    }
  }
}
