package tcptutor.shell.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tcptutor.core.lesson.Lang;
import tcptutor.shell.home.Installation.Change;
import tcptutor.shell.home.Installation.Extent;
import tcptutor.shell.manual.Manual;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "installs nothing there")
class InstallationTest {
  private static final Set<String> PLACES =
      new TreeSet<>(
          List.of(
              "bin/tcptutor",
              "share/bash-completion/completions/tcptutor",
              "share/fish/vendor_completions.d/tcptutor.fish",
              "share/man/man1/tcptutor.1",
              "share/man/zh_CN/man1/tcptutor.1",
              "share/zsh/site-functions/_tcptutor"));

  @TempDir Path folder;
  private Path prefix;
  private Path launcher;

  @BeforeEach
  void aProgram() throws IOException {
    prefix = folder.resolve("local");
    launcher = program("target");
  }

  private Path program(String name) throws IOException {
    Path target = Files.createDirectories(folder.resolve(name));
    Files.writeString(target.resolve("tcptutor.jar"), "");
    return Files.writeString(target.resolve("tcptutor"), "#!/bin/sh\n");
  }

  private static Manual manual(Lang lang, String version) {
    return new Manual(lang, version, "a tutor", List.of(), List.of(), List.of());
  }

  private Installation of(Path launcher, String version) {
    return new Installation(
        prefix, launcher, List.of(manual(Lang.EN, version), manual(Lang.ZH, version)));
  }

  private Installation ours() {
    return of(launcher, "1.0.0");
  }

  private static Set<Change> changes(List<Installation.Result> results) {
    Set<Change> changes = new TreeSet<>();
    results.forEach(result -> changes.add(result.change()));
    return changes;
  }

  private Set<String> files() throws IOException {
    Set<String> files = new TreeSet<>();
    if (Files.exists(prefix)) {
      try (Stream<Path> all = Files.walk(prefix)) {
        all.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
            .forEach(path -> files.add(prefix.relativize(path).toString()));
      }
    }
    return files;
  }

  @Nested
  class Installing {
    @Test
    void putsEverythingWhereItIsLookedFor() throws IOException {
      assertEquals(Set.of(Change.WRITTEN), changes(ours().install()));
      assertEquals(PLACES, files());
      assertEquals(launcher, Files.readSymbolicLink(prefix.resolve("bin/tcptutor")));
    }

    @Test
    void aSecondTimeChangesNothing() throws IOException {
      ours().install();
      assertEquals(Set.of(Change.UNCHANGED), changes(ours().install()));
    }

    @Test
    void replacesWhatAnotherVersionWrote() throws IOException {
      of(program("old"), "0.9.0").install();
      assertEquals(Set.of(Change.REPLACED, Change.UNCHANGED), changes(ours().install()));
      assertEquals(launcher, Files.readSymbolicLink(prefix.resolve("bin/tcptutor")));
      assertTrue(Files.readString(prefix.resolve("share/man/man1/tcptutor.1")).contains("1.0.0"));
    }

    @Test
    void replacesALinkWhoseProgramWasMovedAway() throws IOException {
      Files.createDirectories(prefix.resolve("bin"));
      Files.createSymbolicLink(prefix.resolve("bin/tcptutor"), Path.of("/nowhere/tcptutor"));
      assertEquals(Set.of(Change.REPLACED, Change.WRITTEN), changes(ours().install()));
    }
  }

  @Nested
  class WhatSomebodyElseWrote {
    private void foreign(String place) throws IOException {
      Path path = prefix.resolve(place);
      Files.createDirectories(path.getParent());
      Files.writeString(path, "mine\n");
      assertEquals(List.of(path), ours().foreign());
    }

    @Test
    void keepsEverythingFromBeingWritten() throws IOException {
      foreign("share/man/zh_CN/man1/tcptutor.1");
      assertThrows(IllegalStateException.class, () -> ours().install());
      assertEquals(Set.of("share/man/zh_CN/man1/tcptutor.1"), files());
    }

    @Test
    void isNotRemoved() throws IOException {
      foreign("bin/tcptutor");
      assertEquals(Set.of(Change.ABSENT, Change.LEFT), changes(ours().remove()));
      assertEquals(Set.of("bin/tcptutor"), files());
    }

    @Test
    void mayBeNoTextAtAll() throws IOException {
      Path path = prefix.resolve("share/man/man1/tcptutor.1");
      Files.createDirectories(path.getParent());
      Files.write(path, new byte[] {(byte) 0xff, 0, (byte) 0xfe});
      assertEquals(List.of(path), ours().foreign());
    }

    @Test
    void mayBeAFolderOrALinkToAnotherProgram() throws IOException {
      Path page = Files.createDirectories(prefix.resolve("share/man/man1/tcptutor.1"));
      Path bin = Files.createDirectories(prefix.resolve("bin"));
      Path other = Files.writeString(folder.resolve("other"), "#!/bin/sh\n");
      Path link = Files.createSymbolicLink(bin.resolve("tcptutor"), other);
      assertEquals(List.of(link, page), ours().foreign());
    }

    @Test
    void isAlsoALinkWhereATextBelongs() throws IOException {
      Path page = prefix.resolve("share/man/man1/tcptutor.1");
      Files.createDirectories(page.getParent());
      Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "written by tcptutor");
      Files.createSymbolicLink(page, elsewhere);
      assertEquals(List.of(page), ours().foreign());
    }
  }

  @Nested
  class Removing {
    @Test
    void leavesNoFile() throws IOException {
      ours().install();
      assertEquals(Set.of(Change.REMOVED), changes(ours().remove()));
      assertEquals(Set.of(), files());
      assertTrue(Files.exists(launcher));
    }

    @Test
    void worksForAnotherVersionToo() throws IOException {
      of(program("old"), "0.9.0").install();
      ours().remove();
      assertEquals(Set.of(), files());
    }

    @Test
    void ofNothingIsNoMistake() throws IOException {
      assertEquals(Set.of(Change.ABSENT), changes(ours().remove()));
      assertFalse(Files.exists(prefix));
    }
  }

  @Nested
  class TheExtent {
    @Test
    void isNoneWholeOrPartly() throws IOException {
      assertEquals(Extent.NONE, ours().extent());
      ours().install();
      assertEquals(Extent.WHOLE, ours().extent());
      assertEquals(Extent.PARTLY, of(launcher, "2.0.0").extent());
      Files.delete(prefix.resolve("bin/tcptutor"));
      assertEquals(Extent.PARTLY, ours().extent());
    }

    @Test
    void doesNotCountWhatIsForeign() throws IOException {
      Files.createDirectories(prefix.resolve("bin"));
      Files.writeString(prefix.resolve("bin/tcptutor"), "mine\n");
      assertEquals(Extent.NONE, ours().extent());
    }
  }
}
