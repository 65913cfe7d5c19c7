package vn.tiendo.schema;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.tiendo.language.ToneMarks;
import vn.tiendo.schema.DataFiles.DataFile;

/**
 * Writes the shapes of data files as JSON Schema. Keys and words may be typed with either way of
 * setting tone marks, as {@code load} reads them; only the usual one is offered.
 */
public final class JsonSchema {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final String NOTE = "ghi chú";
  private static final Map<String, String> DEFINITIONS =
      Map.of(TargetShapes.TARGET, "chi-tieu", TargetShapes.NESTED, "chi-tieu-trong-do");

  private final JsonMapper json =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** The schemas by file name, {@code ke-hoach.schema.json}. */
  public static Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    for (DataFile file : DataFiles.ALL) {
      files.put(file.name() + ".schema.json", new JsonSchema().text(file));
    }
    return files;
  }

  private String text(DataFile file) {
    ObjectNode root = json.createObjectNode().put("$schema", DIALECT);
    root.setAll(record(file.shape()));
    if (file.name().equals("ke-hoach") || file.name().equals("nhiem-ky")) {
      ObjectNode definitions = root.putObject("$defs");
      for (Shape shape : List.of(TargetShapes.target(), TargetShapes.nested())) {
        definitions.set(DEFINITIONS.get(shape.name()), record(shape));
      }
    }
    return json.writeValueAsString(root).replace("\r\n", "\n") + "\n";
  }

  private ObjectNode record(Shape shape) {
    ObjectNode node = json.createObjectNode();
    node.put("title", shape.name()).put("description", shape.description()).put("type", "object");
    ObjectNode properties = node.putObject("properties");
    for (Shape.Key key : shape.keys()) {
      property(properties, key.name(), value(key.holds()).put("description", key.description()));
    }
    property(properties, NOTE, scalar().put("description", "Ghi chú; mục nào cũng ghi được."));
    demands(node, shape);
    return node.put("additionalProperties", false);
  }

  private static void property(ObjectNode properties, String name, ObjectNode value) {
    properties.set(name, value);
    String other = otherSpelling(name);
    if (!other.equals(name)) {
      properties.set(other, value.deepCopy().put("doNotSuggest", true));
    }
  }

  private void demands(ObjectNode node, Shape shape) {
    ArrayNode all = json.createArrayNode();
    ArrayNode required = json.createArrayNode();
    for (Shape.Key key : shape.keys()) {
      if (key.required() && otherSpelling(key.name()).equals(key.name())) {
        required.add(key.name());
      } else if (key.required()) {
        all.add(anyOf(List.of(key.name(), otherSpelling(key.name()))));
      }
    }
    if (!shape.anyOf().isEmpty()) {
      all.add(anyOf(shape.anyOf()));
    }
    if (!required.isEmpty()) {
      node.set("required", required);
    }
    if (!all.isEmpty()) {
      node.set("allOf", all);
    }
  }

  private ObjectNode anyOf(List<String> keys) {
    ObjectNode node = json.createObjectNode();
    ArrayNode forms = node.putArray("anyOf");
    keys.forEach(key -> forms.addObject().putArray("required").add(key));
    return node;
  }

  private ObjectNode value(Holds holds) {
    if (holds instanceof Holds.Form form) {
      ObjectNode node = scalar().put("pattern", form.pattern());
      node.putArray("examples").add(form.example());
      return node;
    }
    if (holds instanceof Holds.OneOf words) {
      return words(words.words());
    }
    if (holds instanceof Holds.Whole whole) {
      return json.createObjectNode()
          .put("type", "integer")
          .put("minimum", whole.least())
          .put("maximum", whole.most());
    }
    if (holds instanceof Holds.Several several) {
      ObjectNode list = json.createObjectNode().put("type", "array");
      list.set("items", value(several.item()));
      return anyOf(list, value(several.item()));
    }
    return structure(holds);
  }

  private ObjectNode structure(Holds holds) {
    if (holds instanceof Holds.Inner inner) {
      return record(inner.shape());
    }
    if (holds instanceof Holds.Again again) {
      return json.createObjectNode().put("$ref", "#/$defs/" + DEFINITIONS.get(again.shape()));
    }
    if (holds instanceof Holds.ByKey byKey) {
      ObjectNode node = json.createObjectNode().put("type", "object");
      if (byKey.key() instanceof Holds.Form form) {
        node.putObject("propertyNames").put("pattern", form.pattern());
      }
      node.set("additionalProperties", value(byKey.value()));
      return node;
    }
    if (holds instanceof Holds.Either either) {
      return anyOf(either.forms().stream().map(this::value).toArray(ObjectNode[]::new));
    }
    return scalar();
  }

  private ObjectNode anyOf(ObjectNode... forms) {
    ObjectNode node = json.createObjectNode();
    ArrayNode all = node.putArray("anyOf");
    for (ObjectNode form : forms) {
      all.add(form);
    }
    return node;
  }

  private ObjectNode scalar() {
    ObjectNode node = json.createObjectNode();
    node.putArray("type").add("string").add("number").add("boolean");
    return node;
  }

  private ObjectNode words(List<String> words) {
    Set<String> spellings = new LinkedHashSet<>(words);
    words.forEach(word -> spellings.add(otherSpelling(word)));
    ObjectNode node = json.createObjectNode();
    ArrayNode all = node.putArray("enum");
    spellings.forEach(all::add);
    return node;
  }

  private static String otherSpelling(String word) {
    String modern = ToneMarks.NEW.apply(word);
    return modern.equals(word) ? ToneMarks.OLD.apply(word) : modern;
  }
}
