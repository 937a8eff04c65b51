package tcptutor.shell.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tcptutor.shell.PackFolder;

/** The schemas, as a validator that is not ours understands them. */
class SchemasTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Map<String, JsonSchema> SCHEMAS = new HashMap<>();

  static {
    JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7);
    Schemas.all().forEach((name, text) -> SCHEMAS.put(name, factory.getSchema(text)));
  }

  /** What is wrong with a file, one line each; empty if nothing is. */
  private static Set<String> mistakes(String schema, String yaml) {
    Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    JsonNode json = MAPPER.valueToTree(tree);
    Set<String> mistakes = new TreeSet<>();
    for (ValidationMessage message : SCHEMAS.get(schema + ".schema.json").validate(json)) {
      mistakes.add(message.getMessage());
    }
    return mistakes;
  }

  private static String kind(Path file) {
    String path = file.toString().replace('\\', '/');
    if (path.contains("scenarios/")) {
      return "scenario";
    }
    if (path.endsWith("pack.yaml")) {
      return "pack";
    }
    if (path.endsWith("glossary.yaml")) {
      return "glossary";
    }
    return path.endsWith("lexicon.yaml")
        ? "lexicon"
        : path.contains("quizzes/") ? "quiz" : "lesson";
  }

  static List<Path> ours() throws IOException {
    List<Path> ours = new ArrayList<>();
    for (String root : List.of("lessons", "quizzes", "src/main/resources/tcptutor/new-pack")) {
      try (Stream<Path> files = Files.walk(Path.of(root))) {
        files.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(ours::add);
      }
    }
    return ours;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ours")
  void ourOwnFilesAreValid(Path file) throws IOException {
    assertEquals(
        Set.of(), mistakes(kind(file), Files.readString(file, StandardCharsets.UTF_8)), "" + file);
  }

  @Test
  void aQuestionOfEachKindIsValid() {
    assertEquals(Set.of(), mistakes("quiz", PackFolder.kinds()));
  }

  @Nested
  class OfBadFiles {
    @TempDir Path folder;

    private void complains(String schema, String name, String from, String to, String about) {
      String text = PackFolder.in(folder).edit(name, from, to).text(name);
      Set<String> mistakes = mistakes(schema, text);
      assertTrue(
          mistakes.stream().anyMatch(mistake -> mistake.contains(about)),
          "'" + to + "' for '" + from + "': " + mistakes);
    }

    @ParameterizedTest(name = "[{1}] for [{0}] is a mistake about {2}")
    @CsvSource(
        delimiter = '|',
        value = {
          "order: 10       | ordre: 10             | ordre",
          "order: 10       | order: ten            | order",
          "order: 10       | order: -1             | order",
          "order: 10       | order: [10]           | order",
          "order: 10       | ''                    | order",
          "id: first-steps | ''                    | id",
          "en: \"First steps\" | de: \"Erste\"     | de",
          "en: \"First steps\" | en: [a]           | title.en",
          "run: hello-server | run: {profile: rfc} | scenario",
          "run: hello-server | run: {scenario: a, profile: bsd} | profile",
          "run: hello-server | walk: hello-server  | walk",
          "refuted-by:       | refuted_by:         | refuted_by",
        })
    void aLesson(String from, String to, String about) {
      complains("lesson", PackFolder.LESSON, from, to, about);
    }

    @ParameterizedTest(name = "[{1}] for [{0}] is a mistake about {2}")
    @CsvSource(
        delimiter = '|',
        value = {
          "difficulty: junior | difficulty: easy     | difficulty",
          "difficulty: junior\\n    about | about     | difficulty",
          "kind: claim        | kind: claims         | kind",
          "kind: claim        | kind: number         | ask",
          "kind: claim        | kind: number         | truth",
          "kind: claim        | ''                   | truth",
          "kind: claim        | ''                   | points",
          "ask: 5.ack         | ask: 5.ack, blanks: 3 | blanks",
          "ask: 5.ack         | ask: 5.ack, truth: true | truth",
          "kind: number, topic | topic               | ask",
          "truth: false       | truth: maybe         | truth",
          "weight: 1          | weight: 0            | weight",
          "weight: 1          | weight: 1.5          | weight",
          "segments: [1, 2]   | segments: 2          | segments",
          "level: 4           | level: 5             | level",
          "lang: en           | lang: fr             | lang",
          "right: true        | rihgt: true          | rihgt",
        })
    void aQuiz(String from, String to, String about) {
      complains("quiz", PackFolder.QUIZ, from.replace("\\n", "\n"), to, about);
    }

    @ParameterizedTest(name = "[{1}] for [{0}] is a mistake about {2}")
    @CsvSource(
        delimiter = '|',
        value = {
          "group: open   | groop: open        | groop",
          "group: open   | ''                 | group",
          "events:       | happenings:        | happenings",
          "isn: {client: | isn: {cilent:      | cilent",
        })
    void aScenario(String from, String to, String about) {
      complains("scenario", PackFolder.SCENARIO, from, to, about);
    }

    @ParameterizedTest(name = "[{1}] for [{0}] is a mistake about {2}")
    @CsvSource(
        delimiter = '|',
        value = {
          "version: 0.1.0      | versoin: 0.1.0    | versoin",
          "version: 0.1.0      | ''                | version",
          "languages: [en, zh] | languages: [en, de] | languages",
          "languages: [en, zh] | languages: en     | languages",
          "languages: [en, zh] | ''                | languages",
          "authors: [          | authors: me #     | authors",
        })
    void aManifest(String from, String to, String about) {
      complains("pack", PackFolder.MANIFEST, from, to, about);
    }

    @Test
    void aLexicon() {
      assertEquals(Set.of(), mistakes("lexicon", "concepts: {a: {is: thing, en: [x]}}"));
      assertFalse(mistakes("lexicon", "concepts: {a: {is: animal, en: [x]}}").isEmpty());
      assertFalse(mistakes("lexicon", "concepts: {a: {en: x}}").isEmpty());
      assertFalse(mistakes("lexicon", "concept: {}").isEmpty());
    }
  }

  @Nested
  class TheDocumentation {
    @Test
    void coversEveryField() {
      List<String> missing =
          Schemas.fields().stream()
              .filter(field -> !field.startsWith("lexicon.cues"))
              .filter(field -> FieldDocs.of(field).isEmpty())
              .toList();
      assertEquals(List.of(), missing);
    }

    @Test
    void namesNoFieldThatIsGone() throws IOException {
      String source =
          Files.readString(
              Path.of("src/main/java/tcptutor/shell/pack/FieldDocs.java"), StandardCharsets.UTF_8);
      String docs = source.substring(source.indexOf("\"\"\"") + 3, source.lastIndexOf("\"\"\""));
      List<String> gone =
          docs.lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty())
              .map(line -> line.substring(0, line.indexOf(": ")))
              .filter(field -> !Schemas.fields().contains(field))
              .toList();
      assertEquals(List.of(), gone);
    }

    @Test
    void standsInTheSchemas() {
      Schemas.all().forEach((name, text) -> assertTrue(text.contains("\"description\": \""), name));
    }
  }

  @Nested
  class TheFilesAtTheTopOfTheRepository {
    private static final Path FOLDER = Path.of(".schema");

    @Test
    void areTheSchemasOfThisVersion() throws IOException {
      for (Map.Entry<String, String> schema : Schemas.all().entrySet()) {
        Path file = FOLDER.resolve(schema.getKey());
        if (Boolean.getBoolean("golden.update")) {
          Files.createDirectories(FOLDER);
          Files.writeString(file, schema.getValue(), StandardCharsets.UTF_8);
        }
        assertTrue(Files.exists(file), file + " is missing; write it with -Dgolden.update=true");
        assertEquals(
            schema.getValue(),
            Files.readString(file, StandardCharsets.UTF_8),
            file + " has changed; rewrite it with -Dgolden.update=true");
      }
    }

    @Test
    void areNamedByEveryFileOfOurs() throws IOException {
      for (Path file : ours()) {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        if (text.startsWith("# yaml-language-server: $schema=")) {
          String named = text.substring(0, text.indexOf('\n')).split("=")[1];
          assertTrue(named.endsWith("/" + kind(file) + ".schema.json"), file + " names " + named);
        }
      }
    }
  }
}
