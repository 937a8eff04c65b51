package tcptutor.shell.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tcptutor.core.grade.Lexicon;
import tcptutor.core.ladder.Transcript;
import tcptutor.core.lesson.Issue;
import tcptutor.core.lesson.Lang;
import tcptutor.core.scenario.Overrides;
import tcptutor.core.scenario.Planner;
import tcptutor.core.scenario.Scenario;
import tcptutor.core.sim.RunawayException;
import tcptutor.core.sim.Simulation;
import tcptutor.core.tcp.Profile;
import tcptutor.shell.content.Issues;
import tcptutor.shell.content.Node;
import tcptutor.shell.content.YamlReader;
import tcptutor.shell.lesson.LessonReader;
import tcptutor.shell.lesson.LexiconReader;
import tcptutor.shell.lesson.Library;
import tcptutor.shell.lesson.QuizReader;
import tcptutor.shell.scenario.ScenarioLoader;
import tcptutor.shell.scenario.Scenarios;
import tcptutor.shell.text.Advice;
import tcptutor.shell.text.Messages;

/** Checks files and folders of lessons, quizzes and scenarios, and reports all mistakes at once. */
public final class ContentCheck {
  private static final String LEXICON = "lexicon.yaml";

  private final Lang lang;
  private final List<Issue> found = new ArrayList<>();
  private final Map<String, Integer> segments = new HashMap<>();
  private Lexicon lexicon;
  private int files;

  private ContentCheck(Lang lang) {
    this.lang = lang;
  }

  /**
   * What a check found.
   *
   * @param files how many files were read
   * @param issues every mistake, by file and place
   */
  public record Findings(int files, List<Issue> issues) {}

  /**
   * Checks files, and everything that ends in {@code .yaml} below folders.
   *
   * @throws IOException if a folder cannot be listed
   */
  public static Findings check(List<Path> roots, Lang lang) throws IOException {
    ContentCheck check = new ContentCheck(lang);
    List<Path> all = new ArrayList<>();
    for (Path root : roots) {
      all.addAll(yamlFiles(root));
    }
    // Scenarios and the lexicon first: lessons and quizzes refer to them.
    all.sort(
        (a, b) ->
            Integer.compare(rank(a), rank(b)) != 0
                ? Integer.compare(rank(a), rank(b))
                : a.compareTo(b));
    for (Path file : all) {
      check.file(file);
    }
    return new Findings(check.files, List.copyOf(check.found));
  }

  private static List<Path> yamlFiles(Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      return List.of(root);
    }
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).toList();
    }
  }

  private static int rank(Path file) {
    return isScenario(file) ? 0 : isLexicon(file) ? 1 : 2;
  }

  private static boolean isScenario(Path file) {
    return file.getParent() != null && "scenarios".equals(name(file.getParent()));
  }

  private static boolean isLexicon(Path file) {
    return LEXICON.equals(name(file));
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }

  private void file(Path file) {
    files++;
    Issues issues = new Issues(file.toString(), Messages.in(lang));
    Optional<Node> node = YamlReader.read(file, issues);
    if (node.isPresent()) {
      content(file, node.get(), issues);
    }
    found.addAll(issues.list());
  }

  private void content(Path file, Node node, Issues issues) {
    if (isLexicon(file)) {
      Lexicon read = LexiconReader.read(node, issues);
      lexicon = issues.isEmpty() ? read : lexicon;
    } else if (has(node, "events")) {
      scenario(file, node, issues);
    } else if (has(node, "questions")) {
      QuizReader.read(node, lexicon().concepts().keySet(), issues, lang);
      references(node, "", issues);
    } else {
      LessonReader.read(node, issues, lang);
      references(node, "", issues);
    }
  }

  private static boolean has(Node node, String key) {
    return node instanceof Node.Mapping mapping && mapping.get(key) != null;
  }

  private Lexicon lexicon() {
    if (lexicon == null) {
      lexicon = Library.lexicon();
    }
    return lexicon;
  }

  // --- scenarios -------------------------------------------------------------------------------

  private void scenario(Path file, Node node, Issues issues) {
    Scenario scenario = ScenarioLoader.load(node, issues);
    if (!issues.isEmpty()) {
      return;
    }
    if (!name(file).equals(scenario.id() + ".yaml")) {
      issues.add(
          ((Node.Mapping) node).get("id"),
          "id",
          "id-and-file",
          issues.messages().idAndFile(scenario.id(), name(file)));
    }
    try {
      for (Profile profile : scenario.profiles()) {
        expectation(scenario, profile, (Node.Mapping) node, issues);
      }
      segments.put(
          scenario.id(), Simulation.run(Planner.plan(scenario, Overrides.NONE)).segments().size());
    } catch (RunawayException e) {
      issues.add(node, "", "runaway", issues.messages().runaway(e.events()));
    }
  }

  /**
   * Runs the scenario and compares it with what the file says; a scenario that says nothing is only
   * run.
   */
  private void expectation(Scenario scenario, Profile profile, Node.Mapping file, Issues issues) {
    var trace = Simulation.run(Planner.plan(scenario, Overrides.profile(profile)));
    String text = scenario.expected().get(profile);
    if (text == null) {
      return;
    }
    Node at = expectNode(file, profile);
    Transcript.Parsed parsed = Transcript.parse(text);
    for (Transcript.Mistake mistake : parsed.mistakes()) {
      issues.add(
          at.line() + mistake.line(),
          mistake.column(),
          "expect." + profile.id(),
          "bad-transcript",
          new Advice(mistake.message().in(lang), issues.messages().transcriptMend()));
    }
    List<String> differences = Transcript.differences(parsed.rows(), Transcript.of(trace), lang);
    if (parsed.mistakes().isEmpty() && !differences.isEmpty()) {
      Advice advice =
          new Advice(String.join("\n    ", differences), issues.messages().expectationMend());
      issues.add(at, "expect." + profile.id(), "unexpected-run", advice);
    }
  }

  private static Node expectNode(Node.Mapping file, Profile profile) {
    Node expect = file.get("expect");
    Node own = expect instanceof Node.Mapping mapping ? mapping.get(profile.id()) : null;
    Node both = expect instanceof Node.Mapping mapping ? mapping.get("both") : null;
    return own != null ? own : both != null ? both : expect;
  }

  // --- references ------------------------------------------------------------------------------

  private static final Set<String> NAMES_A_SCENARIO = Set.of("scenario", "run", "refuted-by");

  /** Every scenario that a lesson or quiz names must exist, and have the segments it points at. */
  private void references(Node node, String around, Issues issues) {
    if (node instanceof Node.Sequence sequence) {
      for (Node item : sequence.items()) {
        references(item, around, issues);
      }
    } else if (node instanceof Node.Mapping mapping) {
      String scenario = mapping.get("scenario") instanceof Node.Scalar own ? own.text() : around;
      for (Node.Entry entry : mapping.entries()) {
        reference(entry, scenario, issues);
      }
    }
  }

  private void reference(Node.Entry entry, String scenario, Issues issues) {
    String key = entry.key().text();
    if (NAMES_A_SCENARIO.contains(key) && entry.value() instanceof Node.Scalar named) {
      if (segmentsOf(named.text()) < 0) {
        issues.add(
            named, key, "no-such-scenario", issues.messages().unknownScenario(named.text(), ""));
      }
    } else if (key.equals("segments") && entry.value() instanceof Node.Sequence numbers) {
      for (Node number : numbers.items()) {
        segmentReference(number, scenario, issues);
      }
    } else {
      references(entry.value(), scenario, issues);
    }
  }

  private void segmentReference(Node number, String scenario, Issues issues) {
    int most = segmentsOf(scenario);
    String text = number instanceof Node.Scalar scalar ? scalar.text() : "";
    boolean known =
        !text.isEmpty() && text.length() < 6 && text.chars().allMatch(Character::isDigit);
    if (most >= 0 && known && Integer.parseInt(text) > most) {
      issues.add(
          number,
          "segments",
          "no-such-segment",
          issues.messages().noSuchSegment(scenario, text, most));
    }
  }

  /** How many segments a scenario's usual run has; -1 if there is no such scenario. */
  private int segmentsOf(String id) {
    if (!segments.containsKey(id) && Scenarios.exists(id)) {
      Scenario scenario = Scenarios.builtIn(id, new Issues(id, Messages.in(lang)));
      segments.put(id, Simulation.run(Planner.plan(scenario, Overrides.NONE)).segments().size());
    }
    return segments.getOrDefault(id, -1);
  }
}
