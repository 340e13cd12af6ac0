package dev.jinju.choose.feature;

import java.util.List;
import java.util.stream.Stream;

/** All features, in the order in which reasons of the same weight are told. */
public final class Features {
  /** Each has a row in every table of weights. */
  public static final List<Feature> ALL =
      Stream.of(
              FormFeatures.ALL,
              ClaimFeatures.ALL,
              TalkFeatures.ALL,
              OpeningFeatures.ALL,
              ContextFeatures.ALL,
              EditorialFeatures.ALL)
          .flatMap(List::stream)
          .toList();

  private Features() {}
}
