package dev.jinju.text.faces;

import java.util.List;

/**
 * The families wanted for a stretch of text, most wanted first, and their weight (100 to 900). A
 * family that names one region (Noto Sans SC) stands for its sibling of the paragraph's language.
 *
 * @param italic whether a family's italic is taken where it has one
 */
public record FaceRequest(List<Family> families, int weight, boolean italic) {
  public FaceRequest {
    families = List.copyOf(families);
  }

  /** Upright faces. */
  public FaceRequest(List<Family> families, int weight) {
    this(families, weight, false);
  }

  /**
   * One wanted family.
   *
   * @param latinOnly whether the family is used only for Western letters, digits and their marks
   */
  public record Family(String name, boolean latinOnly) {}
}
