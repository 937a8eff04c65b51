package tcptutor.shell.grading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tcptutor.core.lesson.Lexicon;
import tcptutor.core.lesson.Question;
import tcptutor.shell.content.CompiledContent;
import tcptutor.shell.lesson.Library;

/** The interview questions of a pack, read when they are asked for. */
public final class Questions {
  private static final String FREE_TEXT = "free-text";

  private final Library library;
  private final Map<String, Question> read = new HashMap<>();

  /** Looks into a pack. */
  public Questions(Library library) {
    this.library = library;
  }

  /** The words of the field. */
  public Lexicon lexicon() {
    return library.lexicon();
  }

  /** The ids of all interview questions, in their order. */
  public List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (CompiledContent.QuestionItem item : library.questionItems()) {
      if (item.kind().equals(FREE_TEXT)) {
        ids.add(item.id());
      }
    }
    return ids;
  }

  /** Returns an interview question; null if there is none of this id. */
  public Question find(String id) {
    for (CompiledContent.QuestionItem item : library.questionItems()) {
      if (item.id().equals(id) && item.kind().equals(FREE_TEXT)) {
        return read.computeIfAbsent(id, key -> library.question(item));
      }
    }
    return null;
  }
}
