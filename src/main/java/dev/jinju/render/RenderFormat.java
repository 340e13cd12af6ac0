package dev.jinju.render;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The file formats that a card can be written in. */
public enum RenderFormat {
  SVG,
  PNG,
  PDF;

  /** The file name's ending and the name on the command line. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<RenderFormat> ofExtension(String extension) {
    return Arrays.stream(values()).filter(f -> f.extension().equals(extension)).findFirst();
  }
}
