package dev.jinju.style.internal.bind;

import dev.jinju.card.CardKind;
import dev.jinju.diag.Diagnostic;
import dev.jinju.style.Canvas;
import dev.jinju.style.CardDesign;
import dev.jinju.style.CardDesign.Scheme;
import dev.jinju.style.Element;
import dev.jinju.style.internal.source.Faults;
import dev.jinju.style.internal.source.Json;
import dev.jinju.style.internal.source.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Binds one merged tree, in which overrides are already applied, to a design. Faults go to the
 * problems; a design that has some must not be used.
 */
public final class DesignBinding {
  /** What binding gave: the design, what it used, and what it looked for. */
  public record Result(
      CardDesign design, Scope scope, Set<String> usedTokens, Set<String> usedRoles) {}

  private final Json.Obj tree;
  private final Scope scope;

  private DesignBinding(Json.Obj tree, Scope scope) {
    this.tree = tree;
    this.scope = scope;
  }

  public static Result bind(
      String style,
      CardKind kind,
      Canvas canvas,
      Json.Obj tree,
      Map<String, Path> folders,
      Problems problems) {
    Tokens tokens = new Tokens(tree.child("tokens"), problems);
    tokens.checkAll();
    Scope scope = new Scope(canvas, shorterSide(tree), tokens, problems, folders);
    return new DesignBinding(tree, scope).design(style, kind, canvas);
  }

  private static double shorterSide(Json.Obj tree) {
    return tree.get("shorterSide") instanceof Json.Num num && num.value() >= 100
        ? num.value()
        : Scope.SHORTER_SIDE;
  }

  private Result design(String style, CardKind kind, Canvas canvas) {
    Fields root = new Fields(scope, "style", tree);
    root.number("shorterSide", Scope.SHORTER_SIDE, 100, 4096, "a number of pixels");
    root.object("tokens", "tokens", "an object of values by name");
    root.object("text", "roles", "an object of text roles by name");
    root.object("typography", "typography", Typographies.EXPECTED);
    Roles roles = new Roles(scope, tree.child("text"), tree.child("typography"));
    Elements elements = new Elements(scope, roles);
    List<Element> background = elements.all(root.list("background", "a list of elements"), null);
    Element content = content(root, elements);
    background.forEach(element -> QrCodes.requireSolid(element, scope));
    QrCodes.requireSolid(content, scope);
    Clips.check(background, content, scope);
    Scheme scheme = root.word("scheme", Scheme.class, Ground.scheme(background));
    CardDesign design =
        new CardDesign(style, kind, canvas, scheme, background, content, fontFiles(root));
    root.close();
    return new Result(design, scope, scope.tokens().used(), roles.used());
  }

  private Element content(Fields root, Elements elements) {
    @Nullable Json layout = root.written("layout");
    if (layout instanceof Json.Obj obj) {
      return elements.bind(obj, null);
    }
    scope
        .problems()
        .add(
            layout == null
                ? Diagnostic.error("no-layout", "the style has no `layout`", root.span())
                : Faults.wrongType(layout, "an element"));
    Json.Str column = new Json.Str(root.span(), "column");
    return elements.bind(
        Json.Obj.empty(root.span()).with("stack", new Json.Member(root.span(), column)), null);
  }

  private List<Path> fontFiles(Fields root) {
    List<Path> files = new ArrayList<>();
    for (Json item : root.list("fonts", "a list of files and folders")) {
      if (item instanceof Json.Str str) {
        Pictures.file(scope, str.value(), str.span()).ifPresent(files::add);
      } else {
        scope.problems().add(Faults.wrongType(item, "a font file or folder"));
      }
    }
    return files;
  }
}
