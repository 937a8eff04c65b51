package tcptutor.shell.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tcptutor.core.schedule.Review;
import tcptutor.core.schedule.fit.Fit;
import tcptutor.core.schedule.fit.Report;
import tcptutor.core.schedule.fit.Score;
import tcptutor.shell.store.Settings;
import tcptutor.shell.store.Store;
import tcptutor.shell.store.StoreException;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.MemoryMessages;

/** {@code tcptutor memory optimise}: parameters that fit the learner. */
final class Optimising {
  private static final String DEFAULT = "default";

  private final Console console;
  private final Store store;
  private final MemoryMessages texts;

  Optimising(Console console, Store store) {
    this.console = console;
    this.store = store;
    this.texts = MemoryMessages.in(console.lang());
  }

  int fit(boolean dry) throws StoreException {
    Settings settings = store.settings();
    List<Review> log = store.cards().log();
    Report report = Fit.of(log, settings.options());
    if (report.outcome() == Report.Outcome.TOO_FEW) {
      print(texts.tooFew(report.reviews(), Fit.LEAST_REVIEWS));
      return Exit.DONE;
    }
    print(texts.held(report.before().predictions(), loss(report.before()), loss(report.after())));
    if (report.outcome() == Report.Outcome.NO_BETTER) {
      print(texts.noBetter());
    } else if (dry) {
      print(texts.dryRun());
    } else {
      Map<String, String> change = new HashMap<>();
      change.put(Settings.FORMER_PARAMETERS, settings.get(Settings.PARAMETERS, DEFAULT));
      change.put(Settings.PARAMETERS, Settings.text(report.parameters()));
      store.choose(change);
      print(texts.adopted(store.cards().count()));
    }
    return Exit.DONE;
  }

  private static String loss(Score score) {
    return String.format(Locale.ROOT, "%.4f", score.logLoss());
  }

  int revert() throws UsageException, StoreException {
    String former = store.settings().get(Settings.FORMER_PARAMETERS, "");
    if (former.isEmpty()) {
      throw new UsageException(texts.nothingToRevert());
    }
    Map<String, String> change = new HashMap<>();
    change.put(Settings.PARAMETERS, former.equals(DEFAULT) ? null : former);
    change.put(Settings.FORMER_PARAMETERS, null);
    store.choose(change);
    print(texts.reverted());
    return Exit.DONE;
  }

  private void print(String text) {
    Columns.wrap(text, console.width()).forEach(console.out()::println);
  }
}
