package dev.jinju.style.brand;

import dev.jinju.style.internal.source.Faults;
import dev.jinju.style.internal.source.InnerFile;
import dev.jinju.style.internal.source.Json;
import dev.jinju.style.internal.source.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Typed reading of one object of a brand file. What is wrong is reported and read as absent, so
 * that all faults come out at once. Not thread-safe.
 */
final class BrandFields {
  /** Longer than any name or role that a card could show on its one line. */
  private static final int LONGEST = 120;

  private static final String TEXT = "a text of 1 to " + LONGEST + " characters";
  private static final String PICTURE = "the path of a picture";

  private final Json.Obj object;
  private final Path folder;
  private final Problems problems;
  private final Set<String> asked = new LinkedHashSet<>();

  /**
   * @param folder of the brand file
   */
  BrandFields(Json.Obj object, Path folder, Problems problems) {
    this.object = object;
    this.folder = folder;
    this.problems = problems;
  }

  @Nullable Json value(String name) {
    asked.add(name);
    return object.get(name);
  }

  /** A text on one line; null when it is absent or wrong. */
  @Nullable String text(String name) {
    @Nullable Json value = value(name);
    return value == null ? null : text(value, TEXT, t -> !t.isEmpty() && t.length() <= LONGEST);
  }

  private @Nullable String text(Json value, String expected, Predicate<String> fits) {
    if (!(value instanceof Json.Str str)) {
      problems.add(Faults.wrongType(value, expected));
      return null;
    }
    String text = oneLine(str.value());
    if (!fits.test(text)) {
      problems.add(Faults.outOfRange(value, expected));
      return null;
    }
    return text;
  }

  static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /**
   * Several texts.
   *
   * @param expected a list of them, in words
   * @param each one of them, in words
   */
  List<String> texts(String name, int most, String expected, String each, Predicate<String> fits) {
    List<String> texts = new ArrayList<>();
    @Nullable Json value = value(name);
    if (value == null) {
      return texts;
    }
    if (!(value instanceof Json.Arr list)) {
      problems.add(Faults.wrongType(value, expected));
      return texts;
    }
    if (list.items().size() > most) {
      problems.add(Faults.tooMany(list, expected));
      return texts;
    }
    for (Json item : list.items()) {
      @Nullable String text = text(item, each, fits);
      if (text != null) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** An object; an empty one at the place of this when it is absent or wrong. */
  Json.Obj object(String name, String expected) {
    @Nullable Json value = value(name);
    if (value != null && !(value instanceof Json.Obj)) {
      problems.add(Faults.wrongType(value, expected));
    }
    return object.child(name);
  }

  BrandFields nested(Json.Obj inner) {
    return new BrandFields(inner, folder, problems);
  }

  /** A picture file below the brand's folder; null when it is absent or wrong. */
  @Nullable BrandPicture picture(String name) {
    @Nullable Json value = value(name);
    return value == null ? null : picture(value, PICTURE);
  }

  @Nullable BrandPicture picture(Json value, String expected) {
    if (!(value instanceof Json.Str str) || str.value().isBlank()) {
      problems.add(Faults.wrongType(value, expected));
      return null;
    }
    return InnerFile.find(folder, str.value(), str.span(), "brand", problems::add)
        .map(file -> new BrandPicture(file, str.span()))
        .orElse(null);
  }

  /** Reports fields that have no meaning here. */
  void close() {
    object
        .members()
        .forEach(
            (name, member) -> {
              if (!asked.contains(name)) {
                problems.add(Faults.unknownField(member.at(), name, asked));
              }
            });
  }
}
