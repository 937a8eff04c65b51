package tcptutor.core.schedule.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import tcptutor.core.schedule.Fsrs;
import tcptutor.core.schedule.Memory;

/**
 * The days until an interview, gone through in advance.
 *
 * <p>On each day, until the limits are reached:
 *
 * <ol>
 *   <li>what is due, by its retrievability on the day on which it fell due (what waits keeps its
 *       place);
 *   <li>what is not due, but would be too weak on the day of the interview, once there are more of
 *       those than the days after this one have room for: the more stable first, since they hold
 *       longer, so that the weak ones are asked as late as possible;
 *   <li>new questions, as many as bring all of them in evenly before the last days, which are kept
 *       free of them.
 * </ol>
 *
 * <p>Days are counted from 0, which is today; the interview is on day {@code length}, and nothing
 * is asked on it.
 */
final class Course {
  /** The part of later days that is there for last reviews: many cards come back more than once. */
  private static final double LATER_ROOM = 0.75;

  private static final int NEVER = Integer.MIN_VALUE;
  private static final double ROUNDING = 1e-9;

  private final Fsrs fsrs;
  private final Expectation expectation;
  private final int reserve;
  private final double wanted;
  private final Limits limits;
  private final Done done;
  private final int length;
  private final Instant[] moments;

  private final List<Card> cards;
  private final double[] stability;
  private final double[] difficulty;
  private final int[] last;
  private final int[] due;
  private final double[] rank;
  private final boolean[] weak;
  private int weakCount;
  private int freshLeft;
  private int nextFresh;

  private final List<List<Integer>> dueOn = new ArrayList<>();
  private final PriorityQueue<Integer> waiting;
  private final PriorityQueue<Held> held =
      new PriorityQueue<>(
          Comparator.comparingDouble(Held::stability).reversed().thenComparingInt(Held::card));

  /** What was asked today cannot be asked early on the same day. */
  private final List<Held> heldLater = new ArrayList<>();

  private final List<InterviewPlan.DayLoad> loads = new ArrayList<>();
  private final List<Integer> early = new ArrayList<>();
  private Expectation.Outcome firstOutcome;

  /** A weak card; it counts as long as its stability is still the same. */
  private record Held(int card, double stability) {}

  /**
   * How far to go, and under which conditions.
   *
   * @param length days until the interview
   * @param reserve how many of them, the last ones, are kept free of new questions where the limits
   *     allow; with all but one, new questions come as early as the limits allow
   * @param wanted the retrievability to be reached
   * @param limits of each day
   * @param done what was done of the first one
   * @param now a moment of the first one
   */
  record Way(int length, int reserve, double wanted, Limits limits, Done done, Instant now) {}

  /**
   * Prepares to go.
   *
   * @param cards those that were asked, and behind them the new ones in the order to ask
   * @param expectation may have been used before
   */
  Course(List<Card> cards, Way way, Fsrs fsrs, Expectation expectation) {
    this.cards = cards;
    this.length = way.length();
    this.reserve = way.reserve();
    this.wanted = way.wanted();
    this.limits = way.limits();
    this.done = way.done();
    this.fsrs = fsrs;
    this.expectation = expectation;
    Instant now = way.now();
    this.moments = moments(now);
    int n = cards.size();
    stability = new double[n];
    difficulty = new double[n];
    last = new int[n];
    due = new int[n];
    rank = new double[n];
    weak = new boolean[n];
    waiting =
        new PriorityQueue<>(
            Comparator.comparingDouble((Integer i) -> rank[i]).thenComparing(i -> i));
    for (int day = 0; day < length; day++) {
      dueOn.add(new ArrayList<>());
    }
    Arrays.fill(last, NEVER);
    nextFresh = n;
    for (int i = n - 1; i >= 0; i--) {
      if (cards.get(i).isNew()) {
        nextFresh = i;
        freshLeft++;
      } else {
        place(i, now);
      }
    }
  }

  /** Now, and some moment of each later day: all give the same prediction. */
  private Instant[] moments(Instant now) {
    LocalDate today = fsrs.options().days().day(now);
    Instant[] all = new Instant[length];
    for (int day = 0; day < length; day++) {
      Instant start = fsrs.options().days().start(today.plusDays(day));
      all[day] = day == 0 ? now : start.plus(Expectation.WELL_WITHIN_A_DAY);
    }
    return all;
  }

  private void place(int i, Instant now) {
    Memory memory = cards.get(i).memory();
    LocalDate today = fsrs.options().days().day(now);
    stability[i] = memory.stability();
    difficulty[i] = memory.difficulty();
    last[i] = (int) -fsrs.options().days().between(memory.lastReview(), now);
    LocalDate day = fsrs.options().days().day(memory.due());
    due[i] = (int) Math.max(0, Math.min(length, ChronoUnit.DAYS.between(today, day)));
    expect(i);
  }

  /** Puts a card where it will be found again. */
  private void expect(int i) {
    if (due[i] < length) {
      dueOn.get(due[i]).add(i);
    }
    boolean tooWeak = !holds(stability[i], last[i]);
    weakCount += (tooWeak ? 1 : 0) - (weak[i] ? 1 : 0);
    weak[i] = tooWeak;
    if (tooWeak) {
      heldLater.add(new Held(i, stability[i]));
    }
  }

  private boolean holds(double days, int lastDay) {
    return fsrs.retrievability(length - lastDay, days) >= wanted;
  }

  // --- going -----------------------------------------------------------------------------------

  /** Goes through all days. */
  Course gone() {
    for (int day = 0; day < length; day++) {
      loads.add(day(day));
    }
    return this;
  }

  private InterviewPlan.DayLoad day(int day) {
    held.addAll(heldLater);
    heldLater.clear();
    for (int i : dueOn.get(day)) {
      if (due[i] == day) {
        rank[i] = fsrs.retrievability(day - last[i], stability[i]);
        waiting.add(i);
      }
    }
    Load load = new Load(day == 0 ? limits.reviewsLeft(done) : limits.reviewsPerDay());
    askWhatIsDue(day, load);
    askEarly(day, load);
    int fresh = pace(day);
    for (int i = 0; i < fresh; i++) {
      load.answers += introduce(nextFresh++, day);
    }
    freshLeft -= fresh;
    return new InterviewPlan.DayLoad(
        fsrs.options().days().day(moments[day]),
        fresh,
        load.reviews + load.early,
        load.early,
        (int) Math.ceil(load.answers - ROUNDING));
  }

  private void askWhatIsDue(int day, Load load) {
    while (!waiting.isEmpty() && (load.hasRoom() || isFree(waiting.peek(), day))) {
      int i = waiting.poll();
      load.reviews += isFree(i, day) ? 0 : 1;
      load.answers += review(i, day);
    }
  }

  private void askEarly(int day, Load load) {
    while (load.hasRoom() && drawsOn(day)) {
      int i = held.poll().card();
      if (day == 0) {
        early.add(i);
      }
      load.early++;
      load.answers += review(i, day);
    }
  }

  /** What a day has come to. */
  private static final class Load {
    final int room;
    int reviews;
    int early;
    double answers;

    Load(int room) {
      this.room = room;
    }

    boolean hasRoom() {
      return reviews + early < room;
    }
  }

  /** What began its steps today was counted when it began. */
  private boolean isFree(int i, int day) {
    return day == 0 && last[i] == 0 && cards.get(i).isOnSteps();
  }

  /** Whether another card is to be asked today that is not due; it is the first one held then. */
  private boolean drawsOn(int day) {
    while (!held.isEmpty() && isOver(held.peek())) {
      held.poll();
    }
    double later = LATER_ROOM * (length - 1 - day) * limits.reviewsPerDay();
    if (held.isEmpty() || weakCount + freshLeft <= later) {
      return false;
    }
    int i = held.peek().card();
    boolean lastChance = day == length - 1;
    return lastChance || holds(expected(i, day).stability(), day);
  }

  /** Whether it was asked since. */
  private boolean isOver(Held one) {
    return !weak[one.card()] || stability[one.card()] != one.stability();
  }

  private double review(int i, int day) {
    Expectation.Outcome outcome = expected(i, day);
    settle(i, outcome, day);
    return outcome.answers();
  }

  private double introduce(int i, int day) {
    if (firstOutcome == null) {
      firstOutcome = expectation.first();
    }
    settle(i, firstOutcome, day);
    return firstOutcome.answers();
  }

  private void settle(int i, Expectation.Outcome outcome, int day) {
    stability[i] = outcome.stability();
    difficulty[i] = outcome.difficulty();
    last[i] = day;
    double days = fsrs.days(stability[i], fsrs.options().desiredRetention());
    long interval = Math.min(Math.max(1, Math.round(days)), fsrs.options().maximumInterval());
    due[i] = (int) Math.min(length, day + interval);
    expect(i);
  }

  private Expectation.Outcome expected(int i, int day) {
    Memory now = cards.get(i).memory();
    boolean asItIs = last[i] <= 0 && now.stability() == stability[i];
    return asItIs && cards.get(i).isOnSteps()
        ? expectation.onSteps(now, moments[day])
        : expectation.review(stability[i], difficulty[i], day - last[i]);
  }

  /** How many new questions to ask. */
  private int pace(int day) {
    int before = day == 0 ? done.fresh() : 0;
    int limit = Math.max(0, limits.newPerDay() - before);
    int days = Math.max(1, length - day - reserve);
    int evenly = (freshLeft + before + days - 1) / days;
    return Math.min(Math.min(limit, freshLeft), Math.max(0, evenly - before));
  }

  // --- what came of it -------------------------------------------------------------------------

  List<InterviewPlan.DayLoad> loads() {
    return loads;
  }

  /** The cards that are asked today though they are not due. */
  List<Card> early() {
    return early.stream().map(cards::get).toList();
  }

  /** How likely a card is recalled on the day of the interview; 0 where it was never asked. */
  double retrievability(int i) {
    return isUnasked(i) ? 0 : fsrs.retrievability(length - last[i], stability[i]);
  }

  /** Whether a card reaches what is wanted. */
  boolean reaches(int i) {
    return !isUnasked(i) && !weak[i];
  }

  boolean isUnasked(int i) {
    return last[i] == NEVER;
  }

  /** How many do. */
  int reached() {
    int reached = 0;
    for (int i = 0; i < cards.size(); i++) {
      reached += reaches(i) ? 1 : 0;
    }
    return reached;
  }

  /** Whether all do. */
  boolean allReach() {
    return weakCount == 0 && freshLeft == 0;
  }
}
