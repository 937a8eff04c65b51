package tcptutor.shell.anki;

import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import tcptutor.core.schedule.Memory;
import tcptutor.core.schedule.Options;

/**
 * Where a card stands in Anki's schedule.
 *
 * <pre>
 *   state        type  queue                        due
 *   New          0     0                            its place among new cards
 *   Learning     1     1, or 3 on a day to come     seconds since 1970, or a day of the collection
 *   Review       2     2                            a day of the collection
 *   Relearning   3     1, or 3 on a day to come     as Learning
 * </pre>
 *
 * @param type what the card is
 * @param queue where it waits
 * @param due when it comes, in the unit of the queue
 * @param ivl days between the last review and the next; 0 before the first
 * @param factor the ease of the old scheduler, in thousandths; FSRS does not ask for it
 * @param reps how often it was asked
 * @param lapses how often it was forgotten
 * @param left learning steps that are left: those of today a thousandfold, and all
 * @param data what FSRS remembers, as JSON; empty when it was never asked
 */
record CardState(
    int type,
    int queue,
    long due,
    long ivl,
    int factor,
    int reps,
    int lapses,
    int left,
    String data) {
  /**
   * The day from which this collection counts days. Anki turns them into days of the learner's
   * collection when it imports.
   */
  static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

  /** The moment that Anki wants to know of that day; UTC, as {@link Settings} tells it. */
  static final Instant CREATED = FIRST_DAY.atTime(4, 0).toInstant(ZoneOffset.UTC);

  private static final int USUAL_EASE = 2500;
  private static final int NEW = 0;
  private static final int LEARNING = 1;
  private static final int REVIEW = 2;
  private static final int RELEARNING = 3;
  private static final int LEARNING_ON_A_DAY = 3;

  /** A card that was never asked. */
  static CardState fresh(int place) {
    return new CardState(NEW, NEW, place, 0, 0, 0, 0, 0, "");
  }

  /**
   * The state of a memory.
   *
   * @param place among new cards
   * @param now the moment of the export
   */
  static CardState of(Memory memory, int place, Instant now, Memories by) {
    return switch (memory.state()) {
      case NEW -> fresh(place);
      case LEARNING -> stepping(memory, LEARNING, now, by);
      case RELEARNING -> stepping(memory, RELEARNING, now, by);
      case REVIEW -> {
        Options options = by.options();
        long days = options.days().between(memory.lastReview(), memory.due());
        long due = day(memory.due(), options);
        yield state(memory, REVIEW, REVIEW, due, Math.max(1, days), USUAL_EASE, 0, by);
      }
    };
  }

  private static CardState stepping(Memory memory, int type, Instant now, Memories by) {
    Options options = by.options();
    boolean today = day(memory.due(), options) <= day(now, options);
    boolean again = type == RELEARNING;
    List<?> steps = again ? options.relearningSteps() : options.learningSteps();
    int left = Math.max(1, steps.size() - memory.step());
    // What was forgotten keeps the interval that it will have when the steps are done.
    long ivl = again ? Math.max(1, Math.round(memory.stability())) : 0;
    return state(
        memory,
        type,
        today ? LEARNING : LEARNING_ON_A_DAY,
        today ? memory.due().getEpochSecond() : day(memory.due(), options),
        ivl,
        again ? USUAL_EASE : 0,
        left * 1000 + left,
        by);
  }

  private static CardState state(
      Memory memory, int type, int queue, long due, long ivl, int factor, int left, Memories by) {
    return new CardState(
        type, queue, due, ivl, factor, memory.reps(), memory.lapses(), left, data(memory, by));
  }

  private static long day(Instant moment, Options options) {
    return ChronoUnit.DAYS.between(FIRST_DAY, options.days().day(moment));
  }

  private static String data(Memory memory, Memories by) {
    JsonObject data = new JsonObject();
    data.addProperty("s", rounded(memory.stability(), 4));
    data.addProperty("d", rounded(memory.difficulty(), 3));
    data.addProperty("dr", rounded(by.options().desiredRetention(), 2));
    data.addProperty("decay", rounded(by.decay(), 3));
    data.addProperty("lrt", memory.lastReview().getEpochSecond());
    return data.toString();
  }

  private static BigDecimal rounded(double value, int digits) {
    return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
  }
}
