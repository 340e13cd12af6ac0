package dev.jinju.text;

import java.util.List;

/**
 * The families wanted for a stretch of text, most wanted first, and their weight (100 to 900). A
 * family that names one region (Noto Sans SC) stands for its sibling of the paragraph's language.
 */
public record FaceRequest(List<Family> families, int weight) {
  public FaceRequest {
    families = List.copyOf(families);
  }

  /**
   * One wanted family.
   *
   * @param latinOnly whether the family is used only for Western letters, digits and their marks
   */
  public record Family(String name, boolean latinOnly) {}
}
