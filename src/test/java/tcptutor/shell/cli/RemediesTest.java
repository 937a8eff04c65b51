package tcptutor.shell.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tcptutor.shell.content.CompiledContent.QuestionItem;
import tcptutor.shell.lesson.Library;

class RemediesTest {
  private final Library library = Library.builtIn();

  /** Not merely the first one that shows the same run. */
  @ParameterizedTest
  @CsvSource({
    "header-flags, header, six-flags",
    "syn-options, header, options-on-the-syn",
    "claim-six-flags, header, six-flags",
  })
  void areTheSectionThatSpeaksOfTheQuestion(String id, String lesson, String section) {
    QuestionItem item =
        library.questionItems().stream().filter(one -> one.id().equals(id)).findFirst().get();
    assertEquals(lesson, item.lesson());
    assertEquals(section, new Remedies(library).section(lesson, library.question(item)).id());
  }
}
