package dev.jinju.style.brand;

import dev.jinju.diag.Diagnostic;
import dev.jinju.diag.Hint;
import dev.jinju.diag.InputException;
import dev.jinju.diag.SourceSpan;
import dev.jinju.style.TokenValues;
import dev.jinju.style.internal.source.Faults;
import dev.jinju.style.internal.source.Json;
import dev.jinju.style.internal.source.JsonReading;
import dev.jinju.style.internal.source.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads brand files: JSON with comments and trailing commas, whose fields {@code
 * styles/brand.schema.json} describes. Tokens are only gathered here; what they mean is known when
 * a style takes them. Thread-safe.
 */
public final class BrandReader {
  /** A post takes a handful, so this is room for a slip and no more. */
  private static final int MOST_HASHTAGS = 30;

  /** Each is looked for in every text of every card. */
  private static final int MOST_WORDS = 200;

  /** The longest stretch in UTF-16 units: a line of most cards has no more. */
  private static final int LONGEST_WORD = 30;

  private static final int MOST_SPEAKERS = 200;

  private final Path folder;
  private final Problems problems = new Problems();

  private BrandReader(Path folder) {
    this.folder = folder;
  }

  /**
   * Reads a brand.
   *
   * @throws InputException with every fault of the file; a picture that it names has to be there,
   *     below the file's own folder
   */
  public static Brand read(Path file) {
    @Nullable Path parent = file.getParent();
    return new BrandReader(parent == null ? Path.of("") : parent).brand(file);
  }

  private Brand brand(Path file) {
    String label = file.toString();
    Json value = JsonReading.file(file, label, "brand", problems);
    if (!(value instanceof Json.Obj root)) {
      throw new InputException(Faults.wrongType(value, "an object that describes a brand"));
    }
    Brand brand = brand(file, new BrandFields(root, folder, problems));
    if (problems.hasErrors()) {
      throw new InputException(problems.sorted(List.of(label)));
    }
    return brand;
  }

  private Brand brand(Path file, BrandFields fields) {
    fields.value("$schema");
    Brand brand =
        new Brand(
            file,
            fields.text("show"),
            fields.text("handle"),
            logo(fields),
            new TokenValues(fields.object("tokens", "an object of values by name"), folder),
            hashtags(fields),
            keepTogether(fields),
            speakers(fields.object("speakers", "an object of people by name")));
    fields.close();
    return brand;
  }

  private static Logo logo(BrandFields fields) {
    @Nullable Json value = fields.value("logo");
    if (value == null) {
      return Logo.NONE;
    }
    if (value instanceof Json.Obj obj) {
      BrandFields both = fields.nested(obj);
      Logo logo = new Logo(both.picture("light"), both.picture("dark"));
      both.close();
      return logo;
    }
    @Nullable BrandPicture any =
        fields.picture(value, "the path of a picture, or one for `light` and one for `dark`");
    return new Logo(any, any);
  }

  private static List<String> hashtags(BrandFields fields) {
    return fields.texts(
        "hashtags",
        MOST_HASHTAGS,
        "a list of at most " + MOST_HASHTAGS + " hashtags",
        "a hashtag with a letter",
        tag -> tag.codePoints().anyMatch(Character::isLetter));
  }

  private static List<String> keepTogether(BrandFields fields) {
    return fields.texts(
        "keepTogether",
        MOST_WORDS,
        "a list of at most " + MOST_WORDS + " texts",
        "a text of 2 to " + LONGEST_WORD + " characters",
        word -> word.length() >= 2 && word.length() <= LONGEST_WORD);
  }

  private BrandSpeakers speakers(Json.Obj people) {
    List<BrandSpeaker> speakers = new ArrayList<>();
    Map<String, SourceSpan> seen = new HashMap<>();
    if (people.members().size() > MOST_SPEAKERS) {
      problems.add(Faults.tooMany(people, "an object of at most " + MOST_SPEAKERS + " people"));
      return new BrandSpeakers(speakers);
    }
    people
        .members()
        .forEach(
            (key, member) -> {
              String name = BrandSpeakers.folded(key);
              @Nullable SourceSpan first = seen.putIfAbsent(name, member.at());
              if (name.isEmpty()) {
                String message = "expected the name of a speaker, found `" + key + "`";
                problems.add(Diagnostic.error("bad-name", message, member.at()));
              } else if (first != null) {
                String message = "the speaker `" + key + "` is written twice";
                problems.add(
                    Diagnostic.error("double-speaker", message, member.at())
                        .withHint(new Hint("the first one is here", first)));
              } else {
                speaker(BrandFields.oneLine(key), member.value(), speakers);
              }
            });
    return new BrandSpeakers(speakers);
  }

  private void speaker(String key, Json value, List<BrandSpeaker> speakers) {
    if (!(value instanceof Json.Obj person)) {
      problems.add(Faults.wrongType(value, "an object with a `name`, a `role` or an `avatar`"));
      return;
    }
    BrandFields fields = new BrandFields(person, folder, problems);
    @Nullable String name = fields.text("name");
    speakers.add(
        new BrandSpeaker(
            key, name == null ? key : name, fields.text("role"), fields.picture("avatar")));
    fields.close();
  }
}
