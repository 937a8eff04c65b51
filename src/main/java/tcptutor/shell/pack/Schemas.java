package tcptutor.shell.pack;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import tcptutor.core.lesson.Lang;
import tcptutor.shell.content.Fields;
import tcptutor.shell.content.Shape;
import tcptutor.shell.content.ShapeFields;
import tcptutor.shell.lesson.GlossaryReader;
import tcptutor.shell.lesson.LessonReader;
import tcptutor.shell.lesson.LexiconReader;
import tcptutor.shell.lesson.PackReader;
import tcptutor.shell.lesson.QuizReader;
import tcptutor.shell.scenario.ScenarioLoader;

/**
 * A JSON Schema (draft-07) for each kind of file, made of what its reader asks for.
 *
 * <p>What a schema cannot say (that an id exists, that a run shows a number) is said by {@code
 * tcptutor check}.
 */
public final class Schemas {
  private static final String DRAFT = "http://json-schema.org/draft-07/schema#";
  private static final String DURATION = "^(0|\\d+(\\.\\d+)?\\s*(us|ms|s|min|h|d))$";
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private Schemas() {}

  /**
   * Writes the schemas; the build puts them into the jar.
   *
   * @param args the folder to write to
   */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]));
  }

  /** Writes the schemas into a folder, and returns how many there are. */
  public static int write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, String> schema : all().entrySet()) {
      Files.writeString(folder.resolve(schema.getKey()), schema.getValue(), StandardCharsets.UTF_8);
    }
    return all().size();
  }

  /** Returns the schemas as texts, by file name. */
  public static Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("pack.schema.json", text("pack", f -> PackReader.read(f, Lang.EN)));
    all.put("lesson.schema.json", text("lesson", f -> LessonReader.read(f, Lang.EN)));
    all.put("quiz.schema.json", text("quiz", f -> QuizReader.read(f, null, Lang.EN)));
    all.put("scenario.schema.json", text("scenario", ScenarioLoader::load));
    all.put("lexicon.schema.json", text("lexicon", LexiconReader::read));
    all.put("glossary.schema.json", text("glossary", f -> GlossaryReader.read(f, Lang.EN)));
    return all;
  }

  /** Every field of every kind of file, as {@code lesson.sections.id}. */
  static Set<String> fields() {
    Set<String> names = new TreeSet<>();
    names("pack", shape(f -> PackReader.read(f, Lang.EN)), names);
    names("lesson", shape(f -> LessonReader.read(f, Lang.EN)), names);
    names("quiz", shape(f -> QuizReader.read(f, null, Lang.EN)), names);
    names("scenario", shape(ScenarioLoader::load), names);
    names("lexicon", shape(LexiconReader::read), names);
    names("glossary", shape(f -> GlossaryReader.read(f, Lang.EN)), names);
    return names;
  }

  private static void names(String path, Shape shape, Set<String> names) {
    if (shape instanceof Shape.Many many) {
      names(path, many.item(), names);
    } else if (shape instanceof Shape.Either either) {
      either.shapes().forEach(one -> names(path, one, names));
    } else if (shape instanceof Shape.Mapping mapping) {
      mapping
          .fields()
          .forEach(
              (name, inner) -> {
                names.add(path + "." + name);
                names(path + "." + name, inner, names);
              });
      mapping.variants().forEach((word, variant) -> names(path, variant, names));
    }
  }

  private static Shape.Mapping shape(Consumer<Fields> reader) {
    ShapeFields fields = new ShapeFields();
    reader.accept(fields);
    return fields.shape();
  }

  private static String text(String kind, Consumer<Fields> reader) {
    JsonObject schema = new JsonObject();
    schema.addProperty("$schema", DRAFT);
    schema.addProperty("title", "tcptutor " + kind);
    mapping(schema, kind, shape(reader));
    return GSON.toJson(schema) + "\n";
  }

  private static JsonObject of(String path, Shape shape) {
    JsonObject schema = new JsonObject();
    String doc = FieldDocs.of(path);
    if (!doc.isEmpty()) {
      schema.addProperty("description", doc);
    }
    if (shape instanceof Shape.Mapping mapping) {
      mapping(schema, path, mapping);
    } else if (shape instanceof Shape.Many many) {
      schema.addProperty("type", "array");
      schema.add("items", withoutDoc(of(path, many.item())));
    } else if (shape instanceof Shape.Either either) {
      JsonArray any = new JsonArray();
      either.shapes().forEach(one -> any.add(withoutDoc(of(path, one))));
      schema.add("anyOf", any);
    } else {
      plain(schema, shape);
    }
    return schema;
  }

  private static JsonObject withoutDoc(JsonObject schema) {
    schema.remove("description");
    return schema;
  }

  private static void plain(JsonObject schema, Shape shape) {
    if (shape instanceof Shape.Translated) {
      translated(schema);
    } else if (shape instanceof Shape.Whole whole) {
      schema.addProperty("type", "integer");
      schema.addProperty("minimum", whole.least());
      schema.addProperty("maximum", whole.most());
    } else if (shape instanceof Shape.Truth) {
      schema.addProperty("type", "boolean");
    } else if (shape instanceof Shape.Time) {
      schema.add("type", strings(Set.of("string", "integer")));
      schema.addProperty("pattern", DURATION);
    } else if (shape instanceof Shape.OneOf words) {
      schema.add("enum", strings(words.words()));
    } else {
      // YAML reads an unquoted 1.10 or yes as something else than text; the loader takes it.
      schema.add("type", strings(Set.of("string", "number", "boolean")));
    }
  }

  private static void translated(JsonObject schema) {
    schema.addProperty("type", "object");
    JsonObject languages = new JsonObject();
    for (Lang lang : Lang.values()) {
      JsonObject text = new JsonObject();
      text.addProperty("type", "string");
      languages.add(lang.code(), text);
    }
    schema.add("properties", languages);
    schema.addProperty("additionalProperties", false);
    schema.addProperty("minProperties", 1);
  }

  private static JsonArray strings(Collection<String> words) {
    JsonArray array = new JsonArray();
    words.stream().sorted().forEach(array::add);
    return array;
  }

  // --- mappings --------------------------------------------------------------------------------

  private static void mapping(JsonObject schema, String path, Shape.Mapping mapping) {
    schema.addProperty("type", "object");
    JsonObject properties = new JsonObject();
    add(properties, path, mapping);
    mapping.variants().forEach((word, variant) -> add(properties, path, variant));
    Shape any = mapping.fields().get("*");
    if (any == null) {
      schema.addProperty("additionalProperties", false);
    } else {
      schema.add("additionalProperties", of(path + ".*", any));
    }
    schema.add("properties", properties);
    if (!mapping.required().isEmpty()) {
      schema.add("required", strings(mapping.required()));
    }
    if (!mapping.alternatives().isEmpty()) {
      JsonArray anyOf = new JsonArray();
      mapping.alternatives().forEach(names -> anyOf.add(required(names)));
      schema.add("anyOf", anyOf);
    }
    if (!mapping.variants().isEmpty()) {
      schema.add("allOf", variants(mapping));
    }
  }

  private static void add(JsonObject properties, String path, Shape.Mapping mapping) {
    mapping
        .fields()
        .forEach(
            (name, inner) -> {
              if (!name.equals("*") && !properties.has(name)) {
                properties.add(name, of(path + "." + name, inner));
              }
            });
  }

  private static JsonObject required(Set<String> names) {
    JsonObject schema = new JsonObject();
    schema.add("required", strings(names));
    return schema;
  }

  /** For each word: what must be there, and what belongs to other words only. */
  private static JsonArray variants(Shape.Mapping mapping) {
    Set<String> all = new TreeSet<>();
    mapping.variants().values().forEach(variant -> all.addAll(variant.fields().keySet()));
    JsonArray allOf = new JsonArray();
    mapping
        .variants()
        .forEach(
            (word, variant) -> {
              JsonObject rule = new JsonObject();
              rule.add("if", is(mapping, word));
              JsonObject then = new JsonObject();
              JsonObject properties = new JsonObject();
              for (String name : all) {
                if (!variant.fields().containsKey(name)) {
                  properties.addProperty(name, false);
                }
              }
              then.add("properties", properties);
              if (!variant.required().isEmpty()) {
                then.add("required", strings(variant.required()));
              }
              rule.add("then", then);
              allOf.add(rule);
            });
    return allOf;
  }

  private static JsonObject is(Shape.Mapping mapping, String word) {
    JsonObject constant = new JsonObject();
    constant.addProperty("const", word);
    JsonObject properties = new JsonObject();
    properties.add(mapping.variantOf(), constant);
    JsonObject schema = new JsonObject();
    schema.add("properties", properties);
    if (!word.equals(mapping.usual())) {
      schema.add("required", strings(Set.of(mapping.variantOf())));
    }
    return schema;
  }
}
