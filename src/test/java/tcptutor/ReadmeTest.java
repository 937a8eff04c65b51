package tcptutor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tcptutor.core.lesson.Lang;
import tcptutor.shell.check.ContentCheck;
import tcptutor.shell.cli.Drawing;

/** What README shows is what the program does. */
class ReadmeTest {
  private static String block(String after) throws IOException {
    String readme = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
    int from = readme.indexOf("\n", readme.indexOf("```", readme.indexOf(after))) + 1;
    return readme.substring(from, readme.indexOf("\n```", from));
  }

  @Test
  void theLadderIsTheOneThatIsDrawn() throws IOException {
    List<String> drawn = Drawing.ladder("open-ack-lost-then-data", Lang.EN, 80);
    assertEquals(String.join("\n", drawn), block("## What it shows"));
  }

  @Test
  void theScenarioFileIsSound(@TempDir Path folder) throws IOException {
    Path file =
        Files.createDirectories(folder.resolve("scenarios"))
            .resolve("open-ack-lost-then-data.yaml");
    Files.writeString(file, block("## A scenario file"), StandardCharsets.UTF_8);
    assertEquals(List.of(), ContentCheck.check(List.of(file), Lang.EN).issues());
  }

  @Test
  void theMapNamesEveryRoom() throws IOException {
    String map = block("## The map");
    for (String side : List.of("core", "shell")) {
      try (var rooms = Files.list(Path.of("src/main/java/tcptutor", side))) {
        rooms
            .filter(Files::isDirectory)
            .forEach(room -> assertTrue(map.contains(room.getFileName() + "/"), room.toString()));
      }
    }
  }
}
