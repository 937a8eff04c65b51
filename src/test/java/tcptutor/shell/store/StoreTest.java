package tcptutor.shell.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
  class TheProgress {
    private Progress open() throws IOException {
      return Progress.open(folder, () -> Instant.parse("2026-01-02T03:04:05Z"));
    }

    private Path file() {
      return folder.resolve("progress.jsonl");
    }

    @Test
    void isNothingAtFirstAndMakesNoFile() throws IOException {
      Progress progress = Progress.open(folder.resolve("not/there"), Instant::now);
      assertEquals(0, progress.sectionsRead("p", "l"));
      assertEquals(-1, progress.level("p", "q"));
      assertFalse(Files.exists(folder.resolve("not")));
      progress.answered("p", "q", 3);
      assertTrue(Files.exists(folder.resolve("not/there/progress.jsonl")));
    }

    @Test
    void isThereTheNextTime() throws IOException {
      Progress progress = open();
      progress.readSection("p", "l", 1);
      progress.readSection("p", "l", 2);
      progress.answered("p", "q", 2);
      progress.answered("p", "q", 4);
      progress.answered("p", "q", 1);
      for (Progress each : List.of(progress, open())) {
        assertEquals(2, each.sectionsRead("p", "l"));
        assertEquals(1, each.level("p", "q"));
        assertEquals(-1, each.level("other", "q"));
        assertEquals(0, each.sectionsRead("other", "l"));
      }
    }

    @Test
    void isOneLineForEachThing() throws IOException {
      Progress progress = open();
      progress.readSection("p", "l", 1);
      progress.readSection("p", "l", 1);
      progress.answered("p", "q", 0);
      assertEquals(
          "{\"at\":\"2026-01-02T03:04:05Z\",\"pack\":\"p\",\"lesson\":\"l\",\"section\":1}\n"
              + "{\"at\":\"2026-01-02T03:04:05Z\",\"pack\":\"p\",\"question\":\"q\",\"level\":0}\n",
          Files.readString(file()));
    }

    @Test
    void survivesALineCutOffAnywhere() throws IOException {
      open().answered("p", "q", 4);
      String line = Files.readString(file());
      for (int cut = 0; cut < line.length() - 1; cut++) {
        Files.writeString(file(), line + line.replace("\"q\"", "\"r\"").substring(0, cut));
        Progress progress = open();
        assertEquals(4, progress.level("p", "q"), "cut at " + cut);
        assertEquals(-1, progress.level("p", "r"), "cut at " + cut);
        progress.answered("p", "s", 3);
        assertEquals(3, open().level("p", "s"), "what was added after a line cut at " + cut);
      }
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(
        strings = {
          "",
          "null",
          "[]",
          "7",
          "\"x\"",
          "{}",
          "{\"pack\":7}",
          "{\"pack\":\"p\"}",
          "{\"pack\":\"p\",\"question\":\"q\"}",
          "{\"pack\":\"p\",\"question\":[],\"level\":1}",
          "{\"pack\":\"p\",\"question\":\"q\",\"level\":\"x\"}",
          "{\"pack\":\"p\",\"question\":\"q\",\"level\":{}}",
          "{\"pack\":null,\"question\":\"q\",\"level\":1}",
          "{\"pack\":\"p\",\"lesson\":\"l\",\"section\":1e99}",
          "<html>",
          "\u0000\u0001"
        })
    void passesOverWhatIsNotOurs(String line) throws IOException {
      Files.writeString(
          file(),
          line + "\n{\"pack\":\"p\",\"question\":\"good\",\"level\":2}\n",
          StandardCharsets.UTF_8);
      assertEquals(2, open().level("p", "good"));
    }

    @Test
    void passesOverDeepNestingAndStrangeBytes() throws IOException {
      Files.writeString(
          file(), "[".repeat(200_000) + "\n{\"pack\":\"p\",\"question\":\"q\",\"level\":2}\n");
      Files.write(file(), new byte[] {(byte) 0xff, (byte) 0xfe, '\n'}, StandardOpenOption.APPEND);
      assertEquals(2, open().level("p", "q"));
    }

    @Test
    void survivesRandomDamage() throws IOException {
      Progress progress = open();
      for (int i = 0; i < 30; i++) {
        progress.answered("p", "q" + i, i % 5);
      }
      byte[] whole = Files.readAllBytes(file());
      Random random = new Random(11);
      for (int i = 0; i < 300; i++) {
        byte[] bytes = whole.clone();
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        Files.write(file(), bytes);
        Progress damaged = open();
        int known = 0;
        for (int q = 0; q < 30; q++) {
          known += damaged.level("p", "q" + q) == q % 5 ? 1 : 0;
        }
        assertTrue(known >= 28, "damage " + i + " leaves " + known);
      }
    }

    @Test
    void ofAFolderInPlaceOfTheFileIsAnError() throws IOException {
      Files.createDirectories(file());
      assertThrows(IOException.class, this::open);
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
