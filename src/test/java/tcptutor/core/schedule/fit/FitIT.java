package tcptutor.core.schedule.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.Gson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tcptutor.NodeScript;
import tcptutor.core.schedule.DayBoundary;
import tcptutor.core.schedule.Options;
import tcptutor.core.schedule.Parameters;
import tcptutor.core.schedule.Review;

/** Our parameters against those that fsrs-rs fits to the same reviews. */
@Tag("interop")
class FitIT {
  private static final String BINDING = "@open-spaced-repetition/binding@0.5.0";
  private static final Options USUAL = Options.usual(DayBoundary.UTC);
  private static final int LOGS = 20;

  /** Fits. An item is a review on a later day with all that came before it. */
  private static final String SCRIPT =
      """
      import { readFileSync } from 'node:fs';
      import { FSRSBindingItem, FSRSBindingReview, computeParameters }
        from '@open-spaced-repetition/binding';
      const fitted = [];
      for (const histories of JSON.parse(readFileSync(process.argv[2]))) {
        const items = histories.map((history) => new FSRSBindingItem(
          history.map(([rating, days]) => new FSRSBindingReview(rating, days))));
        fitted.push(Array.from(
          await computeParameters(items, { enableShortTerm: true, numRelearningSteps: 1 })));
      }
      console.log(JSON.stringify(fitted));
      """;

  @TempDir Path folder;

  private static List<Review> log(int number) {
    Parameters own = Learners.parameters(100 + number, 0.15 * (number % 4), USUAL);
    return Learners.log(number, 500 << number % 5, own, USUAL);
  }

  /**
   * Of each predicted review, by time: rating and days since the one before, of it and of all
   * reviews of its card before it.
   */
  private static List<List<int[]>> histories(List<Review> log) {
    Map<String, List<int[]>> cards = new HashMap<>();
    Map<String, Instant> last = new HashMap<>();
    List<List<int[]>> histories = new ArrayList<>();
    for (Review review : log) {
      Instant before = last.put(review.card(), review.at());
      int days = before == null ? 0 : (int) USUAL.days().between(before, review.at());
      List<int[]> history = cards.computeIfAbsent(review.card(), card -> new ArrayList<>());
      history.add(new int[] {review.rating().number(), days});
      if (days > 0) {
        histories.add(List.copyOf(history));
      }
    }
    return histories;
  }

  /** What is adopted may be less than what was fitted: only as much as held-out reviews bear. */
  @Test
  void explainTheReviewsAsWellAsThoseOfTheReference() throws Exception {
    assumeTrue(NodeScript.canRun(), "node and npm are not installed: fits are not compared");
    List<List<List<int[]>>> asked = new ArrayList<>();
    for (int number = 0; number < LOGS; number++) {
      asked.add(histories(log(number)));
    }
    Path file = Files.writeString(folder.resolve("logs.json"), new Gson().toJson(asked));
    String said = new NodeScript(folder, SCRIPT, BINDING).run(file.toString());
    double[][] answers = new Gson().fromJson(said, double[][].class);
    assertEquals(LOGS, answers.length);
    for (int number = 0; number < LOGS; number++) {
      List<Review> log = log(number);
      Parameters fitted = Descent.fitted(Sequence.of(log, USUAL.days()), USUAL);
      double ours = Fit.score(log, fitted, USUAL).logLoss();
      double adopted = Fit.score(log, Fit.of(log, USUAL).parameters(), USUAL).logLoss();
      double theirs = Fit.score(log, Parameters.fsrs6(answers[number]), USUAL).logLoss();
      String figures =
          String.format(
              Locale.ROOT,
              "log %d, %d reviews: log loss %.5f, adopted %.5f; of the reference %.5f",
              number,
              log.size(),
              ours,
              adopted,
              theirs);
      System.out.println(figures);
      assertTrue(ours <= 1.01 * theirs, figures);
    }
  }
}
