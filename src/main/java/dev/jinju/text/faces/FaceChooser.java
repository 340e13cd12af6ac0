package dev.jinju.text.faces;

import dev.jinju.font.FontFace;
import dev.jinju.font.FontLibrary;
import dev.jinju.text.rules.TextLanguage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Which faces a request stands for in a language, in order of preference: the families asked for
 * (each as its sibling of the language's region, so that 直 and 骨 have the language's forms), then
 * their siblings without a region, which know more of the Western letters, then every other face of
 * the library, those of the language and of the nearest weight first. Thread-safe.
 */
public final class FaceChooser {
  /** Endings of family names that name a region. */
  private static final List<String> REGIONS = List.of(" SC", " TC", " HK", " JP", " KR");

  private final FontLibrary library;
  private final Map<Key, Candidates> cache = new ConcurrentHashMap<>();

  public FaceChooser(FontLibrary library) {
    this.library = library;
  }

  private record Key(FaceRequest request, String language) {}

  /**
   * Faces in order of preference, those for Western text only among them where {@code latinOnly}
   * says so.
   */
  public record Candidates(List<FontFace> wanted, List<Boolean> latinOnly, List<FontFace> others) {}

  public Candidates candidates(FaceRequest request, String language) {
    return cache.computeIfAbsent(new Key(request, language), this::find);
  }

  private Candidates find(Key key) {
    List<FontFace> wanted = new ArrayList<>();
    List<Boolean> latinOnly = new ArrayList<>();
    Set<FontFace> seen = new LinkedHashSet<>();
    for (FaceRequest.Family family : key.request.families()) {
      for (String name : List.of(regional(family.name(), key.language), family.name())) {
        @Nullable FontFace face =
            library.find(name, key.request.weight(), key.request.italic()).orElse(null);
        if (face != null && seen.add(face)) {
          wanted.add(face);
          latinOnly.add(family.latinOnly());
        }
      }
    }
    List<FontFace> others = new ArrayList<>();
    for (boolean ofLanguage : new boolean[] {true, false}) {
      for (String family : library.families()) {
        library
            .find(family, key.request.weight())
            .filter(face -> suits(face, key.language) == ofLanguage)
            .filter(seen::add)
            .ifPresent(others::add);
      }
    }
    if (wanted.isEmpty() && !others.isEmpty()) {
      // Nothing asked for: the language's first face is wanted, so that text comes back to it
      // behind a character that only another face has.
      wanted.add(others.remove(0));
      latinOnly.add(false);
    }
    others.addAll(0, siblings(wanted, key.request.weight()));
    return new Candidates(List.copyOf(wanted), List.copyOf(latinOnly), List.copyOf(others));
  }

  /**
   * The families of faces without their region: Noto Serif has what the Latin part of Noto Serif SC
   * lacks, such as Ł, ř and ά, in the same manner.
   */
  private List<FontFace> siblings(List<FontFace> faces, int weight) {
    List<FontFace> found = new ArrayList<>();
    for (FontFace face : faces) {
      String family = face.family();
      for (String region : REGIONS) {
        if (family.endsWith(region)) {
          String stem = family.substring(0, family.length() - region.length());
          library.find(stem, weight).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private String regional(String family, String language) {
    TextLanguage wanted = TextLanguage.of(language);
    for (String region : REGIONS) {
      if (family.endsWith(region)) {
        String stem = family.substring(0, family.length() - region.length());
        String ending =
            switch (wanted) {
              case ZH_HANS -> " SC";
              case ZH_HANT -> " TC";
              case JA -> " JP";
              case KO -> " KR";
              case OTHER -> region;
            };
        return stem + ending;
      }
    }
    return family;
  }

  private static boolean suits(FontFace face, String language) {
    return face.languages().contains(TextLanguage.of(language).tag());
  }
}
