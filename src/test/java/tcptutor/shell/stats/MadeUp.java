package tcptutor.shell.stats;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tcptutor.core.diagram.Transition;
import tcptutor.core.lesson.Text;
import tcptutor.core.schedule.Rating;
import tcptutor.core.stats.Day;
import tcptutor.core.stats.DueDay;
import tcptutor.core.stats.History;
import tcptutor.core.stats.History.Attempt;
import tcptutor.core.stats.PointStrength;
import tcptutor.core.stats.Recall;
import tcptutor.core.stats.Retention;
import tcptutor.core.stats.Retention.Bin;
import tcptutor.core.stats.Statistics;
import tcptutor.core.stats.TopicStrength;
import tcptutor.core.stats.Totals;
import tcptutor.core.stats.TransitionCoverage;

/** The logbook of somebody who has been learning for some months. */
public final class MadeUp implements Logbook {
  public static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
  public static final String PACK = "tcp-connections";
  public static final String QUESTION = "why-three-not-two";

  private final Statistics statistics;

  private MadeUp(Statistics statistics) {
    this.statistics = statistics;
  }

  /** Somebody who has answered a lot. */
  public static MadeUp busy() {
    return new MadeUp(
        new Statistics(
            TODAY,
            new Totals(444, 180, 17, 247, 4, 24, 1203, 51_700_000L, 58),
            forecast(),
            new Retention(
                new Recall(120, 109, 107.4),
                new Recall(431, 379, 388.2),
                List.of(
                    new Bin(0.5, 0.6, new Recall(4, 2, 2.2)),
                    new Bin(0.6, 0.7, new Recall(31, 18, 20.3)),
                    new Bin(0.7, 0.8, new Recall(52, 41, 39.6)),
                    new Bin(0.8, 0.9, new Recall(160, 139, 137.1)),
                    new Bin(0.9, 1, new Recall(184, 179, 175.0)))),
            days(),
            List.of(
                new TopicStrength("open", 93, 10, 79, 0.93, 320, 3.2),
                new TopicStrength("close", 88, 31, 50, 0.88, 241, 2.9),
                new TopicStrength("time-wait", 71, 20, 49, 0.71, 230, 2.4),
                new TopicStrength("sequence-numbers", 62, 2, 58, 0.97, 212, 3.6),
                new TopicStrength("reset", 60, 47, 11, 0.55, 200, 1.8),
                new TopicStrength("queues", 70, 70, 0, 0, 0, 0)),
            points(),
            coverage()));
  }

  /** Somebody who has answered a little. */
  public static MadeUp beginner() {
    Statistics none = Statistics.empty(TODAY);
    return new MadeUp(
        new Statistics(
            TODAY,
            new Totals(444, 440, 3, 1, 0, 1, 5, 41_000, 1),
            List.of(new DueDay(TODAY, 1)),
            new Retention(new Recall(2, 1, 1.8), new Recall(2, 1, 1.8), List.of()),
            List.of(new Day(TODAY, 5, 41_000)),
            List.of(new TopicStrength("open", 93, 89, 1, 0.9, 5, 1.4)),
            List.of(),
            none.coverage()));
  }

  /** Somebody who has answered nothing. */
  public static MadeUp nobody() {
    return new MadeUp(Statistics.empty(TODAY));
  }

  private static List<DueDay> forecast() {
    int[] due = {
      24, 9, 14, 3, 0, 7, 11, 5, 2, 8, 6, 0, 0, 4, 10, 3, 2, 1, 5, 7, 0, 3, 2, 6, 1, 1, 0, 2, 4, 3
    };
    List<DueDay> days = new ArrayList<>();
    for (int i = 0; i < due.length; i++) {
      days.add(new DueDay(TODAY.plusDays(i), due[i]));
    }
    return days;
  }

  private static List<Day> days() {
    Random random = new Random(5);
    List<Day> days = new ArrayList<>();
    for (int ago = 210; ago >= 0; ago--) {
      if (ago < 4 || random.nextInt(3) == 0) {
        int answers = 1 + random.nextInt(1 + Math.max(1, 40 - ago / 8));
        days.add(new Day(TODAY.minusDays(ago), answers, answers * 43_000L));
      }
    }
    return days;
  }

  private static List<PointStrength> points() {
    return List.of(
        new PointStrength(PACK, QUESTION, "old-duplicates", 6, 1),
        new PointStrength(PACK, "why-2msl", "last-ack-lost", 4, 1),
        new PointStrength(PACK, "gone-question", "gone-point", 3, 1),
        new PointStrength(PACK, "why-four-on-close", "half-closed", 10, 5));
  }

  private static List<TransitionCoverage> coverage() {
    List<TransitionCoverage> coverage = new ArrayList<>();
    for (Transition transition : Transition.values()) {
      int i = transition.ordinal();
      int seen = i % 4 == 1 ? 0 : 40 - i;
      int predicted = i % 3 == 0 ? i / 2 : 0;
      coverage.add(new TransitionCoverage(transition, seen, predicted, i % 5 == 0 ? i / 3 : 0));
    }
    return coverage;
  }

  @Override
  public Statistics statistics() {
    return statistics;
  }

  @Override
  public History history(String pack, String question) {
    return new History(pack, question, question.equals(QUESTION) ? attempts() : List.of());
  }

  private static List<Attempt> attempts() {
    return List.of(
        new Attempt(
            Instant.parse("2026-01-11T12:04:00Z"),
            1,
            Rating.AGAIN,
            95_000,
            "Because TCP is reliable and needs three steps.",
            List.of(),
            List.of("both-numbers", "old-duplicates"),
            List.of("flood"),
            List.of(new History.Retry("Both have to know that the other is there.", 1))),
        new Attempt(
            Instant.parse("2026-02-03T13:31:00Z"),
            3,
            Rating.GOOD,
            64_000,
            "为了同步双方的序列号：第二次握手之后，服务端还不知道客户端收到了它的序列号。",
            List.of("both-numbers"),
            List.of("old-duplicates"),
            List.of(),
            List.of(
                new History.FollowedUp(
                    "old-duplicates", "An old SYN that arrives late opens a connection.", true))),
        new Attempt(
            Instant.parse("2026-03-20T09:15:00Z"),
            4,
            null,
            48_000,
            "Both ends have to confirm the other's initial number, and the third segment confirms"
                + " the server's. Without it, an old SYN would open a connection that nobody"
                + " wants.",
            List.of("both-numbers", "old-duplicates"),
            List.of(),
            List.of(),
            List.of()));
  }

  @Override
  public Text prompt(String pack, String question) {
    return new Text(
        "Why does opening a connection take three segments and not two?", "为什么建立连接要三次握手，两次不行？");
  }

  @Override
  public Text point(String pack, String question, String point) {
    return switch (point) {
      case "old-duplicates" ->
          new Text(
              "With two segments, a delayed SYN of the past would open a connection at the server"
                  + " that the client does not want and does not know.",
              "如果只有两次握手，一个迟到的旧 SYN 就会让服务端建立一条客户端不要、也不知道的连接。");
      case "both-numbers" ->
          new Text(
              "Each end's initial number has to be confirmed by the other.", "双方的初始序列号都要得到对方确认。");
      case "last-ack-lost" ->
          new Text(
              "The last ACK may be lost; then the FIN comes again.", "最后的 ACK 可能丢失，这时 FIN 会重传。");
      case "half-closed" -> new Text("Each direction is closed on its own.", "两个方向各自关闭。");
      default -> Text.EMPTY;
    };
  }

  @Override
  public Text misconception(String pack, String question, String id) {
    return new Text("The third segment protects against SYN floods.", "第三次握手是为了防 SYN 洪泛。");
  }

  @Override
  public Text followUp(String pack, String question, String point) {
    return new Text(
        "What happens with two segments when a SYN of the past arrives late?",
        "如果只有两次握手，一个迟到的旧 SYN 到达时会怎样？");
  }

  @Override
  public ZoneId zone() {
    return ZoneId.of("Asia/Shanghai");
  }
}
