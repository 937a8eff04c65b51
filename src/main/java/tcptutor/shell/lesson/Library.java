package tcptutor.shell.lesson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tcptutor.core.grade.Lexicon;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Lesson;
import tcptutor.core.lesson.Question;
import tcptutor.core.lesson.Quiz;
import tcptutor.shell.content.BuiltInContent;
import tcptutor.shell.content.Issues;
import tcptutor.shell.text.Messages;

/** The lessons that come with the program. A mistake in them is a bug, and is thrown as one. */
public final class Library {
  private static final String LEXICON = "lessons/lexicon.yaml";

  private Library() {}

  /** Returns the words of the field. */
  public static Lexicon lexicon() {
    Issues issues = issues(LEXICON);
    Lexicon lexicon = LexiconReader.read(BuiltInContent.open(LEXICON), issues);
    return sound(lexicon, issues);
  }

  /** Returns the lessons in their order. */
  public static List<Lesson> lessons() {
    List<Lesson> lessons = new ArrayList<>();
    for (String path : paths("lessons/")) {
      if (!path.equals(LEXICON)) {
        Issues issues = issues(path);
        lessons.add(sound(LessonReader.read(BuiltInContent.open(path), issues, Lang.EN), issues));
      }
    }
    lessons.sort(Comparator.comparingInt(Lesson::order));
    return lessons;
  }

  /** Returns all quizzes, by file name. */
  public static List<Quiz> quizzes(Lexicon lexicon) {
    List<Quiz> quizzes = new ArrayList<>();
    for (String path : paths("quizzes/")) {
      Issues issues = issues(path);
      var concepts = lexicon.concepts().keySet();
      quizzes.add(
          sound(QuizReader.read(BuiltInContent.open(path), concepts, issues, Lang.EN), issues));
    }
    return quizzes;
  }

  /** Returns the questions asked after a lesson. */
  public static List<Question> questions(String lesson, Lexicon lexicon) {
    List<Question> questions = new ArrayList<>();
    for (Quiz quiz : quizzes(lexicon)) {
      if (quiz.lesson().equals(lesson)) {
        questions.addAll(quiz.questions());
      }
    }
    return questions;
  }

  /** Scenarios are in a folder of their own. */
  private static List<String> paths(String folder) {
    return BuiltInContent.list().stream()
        .map(BuiltInContent.Item::path)
        .filter(path -> path.startsWith(folder) && path.indexOf('/', folder.length()) < 0)
        .toList();
  }

  private static Issues issues(String path) {
    return new Issues(path, Messages.in(Lang.EN));
  }

  private static <T> T sound(T value, Issues issues) {
    if (!issues.isEmpty()) {
      throw new IllegalStateException("built-in content: " + issues.list().get(0));
    }
    return value;
  }
}
