package dev.jinju.episode.internal.digest;

import dev.jinju.episode.SourceText;
import dev.jinju.episode.internal.digest.Region.Form;
import dev.jinju.episode.internal.source.LanguageGuess;
import dev.jinju.episode.internal.speech.Label;
import dev.jinju.episode.internal.speech.LabelForms;
import dev.jinju.episode.internal.speech.SourceLine;
import dev.jinju.episode.internal.speech.Speakers;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which parts of a digest are spoken: those below a heading that says so, those in which its
 * speakers go on, and, without any such heading, those in which names come again and again.
 */
final class DialogueRegions {
  /** What a region is to the dialogue. */
  enum Part {
    NONE,
    /** A heading says that this is a dialogue. */
    NAMED,
    /** Its names show it. */
    FOUND,
    /** What was said before, in another language. */
    TRANSLATION
  }

  /** UTF-16 units; the language of less is a matter of chance. */
  private static final int ENOUGH = 100;

  private final SourceText source;
  private final List<String> known;
  private final IdentityHashMap<Region, Part> parts = new IdentityHashMap<>();
  private final boolean named;
  private Speakers speakers;

  private DialogueRegions(SourceText source, List<String> known, List<Region> regions) {
    this.source = source;
    this.known = known;
    List<Region> spoken = regions.stream().filter(r -> r.kind() == RegionKind.DIALOGUE).toList();
    named = !spoken.isEmpty();
    List<Region> kept = withoutTranslations(spoken);
    speakers = speakers(lines(kept), named);
    for (Region region : regions) {
      boolean open = region.kind() == RegionKind.SECTION || region.kind() == RegionKind.INTRO;
      if (open && (named ? goesOn(region) : isConversation(region))) {
        parts.put(region, Part.FOUND);
        kept.add(region);
      }
    }
    speakers = speakers(lines(kept), named);
  }

  static DialogueRegions of(SourceText source, List<String> known, List<Region> regions) {
    return new DialogueRegions(source, known, regions);
  }

  /** Who speaks in all these parts. */
  Speakers speakers() {
    return speakers;
  }

  boolean isNamed() {
    return named;
  }

  Part part(Region region) {
    return parts.getOrDefault(region, Part.NONE);
  }

  /** Whether a line begins with the label of a speaker. */
  static boolean isLabelled(SourceLine line, Speakers speakers) {
    return LabelForms.of(line).filter(speakers::accept).isPresent();
  }

  /** The first dialogue, and others in its language. */
  private List<Region> withoutTranslations(List<Region> spoken) {
    List<Region> kept = new ArrayList<>();
    Optional<String> language = Optional.empty();
    for (Region region : spoken) {
      Optional<String> own = language(region);
      if (language.isEmpty()) {
        language = own;
      }
      boolean same = own.isEmpty() || own.equals(language);
      parts.put(region, same ? Part.NAMED : Part.TRANSLATION);
      if (same) {
        kept.add(region);
      }
    }
    return kept;
  }

  /** The language without its script; empty when there are too few words to tell. */
  private static Optional<String> language(Region region) {
    String text = region.lines().stream().map(SourceLine::text).collect(Collectors.joining("\n"));
    return text.length() < ENOUGH
        ? Optional.empty()
        : Optional.of(LanguageGuess.of(text).substring(0, 2));
  }

  /** A chapter below a heading of its own in which the dialogue's speakers speak. */
  private boolean goesOn(Region region) {
    List<SourceLine> lines = spoken(region);
    long labels = lines.stream().filter(l -> isLabelled(l, speakers)).count();
    return region.kind() == RegionKind.SECTION
        && labels > 1
        && speakers(lines, false).isConversation();
  }

  private boolean isConversation(Region region) {
    return speakers(spoken(region), false).isConversation();
  }

  /** Lists round a conversation hold links and credits. */
  private static List<SourceLine> spoken(Region region) {
    return region.blocks().stream()
        .filter(b -> b.form() != Form.LIST_ITEM)
        .flatMap(b -> b.lines().stream())
        .toList();
  }

  private static List<SourceLine> lines(List<Region> regions) {
    return regions.stream()
        .flatMap(r -> (r.kind() == RegionKind.DIALOGUE ? r.lines() : spoken(r)).stream())
        .toList();
  }

  private Speakers speakers(List<SourceLine> lines, boolean isNamed) {
    List<Label> labels =
        lines.stream()
            .map(LabelForms::of)
            .flatMap(Optional::stream)
            .filter(l -> !l.name().isEmpty())
            .toList();
    return new Speakers(labels, known, isNamed, source.text());
  }
}
