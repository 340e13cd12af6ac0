package dev.jinju.episode;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document's front matter says about the episode; whatever it leaves out is null.
 *
 * @param host names as written; several are joined by {@code ", "}
 * @param guest names as written; several are joined by {@code ", "}
 * @param guestRole what the guest does, for the line below the name
 * @param date as written, most often {@code 2026-03-18}
 * @param episode the number as written: {@code 47}, {@code EP 112}
 * @param avatar path of the guest's picture, relative to the document, never outside its folder
 */
public record About(
    @Nullable String show,
    @Nullable String host,
    @Nullable String guest,
    @Nullable String guestRole,
    @Nullable String date,
    @Nullable String episode,
    List<String> tags,
    @Nullable String avatar) {
  public static final About NOTHING =
      new About(null, null, null, null, null, null, List.of(), null);

  public About {
    tags = List.copyOf(tags);
  }
}
