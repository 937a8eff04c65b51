package tcptutor.shell.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
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
  private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

  private final Console console;
  private final Store store;
  private final MemoryMessages texts;

  Optimising(Console console, Store store) {
    this.console = console;
    this.store = store;
    this.texts = MemoryMessages.in(console.lang());
  }

  /**
   * Fits, and adopts what is better.
   *
   * @param dry whether nothing is to be changed
   * @param json whether the report is to be printed as JSON
   */
  int fit(boolean dry, boolean json) throws StoreException {
    Settings settings = store.settings();
    List<Review> log = store.cards().log();
    Report report = Fit.of(log, settings.options());
    boolean adopts = report.outcome() == Report.Outcome.BETTER && !dry;
    if (adopts) {
      Map<String, String> change = new HashMap<>();
      change.put(Settings.FORMER_PARAMETERS, settings.get(Settings.PARAMETERS, DEFAULT));
      change.put(Settings.PARAMETERS, Settings.text(report.parameters()));
      store.choose(change);
    }
    if (json) {
      console.out().println(GSON.toJson(json(report, adopts)));
    } else {
      text(report, adopts);
    }
    return Exit.DONE;
  }

  private void text(Report report, boolean adopted) throws StoreException {
    if (report.outcome() == Report.Outcome.TOO_FEW) {
      print(texts.tooFew(report.reviews(), Fit.LEAST_REVIEWS));
      return;
    }
    print(texts.held(report.before().predictions(), loss(report.before()), loss(report.after())));
    if (report.outcome() == Report.Outcome.NO_BETTER) {
      print(texts.noBetter());
    } else {
      print(adopted ? texts.adopted(store.cards().count()) : texts.dryRun());
    }
  }

  /** Parameters are those that are best, whether adopted or not. */
  private static JsonObject json(Report report, boolean adopted) {
    JsonObject json = new JsonObject();
    json.addProperty("outcome", report.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    json.addProperty("reviews", report.reviews());
    if (report.before() != null) {
      JsonObject heldOut = new JsonObject();
      heldOut.addProperty("predictions", report.before().predictions());
      heldOut.addProperty("log_loss_default", report.before().logLoss());
      heldOut.addProperty("log_loss_fitted", report.after().logLoss());
      heldOut.addProperty("rmse_bins_default", report.before().rmseBins());
      heldOut.addProperty("rmse_bins_fitted", report.after().rmseBins());
      json.add("held_out", heldOut);
    }
    json.addProperty("adopted", adopted);
    JsonArray parameters = new JsonArray();
    report.parameters().weights().forEach(parameters::add);
    json.add("parameters", parameters);
    return json;
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
