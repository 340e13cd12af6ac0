package dev.jinju.style.internal.bind;

import dev.jinju.diag.Diagnostic;
import dev.jinju.style.Decoration;
import dev.jinju.style.Element;
import dev.jinju.style.internal.source.Faults;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Looks whether clips name elements that are drawn before what is clipped. For one design. */
final class Clips {
  private final Scope scope;
  private final TreeSet<String> drawn = new TreeSet<>();

  private Clips(Scope scope) {
    this.scope = scope;
  }

  static void check(List<Element> background, Element content, Scope scope) {
    Clips clips = new Clips(scope);
    background.forEach(clips::walk);
    clips.walk(content);
  }

  private void walk(Element element) {
    Decoration.@Nullable Clip clip = element.box().decoration().clip();
    if (clip != null && clip.id() != null && !drawn.contains(clip.id())) {
      Diagnostic fault =
          Diagnostic.error(
              "unknown-clip",
              "no element that is drawn before this one has the id `" + clip.id() + "`",
              clip.span());
      scope.report(Faults.hinted(fault, clip.id(), drawn, "the ids are "));
    }
    if (element.box().id() != null) {
      drawn.add(element.box().id());
    }
    if (element instanceof Element.Stack stack) {
      stack.children().forEach(this::walk);
    } else if (element instanceof Element.Layer layer) {
      layer.children().forEach(this::walk);
    }
  }
}
