package dev.jinju.style.internal.load;

import dev.jinju.card.CardKind;
import dev.jinju.style.internal.source.Json;
import dev.jinju.style.internal.source.Merge;
import dev.jinju.style.internal.source.Problems;
import java.util.List;

/**
 * The tree for one kind of card on one canvas. The deepest wins: the style (merged with what it
 * extends), {@code cards.<kind>}, for each canvas of the lineage {@code canvases.<name>} and {@code
 * canvases.<name>.cards.<kind>}, the tokens of a brand, {@code --set}.
 */
final class Overrides {
  static final String[] ABOUT = {
    "$schema", "name", "title", "description", "extends", "cards", "canvases"
  };

  private Overrides() {}

  static Json.Obj apply(
      Json.Obj style,
      CardKind kind,
      List<String> lineage,
      GivenTokens tokens,
      List<Setting> settings,
      Problems problems) {
    Json.Obj tree = style.without(ABOUT);
    tree = Merge.over(tree, style.child("cards").child(kind.id()));
    for (String name : lineage) {
      Json.Obj canvas = style.child("canvases").child(name);
      tree = Merge.over(tree, canvas.without("cards"));
      tree = Merge.over(tree, canvas.child("cards").child(kind.id()));
    }
    tree = tokens.over(tree);
    for (Setting setting : settings) {
      if (setting.appliesTo(kind, lineage)) {
        tree = setting.apply(tree, problems);
      }
    }
    return tree;
  }
}
