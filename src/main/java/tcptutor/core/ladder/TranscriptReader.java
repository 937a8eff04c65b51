package tcptutor.core.ladder;

import java.util.ArrayList;
import java.util.List;
import tcptutor.core.lesson.Text;
import tcptutor.core.tcp.Flags;
import tcptutor.core.tcp.State;

/** Reads one line of a transcript, word by word. */
final class TranscriptReader {
  private static final String[] UNITS = {"us", "ms", "s", "min", "h"};
  private static final long[] MICROS = {1, 1_000, 1_000_000, 60_000_000L, 3_600_000_000L};
  private static final String FLAG_NAMES = "SYN,FIN,RST,PSH,ACK,URG";

  private final int line;
  private final List<Transcript.Mistake> mistakes;
  private final List<String> words = new ArrayList<>();
  private final List<Integer> columns = new ArrayList<>();
  private final int end;
  private int at;

  /** Thrown and caught in this class: the line cannot be read any further. */
  private static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable() {
      super(null, null, false, false);
    }
  }

  TranscriptReader(String text, int line, List<Transcript.Mistake> mistakes) {
    this.line = line;
    this.mistakes = mistakes;
    int comment = text.indexOf(';');
    this.end = comment < 0 ? text.length() : comment;
    for (int i = 0; i < end; ) {
      int start = i;
      while (i < end && !isSpace(text.charAt(i))) {
        i++;
      }
      if (i > start) {
        words.add(text.substring(start, i));
        columns.add(start + 1);
      }
      i++;
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\r';
  }

  /** The row; null if the line is empty or unreadable, in which case the mistake is noted. */
  TranscriptRow read() {
    if (words.isEmpty()) {
      return null;
    }
    try {
      return row();
    } catch (Unreadable unreadable) {
      return null;
    }
  }

  private TranscriptRow row() {
    long time = time();
    String from = "";
    String to = "";
    boolean moves = !peek().equals("*");
    if (moves) {
      from = next("the sender, or .. for a segment under way", "发送方；路上的报文写 ..");
      expect(">");
      to = next("the receiver, x if it is lost, .. if it stays under way", "接收方；丢失写 x，还在路上写 ..");
    } else {
      at++;
    }
    TranscriptRow.What what = what(from, to, moves);
    int connection = connection();
    boolean sends = moves && what != TranscriptRow.What.ARRIVES;
    TranscriptRow.Sent sent = sends ? sent() : null;
    String tag = tag(what);
    State client = state();
    expect("/");
    State server = state();
    if (at < words.size()) {
      fail(
          at,
          "nothing may follow the states, but there is \"" + words.get(at) + "\"",
          "状态之后不该再有内容，却有“" + words.get(at) + "”");
    }
    return new TranscriptRow(
        line,
        time,
        what,
        connection,
        sends ? from : "",
        what == TranscriptRow.What.DELIVERED || what == TranscriptRow.What.ARRIVES ? to : "",
        sent,
        tag,
        client,
        server);
  }

  private TranscriptRow.What what(String from, String to, boolean moves) {
    if (!moves) {
      return TranscriptRow.What.CHANGES;
    } else if (from.equals("..") && to.equals("..")) {
      fail(at - 1, "one of the two sides has to be an end", "两边不能都是 ..");
    } else if (from.equals("..")) {
      return TranscriptRow.What.ARRIVES;
    } else if (to.equals("..")) {
      return TranscriptRow.What.LEAVES;
    }
    return to.equals("x") ? TranscriptRow.What.LOST : TranscriptRow.What.DELIVERED;
  }

  // --- parts of a row --------------------------------------------------------------------------

  private long time() {
    String word = next("the time", "时间");
    for (int i = 0; i < UNITS.length; i++) {
      String unit = UNITS[i];
      String number = word.substring(0, Math.max(0, word.length() - unit.length()));
      boolean fits = word.endsWith(unit) && !number.isEmpty() && endsInDigit(number);
      if (fits && isDecimal(number)) {
        return micros(number, MICROS[i]);
      }
    }
    fail(
        at - 1,
        "\"" + word + "\" is no time; write for example 50ms, 1.05s or 2h",
        "“" + word + "”不是时间；应写成 50ms、1.05s、2h 之类");
    return 0;
  }

  private static boolean endsInDigit(String text) {
    char last = text.charAt(text.length() - 1);
    return last >= '0' && last <= '9';
  }

  private static boolean isDecimal(String text) {
    int points = 0;
    for (int i = text.charAt(0) == '-' ? 1 : 0; i < text.length(); i++) {
      char c = text.charAt(i);
      points += c == '.' ? 1 : 0;
      if (c != '.' && (c < '0' || c > '9')) {
        return false;
      }
    }
    return points <= 1 && text.length() < 16;
  }

  private static long micros(String number, long unit) {
    return new java.math.BigDecimal(number)
        .multiply(java.math.BigDecimal.valueOf(unit))
        .setScale(0, java.math.RoundingMode.HALF_UP)
        .longValue();
  }

  private int connection() {
    String word = peek();
    if (!word.startsWith("#")) {
      return 0;
    }
    at++;
    long number = number(word.substring(1), "a number after #", "# 后面的数字");
    if (number < 1) {
      fail(at - 1, "connections count from #1", "连接从 #1 开始数");
    }
    return (int) number - 1;
  }

  private TranscriptRow.Sent sent() {
    int place = at;
    String flags = flags(next("the flags, such as SYN,ACK", "标志，如 SYN,ACK"));
    long seq = number(next("the sequence number", "序号"), "the sequence number", "序号");
    long ack = option("ack");
    long length = option("len");
    if (flags.contains("ACK") != (ack != ABSENT)) {
      fail(
          place,
          "the ACK flag and an ack number belong together: " + flags + " 0 ack 0",
          "ACK 标志和 ack 号要么都有，要么都没有：" + flags + " 0 ack 0");
    }
    return new TranscriptRow.Sent(
        flags, seq, ack == ABSENT ? 0 : ack, length == ABSENT ? 0 : (int) length, mark());
  }

  private String flags(String word) {
    int bits = 0;
    for (int start = 0; start <= word.length(); ) {
      int comma = word.indexOf(',', start);
      int stop = comma < 0 ? word.length() : comma;
      String name = word.substring(start, stop);
      if (!name.equals("none")) {
        bits |= flag(name);
      }
      start = stop + 1;
    }
    return Flags.names(bits);
  }

  private int flag(String name) {
    int found = name.length() == 3 ? FLAG_NAMES.indexOf(name) : -1;
    if (found < 0 || found % 4 != 0) {
      fail(
          at - 1,
          "\"" + name + "\" is no flag; the flags are " + FLAG_NAMES,
          "“" + name + "”不是标志；标志有 " + FLAG_NAMES);
    }
    return Flags.parse("SFRPAU".substring(found / 4, found / 4 + 1));
  }

  private static final long ABSENT = Long.MIN_VALUE;

  private long option(String name) {
    if (!peek().equals(name)) {
      return ABSENT;
    }
    at++;
    String en = "a number after " + name;
    return number(next(en, name + " 后面的数字"), en, name + " 后面的数字");
  }

  private long number(String word, String en, String zh) {
    boolean whole = !word.isEmpty() && isDecimal(word) && word.indexOf('.') < 0;
    if (!whole || !endsInDigit(word)) {
      fail(at - 1, "\"" + word + "\" is not " + en, "“" + word + "”不是" + zh);
    }
    return Long.parseLong(word);
  }

  private TranscriptRow.Mark mark() {
    for (TranscriptRow.Mark mark : TranscriptRow.Mark.values()) {
      if (mark != TranscriptRow.Mark.NONE && peek().equals(mark.text())) {
        at++;
        return mark;
      }
    }
    return TranscriptRow.Mark.NONE;
  }

  private String tag(TranscriptRow.What what) {
    boolean needed = what == TranscriptRow.What.LEAVES || what == TranscriptRow.What.ARRIVES;
    String word = peek();
    boolean there = word.length() > 2 && word.startsWith("(") && word.endsWith(")");
    if (needed && !there) {
      fail(
          at,
          "a segment with two rows needs a letter in both, such as (a)",
          "分成两行的报文，两行都要有字母，如 (a)");
    } else if (there && !needed) {
      fail(
          at,
          "\"" + word + "\" is no mark; the marks are (again), (copy) and (injected)",
          "“" + word + "”不是标记；标记有 (again)、(copy)、(injected)");
    }
    at += needed ? 1 : 0;
    return needed ? word.substring(1, word.length() - 1) : "";
  }

  private State state() {
    String word = next("a state", "状态");
    String name = word.replace('-', '_');
    for (State state : State.values()) {
      if (state.name().equals(name)) {
        return state;
      }
    }
    fail(
        at - 1,
        "\"" + word + "\" is no state; the states are " + states(),
        "“" + word + "”不是状态；状态有 " + states());
    return State.CLOSED;
  }

  private static String states() {
    StringBuilder names = new StringBuilder(128);
    for (State state : State.values()) {
      names.append(names.length() == 0 ? "" : ", ").append(state.rfcName());
    }
    return names.toString();
  }

  // --- words -----------------------------------------------------------------------------------

  private String peek() {
    return at < words.size() ? words.get(at) : "";
  }

  private String next(String en, String zh) {
    if (at >= words.size()) {
      fail(at, "here is missing " + en, "这里缺少" + zh);
    }
    return words.get(at++);
  }

  private void expect(String word) {
    if (!peek().equals(word)) {
      String there = at < words.size() ? words.get(at) : "";
      fail(
          at,
          "expected \"" + word + "\"" + (there.isEmpty() ? "" : ", not \"" + there + "\""),
          "这里应是“" + word + "”" + (there.isEmpty() ? "" : "，而不是“" + there + "”"));
    }
    at++;
  }

  private void fail(int word, String en, String zh) {
    int column = word < columns.size() ? columns.get(word) : end + 1;
    mistakes.add(new Transcript.Mistake(line, column, new Text(en, zh)));
    throw new Unreadable();
  }
}
