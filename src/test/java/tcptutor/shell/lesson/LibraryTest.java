package tcptutor.shell.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Lexicon;
import tcptutor.core.lesson.Question;
import tcptutor.core.lesson.Section;
import tcptutor.core.lesson.Task;
import tcptutor.shell.content.CompiledContent;
import tcptutor.shell.scenario.Scenarios;

/** What comes with the program proves what it says about itself. */
class LibraryTest {
  private static final Library LIBRARY = Library.builtIn();
  private static final Lexicon LEXICON = Library.builtIn().lexicon();

  private static List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    for (var item : LIBRARY.questionItems()) {
      questions.add(LIBRARY.question(item));
    }
    return questions;
  }

  private static Stream<Question> interview() {
    return questions().stream().filter(question -> question.freeText() != null);
  }

  @Test
  void hasFifteenLessonsInAnOrderThatPutsNoneBeforeWhatItNeeds() {
    List<String> ids = LIBRARY.lessons().stream().map(Library.Item::id).toList();
    assertEquals(15, ids.size());
    for (String id : ids) {
      for (String before : LIBRARY.lesson(id).after()) {
        assertTrue(ids.indexOf(before) < ids.indexOf(id), id + " needs " + before);
      }
    }
  }

  @Test
  void hasTheInterviewQuestionsOfTheSyllabusAndManyOthers() {
    assertEquals(46, interview().count());
    Map<String, Long> kinds =
        LIBRARY.questionItems().stream()
            .collect(
                Collectors.groupingBy(CompiledContent.QuestionItem::kind, Collectors.counting()));
    assertTrue(kinds.get("claim") >= 60, kinds.toString());
    assertTrue(kinds.get("drive") >= 12, kinds.toString());
    long computed =
        Stream.of("number", "predict", "ladder", "order", "state", "fault")
            .mapToLong(kinds::get)
            .sum();
    assertTrue(computed >= 60, kinds.toString());
  }

  @Test
  void runsNearlyEveryScenarioInALessonOrAQuestion() {
    Set<String> run = new TreeSet<>();
    for (Library.Item item : LIBRARY.lessons()) {
      for (Section section : LIBRARY.lesson(item.id()).sections()) {
        for (Section.Part part : section.parts()) {
          if (part instanceof Section.Run one) {
            run.add(one.scenario());
          }
        }
      }
    }
    List<String> left =
        Scenarios.list().stream().map(Scenarios.Item::id).filter(id -> !run.contains(id)).toList();
    assertEquals(List.of(), left);
  }

  @Test
  void asksForLessonPointsInEveryQuestion() {
    for (Question question : questions()) {
      assertFalse(question.about().isEmpty(), question.id());
    }
  }

  @Test
  void hasThreeSamplesInEachLanguageFromWrongToFull() {
    interview()
        .forEach(
            question -> {
              for (Lang lang : Lang.values()) {
                List<Integer> levels =
                    question.freeText().samples().stream()
                        .filter(sample -> sample.lang() == lang)
                        .map(Task.Sample::level)
                        .sorted()
                        .toList();
                assertTrue(levels.size() >= 3, question.id() + " " + lang + " " + levels);
                assertTrue(levels.get(0) <= 1, question.id() + " " + lang + " " + levels);
                assertEquals(4, levels.get(levels.size() - 1), question.id());
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
