package tcptutor.shell.stats;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import tcptutor.core.lesson.Text;
import tcptutor.core.stats.History;
import tcptutor.core.stats.History.Attempt;
import tcptutor.core.stats.History.FollowedUp;
import tcptutor.core.stats.History.Reply;
import tcptutor.core.stats.History.Retry;
import tcptutor.shell.text.Columns;
import tcptutor.shell.text.Neutral;
import tcptutor.shell.text.StatsMessages;

/**
 * The answers to one question: the newest ones beside one another, the newest at the right, and
 * those before them below. Where there is no room for two, one below the other.
 */
public record HistoryText(History history, Logbook names, Look look) {
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
  private static final int LEAST_COLUMN = 34;
  private static final int MOST_COLUMNS = 3;
  private static final int GAP = 3;
  private static final int FULL_LEVEL = 4;

  /** Everything, the question first. */
  public List<String> lines() {
    StatsMessages texts = look.texts();
    List<String> lines = new ArrayList<>();
    lines.add(look.style().bold(Neutral.line(history.question())));
    String prompt = names.prompt(history.pack(), history.question()).in(look.lang());
    if (!prompt.isEmpty()) {
      lines.addAll(look.wrapped("  ", Neutral.of(prompt.strip())));
    }
    if (history.attempts().isEmpty()) {
      lines.addAll(look.wrapped("  ", texts.neverAnswered(Neutral.line(history.question()))));
      return lines;
    }
    lines.addAll(look.wrapped("  ", levels()));
    int columns = columns();
    for (int to = history.attempts().size(); to > 0; to -= columns) {
      lines.add("");
      lines.addAll(row(history.attempts().subList(Math.max(0, to - columns), to), columns));
    }
    return lines;
  }

  private String levels() {
    String levels =
        history.attempts().stream()
            .map(attempt -> String.valueOf(attempt.level()))
            .collect(Collectors.joining(look.arrow()));
    return look.texts().levels(levels);
  }

  private int columns() {
    if (look.linear()) {
      return 1;
    }
    int fit = (look.width() - 2 + GAP) / (LEAST_COLUMN + GAP);
    return Math.max(1, Math.min(Math.min(MOST_COLUMNS, fit), history.attempts().size()));
  }

  private List<String> row(List<Attempt> attempts, int columns) {
    int width = (look.width() - 2 - (columns - 1) * GAP) / columns;
    List<List<String>> blocks = attempts.stream().map(attempt -> block(attempt, width)).toList();
    int height = blocks.stream().mapToInt(List::size).max().orElse(0);
    String between = look.ascii() ? " | " : " │ ";
    List<String> lines = new ArrayList<>();
    for (int y = 0; y < height; y++) {
      StringBuilder line = new StringBuilder("  ");
      for (int i = 0; i < blocks.size(); i++) {
        String cell = y < blocks.get(i).size() ? blocks.get(i).get(y) : "";
        line.append(i == 0 ? "" : look.style().dim(between)).append(Columns.padRight(cell, width));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  // --- one answer ------------------------------------------------------------------------------

  private List<String> block(Attempt attempt, int width) {
    StatsMessages texts = look.texts();
    List<String> lines = new ArrayList<>();
    String when = MINUTES.format(attempt.at().atZone(names.zone()));
    for (String head : List.of(when, figures(attempt))) {
      Columns.wrap(head, width).forEach(line -> lines.add(look.style().bold(line)));
    }
    String words = words(attempt.answer());
    boolean kept = !words.isEmpty() || attempt.level() == 0;
    lines.addAll(Columns.wrap(kept ? said(words) : texts.notKept(), width));
    findings(lines, "+", texts.madeLabel(), attempt.madePoints(), this::point, width);
    findings(lines, "-", texts.missedLabel(), attempt.missedPoints(), this::point, width);
    findings(lines, "!", texts.wrongLabel(), attempt.misconceptions(), this::error, width);
    attempt.replies().forEach(reply -> reply(lines, reply, width));
    return lines;
  }

  private void reply(List<String> lines, Reply reply, int width) {
    StatsMessages texts = look.texts();
    String said = said(words(reply.answer()));
    if (reply instanceof Retry retry) {
      item(lines, ">", texts.secondTry(retry.level()), said, width);
    } else if (reply instanceof FollowedUp followedUp) {
      String point = followedUp.point();
      String prompt = names.followUp(history.pack(), history.question(), point).in(look.lang());
      item(lines, "?", texts.followUpLabel(), prompt.isEmpty() ? point : prompt, width);
      boolean met = followedUp.met();
      item(lines, met ? "+" : "-", texts.followedUp(met), said, width);
    }
  }

  private static String words(String typed) {
    return Neutral.of(typed.strip());
  }

  private String said(String words) {
    return words.isEmpty() ? look.texts().nothingSaid() : words;
  }

  private String figures(Attempt attempt) {
    StatsMessages texts = look.texts();
    List<String> figures = new ArrayList<>();
    figures.add(look.linear() ? texts.levelOf(attempt.level()) : boxes(attempt.level()));
    if (attempt.rating() != null) {
      figures.add(attempt.rating().label());
    }
    if (attempt.millis() > 0) {
      long millis = attempt.millis();
      figures.add(look.linear() ? texts.duration(millis) : texts.clock(millis));
    }
    return String.join(look.linear() ? texts.comma() : "  ", figures);
  }

  /** The level as a picture with its number. */
  private String boxes(int level) {
    String full = (look.ascii() ? "#" : "■").repeat(level);
    return full + (look.ascii() ? "." : "□").repeat(FULL_LEVEL - level) + " " + level;
  }

  private void findings(
      List<String> lines,
      String sign,
      String label,
      List<String> ids,
      Function<String, Text> statement,
      int width) {
    for (String id : ids) {
      String told = statement.apply(id).in(look.lang());
      item(lines, sign, label, Neutral.line(told.isEmpty() ? id : told), width);
    }
  }

  private void item(List<String> lines, String sign, String label, String words, int width) {
    String head = sign + " ";
    for (String line : Columns.wrap(label + look.texts().colon() + words, width - head.length())) {
      lines.add(painted(sign, head + line));
      head = "  ";
    }
  }

  private String painted(String sign, String line) {
    return switch (sign) {
      case "+" -> look.style().green(line);
      case "-" -> look.style().yellow(line);
      case "!" -> look.style().red(line);
      default -> line;
    };
  }

  private Text point(String id) {
    return names.point(history.pack(), history.question(), id);
  }

  private Text error(String id) {
    return names.misconception(history.pack(), history.question(), id);
  }
}
