package tcptutor.shell.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tcptutor.core.lesson.Issue;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Text;
import tcptutor.shell.text.Messages;

class CompileContentTest {
  private static Node parse(String yaml) {
    return YamlReader.parse(yaml, new Issues("a.yaml", Messages.in(Lang.EN))).orElseThrow();
  }

  @Nested
  class TheCodec {
    @Test
    void givesBackWhatItWrote() {
      Node node = parse("id: x\nlist: [1, 2.5, yes, ~, 握手]\ndeep: {a: {b: [[]]}}\n");
      assertEquals(node, NodeCodec.read(NodeCodec.write(node)));
    }

    @Test
    void carriesLongTextsAndFarPlaces() {
      Node node = parse("\n".repeat(20_000) + "v: " + "长".repeat(70_000));
      assertEquals(node, NodeCodec.read(NodeCodec.write(node)));
    }

    @Test
    void rejectsAnotherVersion() {
      byte[] bytes = NodeCodec.write(parse("id: x"));
      bytes[0]++;
      var e = assertThrows(IllegalArgumentException.class, () -> NodeCodec.read(bytes));
      assertEquals("content of another version: build again", e.getMessage());
    }

    @Test
    void rejectsWhatWasCutOff() {
      byte[] bytes = NodeCodec.write(parse("id: x"));
      for (int length = 1; length < bytes.length; length++) {
        byte[] cut = Arrays.copyOf(bytes, length);
        var e = assertThrows(IllegalArgumentException.class, () -> NodeCodec.read(cut));
        assertEquals("content cut off: build again", e.getMessage());
      }
    }
  }

  @Nested
  class TheCompiler {
    @TempDir Path folder;

    private Path write(String name, String yaml) throws IOException {
      Path file = folder.resolve("lessons").resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, yaml);
    }

    private List<Issue> compile() throws IOException {
      List<Path> roots = List.of(folder.resolve("lessons"), folder.resolve("nowhere"));
      return CompileContent.compile(roots, folder.resolve("out"));
    }

    @Test
    void writesOneResourceForEachFileAndAnIndex() throws IOException {
      write("scenarios/b.yaml", "id: b\ntitle: {en: B, zh: 乙}\nevents: [x]\n");
      write("a.yaml", "id: a\n");
      assertEquals(List.of(), compile());
      Node index = NodeCodec.read(Files.readAllBytes(folder.resolve("out/index.bin")));
      var first = ((Node.Mapping) index).entries();
      assertEquals(
          List.of("lessons/a.yaml", "lessons/scenarios/b.yaml"),
          first.stream().map(entry -> entry.key().text()).toList());
      assertTrue(Files.exists(folder.resolve("out/lessons/scenarios/b.yaml.bin")));
    }

    @Test
    void putsOnlyWhatListingsNeedIntoTheIndex() throws IOException {
      write("b.yaml", "id: b\ntitle: {en: B, zh: 乙}\nevents: [x]\n");
      compile();
      var index =
          (Node.Mapping) NodeCodec.read(Files.readAllBytes(folder.resolve("out/index.bin")));
      var entry = index.entries().get(0);
      var item = new CompiledContent.Item(entry.key().text(), (Node.Mapping) entry.value());
      assertEquals("b", item.field("id"));
      assertEquals(new Text("B", "乙"), item.text("title"));
      assertEquals("", item.field("events"));
    }

    @Test
    void forgetsFilesThatAreGone() throws IOException {
      Path gone = write("gone.yaml", "id: gone\n");
      compile();
      Files.delete(gone);
      compile();
      assertFalse(Files.exists(folder.resolve("out/lessons/gone.yaml.bin")));
    }

    @Test
    void namesTheMistakesOfEveryFile() throws IOException {
      Path one = write("one.yaml", "id: a\nid: b\n");
      Path two = write("two.yaml", "id: [\n");
      List<Issue> issues = compile();
      assertEquals(List.of(one + ":2:1", two + ":2:1"), issues.stream().map(Issue::place).toList());
    }
  }

  @Nested
  class TheBuiltInContent {
    private final CompiledContent content = CompiledContent.builtIn();

    @Test
    void canBeListedAndOpened() {
      for (CompiledContent.Item item : content.list()) {
        assertTrue(content.open(item.path()).line() >= 1, item.path());
      }
    }

    @Test
    void keepsEveryQuestionByItself() {
      for (CompiledContent.QuestionItem item : content.questions()) {
        var question = (Node.Mapping) content.question(item);
        assertEquals(item.id(), ((Node.Scalar) question.get("id")).text());
      }
    }

    @Test
    void hasNoFileOfAnotherName() {
      var e = assertThrows(IllegalArgumentException.class, () -> content.open("x.yaml"));
      assertEquals("no compiled content x.yaml", e.getMessage());
    }
  }
}
