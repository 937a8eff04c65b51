package tcptutor.shell.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tcptutor.core.lesson.Issue;
import tcptutor.core.lesson.Lang;
import tcptutor.shell.text.Messages;

class YamlReaderTest {
  private final Issues issues = new Issues("a.yaml", Messages.in(Lang.EN));

  private Node parse(String yaml) {
    return YamlReader.parse(yaml, issues).orElse(null);
  }

  private String onlyMessage() {
    List<Issue> list = issues.list();
    assertEquals(1, list.size(), list::toString);
    return list.get(0).place() + " " + list.get(0).message();
  }

  @Nested
  class AGoodFile {
    @Test
    void keepsTheOrderOfItsKeys() {
      var mapping = (Node.Mapping) parse("z: 1\na: 2\nm: 3\n");
      assertEquals(
          List.of("z", "a", "m"), mapping.entries().stream().map(e -> e.key().text()).toList());
    }

    @Test
    void knowsThePlaceOfEveryValue() {
      var mapping = (Node.Mapping) parse("id: x\nevents:\n  - at: 1s\n  - at: 2s\n");
      var events = (Node.Sequence) mapping.get("events");
      Node second = ((Node.Mapping) events.items().get(1)).get("at");
      assertEquals(new Node.Scalar("2s", Node.Kind.STRING, 4, 9), second);
    }

    @Test
    void hasNoValueForAKeyThatIsNotThere() {
      assertNull(((Node.Mapping) parse("id: x")).get("di"));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
      "007, INTEGER",
      "1.10, DECIMAL",
      "no, BOOLEAN",
      "~, NULL",
      "250ms, STRING",
      "'\"7\"', STRING",
      "2026-01-01, STRING",
      "握手, STRING",
    })
    void saysWhatAScalarIs(String written, Node.Kind kind) {
      var scalar = (Node.Scalar) ((Node.Mapping) parse("v: " + written)).get("v");
      assertEquals(kind, scalar.kind());
    }

    @Test
    void keepsAScalarAsItWasWritten() {
      var scalar = (Node.Scalar) ((Node.Mapping) parse("v: 007")).get("v");
      assertEquals("007", scalar.text());
    }

    @Test
    void mayBeginWithAByteOrderMark() {
      assertEquals("x", ((Node.Scalar) ((Node.Mapping) parse("\ufeffid: x")).get("id")).text());
      assertTrue(issues.isEmpty());
    }

    @Test
    void mayUseAnAlias() {
      var mapping = (Node.Mapping) parse("a: &isn {client: 100}\nb: *isn\n");
      assertEquals(mapping.get("a"), mapping.get("b"));
      assertTrue(issues.isEmpty());
    }
  }

  @Nested
  class ABadFile {
    @Test
    void isNotYamlAtAPlace() {
      parse("id: x\n  title: [\n");
      assertEquals(
          "a.yaml:2:8 this is not YAML: mapping values are not allowed here", onlyMessage());
      assertTrue(issues.list().get(0).mend().startsWith("check the indentation"));
    }

    @Test
    void isNotYamlBecauseOfATab() {
      parse("id:\n\t- x\n");
      assertTrue(onlyMessage().contains("'\\t(TAB)'"), onlyMessage());
    }

    @Test
    void isEmpty() {
      parse("# nothing but a comment\n");
      assertEquals("a.yaml:1:1 the file is empty", onlyMessage());
    }

    @Test
    void saysAKeyTwice() {
      parse("id: x\ntitle: t\nid: y\n");
      assertEquals("a.yaml:3:1 'id' is already there, in line 1", onlyMessage());
    }

    @Test
    void hasAListForAKey() {
      parse("? [a, b]\n: x\n");
      assertEquals("a.yaml:1:3 a key must be a plain word", onlyMessage());
    }

    @Test
    void asksForAClass() {
      parse("id: x\nv: !!java.net.URL 'http://localhost'\n");
      assertEquals("a.yaml:2:4 the tag '!!java.net.URL' means nothing here", onlyMessage());
    }

    @Test
    void asksForAClassOfItsOwn() {
      parse("v: !secret x\n");
      assertEquals("a.yaml:1:4 the tag '!secret' means nothing here", onlyMessage());
    }

    @Test
    void asksForAListOfAClass() {
      parse("v: !!java.util.HashSet [x]\n");
      assertEquals("a.yaml:1:4 the tag '!!java.util.HashSet' means nothing here", onlyMessage());
    }

    @Test
    void hasSeveralMistakes() {
      parse("a: 1\na: 2\nb: !x 1\nb: 2\n");
      assertEquals(
          List.of("duplicate-key", "unknown-tag", "duplicate-key"),
          issues.list().stream().map(Issue::code).toList());
    }

    @Test
    void holdsTwoDocuments() {
      parse("id: x\n---\nid: y\n");
      assertTrue(onlyMessage().contains("expected a single document"), onlyMessage());
    }
  }

  @Nested
  class AHostileFile {
    @Test
    void isTooDeep() {
      parse("[".repeat(200) + "]".repeat(200));
      assertTrue(onlyMessage().contains("Nesting Depth exceeded max 50"), onlyMessage());
    }

    @Test
    void containsItself() {
      parse("a: &loop [*loop]\n");
      assertEquals("a.yaml the file goes beyond 50 levels", onlyMessage());
    }

    @Test
    void explodesThroughAliases() {
      StringBuilder laughs = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
      for (int i = 1; i < 9; i++) {
        laughs.append("a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1));
        laughs.append(", *a" + (i - 1) + ", *a" + (i - 1) + ", *a" + (i - 1) + "]\n");
      }
      parse(laughs.toString());
      assertEquals("a.yaml the file goes beyond 300000 values", onlyMessage());
    }

    @Test
    void isTooLong() {
      parse("v: " + "x".repeat(YamlReader.MAX_CHARACTERS));
      assertEquals("a.yaml the file goes beyond 2000000 characters", onlyMessage());
    }
  }

  @Nested
  class AFileOnDisk {
    @TempDir Path folder;

    @Test
    void isReadAsUtf8() throws IOException {
      Path file = Files.writeString(folder.resolve("a.yaml"), "title: 三次握手\n");
      var mapping = (Node.Mapping) YamlReader.read(file, issues).orElseThrow();
      assertEquals("三次握手", ((Node.Scalar) mapping.get("title")).text());
    }

    @Test
    void isNotUtf8() throws IOException {
      Path file = Files.write(folder.resolve("a.yaml"), new byte[] {'a', ':', ' ', (byte) 0xc8});
      YamlReader.read(file, issues);
      assertEquals("a.yaml the file is not UTF-8", onlyMessage());
    }

    @Test
    void isNotThere() {
      Path file = folder.resolve("nowhere.yaml");
      YamlReader.read(file, issues);
      assertEquals("a.yaml cannot read " + file + ": no such file", onlyMessage());
    }

    @Test
    void isAFolder() {
      YamlReader.read(folder, issues);
      assertTrue(onlyMessage().endsWith("Is a directory"), onlyMessage());
    }
  }
}
