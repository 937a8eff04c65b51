package tcptutor.shell.stats;

import java.util.ArrayList;
import java.util.List;
import tcptutor.core.stats.Recall;
import tcptutor.core.stats.Retention;
import tcptutor.shell.text.StatsMessages;

/** What was recalled against what had been predicted. */
record RetentionText(Retention retention, Look look) {
  private static final int BAR = 20;
  private static final int WIDE = 60;
  private static final int LEAST_TABLE = 46;
  private static final double POINTS = 100;

  List<String> lines() {
    StatsMessages texts = look.texts();
    Recall ever = retention.ever();
    if (ever.reviews() == 0) {
      return look.wrapped("  ", texts.noReviews());
    }
    List<String> lines = new ArrayList<>(look.linear() ? toldPeriods() : periods());
    if (!ever.isEnough()) {
      lines.addAll(look.wrapped("  ", texts.fewReviews(ever.reviews(), Recall.ENOUGH)));
      return lines;
    }
    long off = Math.round((ever.trueRate() - ever.predictedRate()) * POINTS);
    lines.addAll(look.wrapped("  ", texts.difference(off)));
    if (!retention.bins().isEmpty()) {
      lines.add("");
      lines.addAll(look.linear() ? toldBins() : bins());
    }
    return lines;
  }

  private String recalled(Recall recall) {
    return recall.isEnough() ? look.texts().percent(recall.trueRate()) : look.texts().tooFew();
  }

  private String predicted(Recall recall) {
    return recall.reviews() == 0 ? "-" : look.texts().percent(recall.predictedRate());
  }

  private List<String> periods() {
    StatsMessages texts = look.texts();
    if (look.width() < LEAST_TABLE) {
      List<String> lines = new ArrayList<>(narrow(texts.lastMonth(), retention.lastMonth()));
      lines.addAll(narrow(texts.ever(), retention.ever()));
      return lines;
    }
    Grid grid = new Grid("lrrr");
    grid.row("", texts.reviewsColumn(), texts.recalledColumn(), texts.predictedColumn());
    period(grid, texts.lastMonth(), retention.lastMonth());
    period(grid, texts.ever(), retention.ever());
    return grid.lines();
  }

  private List<String> narrow(String name, Recall recall) {
    StatsMessages texts = look.texts();
    String rates = texts.ratesTold(recalled(recall), predicted(recall));
    return List.of(
        "  " + texts.reviewsOf(name, recall.reviews()),
        "    " + (recall.isEnough() ? rates : texts.tooFewTold()));
  }

  private void period(Grid grid, String name, Recall recall) {
    grid.row(name, String.valueOf(recall.reviews()), recalled(recall), predicted(recall));
  }

  private List<String> bins() {
    StatsMessages texts = look.texts();
    Charts charts = new Charts(look);
    boolean wide = look.width() >= WIDE;
    Grid grid = new Grid("rrrl");
    grid.row(texts.predictedColumn(), texts.reviewsColumn(), texts.recalledColumn(), "");
    for (Retention.Bin bin : retention.bins()) {
      Recall recall = bin.recall();
      grid.row(
          texts.range(bin.from(), bin.to()),
          String.valueOf(recall.reviews()),
          recalled(recall),
          wide && recall.isEnough()
              ? charts.marked(recall.trueRate(), recall.predictedRate(), BAR)
              : "");
    }
    List<String> lines = new ArrayList<>(grid.lines());
    if (wide) {
      lines.add(look.style().dim("  " + texts.barsOfBins(charts.mark())));
    }
    return lines;
  }

  private List<String> toldPeriods() {
    StatsMessages texts = look.texts();
    List<String> lines = new ArrayList<>();
    lines.addAll(told(texts.lastMonth(), retention.lastMonth()));
    lines.addAll(told(texts.ever(), retention.ever()));
    return lines;
  }

  private List<String> told(String name, Recall recall) {
    StatsMessages texts = look.texts();
    return told(name, recall, texts.ratesTold(recalled(recall), predicted(recall)));
  }

  private List<String> told(String name, Recall recall, String rates) {
    StatsMessages texts = look.texts();
    String known = recall.isEnough() ? rates : texts.tooFewTold();
    return look.wrapped("  ", texts.reviewsTold(name, recall.reviews(), known));
  }

  private List<String> toldBins() {
    StatsMessages texts = look.texts();
    List<String> lines = new ArrayList<>();
    for (Retention.Bin bin : retention.bins()) {
      String range = texts.predictionTold(texts.range(bin.from(), bin.to()));
      lines.addAll(told(range, bin.recall(), texts.recalledTold(recalled(bin.recall()))));
    }
    return lines;
  }
}
