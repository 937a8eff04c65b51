package tcptutor.core.schedule.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import tcptutor.core.schedule.Fsrs;

/**
 * The way to an interview: how much to do each day so that every question is remembered on that
 * day, and what cannot be reached.
 *
 * <p>It is what {@link Course} foresees under the assumptions of {@link Expectation}. It is worked
 * out from what is known now and remembers no earlier plan, so it adapts: whoever missed a day, or
 * answered better than expected, gets another one the next time.
 *
 * <p>New questions are spread evenly over the days before the last ones; where that does not reach
 * everything, they come earlier, up to as early as the limits allow.
 *
 * <p>Where new questions cannot all be asked, each topic gets its part of those that can, in the
 * order of the course; otherwise the course decides alone.
 *
 * @param today the learner's day
 * @param interview the day of the interview, on which nothing is asked any more
 * @param wanted the retrievability that is to be reached, above 0 and below 1
 * @param days what to do on each day, from today to the day before the interview
 * @param topics what is reached in each topic; those with new questions first, in the order of the
 *     course
 * @param need what would be needed to reach everything
 * @param stock the cards, the new ones in the order in which they are to be asked, and what of the
 *     others is wanted early today
 */
public record InterviewPlan(
    LocalDate today,
    LocalDate interview,
    double wanted,
    List<DayLoad> days,
    List<TopicOutlook> topics,
    Need need,
    Stock stock) {
  /** Nobody plans farther ahead. */
  public static final int MOST_DAYS = 730;

  /** The part of the days that is kept free of new questions at the end, and the most of it. */
  private static final int RESERVE_PART = 5;

  private static final int MOST_RESERVE = 7;

  /** The cards that are looked at one by one to find limits; of more, an even selection. */
  static final int MOST_SOUNDED = 2000;

  /** Copies the lists. */
  public InterviewPlan {
    days = List.copyOf(days);
    topics = List.copyOf(topics);
  }

  /**
   * What to do on a day.
   *
   * @param date which
   * @param fresh how many new questions; today, beyond what was done already
   * @param reviews how many others; today, beyond what was done already
   * @param early how many of these before they are due
   * @param answers how many answers this is expected to take, repetitions included
   */
  public record DayLoad(LocalDate date, int fresh, int reviews, int early, int answers) {}

  /**
   * What is reached in a topic.
   *
   * @param topic its name
   * @param cards how many questions it has
   * @param reached how many are at what is wanted on the day of the interview
   * @param tooWeak how many were asked, but are not
   * @param unasked how many are never asked by then
   * @param retrievability the mean on that day, 0 to 1; what was never asked counts as 0
   */
  public record TopicOutlook(
      String topic, int cards, int reached, int tooWeak, int unasked, double retrievability) {
    /** How many do not fit. */
    public int missing() {
      return tooWeak + unasked;
    }
  }

  /** What would be needed to reach everything. */
  public enum Fit {
    /** Nothing: it fits. */
    FITS,
    /** Higher limits, which are told. */
    MORE_PER_DAY,
    /** A later day: with no limits, and everything new asked as early as can be, it fails, too. */
    MORE_DAYS
  }

  /**
   * What would be needed to reach everything.
   *
   * @param fit what is missing
   * @param limits the least that are enough, none below those there are; the present ones where it
   *     fits or no limit is enough
   * @param exact whether these are the least; with thousands of cards they are estimated
   * @param reachable how many cards could be reached at most, without limits; about as many where
   *     it is not exact
   */
  public record Need(Fit fit, Limits limits, boolean exact, int reachable) {
    /** Rejects null. */
    public Need {
      Objects.requireNonNull(fit, "fit");
      Objects.requireNonNull(limits, "limits");
    }
  }

  /**
   * What is to be reached.
   *
   * @param interview by which day
   * @param wanted which retrievability, above 0 and below 1
   */
  public record Goal(LocalDate interview, double wanted) {
    /** Rejects what nobody can reach. */
    public Goal {
      Objects.requireNonNull(interview, "interview");
      if (!(wanted > 0 && wanted < 1)) {
        throw new IllegalArgumentException("a retrievability is in (0, 1): " + wanted);
      }
    }
  }

  /**
   * Makes the plan of a moment.
   *
   * @throws IllegalArgumentException if the interview was before today or is more than {@link
   *     #MOST_DAYS} days ahead
   */
  public static InterviewPlan of(
      Stock stock, Goal goal, Limits limits, Done done, Fsrs fsrs, Instant now) {
    return new Making(stock, goal, done, fsrs, now).plan(limits);
  }

  /** How many cards do not fit. */
  public int missing() {
    return topics.stream().mapToInt(TopicOutlook::missing).sum();
  }

  /** What is to be done today, beyond what was done already. */
  public DayLoad todaysLoad() {
    return days.isEmpty() ? new DayLoad(today, 0, 0, 0, 0) : days.get(0);
  }

  /**
   * What to ask now so that the plan holds.
   *
   * @param limits those that the plan was made with
   * @param done what the plan was made with
   */
  public Agenda agenda(Limits limits, Done done, Fsrs fsrs, Instant now) {
    int fresh = Math.min(Limits.MOST, done.fresh() + todaysLoad().fresh());
    return Agenda.of(stock, limits.withNewPerDay(fresh), done, fsrs, now);
  }

  /** The making of one plan. */
  private static final class Making {
    private final Stock stock;
    private final Goal goal;
    private final Done done;
    private final Fsrs fsrs;
    private final Instant now;
    private final LocalDate today;
    private final int length;
    private final Expectation expectation;

    Making(Stock stock, Goal goal, Done done, Fsrs fsrs, Instant now) {
      this.stock = stock;
      this.goal = goal;
      this.done = done;
      this.fsrs = fsrs;
      this.now = now;
      this.expectation = new Expectation(fsrs);
      this.today = fsrs.options().days().day(now);
      long ahead = ChronoUnit.DAYS.between(today, goal.interview());
      if (ahead < 0 || ahead > MOST_DAYS) {
        throw new IllegalArgumentException("an interview in " + ahead + " days");
      }
      this.length = (int) ahead;
    }

    InterviewPlan plan(Limits limits) {
      List<Card> fresh = inOrder(stock.fresh(), limits);
      List<Card> cards = joined(stock.asked(), fresh);
      Course course = best(cards, limits, done);
      return new InterviewPlan(
          today,
          goal.interview(),
          goal.wanted(),
          course.loads(),
          outlook(cards, course),
          need(cards, course, limits),
          new Stock(stock.asked(), fresh, course.early()));
    }

    private Course course(List<Card> cards, Limits limits, Done before, int reserve) {
      Course.Way way = new Course.Way(length, reserve, goal.wanted(), limits, before, now);
      return new Course(cards, way, fsrs, expectation).gone();
    }

    /**
     * The course that brings most cards there; of those that bring as many, the one that is easiest
     * on the first days.
     */
    private Course best(List<Card> cards, Limits limits, Done before) {
      Course best = null;
      for (int reserve : reserves()) {
        Course course = course(cards, limits, before, reserve);
        best = best == null || course.reached() > best.reached() ? course : best;
        if (best.allReach()) {
          return best;
        }
      }
      return best;
    }

    /** The days at the end that may be kept free of new questions, the fewest first. */
    private List<Integer> reserves() {
      int usual = Math.min(MOST_RESERVE, length / RESERVE_PART);
      return Stream.of(usual, length / 2, asEarlyAsPossible()).distinct().toList();
    }

    private int asEarlyAsPossible() {
      return Math.max(0, length - 1);
    }

    private static List<Card> joined(List<Card> asked, List<Card> fresh) {
      List<Card> cards = new ArrayList<>(asked);
      cards.addAll(fresh);
      return cards;
    }

    // --- the order of new questions ------------------------------------------------------------

    private List<Card> inOrder(List<Card> fresh, Limits limits) {
      long room = (long) length * limits.newPerDay() - Math.min(done.fresh(), limits.newPerDay());
      return fresh.size() <= room ? fresh : inParts(fresh);
    }

    /** The k-th of n questions of a topic comes at (k + 1/2) / n of the way. */
    private static List<Card> inParts(List<Card> fresh) {
      Map<String, Integer> sizes = new LinkedHashMap<>();
      fresh.forEach(card -> sizes.merge(card.topic(), 1, Integer::sum));
      record Placed(Card card, double at) {}
      Map<String, Integer> counts = new LinkedHashMap<>();
      List<Placed> placed = new ArrayList<>();
      for (Card card : fresh) {
        int k = counts.merge(card.topic(), 1, Integer::sum);
        placed.add(new Placed(card, (k - 0.5) / sizes.get(card.topic())));
      }
      placed.sort(Comparator.comparingDouble(Placed::at));
      return placed.stream().map(Placed::card).toList();
    }

    // --- what is reached -----------------------------------------------------------------------

    private List<TopicOutlook> outlook(List<Card> cards, Course course) {
      Map<String, List<Integer>> topics = new LinkedHashMap<>();
      stock.fresh().forEach(card -> topics.put(card.topic(), new ArrayList<>()));
      for (int i = 0; i < cards.size(); i++) {
        topics.computeIfAbsent(cards.get(i).topic(), topic -> new ArrayList<>()).add(i);
      }
      List<TopicOutlook> all = new ArrayList<>();
      topics.forEach((topic, members) -> all.add(outlook(topic, members, course)));
      return all;
    }

    private static TopicOutlook outlook(String topic, List<Integer> members, Course course) {
      int reached = 0;
      int unasked = 0;
      double sum = 0;
      for (int i : members) {
        reached += course.reaches(i) ? 1 : 0;
        unasked += course.isUnasked(i) ? 1 : 0;
        sum += course.retrievability(i);
      }
      int n = members.size();
      return new TopicOutlook(topic, n, reached, n - reached - unasked, unasked, sum / n);
    }

    // --- what is needed ------------------------------------------------------------------------

    private Need need(List<Card> cards, Course course, Limits limits) {
      if (course.allReach()) {
        return new Need(Fit.FITS, limits, true, cards.size());
      }
      int every = (cards.size() + MOST_SOUNDED - 1) / MOST_SOUNDED;
      return new Sounding(thinned(cards, every), every, cards.size(), limits).need();
    }

    /** Every so-manieth card. */
    private static List<Card> thinned(List<Card> cards, int every) {
      List<Card> some = new ArrayList<>();
      for (int i = 0; i < cards.size(); i += every) {
        some.add(cards.get(i));
      }
      return some;
    }

    /** The search for limits that are enough. */
    private final class Sounding {
      private final List<Card> cards;
      private final int every;
      private final int total;
      private final Limits least;
      private final Done before;

      Sounding(List<Card> cards, int every, int total, Limits limits) {
        this.cards = cards;
        this.every = every;
        this.total = total;
        this.least = limits;
        this.before = new Done(done.fresh() / every, done.reviews() / every, "");
      }

      Need need() {
        int all = Math.min(Limits.MOST, cards.size() + Math.max(before.fresh(), before.reviews()));
        Course unlimited = best(cards, new Limits(all, all), before);
        if (!unlimited.allReach()) {
          int about = Math.min(total - 1, unlimited.reached() * every);
          return new Need(Fit.MORE_DAYS, least, every == 1, about);
        }
        int fresh = least(least.newPerDay(), all, n -> fits(n, all));
        int reviews = least(least.reviewsPerDay(), all, n -> fits(fresh, n));
        Limits enough =
            new Limits(scaled(fresh, least.newPerDay()), scaled(reviews, least.reviewsPerDay()));
        return new Need(Fit.MORE_PER_DAY, enough, every == 1, total);
      }

      private boolean fits(int fresh, int reviews) {
        return best(cards, new Limits(fresh, reviews), before).allReach();
      }

      private int scaled(int limit, int present) {
        return (int) Math.max(present, Math.min(Limits.MOST, (long) limit * every));
      }

      /** The least number from one limit to another that is enough; the other one is. */
      private int least(int present, int enough, IntPredicate fits) {
        int low = Math.min(enough, present / every);
        int high = enough;
        while (low < high) {
          int middle = (low + high) / 2;
          if (fits.test(middle)) {
            high = middle;
          } else {
            low = middle + 1;
          }
        }
        return high;
      }
    }
  }
}
