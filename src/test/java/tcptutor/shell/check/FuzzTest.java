package tcptutor.shell.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tcptutor.core.exercise.Exercise;
import tcptutor.core.exercise.Exercises;
import tcptutor.core.exercise.Exhibit;
import tcptutor.core.grade.RuleGrader;
import tcptutor.core.ladder.Ladder;
import tcptutor.core.ladder.Table;
import tcptutor.core.ladder.View;
import tcptutor.core.lesson.Issue;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Lesson;
import tcptutor.core.lesson.Question;
import tcptutor.core.lesson.Section;
import tcptutor.shell.PackFolder;
import tcptutor.shell.content.CompileContent;
import tcptutor.shell.content.CompiledContent;
import tcptutor.shell.content.PackZip;
import tcptutor.shell.content.SourceFile;
import tcptutor.shell.lesson.Library;
import tcptutor.shell.scenario.EventMoves;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.Markdown;
import tcptutor.shell.text.Style;

/**
 * Packs with something broken in them: mistakes are reported, and what still passes the checker can
 * be learnt. {@code -Dfuzz.inputs=100000} tries more; a seed names one input for good.
 */
class FuzzTest {
  private static final int INPUTS = Integer.getInteger("fuzz.inputs", 1_500);
  private static final int BATCH = 50;
  private static final Duration MOST = Duration.ofSeconds(20);

  /** Files of a small pack by path; most inputs are this pack with a file or two broken. */
  private static final Map<String, String> PACK = new TreeMap<>();

  /** Our own files by path, where words are taken from, and which are broken now and then. */
  private static final Map<String, String> OURS = new TreeMap<>();

  @TempDir static Path folder;

  @BeforeAll
  static void readTheFiles() throws IOException {
    PackFolder fresh = PackFolder.in(folder.resolve("fresh"));
    for (String name :
        List.of(PackFolder.MANIFEST, PackFolder.LESSON, PackFolder.SCENARIO, PackFolder.QUIZ)) {
      PACK.put(name, fresh.text(name));
    }
    PACK.put(PackFolder.KINDS, PackFolder.kinds());
    PACK.put(
        "lessons/lexicon.yaml",
        "kind: lexicon\nconcepts:\n  greeting: {is: thing, en: [greeting, hello], zh: [招呼]}\n");
    PACK.put(
        "lessons/glossary.yaml",
        """
        terms:
          - id: greeting
            name: {en: greeting, zh: 招呼}
            also: [hello]
            definition: {en: What is said first., zh: 最先说的话。}
            see: [syn]
            lesson: first-steps
            rfc: RFC 9293 §3.5
        """);
    for (String root : List.of("lessons", "quizzes")) {
      try (var files = Files.walk(Path.of(root))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
          OURS.put(file.toString().replace('\\', '/'), Files.readString(file));
        }
      }
    }
  }

  static IntStream seeds() {
    return IntStream.range(0, Math.max(1, INPUTS / BATCH)).map(batch -> batch * BATCH);
  }

  @ParameterizedTest(name = "seeds from {0}")
  @MethodSource("seeds")
  void brokenPacksAreReportedOrCanBeLearnt(int first) throws IOException {
    List<String> failures = new ArrayList<>();
    for (int seed = first; seed < first + BATCH; seed++) {
      Path zip = folder.resolve("seed-" + seed + ".zip");
      Files.write(zip, input(new Random(seed)));
      try {
        assertTimeoutPreemptively(MOST, () -> tryOut(zip));
      } catch (Throwable e) {
        failures.add("seed " + seed + ": " + trace(e));
      }
      Files.deleteIfExists(zip);
    }
    assertEquals(List.of(), failures, String.join("\n", failures));
  }

  private static String trace(Throwable e) {
    StringWriter text = new StringWriter();
    (e.getCause() == null ? e : e.getCause()).printStackTrace(new PrintWriter(text));
    return text.toString().lines().limit(14).reduce("", (a, b) -> a + "\n" + b);
  }

  // --- trying out ------------------------------------------------------------------------------

  private static void tryOut(Path zip) throws IOException {
    ContentCheck.Findings findings;
    try {
      findings = ContentCheck.check(List.of(zip), Lang.EN, "0.2.0");
    } catch (IOException e) {
      return; // No zip any more, which the command line says in a sentence.
    }
    for (Issue issue : findings.issues()) {
      assertFalse(issue.message().isBlank(), issue.code());
    }
    if (findings.issues().isEmpty() && findings.manifest() != null) {
      Path compiled = Files.createTempFile(folder, "compiled", ".zip");
      assertEquals(List.of(), CompileContent.compileZip(findings.sources(), compiled));
      learn(Library.of(CompiledContent.zip(compiled)));
      Files.delete(compiled);
    }
  }

  private static void learn(Library library) {
    assertFalse(library.manifest().id().isEmpty());
    View view = View.of(Lang.ZH, 80, Columns::width);
    for (Library.Item item : library.lessons()) {
      Lesson lesson = library.lesson(item.id());
      for (Section section : lesson.sections()) {
        for (Section.Part part : section.parts()) {
          if (part instanceof Section.Prose prose) {
            new Markdown(new Style(true), 60).blocks(prose.markdown().in(Lang.ZH));
          } else if (part instanceof Section.Run run) {
            library.scenario(run.scenario());
          }
        }
      }
    }
    library.glossary().find("hello, SYN，招呼", Lang.ZH);
    Exercises exercises = new Exercises(library::scenario, new EventMoves());
    RuleGrader grader = new RuleGrader(library.lexicon());
    for (CompiledContent.QuestionItem item : library.questionItems()) {
      ask(library.question(item), exercises, grader, view);
    }
  }

  private static void ask(Question question, Exercises exercises, RuleGrader grader, View view) {
    if (!Exercises.canMake(question)) {
      grader.grade(question, "the SYN takes a sequence number");
      return;
    }
    for (Exercise step = exercises.make(question, 77); step != null; step = step.then()) {
      assertEquals(4, step.mark(step.form().key()).level(), question.id());
      step.mark("服务端; 12 ,SYN");
      if (step.exhibit() instanceof Exhibit.Picture picture) {
        Ladder.of(picture.trace(), view.with(picture.hidden()));
        Table.of(picture.trace(), view.with(picture.hidden()));
      }
    }
  }

  // --- breaking --------------------------------------------------------------------------------

  private static byte[] input(Random random) throws IOException {
    int kind = random.nextInt(100);
    Map<String, String> pack = new TreeMap<>(PACK);
    pack.put(PackFolder.KINDS, someOf(PACK.get(PackFolder.KINDS), random));
    if (random.nextInt(4) > 0) {
      pack.remove(PackFolder.QUIZ);
    }
    if (kind < 12) {
      byte[] zip = zip(bytes(pack));
      return flipped(zip, 1 + random.nextInt(8), random);
    }
    if (kind < 30) {
      // A scenario of ours, since there is more variety in them than in one.
      List<String> scenarios =
          OURS.keySet().stream().filter(p -> p.contains("scenarios/")).toList();
      String name = scenarios.get(random.nextInt(scenarios.size()));
      pack.put(name, broken(OURS.get(name), random));
    } else if (kind < 33) {
      List<String> all = List.copyOf(OURS.keySet());
      String name = all.get(random.nextInt(all.size()));
      if (!name.matches(".*(pack|lexicon|glossary).yaml")) {
        pack.put(name, broken(OURS.get(name), random));
      }
    } else {
      List<String> names = new ArrayList<>(pack.keySet());
      Collections.shuffle(names, random);
      for (String name : names.subList(0, 1 + random.nextInt(2))) {
        pack.put(name, broken(pack.get(name), random));
      }
      if (random.nextInt(20) == 0) {
        rename(pack, names.get(0), names.get(1), random);
      }
    }
    Map<String, byte[]> files = bytes(pack);
    if (random.nextInt(12) == 0) {
      String name = List.copyOf(files.keySet()).get(random.nextInt(files.size()));
      files.put(name, flipped(files.get(name), 1 + random.nextInt(3), random));
    }
    return zip(files);
  }

  /** One or two questions, since each is asked with many seeds. */
  private static String someOf(String quiz, Random random) {
    String[] parts = quiz.split("(?m)^(?=  - )");
    List<String> questions = new ArrayList<>(List.of(parts).subList(1, parts.length));
    Collections.shuffle(questions, random);
    return parts[0] + String.join("", questions.subList(0, 1 + random.nextInt(2)));
  }

  /** Files in the wrong folder. */
  private static void rename(Map<String, String> pack, String a, String b, Random random) {
    String text = pack.remove(a);
    String folder = b.substring(0, b.lastIndexOf('/') + 1);
    String name = a.substring(a.lastIndexOf('/') + 1);
    pack.put(random.nextBoolean() ? folder + name : folder + "sub/" + name, text);
  }

  private static Map<String, byte[]> bytes(Map<String, String> pack) {
    Map<String, byte[]> files = new TreeMap<>();
    pack.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return files;
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    List<SourceFile> sources = new ArrayList<>();
    files.forEach((name, bytes) -> sources.add(new SourceFile(name, name, bytes)));
    Path target = Files.createTempFile(folder, "input", ".zip");
    PackZip.write(sources, target);
    byte[] bytes = Files.readAllBytes(target);
    Files.delete(target);
    return bytes;
  }

  private static byte[] flipped(byte[] bytes, int times, Random random) {
    byte[] flipped = Arrays.copyOf(bytes, bytes.length);
    for (int i = 0; i < times && flipped.length > 0; i++) {
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return random.nextInt(6) == 0
        ? Arrays.copyOf(flipped, random.nextInt(flipped.length + 1))
        : flipped;
  }

  private static String broken(String text, Random random) {
    String broken = text;
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      broken = brokenOnce(broken, random);
    }
    return broken;
  }

  private static String brokenOnce(String text, Random random) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    if (lines.size() < 2) {
      return text + STRANGE[random.nextInt(STRANGE.length)];
    }
    int at = random.nextInt(lines.size());
    switch (random.nextInt(9)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, lines.get(at));
      case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
      case 3 -> lines.set(at, " ".repeat(random.nextInt(4)) + lines.get(at).stripLeading());
      case 4, 5 -> lines.set(at, swapped(lines.get(at), word(random), random));
      case 6, 7 ->
          lines.set(at, swapped(lines.get(at), STRANGE[random.nextInt(STRANGE.length)], random));
      default -> {
        int where = random.nextInt(lines.get(at).length() + 1);
        String strange = STRANGE[random.nextInt(STRANGE.length)];
        lines.set(at, lines.get(at).substring(0, where) + strange + lines.get(at).substring(where));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  /** A word of one of our files. */
  private static String word(Random random) {
    List<String> all = List.copyOf(OURS.values());
    String[] words = all.get(random.nextInt(all.size())).split("[\\s,\\[\\]{}\"]+");
    return words[random.nextInt(words.length)];
  }

  private static String swapped(String line, String word, Random random) {
    List<int[]> words = new ArrayList<>();
    var matcher = java.util.regex.Pattern.compile("[\\w.#@/-]+").matcher(line);
    while (matcher.find()) {
      words.add(new int[] {matcher.start(), matcher.end()});
    }
    if (words.isEmpty()) {
      return line + word;
    }
    int[] place = words.get(random.nextInt(words.size()));
    return line.substring(0, place[0]) + word + line.substring(place[1]);
  }

  private static final String[] STRANGE = {
    "0",
    "-1",
    "1",
    "9",
    "0x7f",
    "99",
    "1000",
    "65535",
    "2147483648",
    "4294967295",
    "4294967296",
    "9223372036854775808",
    "1e400",
    ".nan",
    "0o17",
    "1_000",
    "null",
    "~",
    "[]",
    "{}",
    "''",
    "true",
    "yes",
    "&a",
    "*a",
    "!!binary x",
    "|",
    ">-",
    "%",
    "@",
    "`",
    "\t",
    ": ",
    "- ",
    "? ",
    "#",
    "\"",
    "'",
    "1us",
    "9999d",
    "35791h",
    "client",
    "server",
    "client/2@end",
    "client/0@1",
    "0.seq",
    "9999.ack",
    "9.after.2",
    "2.after.9",
    "1.after.3",
    "end",
    "segments",
    "segments.,",
    "segments.SYN,,ACK",
    "client.connect.after",
    "server.accept",
    "client.passes.CLOSING",
    "server.never.CLOSED = 1",
    "client.TIME-WAIT",
    "SYN",
    "FIN",
    "any",
    "lose",
    "duplicate client ANY 1 by 1us",
    "0ms client send 99999999",
    "1s flood server 200000",
    "crash",
    "linux",
    "rfc",
    "free-text",
    "choice",
    "claim",
    "number",
    "predict",
    "ladder",
    "order",
    "state",
    "fault",
    "drive",
    "first-steps",
    "hello-server",
    "close-simultaneous",
    "time-wait-port-exhaustion",
    "always",
    "isn",
    "server:isn !confirm",
    "a ; b > c|d",
    "[101](#2.ack)",
    "[x](",
    "](#",
    "[1](hello-server:linux#end)",
    "](x:y#1.seq)",
    "三次握手",
    "，",
    "\u202e",
    "\u0000",
    "\u001b[31m",
    "\ufeff",
    "\ud83d\ude00",
    "&#27;[31m",
    "[".repeat(60),
    "{a: ".repeat(60),
    "> ".repeat(300),
    "*".repeat(301),
    "[".repeat(301) + "](",
    "- ".repeat(300),
    "9".repeat(400),
    "a".repeat(5_000),
    "!".repeat(200),
  };
}
