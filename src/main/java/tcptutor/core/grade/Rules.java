package tcptutor.core.grade;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tcptutor.core.lesson.Lexicon;
import tcptutor.core.lesson.Rubric;
import tcptutor.core.lesson.Task;
import tcptutor.core.lesson.Text;

/** A rubric made ready for grading: its words, its ways and its phrases. */
final class Rules {
  private final Map<String, Way> ways = new HashMap<>();
  private final Phrases phrases;
  private final List<List<Token>> prompts;

  Rules(Vocabulary field, Text prompt, Task.FreeText task) {
    Rubric rubric = task.rubric();
    boolean hasOwn = !rubric.words().equals(Lexicon.EMPTY);
    this.phrases = new Phrases(hasOwn ? field.with(rubric.words()) : field, rubric);
    this.prompts = List.of(field.tokens(prompt.en()), field.tokens(prompt.zh()));
    for (Rubric.Point point : rubric.points()) {
      parse(point.ways());
      parse(point.against());
    }
    for (Rubric.Misconception error : rubric.misconceptions()) {
      parse(error.ways());
      parse(error.against());
    }
  }

  private void parse(List<String> texts) {
    texts.forEach(text -> ways.put(text, Way.parse(text)));
  }

  List<Clause> read(String answer) {
    return Reading.of(answer, prompts, phrases.words());
  }

  List<Way> ways(List<String> texts) {
    return texts.stream().map(ways::get).toList();
  }

  Phrases phrases() {
    return phrases;
  }
}
