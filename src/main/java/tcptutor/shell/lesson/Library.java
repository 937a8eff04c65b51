package tcptutor.shell.lesson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tcptutor.core.lesson.Glossary;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Lesson;
import tcptutor.core.lesson.Lexicon;
import tcptutor.core.lesson.Pack;
import tcptutor.core.lesson.Question;
import tcptutor.core.lesson.Text;
import tcptutor.core.scenario.Scenario;
import tcptutor.shell.content.CompiledContent;
import tcptutor.shell.content.Issues;
import tcptutor.shell.content.Node;
import tcptutor.shell.content.WholeNumbers;
import tcptutor.shell.scenario.Scenarios;
import tcptutor.shell.text.Messages;

/**
 * The lessons, questions and scenarios of one pack. It was checked before it was compiled, so a
 * mistake found now is a bug, and is thrown as one.
 *
 * <p>Scenarios and words that the pack has not are those that come with the program.
 */
public final class Library {
  private static final String LEXICON = "lessons/lexicon.yaml";
  private static final String GLOSSARY = "lessons/glossary.yaml";
  private static final String MANIFEST = "lessons/pack.yaml";
  private static final String LESSONS = "lessons/";

  /** Files beside the lessons that are none. */
  private static final Set<String> OTHERS = Set.of(LEXICON, GLOSSARY, MANIFEST);

  private final CompiledContent content;

  private Library(CompiledContent content) {
    this.content = content;
  }

  /** Returns what comes with the program. */
  public static Library builtIn() {
    return new Library(CompiledContent.builtIn());
  }

  /** Returns what a pack has. */
  public static Library of(CompiledContent content) {
    return new Library(content);
  }

  /**
   * One line of the list of lessons.
   *
   * @param id its id
   * @param order where it stands
   * @param title what it is about
   * @param sections how many there are to read
   * @param questions how many come after it
   */
  public record Item(String id, int order, Text title, int sections, int questions) {}

  /** Returns what the pack says about itself. */
  public Pack manifest() {
    Issues issues = issues(MANIFEST);
    return sound(PackReader.read(content.open(MANIFEST), issues), issues);
  }

  /** Returns the version of the pack; empty where it does not say. Reads no more than the index. */
  public String version() {
    for (CompiledContent.Item item : content.list()) {
      if (item.path().equals(MANIFEST)) {
        return item.field("version");
      }
    }
    return "";
  }

  /** Returns the words of the field: the program's own and those that the pack adds. */
  public Lexicon lexicon() {
    Lexicon own = lexicon(CompiledContent.builtIn());
    return content == CompiledContent.builtIn() || !content.has(LEXICON)
        ? own
        : own.with(lexicon(content));
  }

  private static Lexicon lexicon(CompiledContent content) {
    Issues issues = issues(LEXICON);
    return sound(LexiconReader.read(content.open(LEXICON), issues), issues);
  }

  /** Returns what the words of the field mean: the pack's own terms, then the program's. */
  public Glossary glossary() {
    return content == CompiledContent.builtIn()
        ? ownGlossary()
        : ownGlossary().with(builtIn().glossary());
  }

  /** Returns the terms that the pack itself explains. */
  public Glossary ownGlossary() {
    if (!content.has(GLOSSARY)) {
      return Glossary.EMPTY;
    }
    Issues issues = issues(GLOSSARY);
    return sound(GlossaryReader.read(content.open(GLOSSARY), issues, Lang.EN), issues);
  }

  /** Returns one line for each lesson, in their order; reads no lesson. */
  public List<Item> lessons() {
    Map<String, Integer> questions = new LinkedHashMap<>();
    content.questions().forEach(item -> questions.merge(item.lesson(), 1, Integer::sum));
    List<Item> lessons = new ArrayList<>();
    for (CompiledContent.Item item : content.list()) {
      if (isLesson(item.path())) {
        String id = item.field("id");
        int order = (int) WholeNumbers.parse(item.field("order"));
        int sections = Integer.parseInt(item.field("sections"));
        int asked = questions.getOrDefault(id, 0);
        lessons.add(new Item(id, order, item.text("title"), sections, asked));
      }
    }
    lessons.sort(Comparator.comparingInt(Item::order));
    return lessons;
  }

  private static boolean isLesson(String path) {
    return path.startsWith(LESSONS)
        && path.indexOf('/', LESSONS.length()) < 0
        && !OTHERS.contains(path);
  }

  /** Returns the id of the lesson in a file; empty if there is none. */
  public String lessonOf(String path) {
    for (CompiledContent.Item item : content.list()) {
      if (isLesson(item.path()) && item.path().equals(path)) {
        return item.field("id");
      }
    }
    return "";
  }

  /**
   * Returns a lesson.
   *
   * @throws IllegalArgumentException if there is none of this id
   */
  public Lesson lesson(String id) {
    for (CompiledContent.Item item : content.list()) {
      if (isLesson(item.path()) && item.field("id").equals(id)) {
        Issues issues = issues(item.path());
        return sound(LessonReader.read(content.open(item.path()), issues, Lang.EN), issues);
      }
    }
    throw new IllegalArgumentException("no lesson " + id);
  }

  /** Returns what is known of every question without reading it. */
  public List<CompiledContent.QuestionItem> questionItems() {
    return content.questions();
  }

  /**
   * Returns the questions asked after a lesson: those of the quiz of the same name first, the
   * others by the names of their files.
   */
  public List<Question> questions(String lesson) {
    List<CompiledContent.QuestionItem> own = new ArrayList<>();
    List<CompiledContent.QuestionItem> others = new ArrayList<>();
    for (CompiledContent.QuestionItem item : content.questions()) {
      if (item.lesson().equals(lesson)) {
        (item.quiz().endsWith("/" + lesson + ".yaml") ? own : others).add(item);
      }
    }
    own.addAll(others);
    List<Node> nodes = content.questions(own);
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      questions.add(question(own.get(i), nodes.get(i)));
    }
    return questions;
  }

  /** Returns a question. */
  public Question question(CompiledContent.QuestionItem item) {
    return question(item, content.question(item));
  }

  private static Question question(CompiledContent.QuestionItem item, Node node) {
    Issues issues = issues(item.quiz());
    return sound(QuizReader.question(node, issues, Lang.EN), issues);
  }

  /**
   * Returns a scenario of the pack, or else of the program.
   *
   * @throws IllegalArgumentException if there is none of this id
   */
  public Scenario scenario(String id) {
    Issues issues = issues(id);
    return sound(Scenarios.of(content, id, issues), issues);
  }

  /* Checked before: a text that is missing in one language is shown in the other. */
  private static Issues issues(String path) {
    return new Issues(path, Messages.in(Lang.EN), Set.of());
  }

  private static <T> T sound(T value, Issues issues) {
    if (!issues.isEmpty()) {
      throw new IllegalStateException("compiled content: " + issues.list().get(0));
    }
    return value;
  }
}
