package dev.jinju.episode.internal.digest;

import dev.jinju.episode.LineUse.As;
import dev.jinju.episode.internal.digest.Region.Block;
import dev.jinju.episode.internal.source.Findings;
import dev.jinju.episode.internal.speech.Label;
import dev.jinju.episode.internal.speech.LabelForms;
import dev.jinju.episode.internal.speech.SourceLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Fields of an episode that stand below its title instead of in front matter: {@code **Guest:**
 * Name}, {@code - 日期：2026-03-04}. A key that comes twice is no field but somebody who speaks.
 */
final class HeaderFields {
  /** UTF-16 units; a longer value is a sentence. */
  private static final int LONGEST = 200;

  private static final Pattern SENTENCE = Pattern.compile("[。！？!?]|\\.\\s");

  private final FrontMatter front;
  private final Findings findings;
  private final Map<String, Integer> counts = new HashMap<>();

  HeaderFields(FrontMatter front, Findings findings) {
    this.front = front;
    this.findings = findings;
  }

  /** Moves the fields above a document's first heading into its front matter. */
  List<Region> take(List<Region> regions) {
    for (Region region : regions) {
      region.lines().forEach(l -> key(l).ifPresent(k -> counts.merge(k, 1, Integer::sum)));
    }
    List<Region> rest = new ArrayList<>();
    for (Region region : regions) {
      rest.add(region.kind() == RegionKind.INTRO ? without(region) : region);
    }
    return rest;
  }

  private static Optional<String> key(SourceLine line) {
    return LabelForms.of(line).filter(l -> l.start() == null).map(Label::name);
  }

  private Region without(Region region) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : region.blocks()) {
      List<SourceLine> kept = block.lines().stream().filter(line -> !isTaken(line)).toList();
      if (!kept.isEmpty()) {
        blocks.add(new Block(block.form(), kept));
      }
    }
    return new Region(region.kind(), region.title(), region.line(), blocks);
  }

  private boolean isTaken(SourceLine line) {
    Optional<Label> label = LabelForms.of(line).filter(l -> l.start() == null);
    if (label.isEmpty() || counts.getOrDefault(label.get().name(), 0) != 1) {
      return false;
    }
    String field = FrontMatter.fieldOf(label.get().name());
    String value = line.text().substring(label.get().textStart()).strip();
    boolean fits = !value.isEmpty() && value.length() <= LONGEST;
    if (field.isEmpty() || field.equals("summary") || !fits || SENTENCE.matcher(value).find()) {
      return false;
    }
    front.putIfMissing(field, value);
    findings.use(As.ABOUT, line.line());
    return true;
  }
}
