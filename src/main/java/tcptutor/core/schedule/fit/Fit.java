package tcptutor.core.schedule.fit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tcptutor.core.schedule.Options;
import tcptutor.core.schedule.Parameters;
import tcptutor.core.schedule.Review;

/**
 * Fits parameters to a log of reviews, and says what that is worth: parameters fitted to the first
 * four fifths are held against the last fifth, which they have not seen. Only if they predict it
 * better than the defaults do, new ones are fitted to everything.
 */
public final class Fit {
  /** With fewer reviews there is more chance than learner in them. */
  public static final int LEAST_REVIEWS = 400;

  private static final double TRAINED_PART = 0.8;

  private Fit() {}

  /**
   * Fits.
   *
   * @param log reviews of all cards, in any order
   * @param options when a day begins, and which steps there are
   */
  public static Report of(List<Review> log, Options options) {
    List<Sequence> cards = Sequence.of(log, options.days());
    Instant cut = cut(cards);
    if (log.size() < LEAST_REVIEWS || cut == null) {
      return new Report(Report.Outcome.TOO_FEW, log.size(), null, null, Parameters.DEFAULT);
    }
    Span rest = Span.since(cut);
    Parameters tried = Descent.fitted(cards, Span.before(cut), options);
    Score before = score(cards, rest, Parameters.DEFAULT, options);
    Score after = score(cards, rest, tried, options);
    Parameters fitted = Descent.fitted(cards, Span.ALWAYS, options);
    boolean better =
        after.logLoss() < before.logLoss()
            && score(cards, Span.ALWAYS, fitted, options).logLoss()
                < score(cards, Span.ALWAYS, Parameters.DEFAULT, options).logLoss();
    return better
        ? new Report(Report.Outcome.BETTER, log.size(), before, after, fitted)
        : new Report(Report.Outcome.NO_BETTER, log.size(), before, after, Parameters.DEFAULT);
  }

  /** How parameters predict a log; nothing is fitted, so this compares any parameters. */
  public static Score score(List<Review> log, Parameters parameters, Options options) {
    return score(Sequence.of(log, options.days()), Span.ALWAYS, parameters, options);
  }

  /** When the last fifth of the predictions begins; null if there is nothing on either side. */
  private static Instant cut(List<Sequence> cards) {
    List<Instant> moments = new ArrayList<>();
    for (Sequence card : cards) {
      for (int i = 1; i < card.length(); i++) {
        if (card.isPredicted(i)) {
          moments.add(card.moments().get(i));
        }
      }
    }
    if (moments.isEmpty()) {
      return null;
    }
    Collections.sort(moments);
    Instant cut = moments.get((int) (moments.size() * TRAINED_PART));
    return cut.equals(moments.get(0)) ? null : cut;
  }

  private static Score score(
      List<Sequence> cards, Span span, Parameters parameters, Options options) {
    double[] w = parameters.within(options).toArray();
    for (int i = 0; i < FirstStabilities.COUNT; i++) {
      w[i] = Math.max(w[i], Parameters.LEAST_FIRST_STABILITY);
    }
    Model model = new Model(w, options.shortTerm());
    Bins bins = new Bins();
    int count = 0;
    for (Sequence card : cards) {
      count += sort(card, span, model.predictions(card), bins);
    }
    double loss = model.loss(cards, span, null);
    return new Score(count, count == 0 ? 0 : loss / count, bins.rmse());
  }

  private static int sort(Sequence card, Span span, double[] predictions, Bins bins) {
    int count = 0;
    int length = 1;
    int lapses = 0;
    for (int i = 1; i < card.length(); i++) {
      if (!card.isPredicted(i)) {
        continue;
      }
      length++;
      if (span.has(card.moments().get(i))) {
        bins.add(card.days()[i], length, lapses, predictions[i], card.isRecalled(i));
        count++;
      }
      lapses += card.isRecalled(i) ? 0 : 1;
    }
    return count;
  }
}
