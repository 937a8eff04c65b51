package tcptutor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tcptutor.shell.cli.Main;

/** The files for IntelliJ name only what there is. */
class IdeFilesTest {
  private static final Path RUN = Path.of(".run");
  private static final Path MAPPINGS = Path.of(".idea/jsonSchemas.xml");
  private static final String PROJECT = "$PROJECT_DIR$";

  /** Phases and options that our configurations may name; Maven itself is not asked. */
  private static final Set<String> MAVEN =
      Set.of("-q", "-B", "-DskipTests", "process-classes", "package", "verify");

  private static Element root(Path file) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(file.toFile())
        .getDocumentElement();
  }

  private static List<Element> elements(Element from, String tag) {
    NodeList nodes = from.getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  /** The value of an option; null if it is not there. */
  private static String option(Element from, String name) {
    for (Element option : elements(from, "option")) {
      if (option.getAttribute("name").equals(name) && option.hasAttribute("value")) {
        return option.getAttribute("value");
      }
    }
    return null;
  }

  @Nested
  class RunConfigurations {
    static List<Path> files() throws IOException {
      try (Stream<Path> files = Files.list(RUN)) {
        return files.sorted().toList();
      }
    }

    private Element configuration(String name) throws Exception {
      return elements(root(RUN.resolve(name + ".run.xml")), "configuration").get(0);
    }

    @Test
    void areTheseFour() throws IOException {
      List<String> names =
          files().stream()
              .map(file -> file.getFileName().toString().replace(".run.xml", ""))
              .toList();
      assertEquals(
          List.of("check content", "tcptutor in the terminal", "tcptutor", "tests"), names);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void areNamedLikeTheirFiles(Path file) throws Exception {
      Element configuration = elements(root(file), "configuration").get(0);
      assertEquals(file.getFileName().toString(), configuration.getAttribute("name") + ".run.xml");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void nameOnlyPathsOfTheProjectThatExist(Path file) throws Exception {
      for (Element option : elements(root(file), "option")) {
        for (String attribute : List.of("value", "file")) {
          String value = option.getAttribute(attribute);
          assertFalse(value.startsWith("/") && !value.equals("/bin/sh"), value);
          if (value.startsWith(PROJECT)) {
            exists(value.substring(PROJECT.length()));
          }
        }
      }
    }

    /** What the build puts into target comes from somewhere. */
    private void exists(String path) {
      String source = path.replace("/target/tcptutor", "/src/main/launcher/tcptutor");
      assertTrue(Files.exists(Path.of("." + source)), path);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void nameClassesModulesAndGoalsThatExist(Path file) throws Exception {
      Element root = root(file);
      String main = option(root, "MAIN_CLASS_NAME");
      assertTrue(main == null || main.equals(Main.class.getName()), main);
      for (Element module : elements(root, "module")) {
        String pom = Files.readString(Path.of("pom.xml"), StandardCharsets.UTF_8);
        assertTrue(pom.contains("<artifactId>" + module.getAttribute("name") + "</artifactId>"));
      }
      List<String> words = new ArrayList<>();
      for (Element option : elements(root, "option")) {
        words.addAll(List.of(option.getAttribute("goal").split(" ")));
        boolean listed = option.getParentNode().getNodeName().equals("list");
        words.add(listed ? option.getAttribute("value") : "");
      }
      words.removeIf(String::isEmpty);
      assertTrue(MAVEN.containsAll(words), words.toString());
    }

    @Test
    void makeTheContentBeforeTheyRunClasses() throws Exception {
      for (String name : List.of("tcptutor", "check content")) {
        Element task = elements(configuration(name), "method").get(0);
        assertTrue(
            elements(task, "option").get(0).getAttribute("goal").contains("process-classes"), name);
      }
    }

    @Test
    void runInTheTerminalWhereLinesCanBeEdited() throws Exception {
      Element terminal = configuration("tcptutor in the terminal");
      assertEquals("true", option(terminal, "EXECUTE_IN_TERMINAL"));
      assertEquals("true", option(terminal, "EXECUTE_SCRIPT_FILE"));
    }
  }

  @Nested
  class TheMappings {
    /** A schema and what it is for, as IntelliJ understands it. */
    private record Mapping(String schema, List<Element> items) {
      boolean matches(String file) {
        return items.stream().anyMatch(item -> matches(item, file));
      }

      /** Patterns are not used: their {@code *} goes through slashes. */
      private static boolean matches(Element item, String file) {
        String path = option(item, "path");
        String kind = option(item, "mappingKind");
        return "Directory".equals(kind) ? file.startsWith(path + "/") : file.equals(path);
      }
    }

    private List<Mapping> mappings() throws Exception {
      List<Mapping> mappings = new ArrayList<>();
      for (Element info : elements(root(MAPPINGS), "SchemaInfo")) {
        mappings.add(new Mapping(option(info, "relativePathToSchema"), elements(info, "Item")));
      }
      return mappings;
    }

    private static String kind(String file) {
      String name = file.substring(file.lastIndexOf('/') + 1).replace(".yaml", "");
      if (file.startsWith("quizzes/")) {
        return "quiz";
      }
      return file.startsWith("lessons/scenarios/")
          ? "scenario"
          : List.of("pack", "lexicon", "glossary").contains(name) ? name : "lesson";
    }

    static List<String> content() throws IOException {
      List<String> content = new ArrayList<>();
      for (String folder : List.of("lessons", "quizzes")) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
          files
              .map(file -> file.toString().replace('\\', '/'))
              .filter(file -> file.endsWith(".yaml"))
              .sorted()
              .forEach(content::add);
        }
      }
      return content;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("content")
    void giveEachFileOneSchemaAndTheRightOne(String file) throws Exception {
      List<String> schemas =
          mappings().stream()
              .filter(mapping -> mapping.matches(file))
              .map(Mapping::schema)
              .toList();
      assertEquals(
          List.of(".schema/" + kind(file) + ".schema.json"),
          schemas,
          "a new lesson needs an <Item> in " + MAPPINGS);
    }

    @Test
    void nameOnlyWhatExists() throws Exception {
      for (Mapping mapping : mappings()) {
        assertTrue(Files.exists(Path.of(mapping.schema())), mapping.schema());
        for (Element item : mapping.items()) {
          assertTrue(Files.exists(Path.of(option(item, "path"))), option(item, "path"));
          assertFalse("Pattern".equals(option(item, "mappingKind")), option(item, "path"));
        }
      }
    }

    @Test
    void areTheOnlyFileOfTheirFolderThatIsShared() throws IOException {
      List<String> ignored = Files.readAllLines(Path.of(".gitignore"), StandardCharsets.UTF_8);
      assertTrue(ignored.containsAll(List.of(".idea/*", "!" + MAPPINGS)), ignored.toString());
    }
  }
}
