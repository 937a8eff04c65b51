package tcptutor.shell.stats;

import java.util.ArrayList;
import java.util.List;
import tcptutor.core.stats.Statistics;
import tcptutor.core.stats.Totals;
import tcptutor.shell.text.StatsMessages;

/** Counts of everything, in words. */
record TotalsText(Statistics statistics, Look look) {
  List<String> lines() {
    StatsMessages texts = look.texts();
    Totals totals = statistics.totals();
    List<String> lines = new ArrayList<>();
    lines.addAll(
        look.wrapped(
            "  ", texts.cards(totals.cards(), totals.fresh(), totals.learning(), totals.learnt())));
    String due = texts.dueNow(totals.dueNow());
    String leeches = totals.leeches() == 0 ? "" : texts.comma() + texts.leeches(totals.leeches());
    lines.addAll(look.wrapped("  ", due + leeches));
    String time = texts.duration(totals.millis());
    String answers = texts.answers(totals.answers(), time, totals.daysStudied());
    int streak = statistics.streak();
    lines.addAll(
        look.wrapped("  ", answers + (streak < 2 ? "" : texts.comma() + texts.streak(streak))));
    return lines;
  }
}
