package tcptutor.core.ladder;

import java.util.ArrayList;
import java.util.List;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Text;
import tcptutor.core.tcp.State;

/** Says how the first row that differs does so. */
final class TranscriptDifference {
  private final Lang lang;
  private final int number;
  private final TranscriptRow expected;
  private final TranscriptRow actual;

  /** One of the rows may be null: the exchange is over there. */
  TranscriptDifference(Lang lang, int number, TranscriptRow expected, TranscriptRow actual) {
    this.lang = lang;
    this.number = number;
    this.expected = expected;
    this.actual = actual;
  }

  /** The lines, given the rows that come after the differing ones; null if none do. */
  List<String> lines(TranscriptRow afterExpected, TranscriptRow afterActual) {
    List<String> lines = new ArrayList<>();
    lines.add(place() + say(": ", "：") + heart(afterExpected, afterActual));
    if (expected != null) {
      lines.add("  " + say("expected  ", "应为  ") + expected.text());
    }
    if (actual != null) {
      lines.add("  " + say("actual    ", "实际  ") + actual.text());
    }
    return lines;
  }

  private String say(String en, String zh) {
    return new Text(en, zh).in(lang);
  }

  private String place() {
    String row = say("row " + number, "第 " + number + " 行");
    if (expected == null || expected.line() == 0) {
      return row;
    }
    return row + say(" (line " + expected.line() + ")", "（文本第 " + expected.line() + " 行）");
  }

  private String heart(TranscriptRow afterExpected, TranscriptRow afterActual) {
    if (actual == null) {
      return say("the run is over before this", "还没到这一行，运行就结束了");
    } else if (expected == null) {
      return say("the run goes on after the last row expected", "预期的行已经完了，运行还在继续");
    } else if (afterExpected != null && afterExpected.tellsTheSameAs(actual)) {
      return say("this does not happen; the row after it does", "这一行没有发生，发生的是下一行");
    } else if (afterActual != null && expected.tellsTheSameAs(afterActual)) {
      return say("something else happens before this", "在这一行之前多了一行");
    }
    return details();
  }

  private String details() {
    StringBuilder text = new StringBuilder(64);
    add(text, say("time", "时间"), expected.time(), actual.time());
    add(text, say("way", "方向"), expected.way(), actual.way());
    String number = say("connection", "连接");
    add(text, number, numberOf(expected), numberOf(actual));
    segments(text);
    add(text, say("letter", "字母"), expected.tag(), actual.tag());
    add(text, say("client", "客户端"), name(expected.client()), name(actual.client()));
    add(text, say("server", "服务端"), name(expected.server()), name(actual.server()));
    return text.toString();
  }

  private void segments(StringBuilder text) {
    TranscriptRow.Sent wanted = expected.segment();
    TranscriptRow.Sent got = actual.segment();
    if (wanted == null || got == null) {
      return;
    }
    add(text, say("flags", "标志"), wanted.flags(), got.flags());
    add(text, "seq", Long.toString(wanted.seq()), Long.toString(got.seq()));
    add(text, "ack", ack(wanted), ack(got));
    add(text, "len", Integer.toString(wanted.length()), Integer.toString(got.length()));
    add(text, say("mark", "标记"), wanted.mark().text(), got.mark().text());
  }

  private static String numberOf(TranscriptRow row) {
    return Labels.connection(row.connection());
  }

  private static String ack(TranscriptRow.Sent sent) {
    return sent.acks() ? Long.toString(sent.ack()) : "";
  }

  private static String name(State state) {
    return state.rfcName();
  }

  private void add(StringBuilder text, String field, String wanted, String got) {
    if (!wanted.equals(got)) {
      String none = say("none", "无");
      String is = got.isEmpty() ? none : got;
      String should = wanted.isEmpty() ? none : wanted;
      text.append(text.length() == 0 ? "" : say("; ", "；"))
          .append(
              say(
                  field + " is " + is + ", expected " + should,
                  field + "是 " + is + "，应为 " + should));
    }
  }
}
