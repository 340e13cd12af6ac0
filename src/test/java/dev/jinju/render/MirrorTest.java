package dev.jinju.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.jinju.frame.FrameItem;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever knows one renderer finds the way in the other two. */
class MirrorTest {
  private static final List<String> PARTS = List.of("Renderer", "Text", "Shape", "Paint", "Image");

  @ParameterizedTest
  @EnumSource
  void everyRendererHasTheSameParts(RenderFormat format) {
    String prefix = format.name().charAt(0) + format.name().substring(1).toLowerCase(Locale.ROOT);
    for (String part : PARTS) {
      String name = "dev.jinju.render." + format.extension() + "." + prefix + part;
      assertThatCode(() -> Class.forName(name)).as(name).doesNotThrowAnyException();
    }
  }

  @Test
  void visitorHasAMethodForEveryKindOfItem() {
    List<String> kinds =
        Arrays.stream(FrameItem.class.getPermittedSubclasses())
            .map(kind -> kind.getSimpleName().toLowerCase(Locale.ROOT))
            .sorted()
            .toList();
    List<String> methods =
        Arrays.stream(ItemVisitor.class.getDeclaredMethods())
            .map(Method::getName)
            .filter(name -> !name.equals("draw"))
            .distinct()
            .sorted()
            .toList();
    assertThat(methods).isEqualTo(kinds);
  }
}
