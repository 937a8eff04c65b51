package tcptutor.shell.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tcptutor.shell.PackFolder;
import tcptutor.shell.check.ContentCheck;
import tcptutor.shell.content.CompileContent;

class StoreTest {
  @TempDir Path folder;

  @Nested
  class TheDataFolder {
    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
      "Linux, '', /home/u/.local/share/tcptutor",
      "Linux, XDG_DATA_HOME=/data, /data/tcptutor",
      "Linux, XDG_DATA_HOME=data, /home/u/.local/share/tcptutor",
      "Linux, XDG_DATA_HOME=, /home/u/.local/share/tcptutor",
      "FreeBSD, '', /home/u/.local/share/tcptutor",
      "Mac OS X, '', /home/u/Library/Application Support/tcptutor",
      "Mac OS X, XDG_DATA_HOME=/data, /home/u/Library/Application Support/tcptutor",
      "Windows 11, LOCALAPPDATA=/l, /l/tcptutor",
      "Windows 11, '', /home/u/AppData/Local/tcptutor",
      "Linux, TCPTUTOR_HOME=/mine, /mine",
      "Windows 11, TCPTUTOR_HOME=/mine, /mine",
      "Linux, TCPTUTOR_HOME=, /home/u/.local/share/tcptutor",
    })
    void isWhereThePlatformKeepsSuchThings(String os, String env, String expected) {
      Map<String, String> map =
          env.isEmpty() ? Map.of() : Map.of(env.split("=")[0], env.substring(env.indexOf('=') + 1));
      assertEquals(Path.of(expected), DataFolder.of(map, os, "/home/u"));
    }
  }

  @Nested
  class ThePacks {
    private Path[] made(String id) throws IOException {
      PackFolder pack = PackFolder.in(folder.resolve("source-" + id));
      pack.edit(PackFolder.MANIFEST, "id: my-pack", "id: " + id);
      ContentCheck.Findings findings = pack.check();
      assertEquals(List.of(), findings.issues());
      Path source = pack.zip(folder.resolve(id + "-source.zip"));
      Path compiled = folder.resolve(id + "-compiled.zip");
      CompileContent.compileZip(findings.sources(), compiled);
      return new Path[] {source, compiled};
    }

    private final InstalledPacks packs() {
      return InstalledPacks.in(folder.resolve("home"));
    }

    @Test
    void areTheBuiltInOneWhereNothingWasAdded() {
      assertEquals(List.of("tcp-connections"), packs().ids());
      assertNotNull(packs().content("tcp-connections"));
      assertNull(packs().content("my-pack"));
      assertNull(packs().content(""));
      assertNull(packs().content(".."));
      assertFalse(Files.exists(folder.resolve("home")));
    }

    @Test
    void areListedByNameAfterTheBuiltInOne() throws IOException {
      for (String id : List.of("zoo", "ant")) {
        Path[] files = made(id);
        packs().put(id, files[0], files[1]);
        assertFalse(Files.exists(files[0]), "moved");
      }
      assertEquals(List.of("tcp-connections", "ant", "zoo"), packs().ids());
      assertEquals("My first pack", packs().title("ant").en());
      assertTrue(Files.exists(packs().source("ant")));
    }

    @Test
    void areReplacedAsAWhole() throws IOException {
      InstalledPacks packs = packs();
      Path[] first = made("ant");
      packs.put("ant", first[0], first[1]);
      Files.writeString(packs.source("ant").resolveSibling("stale.txt"), "x");
      Path[] second = made("ant");
      packs.put("ant", second[0], second[1]);
      assertFalse(Files.exists(packs.source("ant").resolveSibling("stale.txt")));
      try (var left = Files.list(folder.resolve("home/packs"))) {
        assertEquals(1, left.count());
      }
    }

    @Test
    void stayAsTheyAreWhenTheNewOneCannotBeMoved() throws IOException {
      InstalledPacks packs = packs();
      Path[] files = made("ant");
      packs.put("ant", files[0], files[1]);
      assertThrows(
          IOException.class,
          () -> packs.put("ant", folder.resolve("nothing.zip"), folder.resolve("nothing.zip")));
      assertEquals(List.of("ant"), packs.added());
      assertEquals("My first pack", packs.title("ant").en());
      try (var left = Files.list(folder.resolve("home/packs"))) {
        assertEquals(1, left.count());
      }
    }

    @Test
    void areGoneWhenRemoved() throws IOException {
      InstalledPacks packs = packs();
      Path[] files = made("ant");
      packs.put("ant", files[0], files[1]);
      packs.remove("ant");
      assertEquals(List.of(), packs.added());
      assertNull(packs.content("ant"));
      packs.remove("ant");
    }

    @Test
    void areOnlyFoldersOfAPack() throws IOException {
      Path home = Files.createDirectories(folder.resolve("home/packs"));
      Files.createDirectories(home.resolve("empty"));
      Files.createDirectories(home.resolve(".adding-1"));
      Files.writeString(home.resolve(".adding-1/compiled.zip"), "x");
      Files.createDirectories(home.resolve("Big"));
      Files.writeString(home.resolve("Big/compiled.zip"), "x");
      Files.writeString(home.resolve("file"), "x");
      assertEquals(List.of(), packs().added());
    }
  }
}
