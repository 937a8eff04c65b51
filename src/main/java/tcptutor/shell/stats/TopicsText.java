package tcptutor.shell.stats;

import java.util.ArrayList;
import java.util.List;
import tcptutor.core.stats.TopicStrength;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.Neutral;
import tcptutor.shell.text.StatsMessages;

/** How strong each topic is. */
record TopicsText(List<TopicStrength> topics, Look look) {
  /** From here on there is room for every column. */
  private static final int WIDE = 72;

  private static final int LONGEST_NAME = 24;
  private static final int SHORTEST_NAME = 11;
  private static final int LEAST_BAR = 4;
  private static final int MOST_BAR = 20;

  private static final int LEAST_WIDE_BAR = 8;

  /** What the columns of the wide table take, without names and bars. */
  private static final int WIDE_REST = 48;

  /** What the other columns of the narrow table take. */
  private static final int NARROW_REST = 31;

  List<String> lines() {
    if (look.linear()) {
      List<String> lines = new ArrayList<>();
      topics.forEach(topic -> lines.addAll(look.wrapped("  ", told(topic))));
      return lines;
    }
    return look.width() >= WIDE ? wide() : narrow();
  }

  private String told(TopicStrength topic) {
    return look.texts()
        .topicTold(
            Neutral.line(topic.topic()),
            topic.learnt(),
            topic.cards(),
            topic.fresh(),
            topic.reviews(),
            now(topic),
            level(topic));
  }

  private List<String> wide() {
    StatsMessages texts = look.texts();
    Charts charts = new Charts(look);
    int bar = Math.min(MOST_BAR, Math.max(LEAST_WIDE_BAR, look.width() - WIDE_REST - MOST_BAR));
    Grid grid = new Grid("llrrrrr");
    grid.row(
        "",
        "",
        texts.nowColumn(),
        texts.learntColumn(),
        texts.newColumn(),
        texts.answersColumn(),
        texts.levelColumn());
    for (TopicStrength topic : topics) {
      grid.row(
          name(topic, Math.min(LONGEST_NAME, look.width() - WIDE_REST - bar)),
          charts.bar(topic.retrievability(), bar),
          now(topic),
          topic.learnt() + "/" + topic.cards(),
          String.valueOf(topic.fresh()),
          String.valueOf(topic.reviews()),
          level(topic));
    }
    return grid.lines();
  }

  private List<String> narrow() {
    StatsMessages texts = look.texts();
    Charts charts = new Charts(look);
    Grid grid = new Grid("llrr");
    grid.row("", "", texts.nowShort(), texts.learntColumn());
    int bar = Math.max(LEAST_BAR, Math.min(MOST_BAR, look.width() - NARROW_REST));
    for (TopicStrength topic : topics) {
      grid.row(
          name(topic, SHORTEST_NAME),
          charts.bar(topic.retrievability(), bar),
          now(topic),
          topic.learnt() + "/" + topic.cards());
    }
    return grid.lines();
  }

  private String name(TopicStrength topic, int columns) {
    return Columns.truncate(Neutral.line(topic.topic()), columns, look.ascii() ? ".." : "…");
  }

  private String now(TopicStrength topic) {
    return topic.asked() == 0 ? "-" : look.texts().percent(topic.retrievability());
  }

  private String level(TopicStrength topic) {
    return topic.reviews() == 0 ? "-" : look.texts().mean(topic.meanLevel());
  }
}
