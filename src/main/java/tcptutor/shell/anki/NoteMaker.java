package tcptutor.shell.anki;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import tcptutor.core.exercise.Exercise;
import tcptutor.core.exercise.Exercises;
import tcptutor.core.lesson.Question;
import tcptutor.core.lesson.Rubric;
import tcptutor.core.lesson.Task;
import tcptutor.core.scenario.Scenario;
import tcptutor.core.schedule.Memory;
import tcptutor.shell.content.CompiledContent.QuestionItem;
import tcptutor.shell.text.Html;

/**
 * Makes notes of questions.
 *
 * <p>A question whose key is computed is asked with one seed, always the same: a card asks what it
 * asked last time, and numbers that changed with every export would be updates of nothing.
 */
public final class NoteMaker {
  private static final long SEED = 1;

  /** Ours are below one tag of the learner's list. */
  private static final String TAGS = "tcptutor::";

  private final String pack;
  private final Look look;
  private final Ladders ladders;
  private final Exercises exercises;

  /**
   * Prepares to make notes of a pack.
   *
   * @param pack its id
   * @param scenarios finds its scenarios by id
   */
  public NoteMaker(String pack, Function<String, Scenario> scenarios, Look look) {
    this.pack = pack;
    this.look = look;
    this.ladders = new Ladders(scenarios, look);
    // Moves are read for exercises that are played, and those are left out.
    this.exercises =
        new Exercises(
            scenarios,
            line -> {
              throw new IllegalStateException(line);
            });
  }

  /** Whether a card can ask it: all but what is played. */
  public static boolean canAsk(Question question) {
    return !(question.task() instanceof Task.Drive);
  }

  /** The pictures that the notes made so far refer to, by name. */
  public List<Media> media() {
    return ladders.media();
  }

  /**
   * Returns the note of a question that {@link #canAsk can be asked}.
   *
   * @param item what the pack's index tells of it
   * @param deck the sub-deck that it is to lie in
   * @param memory how well the answer is remembered; null when that is not told
   */
  public Note make(Question question, QuestionItem item, String deck, Memory memory) {
    Task.FreeText words = question.freeText();
    Fields fields = words == null ? fields(question) : fields(question, words);
    return new Note(pack, question.id(), deck, fields, tags(item), memory);
  }

  private Fields fields(Question question, Task.FreeText words) {
    List<Rubric.Shown> shown =
        words.rubric().points().stream().map(Rubric.Point::shown).filter(Objects::nonNull).toList();
    return fields(
        question,
        sides -> sides.front(question),
        sides -> sides.back(words),
        "",
        ladders.proof(shown));
  }

  private Fields fields(Question question) {
    Exercise exercise = exercises.make(question, SEED);
    String proof = exercise.proof() == null ? "" : ladders.proof(List.of(exercise.proof()));
    return fields(
        question,
        sides -> sides.front(exercise),
        sides -> sides.back(exercise),
        ladders.exhibit(exercise.exhibit(), question.id()),
        ladders.solution(exercise.solution(), question.scenario()) + proof);
  }

  private Fields fields(
      Question question,
      Function<Sides, String> front,
      Function<Sides, String> back,
      String exhibit,
      String ladder) {
    Sides first = new Sides(look.first());
    Sides second = look.second() == null ? null : new Sides(look.second());
    return new Fields(
        front.apply(first),
        back.apply(first),
        second == null ? "" : front.apply(second),
        second == null ? "" : back.apply(second),
        exhibit,
        ladder,
        Html.escaped(String.join("; ", question.sources())));
  }

  private List<String> tags(QuestionItem item) {
    List<String> tags = new ArrayList<>();
    tags.add(TAGS + "pack::" + pack);
    tags.add(TAGS + "topic::" + item.topic());
    tags.add(TAGS + "level::" + item.difficulty());
    tags.add(TAGS + "kind::" + item.kind());
    if (!item.lesson().isEmpty()) {
      tags.add(TAGS + "lesson::" + item.lesson());
    }
    return tags;
  }
}
