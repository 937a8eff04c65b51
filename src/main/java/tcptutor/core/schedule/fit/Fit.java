package tcptutor.core.schedule.fit;

import java.util.ArrayList;
import java.util.List;
import tcptutor.core.schedule.Options;
import tcptutor.core.schedule.Parameters;
import tcptutor.core.schedule.Review;

/**
 * Fits parameters to a log of reviews, and says what that is worth (cross-validation): the cards
 * are dealt into five groups, and the reviews of each are predicted by parameters fitted to the
 * other four, which have not seen them.
 *
 * <p>What few reviews suggest points the right way more often than it goes the right distance. So
 * one goes from the defaults towards what was fitted only as far as the held-out reviews bear it,
 * in quarters; where they bear none of it, the defaults stay.
 */
public final class Fit {
  /** With fewer reviews there is more chance than learner in them. */
  public static final int LEAST_REVIEWS = 400;

  private static final int GROUPS = 5;

  /** How many parts the way from the defaults to what was fitted has. */
  private static final int PARTS = 4;

  private Fit() {}

  /**
   * Fits.
   *
   * @param log reviews of all cards, in any order
   * @param options when a day begins, and which steps there are
   */
  public static Report of(List<Review> log, Options options) {
    List<Sequence> cards = Sequence.of(log, options.days());
    if (log.size() < LEAST_REVIEWS || cards.stream().allMatch(card -> card.firstPredicted() == 0)) {
      return new Report(Report.Outcome.TOO_FEW, log.size(), null, null, Parameters.DEFAULT);
    }
    List<Score> heldOut = heldOut(cards, options);
    int best = 1;
    for (int part = 2; part <= PARTS; part++) {
      best = heldOut.get(part).logLoss() < heldOut.get(best).logLoss() ? part : best;
    }
    Score before = heldOut.get(0);
    Score after = heldOut.get(best);
    Parameters fitted = towards(Descent.fitted(cards, options), best, options);
    boolean better =
        after.logLoss() < before.logLoss()
            && Tally.of(cards, fitted, options).logLoss()
                < Tally.of(cards, Parameters.DEFAULT, options).logLoss();
    return better
        ? new Report(Report.Outcome.BETTER, log.size(), before, after, fitted)
        : new Report(Report.Outcome.NO_BETTER, log.size(), before, after, Parameters.DEFAULT);
  }

  /** How parameters that have not seen a card predict it, for each part of the way. */
  private static List<Score> heldOut(List<Sequence> cards, Options options) {
    List<Tally> tallies = new ArrayList<>();
    for (int part = 0; part <= PARTS; part++) {
      tallies.add(new Tally());
    }
    for (int group = 0; group < GROUPS; group++) {
      List<Sequence> seen = new ArrayList<>();
      List<Sequence> unseen = new ArrayList<>();
      for (int i = 0; i < cards.size(); i++) {
        (i % GROUPS == group ? unseen : seen).add(cards.get(i));
      }
      Parameters fitted = Descent.fitted(seen, options);
      for (int part = 0; part <= PARTS; part++) {
        tallies.get(part).add(unseen, towards(fitted, part, options), options);
      }
    }
    return tallies.stream().map(Tally::score).toList();
  }

  /** So many parts of the way from the defaults; the first four go there in per cent. */
  private static Parameters towards(Parameters fitted, int part, Options options) {
    double share = (double) part / PARTS;
    double[] from = Parameters.DEFAULT.toArray();
    double[] w = fitted.toArray();
    for (int i = 0; i < w.length; i++) {
      w[i] =
          i < FirstStabilities.COUNT
              ? from[i] * StrictMath.pow(w[i] / from[i], share)
              : from[i] + share * (w[i] - from[i]);
    }
    return Parameters.fsrs6(w).within(options);
  }

  /** How parameters predict a log; nothing is fitted, so this compares any parameters. */
  public static Score score(List<Review> log, Parameters parameters, Options options) {
    return Tally.of(Sequence.of(log, options.days()), parameters, options);
  }
}
