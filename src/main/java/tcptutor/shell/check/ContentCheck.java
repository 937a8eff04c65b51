package tcptutor.shell.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tcptutor.core.exercise.Exercises;
import tcptutor.core.grade.LevelAgreement;
import tcptutor.core.grade.RuleGrader;
import tcptutor.core.lesson.Glossary;
import tcptutor.core.lesson.Issue;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Lesson;
import tcptutor.core.lesson.Pack;
import tcptutor.core.lesson.Question;
import tcptutor.core.lesson.Quiz;
import tcptutor.core.scenario.Scenario;
import tcptutor.shell.content.Issues;
import tcptutor.shell.content.Node;
import tcptutor.shell.content.SourceFile;
import tcptutor.shell.content.Sources;
import tcptutor.shell.content.YamlReader;
import tcptutor.shell.lesson.GlossaryReader;
import tcptutor.shell.lesson.LessonReader;
import tcptutor.shell.lesson.LexiconReader;
import tcptutor.shell.lesson.PackReader;
import tcptutor.shell.lesson.QuizReader;
import tcptutor.shell.text.Advice;
import tcptutor.shell.text.Messages;
import tcptutor.shell.text.Nearest;
import tcptutor.shell.text.PackMessages;

/**
 * Checks files of lessons, quizzes and scenarios, and reports all mistakes at once.
 *
 * <p>In rounds, since the files refer to each other: the manifest, scenarios and words first, then
 * lessons, then quizzes; and at last what has to be run or graded.
 */
public final class ContentCheck {
  private final Lang lang;
  private final String version;
  private final PackModel model = new PackModel();
  private final Set<String> wanted = new HashSet<>();
  private final List<Issue> rootIssues = new ArrayList<>();
  private final Map<SourceFile, Read> files = new LinkedHashMap<>();
  private final Map<Quiz, Read> quizzes = new LinkedHashMap<>();
  private final LevelAgreement agreement = new LevelAgreement();
  private Pack manifest;
  private Set<Lang> languages = EnumSet.allOf(Lang.class);
  private int facts;
  private int computed;

  private ContentCheck(Lang lang, String version) {
    this.lang = lang;
    this.version = version;
  }

  /** A file with what was found in it; {@code node} is null if it is no YAML. */
  private record Read(SourceFile file, Node node, Issues issues) {}

  /**
   * What a check found.
   *
   * @param files how many files were read
   * @param issues every mistake, by file and place
   * @param manifest what the pack says about itself; null where there is no sound manifest
   * @param sources what was read
   * @param questions how many questions there are
   * @param facts how many marked facts were held against their runs
   * @param computed how many computed questions were put through their seeds
   * @param samples how many sample answers were graded
   * @param agreement a sentence on how they were graded; empty without samples
   */
  public record Findings(
      int files,
      List<Issue> issues,
      Pack manifest,
      List<SourceFile> sources,
      int questions,
      int facts,
      int computed,
      int samples,
      String agreement) {}

  /** Checks as {@link #check(List, Lang, String)}, for a program of any version. */
  public static Findings check(List<Path> roots, Lang lang) throws IOException {
    return check(roots, lang, "");
  }

  /**
   * Checks files, zips, and everything that ends in {@code .yaml} below folders.
   *
   * @param version of this program, for packs that need a newer one; empty for any
   * @throws IOException if a root cannot be read
   */
  public static Findings check(List<Path> roots, Lang lang, String version) throws IOException {
    Set<SourceFile> sources = new LinkedHashSet<>();
    ContentCheck check = new ContentCheck(lang, version);
    for (Path root : roots) {
      Issues issues = new Issues(root.toString(), Messages.in(lang));
      List<SourceFile> read = Sources.read(root, issues);
      sources.addAll(read);
      read.forEach(file -> check.wanted.add(file.path()));
      if (read.isEmpty() && issues.isEmpty()) {
        issues.add(0, 0, "", "no-files", PackMessages.in(lang).noFiles());
      }
      check.rootIssues.addAll(issues.list());
    }
    for (Path root : roots) {
      boolean whole = Sources.isPack(root) || root.toString().endsWith(".zip");
      Path pack = whole ? null : Sources.packAround(root);
      if (pack != null) {
        addRest(pack, sources, lang);
      }
    }
    return check.check(List.copyOf(sources));
  }

  /** A file of a pack is understood with the rest of it, but the rest is not reported. */
  private static void addRest(Path pack, Set<SourceFile> sources, Lang lang) throws IOException {
    Set<String> known = new HashSet<>();
    sources.forEach(file -> known.add(file.path()));
    for (SourceFile file : Sources.read(pack, new Issues(pack.toString(), Messages.in(lang)))) {
      if (!known.contains(file.path())) {
        sources.add(file);
      }
    }
  }

  private Findings check(List<SourceFile> sources) {
    for (SourceFile file : sources) {
      if (kind(file) == Kind.MANIFEST) {
        manifest(read(file));
      }
    }
    sources.stream().filter(file -> !files.containsKey(file)).forEach(this::read);
    round(Kind.NONE, this::wrongPlace);
    round(Kind.SCENARIO, this::scenario);
    round(Kind.LEXICON, this::lexicon);
    round(Kind.LESSON, this::lesson);
    round(Kind.QUIZ, this::quiz);
    round(Kind.GLOSSARY, this::glossary);
    round(Kind.LESSON, this::lessonReferences);
    circles();
    round(Kind.LESSON, this::facts);
    round(Kind.QUIZ, this::facts);
    RuleGrader grader = new RuleGrader(model.lexicon());
    quizzes.forEach((quiz, read) -> questions(quiz, read, grader));
    return findings();
  }

  private Findings findings() {
    List<Issue> issues = new ArrayList<>(rootIssues);
    List<SourceFile> reported = new ArrayList<>();
    for (Read read : files.values()) {
      if (wanted.contains(read.file().path())) {
        reported.add(read.file());
        issues.addAll(read.issues().list());
      }
    }
    PackMessages texts = PackMessages.in(lang);
    String sentence =
        agreement.all() == 0
            ? ""
            : texts.agreement(
                agreement.all(), agreement.exact(), agreement.far(), agreement.kappa());
    return new Findings(
        reported.size(),
        List.copyOf(issues),
        issues.isEmpty() ? manifest : null,
        List.copyOf(reported),
        quizzes.keySet().stream().mapToInt(quiz -> quiz.questions().size()).sum(),
        facts,
        computed,
        agreement.all(),
        sentence);
  }

  // --- reading ---------------------------------------------------------------------------------

  private Read read(SourceFile file) {
    Issues issues = new Issues(file.shown(), Messages.in(lang), languages(file));
    Optional<Node> node = YamlReader.read(file.bytes(), issues);
    Read read = new Read(file, issues.isEmpty() ? node.orElse(null) : null, issues);
    files.put(file, read);
    return read;
  }

  /** The languages of the pack; the manifest's own texts are in those that it names itself. */
  private Set<Lang> languages(SourceFile file) {
    if (kind(file) != Kind.MANIFEST) {
      return languages;
    }
    Issues ignored = new Issues(file.shown(), Messages.in(lang));
    return YamlReader.read(file.bytes(), ignored).map(PackReader::languages).orElse(languages);
  }

  private interface Work {
    void on(Read read);
  }

  private void round(Kind kind, Work work) {
    for (Read read : files.values()) {
      if (read.node() != null && kind(read) == kind) {
        work.on(read);
      }
    }
  }

  private void wrongPlace(Read read) {
    Advice advice = PackMessages.in(lang).wrongPlace(read.file().path());
    read.issues().add(0, 0, "", "wrong-place", advice);
  }

  /** What a file is, by its place. */
  private enum Kind {
    MANIFEST,
    LEXICON,
    GLOSSARY,
    LESSON,
    SCENARIO,
    QUIZ,
    /** Nothing that a pack has. */
    NONE
  }

  private static Kind kind(SourceFile file) {
    if (file.path().equals("lessons/pack.yaml")) {
      return Kind.MANIFEST;
    }
    if (file.path().equals("lessons/lexicon.yaml")) {
      return Kind.LEXICON;
    }
    if (file.path().equals("lessons/glossary.yaml")) {
      return Kind.GLOSSARY;
    }
    if (file.isIn("lessons/scenarios") || file.isIn("scenarios")) {
      return Kind.SCENARIO;
    }
    return file.isIn("lessons") ? Kind.LESSON : file.isIn("quizzes") ? Kind.QUIZ : Kind.NONE;
  }

  /** A file outside of all folders of a pack is what its fields say. */
  private Kind kind(Read read) {
    Kind kind = kind(read.file());
    boolean alone = kind == Kind.NONE && !read.file().path().matches("(lessons|quizzes)/.*");
    if (!alone) {
      return kind;
    }
    return has(read.node(), "events")
        ? Kind.SCENARIO
        : has(read.node(), "questions")
            ? Kind.QUIZ
            : has(read.node(), "concepts")
                ? Kind.LEXICON
                : has(read.node(), "terms") ? Kind.GLOSSARY : Kind.LESSON;
  }

  private static boolean has(Node node, String key) {
    return node instanceof Node.Mapping mapping && mapping.get(key) != null;
  }

  // --- each kind of file -----------------------------------------------------------------------

  private void manifest(Read read) {
    if (read.node() == null) {
      return;
    }
    Pack pack = PackReader.read(read.node(), read.issues());
    if (!read.issues().isEmpty()) {
      return;
    }
    manifest = pack;
    languages = pack.languages();
    if (!version.isEmpty() && isNewer(pack.requires(), version)) {
      Advice advice = PackMessages.in(lang).tooOld(pack.requires(), version);
      read.issues().add(QuizCheck.at(read.node(), "requires"), "requires", "too-old", advice);
    }
  }

  /** Whether one version of three numbers is above another. */
  static boolean isNewer(String version, String than) {
    String[] a = version.split("\\.");
    String[] b = than.split("\\.");
    for (int i = 0; i < Math.min(a.length, b.length); i++) {
      int compared = Integer.compare(Integer.parseInt(a[i]), Integer.parseInt(b[i]));
      if (compared != 0) {
        return compared > 0;
      }
    }
    return false;
  }

  private void scenario(Read read) {
    model.expect("scenario", read.file().name().replaceFirst("\\.yaml$", ""));
    model.expect("scenario", word(read.node(), "id"));
    Scenario scenario = ScenarioCheck.check(read.file(), read.node(), read.issues());
    if (scenario != null) {
      model.add(scenario);
    }
  }

  private void lexicon(Read read) {
    var own = LexiconReader.read(read.node(), read.issues());
    if (read.issues().isEmpty()) {
      model.add(own, has(read.node(), "cues"));
    }
  }

  private void glossary(Read read) {
    Glossary glossary = GlossaryReader.read(read.node(), read.issues(), lang);
    if (read.issues().isEmpty()) {
      new GlossaryCheck(model, read.issues()).check(glossary, read.node());
    }
  }

  private void lesson(Read read) {
    model.expect("lesson", word(read.node(), "id"));
    Lesson lesson = LessonReader.read(read.node(), read.issues(), lang);
    String other = model.claim("lesson", lesson.id(), read.file().shown());
    if (other != null) {
      Advice advice = PackMessages.in(lang).idTaken(lesson.id(), other);
      read.issues().add(QuizCheck.at(read.node(), "id"), "id", "duplicate-id", advice);
    }
    if (read.issues().isEmpty()) {
      model.add(lesson);
    }
  }

  private void quiz(Read read) {
    Quiz quiz =
        QuizReader.read(read.node(), model.lexicon().concepts().keySet(), read.issues(), lang);
    String other = model.claim("quiz", quiz.id(), read.file().shown());
    if (other != null) {
      Advice advice = PackMessages.in(lang).idTaken(quiz.id(), other);
      read.issues().add(QuizCheck.at(read.node(), "id"), "id", "duplicate-id", advice);
    }
    if (read.issues().isEmpty()) {
      quizzes.put(quiz, read);
      new QuizCheck(model, read.issues()).check(quiz, read.node(), read.file().shown());
    }
  }

  private void facts(Read read) {
    if (!wanted.contains(read.file().path())) {
      return;
    }
    facts += new FactCheck(model, new SourceText(read.file()), read.issues()).check(read.node());
  }

  private void questions(Quiz quiz, Read read, RuleGrader grader) {
    if (!read.issues().isEmpty() || !wanted.contains(read.file().path())) {
      return;
    }
    List<Node> nodes = QuizCheck.questions(read.node());
    ExerciseCheck exercises = new ExerciseCheck(model, read.issues());
    SampleCheck samples = new SampleCheck(grader, agreement);
    for (int i = 0; i < quiz.questions().size(); i++) {
      Question question = quiz.questions().get(i);
      // A scenario with a mistake was reported where it stands.
      if (!question.scenario().isEmpty() && model.scenario(question.scenario()) == null) {
        continue;
      }
      if (Exercises.canMake(question)) {
        computed++;
        exercises.check(question, nodes.get(i));
      } else {
        samples.check(question, nodes.get(i), read.issues());
      }
    }
  }

  // --- lessons among each other ----------------------------------------------------------------

  private static final Set<String> NAMES_A_SCENARIO = Set.of("run", "scenario", "refuted-by");

  private void lessonReferences(Read read) {
    Node after = QuizCheck.at(read.node(), "after");
    if (after instanceof Node.Sequence ids) {
      for (Node id : ids.items()) {
        String wanted = id instanceof Node.Scalar scalar ? scalar.text() : "";
        if (!model.lessonIds().contains(wanted) && !model.expects("lesson", wanted)) {
          String nearest = Nearest.to(wanted, model.lessonIds());
          Advice advice = PackMessages.in(lang).noLesson(wanted, nearest);
          read.issues().add(id, "after", "no-such-lesson", advice);
        }
      }
    }
    scenarios(read.node(), read.issues());
  }

  private void scenarios(Node node, Issues issues) {
    if (node instanceof Node.Sequence sequence) {
      sequence.items().forEach(item -> scenarios(item, issues));
    } else if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        boolean names = NAMES_A_SCENARIO.contains(entry.key().text());
        if (names && entry.value() instanceof Node.Scalar named) {
          named(named, issues);
        } else {
          scenarios(entry.value(), issues);
        }
      }
    }
  }

  private void named(Node.Scalar named, Issues issues) {
    if (model.scenario(named.text()) == null && !model.expects("scenario", named.text())) {
      String nearest = Nearest.to(named.text(), model.scenarioIds());
      issues.add(
          named,
          "scenario",
          "no-such-scenario",
          issues.messages().unknownScenario(named.text(), nearest));
    }
  }

  /** A lesson that comes after itself, over whatever others. */
  private void circles() {
    for (Read read : files.values()) {
      Lesson lesson =
          read.node() != null && kind(read) == Kind.LESSON
              ? model.lessons().get(word(read.node(), "id"))
              : null;
      List<String> circle =
          lesson == null
              ? List.of()
              : circle(lesson, lesson.id(), List.of(lesson.id()), new HashSet<>());
      if (!circle.isEmpty()) {
        Advice advice = PackMessages.in(lang).circle(String.join(" > ", circle));
        read.issues().add(QuizCheck.at(read.node(), "after"), "after", "circle", advice);
      }
    }
  }

  /** The way from a lesson back to the wanted one; empty if there is none. */
  private List<String> circle(Lesson lesson, String wanted, List<String> way, Set<String> seen) {
    for (String before : lesson.after()) {
      List<String> longer = new ArrayList<>(way);
      longer.add(before);
      if (before.equals(wanted)) {
        return longer;
      }
      Lesson next = seen.add(before) ? model.lessons().get(before) : null;
      List<String> found = next == null ? List.of() : circle(next, wanted, longer, seen);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static String word(Node node, String key) {
    return node instanceof Node.Mapping mapping && mapping.get(key) instanceof Node.Scalar scalar
        ? scalar.text()
        : "";
  }
}
