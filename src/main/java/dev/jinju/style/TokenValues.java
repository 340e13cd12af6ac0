package dev.jinju.style;

import dev.jinju.diag.SourceSpan;
import dev.jinju.style.internal.source.Json;
import java.nio.file.Path;

/**
 * Values for a style's tokens from a file that is no style, such as a brand. They win over all that
 * the style's files say, and {@code --set} wins over them. Immutable.
 *
 * @param values by the token's name, for this room alone
 * @param folder of the file, which the pictures among the values are relative to
 */
public record TokenValues(Json.Obj values, Path folder) {
  public static final TokenValues NONE =
      new TokenValues(Json.Obj.empty(SourceSpan.of("")), Path.of(""));

  public boolean isEmpty() {
    return values.members().isEmpty();
  }
}
