package tcptutor.core.schedule.fit;

import java.util.List;
import tcptutor.core.schedule.Options;
import tcptutor.core.schedule.Parameters;

/** Adds up how well reviews were predicted. */
final class Tally {
  private final Bins bins = new Bins();
  private double loss;
  private int count;

  /** How well some parameters predict cards. */
  static Score of(List<Sequence> cards, Parameters parameters, Options options) {
    Tally tally = new Tally();
    tally.add(cards, parameters, options);
    return tally.score();
  }

  /** Adds cards, predicted by some parameters. */
  void add(List<Sequence> cards, Parameters parameters, Options options) {
    double[] w = parameters.within(options).toArray();
    for (int i = 0; i < FirstStabilities.COUNT; i++) {
      w[i] = Math.max(w[i], Parameters.LEAST_FIRST_STABILITY);
    }
    Model model = new Model(w, options.shortTerm());
    for (Sequence card : cards) {
      sort(card, model.predictions(card));
    }
    loss += model.loss(cards, null);
  }

  private void sort(Sequence card, double[] predictions) {
    int length = 1;
    int lapses = 0;
    for (int i = 1; i < card.length(); i++) {
      if (card.isPredicted(i)) {
        length++;
        count++;
        bins.add(card.days()[i], length, lapses, predictions[i], card.isRecalled(i));
        lapses += card.isRecalled(i) ? 0 : 1;
      }
    }
  }

  Score score() {
    return new Score(count, count == 0 ? 0 : loss / count, bins.rmse());
  }
}
