package tcptutor.shell.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tcptutor.core.grade.Grader;
import tcptutor.core.grade.Lexicon;
import tcptutor.core.grade.RuleGrader;
import tcptutor.core.grade.Verdict;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Lesson;
import tcptutor.core.lesson.Question;

/** What comes with the program proves what it says about itself. */
class LibraryTest {
  private static final Lexicon LEXICON = Library.lexicon();
  private static final Grader GRADER = new RuleGrader(LEXICON);

  private static Stream<Question> questions() {
    return Library.quizzes(LEXICON).stream().flatMap(quiz -> quiz.questions().stream());
  }

  @Test
  void hasTheFirstLessonWithItsQuestions() {
    Lesson lesson = Library.lessons().get(0);
    assertEquals("opening", lesson.id());
    assertEquals(
        List.of("why-three-not-two", "why-three-not-four", "handshake-states"),
        Library.questions("opening", LEXICON).stream().map(Question::id).toList());
  }

  @TestFactory
  Stream<DynamicTest> samplesGetTheirLevel() {
    return questions()
        .flatMap(
            question ->
                question.samples().stream()
                    .map(
                        sample ->
                            DynamicTest.dynamicTest(
                                question.id() + ": " + sample.answer(),
                                () -> assertLevel(sample.level(), question, sample.answer()))));
  }

  @TestFactory
  Stream<DynamicTest> modelAnswersMakeEveryPoint() {
    List<DynamicTest> tests = new ArrayList<>();
    questions()
        .forEach(
            question -> {
              for (Lang lang : Lang.values()) {
                String model = question.model().in(lang);
                tests.add(
                    DynamicTest.dynamicTest(
                        question.id() + " in " + lang,
                        () -> {
                          assertLevel(4, question, model);
                          Verdict verdict = GRADER.grade(question, model);
                          assertEquals(verdict.points().size(), verdict.made().size());
                        }));
              }
            });
    return tests.stream();
  }

  private static void assertLevel(int level, Question question, String answer) {
    Verdict verdict = GRADER.grade(question, answer);
    assertEquals(level, verdict.level(), () -> verdict.toString());
  }

  @Test
  void hasThreeSamplesInEachLanguageFromWrongToFull() {
    questions()
        .forEach(
            question -> {
              for (Lang lang : Lang.values()) {
                TreeSet<Integer> levels = new TreeSet<>();
                question.samples().stream()
                    .filter(sample -> sample.lang() == lang)
                    .forEach(sample -> levels.add(sample.level()));
                assertTrue(levels.size() >= 3, question.id() + " " + lang + " " + levels);
                assertEquals(0, levels.first());
                assertEquals(4, levels.last());
              }
            });
  }

  @Test
  void sharesNoSpellingBetweenAConceptAndItsOpposite() {
    for (Map.Entry<String, Lexicon.Concept> entry : LEXICON.concepts().entrySet()) {
      for (String opposite : entry.getValue().opposites()) {
        assertFalse(entry.getValue().spellings().contains(opposite), opposite);
      }
    }
  }
}
