package tcptutor.shell.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tcptutor.core.lesson.Lang;
import tcptutor.shell.text.GradeMessages;

@DisabledOnOs(OS.WINDOWS)
class ExternalEditorTest {
  @TempDir Path folder;

  private String write(Map<String, String> env) throws IOException {
    return new ExternalEditor(env, GradeMessages.in(Lang.EN)).write("Why three?\nAnd why not two?");
  }

  private String script(String body) throws IOException {
    Path script = folder.resolve("editor.sh");
    Files.writeString(script, "#!/bin/sh\n" + body + "\n");
    assertTrue(script.toFile().setExecutable(true));
    return script.toString();
  }

  @Test
  void whatIsWrittenIsTheAnswerWithoutTheHeading() throws IOException {
    String editor = script("printf 'one\\ntwo 二\\n\\n' >> \"$2\"");
    assertEquals("one\ntwo 二", write(Map.of("VISUAL", editor + " -w", "EDITOR", "false")));
  }

  @Test
  void theQuestionStandsAboveTheText() throws IOException {
    Path copy = folder.resolve("copy");
    write(Map.of("EDITOR", script("cp \"$1\" " + copy)));
    assertTrue(Files.readString(copy).startsWith("# Why three?\n# And why not two?\n"));
  }

  @Test
  void nothingWrittenIsNoAnswer() throws IOException {
    assertEquals("", write(Map.of("EDITOR", "true")));
    assertEquals("", write(Map.of("EDITOR", "rm")));
  }

  @Test
  void whatIsMissingIsSaid() {
    for (Map<String, String> env :
        java.util.List.of(
            Map.<String, String>of(),
            Map.of("VISUAL", "no-such-editor"),
            Map.of("EDITOR", "false"))) {
      String message = assertThrows(IOException.class, () -> write(env)).getMessage();
      assertTrue(message.contains("editor"), message);
    }
  }
}
