package tcptutor.shell.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
  private static final int ROUNDS = 105;

  private static final int SESSIONS = 2;

  /** From before the database is open to well into the writing. */
  private static final int MOST_MILLIS = 600;

  @TempDir Path folder;

  private Process start(String name) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-cp",
            System.getProperty("java.class.path"),
            Scribbler.class.getName(),
            folder.toString(),
            name)
        .redirectOutput(folder.resolve(name).toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
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
      for (Process session : sessions) {
        Thread.sleep(random.nextInt(MOST_MILLIS / SESSIONS));
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
    assertTrue(all.size() > 2000, "under load, not " + all.size() + " answers");
    assertTrue(quiet > 0, "some kills come before anything is written");
  }
}
