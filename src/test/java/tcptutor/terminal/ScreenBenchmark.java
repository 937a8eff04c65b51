package tcptutor.terminal;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.unix.UnixPtyProcess;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * How long the first frame takes and how long a key: from the start of the process, or from the
 * key, to the last byte. Run by {@code src/bench/screen.sh}.
 *
 * <p>Every frame ends by saying whether there is a cursor, so that its last byte is known as soon
 * as it comes. A thread of its own reads the terminal and takes the time.
 */
final class ScreenBenchmark {
  private static final int COLUMNS = 200;
  private static final int ROWS = 50;
  private static final int KEYS = 300;

  /** Between two keys, as somebody who holds a key down: milliseconds. */
  private static final int REPEAT = 30;

  /** What stands below a question in words. */
  private static final String QUESTION = "quit, ?";

  private static final int PATIENCE = 30;

  private final Path launcher;
  private final Path hello;
  private final Path folder;

  private ScreenBenchmark(Path launcher, Path hello) throws IOException {
    this.launcher = launcher.toAbsolutePath();
    this.hello = hello.toAbsolutePath();
    this.folder = Files.createTempDirectory("screen-benchmark");
  }

  /** Arguments: the launcher, the folder of a class Hello, the number of rounds. */
  public static void main(String[] args) throws Exception {
    ScreenBenchmark benchmark = new ScreenBenchmark(Path.of(args[0]), Path.of(args[1]));
    benchmark.firstFrames(Integer.parseInt(args[2]));
    benchmark.keys("player", List.of("play", "close-normal-rfc"), walk("\u001b[C", "\u001b[D", 12));
    benchmark.keys("reader", List.of("learn", "opening-troubles"), walk("j", "k", 60));
    System.exit(0);
  }

  /** So many steps there, and all the way back, and again. */
  private static List<String> walk(String there, String back, int steps) {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < KEYS; i++) {
      keys.add(i / steps % 2 == 0 ? there : back);
    }
    return keys;
  }

  // --- first frames ----------------------------------------------------------------------------

  /** Rounds are interleaved, so that a busy moment hits every contestant. */
  private void firstFrames(int rounds) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> home = List.of(launcher.toString());
    List<String> play = List.of(launcher.toString(), "play", "open-normal");
    List<String> review = List.of(launcher.toString(), "review");
    List<Contestant> all =
        List.of(
            new Contestant("hello world", List.of(java, "-cp", hello.toString(), "Hello"), "\n"),
            new Contestant("tcptutor", home, ""),
            new Contestant("tcptutor play open-normal", play, ""),
            // The line of keys below the first question.
            new Contestant("tcptutor review", review, QUESTION));
    Map<String, long[]> times = new HashMap<>();
    for (int round = -1; round < rounds; round++) {
      for (Contestant one : all) {
        for (boolean answers : new boolean[] {true, false}) {
          long time = first(one, answers);
          if (round >= 0) {
            times.computeIfAbsent(one.name() + answers, name -> new long[rounds])[round] = time;
          }
        }
      }
    }
    System.out.println("first frame at 80x24, median of " + rounds + " interleaved rounds");
    for (boolean answers : new boolean[] {true, false}) {
      System.out.println(answers ? "a terminal that answers" : "a silent terminal");
      double base = millis(median(times.get("hello world" + answers)));
      for (Contestant one : all) {
        double own = millis(median(times.get(one.name() + answers)));
        System.out.printf("  %-26s %6.1f ms  %.2f x%n", one.name(), own, own / base);
      }
    }
  }

  /**
   * What is started.
   *
   * @param end what its output has when all is there; empty for a frame
   */
  private record Contestant(String name, List<String> command, String end) {}

  private long first(Contestant one, boolean answers) throws Exception {
    long start = System.nanoTime();
    Wire wire = new Wire(start(one.command(), 80, 24), one.end(), answers);
    try {
      return wire.endAfter(start) - start;
    } finally {
      wire.close();
    }
  }

  private PtyProcess start(List<String> command, int columns, int rows) throws IOException {
    Map<String, String> env = new HashMap<>();
    env.put("PATH", System.getenv("PATH"));
    env.put("JAVA_HOME", System.getProperty("java.home"));
    env.put("HOME", folder.toString());
    env.put("TCPTUTOR_HOME", folder.resolve("home").toString());
    env.put("LANG", "C.UTF-8");
    env.put("TERM", "xterm-256color");
    return new PtyProcessBuilder(command.toArray(new String[0]))
        .setDirectory(folder.toString())
        .setEnvironment(env)
        .setInitialColumns(columns)
        .setInitialRows(rows)
        .start();
  }

  // --- keys ------------------------------------------------------------------------------------

  private void keys(String name, List<String> args, List<String> keys) throws Exception {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(args);
    long start = System.nanoTime();
    Wire wire = new Wire(start(command, COLUMNS, ROWS), "", false);
    wire.endAfter(start);
    long[] times = new long[keys.size()];
    for (int i = 0; i < times.length; i++) {
      Thread.sleep(REPEAT);
      long before = System.nanoTime();
      wire.send(keys.get(i).getBytes(StandardCharsets.US_ASCII));
      times[i] = wire.endAfter(before) - before;
    }
    wire.close();
    Arrays.sort(times);
    System.out.printf(
        "key to last byte at %dx%d, %s, %d keys: median %.1f ms, 95 %% within %.1f ms%n",
        COLUMNS,
        ROWS,
        name,
        times.length,
        millis(median(times)),
        millis(times[times.length * 95 / 100]));
  }

  private static long median(long[] times) {
    long[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static double millis(long nanos) {
    return nanos / 1e6;
  }

  // --- the terminal ----------------------------------------------------------------------------

  /** The other end of the terminal: notes when something ended. */
  private static final class Wire {
    private static final int TAIL = 6;

    private final PtyProcess process;
    private final String end;
    private final Emulator answering;
    private String tail = "";
    private long ended;

    /** Reads until closed; {@code end} is what is waited for, any frame if it is empty. */
    Wire(PtyProcess process, String end, boolean answers) {
      this.process = process;
      this.end = end;
      this.answering = answers ? new Emulator(80, 24, true) : null;
      Thread reader = new Thread(this::read, "terminal");
      reader.setDaemon(true);
      reader.setPriority(Thread.MAX_PRIORITY);
      reader.start();
    }

    private void read() {
      byte[] buffer = new byte[1 << 16];
      try {
        InputStream in = process.getInputStream();
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
          note(buffer, count, System.nanoTime());
          if (answering != null) {
            answering.feed(buffer, count);
            send(answering.takeReplies());
          }
        }
      } catch (IOException e) {
        // Closed: the waiting ends by its time limit.
      }
    }

    private synchronized void note(byte[] bytes, int count, long now) {
      tail += new String(bytes, 0, count, StandardCharsets.ISO_8859_1);
      String last = tail.substring(Math.max(0, tail.length() - TAIL));
      boolean isFrame = last.equals("\u001b[?25l") || last.equals("\u001b[?25h");
      boolean isText = !end.isEmpty() && ended == 0 && tail.contains(end);
      tail = end.isEmpty() ? last : tail;
      if (isText || end.isEmpty() && isFrame) {
        ended = now;
        notifyAll();
      }
    }

    synchronized long endAfter(long time) throws InterruptedException {
      long deadline = time + TimeUnit.SECONDS.toNanos(PATIENCE);
      while (ended <= time) {
        long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
        if (left <= 0) {
          throw new IllegalStateException("nothing was shown");
        }
        wait(left);
      }
      return ended;
    }

    void send(byte[] bytes) throws IOException {
      if (bytes.length > 0) {
        OutputStream out = process.getOutputStream();
        out.write(bytes);
        out.flush();
      }
    }

    void close() throws IOException, InterruptedException {
      process.destroyForcibly();
      process.waitFor();
      ((UnixPtyProcess) process).getPty().close();
    }
  }
}
