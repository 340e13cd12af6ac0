package dev.jinju.episode.internal.digest;

/** What a part of a digest holds. */
enum RegionKind {
  /** Whatever stands above the first heading but the title. */
  INTRO,
  SUMMARY,
  HIGHLIGHTS,
  DIALOGUE,
  SECTION
}
