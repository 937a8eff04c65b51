package tcptutor.shell.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is told to be kept is there after {@code kill -9}, at whatever moment it comes. */
class KillIT {
  /** Two at a time, as two sessions of one learner. */
  private static final int ROUNDS = 104;

  private static final int SESSIONS = 2;

  private static final int MOST_MILLIS = 100;

  /** Times ten milliseconds. */
  private static final int PATIENCE = 2000;

  @TempDir Path folder;

  private Process start(String name) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-XX:TieredStopAtLevel=1",
            // As the launcher starts it: two hundred starts are to take a minute.
            "-XX:SharedArchiveFile=target/tcptutor.jsa",
            "-Xshare:auto",
            "-Dorg.sqlite.lib.path=target/lib/native/sqlite",
            "-cp",
            "target/tcptutor.jar" + File.pathSeparator + "target/test-classes",
            Scribbler.class.getName(),
            folder.toString(),
            name)
        .redirectOutput(folder.resolve(name).toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Until one of them has kept something: the others may wait for it, as they should. */
  private void waitForWriting(int round) throws IOException, InterruptedException {
    for (int tries = 0; tries < PATIENCE; tries++) {
      for (int i = 0; i < SESSIONS; i++) {
        if (Files.size(folder.resolve(round + "." + i)) > 0) {
          return;
        }
      }
      Thread.sleep(10);
    }
  }

  private Set<String> kept() throws IOException {
    try (Database database = Database.open(folder.resolve(Store.FILE), Database.Access.WRITE)) {
      return new HashSet<>(database.list("SELECT answer FROM attempt", row -> row.getString(1)));
    }
  }

  @Test
  void losesNothingThatWasSaidToBeKept() throws Exception {
    long seed = 20261121;
    Random random = new Random(seed);
    Set<String> all = new HashSet<>();
    int kills = 0;
    int quiet = 0;
    for (int round = 0; round < ROUNDS; round++) {
      List<Process> sessions = new ArrayList<>();
      for (int i = 0; i < SESSIONS; i++) {
        sessions.add(start(round + "." + i));
      }
      int before = all.size();
      // Every fifth round may hit the opening, however slow the machine; the others hit the load.
      if (round % 5 > 0) {
        waitForWriting(round);
      }
      for (Process session : sessions) {
        Thread.sleep(random.nextInt(MOST_MILLIS));
        session.destroyForcibly();
        kills++;
      }
      for (int i = 0; i < SESSIONS; i++) {
        sessions.get(i).waitFor();
        all.addAll(Files.readAllLines(folder.resolve(round + "." + i)));
      }
      quiet += all.size() == before ? 1 : 0;
      String where = "seed " + seed + ", round " + round;
      try (Store store = Store.open(folder, Instant::now, ZoneOffset.UTC)) {
        assertEquals("", store.damage(), where);
        Set<String> kept = kept();
        Set<String> lost = new HashSet<>(all);
        lost.removeAll(kept);
        assertEquals(Set.of(), lost, where);
        // Written, and killed before it could be told.
        assertTrue(kept.size() <= all.size() + (round + 1) * SESSIONS, where);
        if (round % 15 == 0) {
          assertEquals(List.of(), store.rebuild().differences(), where);
        }
      }
    }
    assertTrue(kills >= 200, kills + " kills");
    assertTrue(all.size() > 2 * ROUNDS, "under load, not " + all.size() + " answers");
    assertTrue(quiet > 0, "some kills come before anything is written");
  }
}
