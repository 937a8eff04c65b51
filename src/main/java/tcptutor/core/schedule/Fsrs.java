package tcptutor.core.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tcptutor.core.schedule.Memory.State;

/**
 * The schedule: what a review does to a memory, and when to ask again.
 *
 * <pre>
 *            Good on the last step, Easy                    Again
 *   New ──► Learning ────────────────────► Review ─────────────────► Relearning
 *             ▲  │ Again: first step          ▲ │ Hard, Good, Easy      │  ▲ │ Again
 *             └──┘ Hard: same step            │ └──────┘                │  └─┘
 *                  Good: next step            └─────────────────────────┘ Good, Easy
 * </pre>
 *
 * <p>The rules are those of ts-fsrs 5.4, also where one may wonder: Hard on the first of several
 * steps waits the mean of the first two, on an only step half as long again; a step of a day or
 * longer is a review; in Review, Good gets a day more than Hard and Easy one more than Good.
 */
public final class Fsrs {
  private static final long DAY = Duration.ofDays(1).toMinutes();
  private static final double SECONDS_A_DAY = Duration.ofDays(1).toSeconds();

  private final Parameters parameters;
  private final Options options;
  private final Formulas formulas;
  private final double daysPerStability;

  /** A schedule; parameters outside their bounds are moved to them. */
  public Fsrs(Parameters parameters, Options options) {
    this.parameters = parameters.within(options);
    this.options = options;
    this.formulas = new Formulas(this.parameters, options.shortTerm());
    this.daysPerStability = formulas.daysPerStability(options.desiredRetention());
  }

  /** The parameters in use. */
  public Parameters parameters() {
    return parameters;
  }

  /** The options in use. */
  public Options options() {
    return options;
  }

  // --- what is remembered ----------------------------------------------------------------------

  /**
   * How likely something is recalled at a moment, by the count of days that the schedule itself
   * uses: this is what it predicts of a review. 0 for what is new.
   */
  public double retrievability(Memory memory, Instant at) {
    return memory.state() == State.NEW
        ? 0
        : formulas.retrievability(elapsed(memory, at), memory.stability());
  }

  /**
   * How likely something is recalled, 0 to 1.
   *
   * @param days since the last review, at least 0
   * @param stability in days
   */
  public double retrievability(double days, double stability) {
    return formulas.retrievability(days, stability);
  }

  /**
   * After how many days something is recalled with a given likelihood, unrounded.
   *
   * @param stability in days
   * @param retention above 0, at most 1
   */
  public double days(double stability, double retention) {
    return stability * formulas.daysPerStability(retention);
  }

  /**
   * How likely something is recalled at a moment, counted by the second: to put in order what is
   * due on the same day.
   */
  public double preciseRetrievability(Memory memory, Instant at) {
    if (memory.state() == State.NEW) {
      return 0;
    }
    double seconds = Math.max(0, Duration.between(memory.lastReview(), at).toSeconds());
    return formulas.retrievability(seconds / SECONDS_A_DAY, memory.stability());
  }

  private long elapsed(Memory memory, Instant at) {
    return memory.state() == State.NEW ? 0 : options.days().between(memory.lastReview(), at);
  }

  // --- reviews ---------------------------------------------------------------------------------

  /**
   * What a review makes of a memory. A moment before the last review, as after a clock was set
   * back, counts as the same day.
   */
  public Memory review(Memory memory, Rating rating, Instant at) {
    String seed = options.fuzz() ? Fuzz.seed(memory, at.toEpochMilli()) : "";
    return review(memory, rating, at, seed);
  }

  /**
   * The same where intervals are to be spread by another seed than that of ts-fsrs.
   *
   * @param seed of no effect without {@link Options#fuzz}
   */
  public Memory review(Memory memory, Rating rating, Instant at, String seed) {
    double number = options.fuzz() ? Fuzz.number(seed) : 0;
    return new Sitting(memory, at, elapsed(memory, at), number).after(rating);
  }

  /** What each rating would make of a memory. */
  public Map<Rating, Memory> preview(Memory memory, Instant at) {
    Map<Rating, Memory> all = new EnumMap<>(Rating.class);
    for (Rating rating : Rating.values()) {
      all.put(rating, review(memory, rating, at));
    }
    return Collections.unmodifiableMap(all);
  }

  /**
   * Makes a memory anew out of the reviews of one card, in their order.
   *
   * @param due when it was to be asked first; matters only where there are no reviews
   */
  public Memory replay(Instant due, List<Review> reviews) {
    Memory memory = Memory.fresh(due);
    for (Review review : reviews) {
      memory = review(memory, review.rating(), review.at());
    }
    return memory;
  }

  /** What is known after a review, before anything is said about when to ask again. */
  private record Strength(double stability, double difficulty) {}

  /** A wait of minutes; {@code step} is the one that is waited on. */
  private record Wait(long minutes, int step) {}

  /** One memory at one moment. */
  private final class Sitting {
    private final Memory before;
    private final Instant at;
    private final long days;
    private final double number;

    Sitting(Memory before, Instant at, long days, double number) {
      this.before = before;
      this.at = at;
      this.days = days;
      this.number = number;
    }

    Memory after(Rating rating) {
      if (!options.shortTerm()) {
        boolean lapsed = rating == Rating.AGAIN && before.state() != State.NEW;
        return inDays(rating, allApart(rating), lapsed ? 1 : 0);
      }
      return switch (before.state()) {
        case NEW, LEARNING -> onSteps(rating, State.LEARNING, 0);
        case RELEARNING -> onSteps(rating, State.RELEARNING, 0);
        case REVIEW ->
            rating == Rating.AGAIN
                ? onSteps(rating, State.RELEARNING, 1)
                : inDays(rating, recalledApart(rating), 0);
      };
    }

    private Strength strength(Rating rating) {
      if (before.state() == State.NEW) {
        return new Strength(formulas.firstStability(rating), formulas.firstDifficulty(rating));
      }
      return new Strength(
          formulas.nextStability(before.stability(), before.difficulty(), days, rating),
          formulas.nextDifficulty(before.difficulty(), rating));
    }

    // --- steps of minutes ----------------------------------------------------------------------

    private Memory onSteps(Rating rating, State state, int lapses) {
      Wait wait = wait(rating);
      if (wait.minutes() == 0) {
        return inDays(rating, interval(strength(rating).stability()), lapses);
      }
      State reached = wait.minutes() < DAY ? state : State.REVIEW;
      return memory(rating, reached, wait.step(), Duration.ofMinutes(wait.minutes()), lapses);
    }

    /** How many minutes to wait; none where the steps are over. */
    private Wait wait(Rating rating) {
      boolean first = before.state() == State.NEW || before.state() == State.LEARNING;
      List<Duration> steps = first ? options.learningSteps() : options.relearningSteps();
      int step = before.step();
      if (step >= steps.size()) {
        return new Wait(0, 0);
      }
      return switch (rating) {
        case AGAIN -> new Wait(steps.get(before.state() == State.REVIEW ? step : 0).toMinutes(), 0);
        case HARD -> new Wait(hardMinutes(steps), step);
        case GOOD ->
            step + 1 < steps.size()
                ? new Wait(steps.get(step + 1).toMinutes(), step + 1)
                : new Wait(0, 0);
        case EASY -> new Wait(0, 0);
      };
    }

    private static long hardMinutes(List<Duration> steps) {
      long one = steps.get(0).toMinutes();
      double mean = steps.size() == 1 ? one * 1.5 : (one + steps.get(1).toMinutes()) / 2.0;
      return Math.round(mean);
    }

    // --- intervals of days ---------------------------------------------------------------------

    private int interval(double stability) {
      long wanted = Math.max(1, Math.round(stability * daysPerStability));
      int days = (int) Math.min(wanted, options.maximumInterval());
      return options.fuzz()
          ? Fuzz.spread(days, this.days, options.maximumInterval(), number)
          : days;
    }

    private int alone(Rating rating) {
      return interval(strength(rating).stability());
    }

    /** In Review: Hard is no longer than Good, and Good and Easy are a day longer each. */
    private int recalledApart(Rating rating) {
      int good = alone(Rating.GOOD);
      int hard = Math.min(alone(Rating.HARD), good);
      good = Math.max(good, hard + 1);
      return switch (rating) {
        case AGAIN -> throw new IllegalArgumentException("not recalled");
        case HARD -> hard;
        case GOOD -> good;
        case EASY -> Math.max(alone(Rating.EASY), good + 1);
      };
    }

    /** Without steps: Again is no longer than Hard, and each of the others a day longer. */
    private int allApart(Rating rating) {
      int hard = alone(Rating.HARD);
      int again = Math.min(alone(Rating.AGAIN), hard);
      hard = Math.max(hard, again + 1);
      int good = Math.max(alone(Rating.GOOD), hard + 1);
      return switch (rating) {
        case AGAIN -> again;
        case HARD -> hard;
        case GOOD -> good;
        case EASY -> Math.max(alone(Rating.EASY), good + 1);
      };
    }

    private Memory inDays(Rating rating, int interval, int lapses) {
      return memory(rating, State.REVIEW, 0, Duration.ofDays(interval), lapses);
    }

    private Memory memory(Rating rating, State state, int step, Duration wait, int lapses) {
      Strength strength = strength(rating);
      return new Memory(
          state,
          strength.stability(),
          strength.difficulty(),
          step,
          at.plus(wait),
          at,
          before.reps() + 1,
          before.lapses() + lapses);
    }
  }
}
