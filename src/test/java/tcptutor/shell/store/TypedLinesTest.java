package tcptutor.shell.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class TypedLinesTest {
  @TempDir Path folder;

  private Path file() {
    return folder.resolve("data").resolve("history.jsonl");
  }

  private TypedLines open() {
    return TypedLines.open(folder.resolve("data"));
  }

  @Test
  void whatWasTypedIsThereNextTimeAsItWasTyped() {
    List<String> typed = List.of("two\nlines", "三次握手 \\n \"quoted\"", "  blanks  ");
    typed.forEach(line -> open().add(line));
    assertEquals(typed, open().lines());
  }

  @Test
  void theFileStaysSmall() throws IOException {
    TypedLines typed = open();
    for (int i = 1; i <= 1_234; i++) {
      typed.add("answer " + i);
    }
    typed.add("x".repeat(100_000));
    assertTrue(Files.readAllLines(file()).size() <= 600);
    List<String> kept = open().lines();
    assertEquals(TypedLines.MOST, kept.size());
    assertEquals("answer 1234", kept.get(kept.size() - 1));
    assertEquals(kept, typed.lines());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void onlyItsOwnerReadsIt() throws IOException {
    TypedLines typed = open();
    typed.add("one");
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
    for (int i = 0; i < 700; i++) {
      typed.add("more " + i);
    }
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
  }

  @Test
  void withoutAFolderItIsKeptInMemory() throws IOException {
    Path taken = Files.writeString(folder.resolve("data"), "no folder");
    TypedLines typed = TypedLines.open(taken);
    typed.add("still here");
    assertEquals(List.of("still here"), typed.lines());
    assertEquals("no folder", Files.readString(taken));
  }

  @Test
  void whatIsNoLineIsPassedOver() throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), "{\"line\":\"a\"}\n{\"line\":[1]}\n[]\n{\"li\n{\"line\":\"b\"}");
    open().add("c");
    assertEquals(List.of("a", "b", "c"), open().lines());
  }

  @Test
  void aFileThatCannotBeReadDoesNotDisturb() throws IOException {
    Files.createDirectories(file());
    TypedLines typed = open();
    typed.add("one");
    assertEquals(List.of("one"), typed.lines());
  }
}
