package dev.jinju.style.internal.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jinju.card.CardKind;
import dev.jinju.style.Canvases;
import dev.jinju.style.TokenValues;
import dev.jinju.style.internal.bind.DesignBinding;
import dev.jinju.style.internal.source.Json;
import dev.jinju.style.internal.source.JsonReading;
import dev.jinju.style.internal.source.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The schema file against the code that reads styles. */
class SchemaTest {
  private static final Path FILE = Path.of("styles", "style.schema.json");
  private static final Json.Obj SCHEMA =
      (Json.Obj) JsonReading.file(FILE, FILE.toString(), "schema", new Problems());

  /**
   * Where the schema describes the objects that the binder knows by another name, or inside others.
   */
  private static final Map<String, String> PLACES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("style", ""),
              Map.entry("emphases", "$defs/role/properties/emphasis"),
              Map.entry("dots", "$defs/emphasis/properties/dots"),
              Map.entry("underline", "$defs/emphasis/properties/underline"),
              Map.entry("marker", "$defs/emphasis/properties/marker"),
              Map.entry("columns", "$defs/textFields/properties/columns"),
              Map.entry("initial", "$defs/textFields/properties/initial"),
              Map.entry("ruling", "$defs/textFields/properties/ruling"),
              Map.entry("ruby", "$defs/role/properties/ruby"),
              Map.entry("ruleLine", "$defs/ruleFields/properties/rule"),
              Map.entry("linear", "$defs/fill/properties/linear"),
              Map.entry("conic", "$defs/fill/properties/conic"),
              Map.entry("radial", "$defs/fill/properties/radial"),
              Map.entry("stop", "$defs/stops/items"),
              Map.entry("family", "$defs/font/items"),
              Map.entry("shadow", "$defs/common/properties/shadow"),
              Map.entry("clip", "$defs/common/properties/clip"),
              Map.entry("screen", "$defs/imageFields/properties/screen"),
              Map.entry("inset", "$defs/common/properties/inset"),
              Map.entry("repeat", "$defs/common/properties/repeat"),
              Map.entry("lineNumbers", "$defs/textFields/properties/lineNumbers"),
              Map.entry("polar", "$defs/common/properties/polar"),
              Map.entry("tick", "$defs/patternFields/properties/ticks/items")));

  /** What the loader reads before anything is bound. */
  private static final Set<String> ABOUT =
      Set.of("$schema", "name", "title", "description", "extends", "cards", "canvases");

  @Test
  void codeAndSchemaKnowTheSameFields() {
    Map<String, Set<String>> inSchema = new TreeMap<>();
    Map<String, Set<String>> inCode = fieldsThatTheCodeReads();
    for (String kind : inCode.keySet()) {
      Set<String> fields = new TreeSet<>();
      collect(at(PLACES.getOrDefault(kind, "$defs/" + kind)), fields);
      if (kind.equals("style")) {
        fields.removeAll(ABOUT);
      }
      inSchema.put(kind, fields);
    }
    assertThat(inCode).isEqualTo(inSchema);
    assertThat(inCode.keySet())
        .contains("stack", "layer", "text", "image", "rule", "shape", "pattern", "spacer", "box")
        .containsAll(PLACES.keySet());
  }

  @Test
  void theSchemaListsTheKindsOfCardsAndTheCanvases() {
    Set<String> kinds = new TreeSet<>(Arrays.stream(CardKind.values()).map(CardKind::id).toList());
    Set<String> canvases =
        new TreeSet<>(Canvases.all().stream().map(preset -> preset.canvas().name()).toList());
    assertThat(new TreeSet<>(at("$defs/cards/properties").members().keySet())).isEqualTo(kinds);
    assertThat(new TreeSet<>(at("$defs/canvases/properties").members().keySet()))
        .isEqualTo(canvases);
  }

  @Test
  void everyFieldHasADescriptionADefaultAndAnExample() {
    List<String> bare = new ArrayList<>();
    findBareFields(SCHEMA, bare);
    assertThat(bare).isEmpty();
  }

  private static Map<String, Set<String>> fieldsThatTheCodeReads() {
    String file = Path.of("src", "test", "corpus", "style", "everything.json").toString();
    Problems problems = new Problems();
    StyleChain chain = new StyleFinder(Path.of("styles")).chain(file, problems);
    Map<String, Set<String>> fields = new TreeMap<>();
    for (DesignBinding.Result result :
        new LoadedStyle(chain, new GivenTokens(TokenValues.NONE), List.of()).bindAll(problems)) {
      result
          .scope()
          .fields()
          .forEach(
              (kind, names) -> fields.computeIfAbsent(kind, k -> new TreeSet<>()).addAll(names));
    }
    assertThat(problems.sorted(List.of())).isEmpty();
    return fields;
  }

  private static Json.Obj at(String place) {
    Json.Obj here = SCHEMA;
    for (String step : place.isEmpty() ? List.<String>of() : List.of(place.split("/"))) {
      here = here.child(step);
    }
    return here;
  }

  private static void collect(Json.Obj rule, Set<String> fields) {
    fields.addAll(rule.child("properties").members().keySet());
    if (rule.get("allOf") instanceof Json.Arr parts) {
      parts.items().forEach(part -> collect((Json.Obj) part, fields));
    }
    if (rule.get("$ref") instanceof Json.Str reference) {
      collect(at(reference.value().substring(2)), fields);
    }
  }

  private static void findBareFields(Json.Obj rule, List<String> bare) {
    rule.child("properties")
        .members()
        .forEach(
            (name, member) -> {
              Json.Obj field = (Json.Obj) member.value();
              Set<String> said = new TreeSet<>(field.members().keySet());
              if (field.get("$ref") instanceof Json.Str reference) {
                said.addAll(at(reference.value().substring(2)).members().keySet());
              }
              if (!said.containsAll(Set.of("description", "default", "examples"))) {
                bare.add(name + " at " + member.at());
              }
            });
    rule.members()
        .values()
        .forEach(
            member -> {
              if (member.value() instanceof Json.Obj inner) {
                findBareFields(inner, bare);
              }
            });
  }
}
