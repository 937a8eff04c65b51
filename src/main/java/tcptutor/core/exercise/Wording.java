package tcptutor.core.exercise;

import java.util.List;
import tcptutor.core.fact.FactPath;
import tcptutor.core.fact.FactValue;
import tcptutor.core.fact.Spoken;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Task;
import tcptutor.core.lesson.Text;
import tcptutor.core.sim.End;
import tcptutor.core.sim.Entry;
import tcptutor.core.sim.Trace;
import tcptutor.core.tcp.Flags;

/** The words of computed questions, in both languages. */
final class Wording {
  private Wording() {}

  static Text of(String en, String zh) {
    return new Text(en, zh);
  }

  // --- what to type ----------------------------------------------------------------------------

  static Text blanksHelp(List<Blank> blanks) {
    if (blanks.size() == 1) {
      FactValue key = blanks.get(0).key();
      return key instanceof FactValue.Time
          ? of("Type a time with its unit, such as 200 ms or 3 s.", "请输入时间和单位，例如 200 ms 或 3 s。")
          : key instanceof FactValue.Number
              ? of("Type a number.", "请输入一个数字。")
              : of(
                  "Type one word, such as SYN,ACK or FIN-WAIT-1.",
                  "请输入一个词，例如 SYN,ACK 或 FIN-WAIT-1。");
    }
    StringBuilder en = new StringBuilder();
    StringBuilder zh = new StringBuilder();
    for (Blank blank : blanks) {
      en.append(en.length() == 0 ? "" : "; ").append(blank.label().en());
      zh.append(zh.length() == 0 ? "" : "；").append(blank.label().zh());
    }
    return of(
        "Type " + blanks.size() + " values in one line, with spaces between them: " + en + ".",
        "请在一行里依次输入 " + blanks.size() + " 个值，用空格隔开：" + zh + "。");
  }

  static Text driveHelp(List<Task.Move> allowed) {
    StringBuilder forms = new StringBuilder();
    boolean faults = false;
    for (Task.Move move : allowed) {
      forms.append(forms.length() == 0 ? "" : "; ").append(form(move));
      faults = faults || move != Task.Move.CALL && move != Task.Move.BREAK;
    }
    String kinds = "SYN, SYNACK, ACK, FIN, DATA, RST, ANY";
    return of(
        "Type what shall happen, one move a line or with ; between them: "
            + forms
            + ". END is client or server"
            + (faults ? ", KIND is one of " + kinds + ", N counts them from 1" : "")
            + "; a time is written 50ms or 3s.",
        "请输入要发生的事，一行一步，或用分号隔开："
            + forms
            + "。END 是 client 或 server"
            + (faults ? "；KIND 是 " + kinds + " 之一，N 从 1 数起" : "")
            + "；时间写成 50ms 或 3s。");
  }

  private static String form(Task.Move move) {
    return switch (move) {
      case LOSE -> "lose END KIND N";
      case DELAY -> "delay END KIND N by TIME";
      case DUPLICATE -> "duplicate END KIND N by TIME";
      case CALL -> "TIME END connect|send N|shutdown|close|abort";
      case BREAK -> "TIME crash|boot|kill|unplug|plug END";
    };
  }

  static Text notAllowed(String line, List<Task.Move> allowed) {
    Text help = driveHelp(allowed);
    return of(
        "'" + line + "' is not allowed here. " + help.en(), "这里不能用“" + line + "”。" + help.zh());
  }

  static Text tooManyMoves(int most) {
    return of("No more than " + most + " moves.", "最多 " + most + " 步。");
  }

  static Text moves(int made, int par) {
    return of(
        made + (made == 1 ? " move" : " moves") + "; it can be done with " + par,
        "用了 " + made + " 步；最少 " + par + " 步");
  }

  static Text pickHelp(Form.Pick form) {
    if (form.names().equals(TRUE_OR_FALSE)) {
      return of("Type t for true or f for false.", "请输入 t（对）或 f（错）。");
    }
    char last = form.names().charAt(form.names().length() - 1);
    return form.multiple()
        ? of(
            "Type every letter that fits, a to " + last + ", such as ac.",
            "请输入所有符合的字母（a 到 " + last + "），例如 ac。")
        : of("Type one letter, a to " + last + ".", "请输入一个字母（a 到 " + last + "）。");
  }

  static Text orderHelp(int items) {
    return of(
        "Type the " + items + " letters in the right order, such as cab.",
        "请按正确的顺序输入这 " + items + " 个字母，例如 cab。");
  }

  /** The names of the two options of a claim. */
  static final String TRUE_OR_FALSE = "tf";

  static final Text TRUE = of("true", "对");
  static final Text FALSE = of("false", "错");

  static Text claimPrompt(Text claim) {
    return of("True or false? " + claim.in(Lang.EN), "对还是错？" + claim.in(Lang.ZH));
  }

  static Text whyTrue() {
    return of("True. Why?", "对。为什么？");
  }

  static Text whyFalse() {
    return of("False. Why?", "错。为什么？");
  }

  // --- what is asked ---------------------------------------------------------------------------

  static Text asking(FactPath path, Trace trace) {
    Text what = named(path, trace);
    return of("What is " + what.en() + "?", what.zh() + "是多少？");
  }

  /** What a path names, in words; without a trace, segments have only their numbers. */
  static Text named(FactPath path, Trace trace) {
    if (path instanceof FactPath.OfSegment of) {
      return ofSegment(of, trace);
    }
    if (path instanceof FactPath.Interval i) {
      return of(
          "the time between the sending of segments " + i.since() + " and " + i.number(),
          "从发出第 " + i.since() + " 个报文段到发出第 " + i.number() + " 个报文段的时间");
    }
    if (path instanceof FactPath.Stay stay) {
      String state = stay.state().rfcName();
      End end = stay.side().end();
      return of(
          "the time that the " + end.id() + " stays in " + state,
          zh(end) + "停留在 " + state + " 的时间");
    }
    if (path instanceof FactPath.Count count) {
      return count(count);
    }
    if (path instanceof FactPath.OfCall call) {
      return of(
          "the time that " + call.call() + "() of the " + call.end().id() + " takes",
          zh(call.end()) + "的 " + call.call() + "() 花的时间");
    }
    return of("the time at which the run ends", "整个过程结束的时刻");
  }

  /** A goal in words. */
  static Text goal(FactPath path, String sign, String value) {
    if (path instanceof FactPath.Passes passes) {
      String state = passes.state().rfcName();
      Text who = side(passes.side());
      return passes.never()
          ? of(who.en() + " is never in " + state, who.zh() + "始终不进入 " + state)
          : of(who.en() + " passes " + state, who.zh() + "经过 " + state);
    }
    String notEn = sign.equals("!=") ? "not " : "";
    String notZh = sign.equals("!=") ? "不" : "";
    if (path instanceof FactPath.StateAt at) {
      Text who = side(at.side());
      Text when = moment(at.moment());
      return of(
          when.en() + " " + who.en() + " is " + notEn + "in " + value,
          when.zh() + who.zh() + notZh + "处于 " + value);
    }
    if (path instanceof FactPath.OfCall call && call.field() == FactPath.CallField.RESULT) {
      return of(
          call.call()
              + "() of the "
              + call.end().id()
              + (notEn.isEmpty() ? " gives " : " does not give ")
              + value,
          zh(call.end()) + "的 " + call.call() + "() " + notZh + "返回 " + value);
    }
    Text what = named(path, null);
    return switch (sign) {
      case "<=" -> of(what.en() + " is at most " + value, what.zh() + "不超过 " + value);
      case ">=" -> of(what.en() + " is at least " + value, what.zh() + "至少是 " + value);
      default -> of(what.en() + " is " + notEn + value, what.zh() + notZh + "是 " + value);
    };
  }

  private static Text side(FactPath.Side side) {
    String second = side.connection() > 0 ? " (#" + (side.connection() + 1) + ")" : "";
    return of("the " + side.end().id() + second, zh(side.end()) + second);
  }

  private static Text moment(FactPath.Moment moment) {
    if (moment instanceof FactPath.Moment.AtTime time) {
      String at = Spoken.shown(time.micros());
      return of("at " + at, at + " 时");
    }
    if (moment instanceof FactPath.Moment.AfterSegment after) {
      return of("after segment " + after.number(), "第 " + after.number() + " 个报文段之后");
    }
    return moment instanceof FactPath.Moment.Last ? of("at the end", "最后") : of("at first", "一开始");
  }

  private static Text ofSegment(FactPath.OfSegment of, Trace trace) {
    int n = of.number();
    String en = "segment " + n;
    String zh = "第 " + n + " 个报文段";
    if (trace != null) {
      Entry.Sent sent = trace.segments().get(n - 1);
      String flags = Flags.names(sent.segment().flags());
      en += " (" + flags + " from the " + sent.from().id() + ")";
      zh += "（" + zh(sent.from()) + "发出的 " + flags + "）";
    }
    return switch (of.field()) {
      case SEQ -> of("the sequence number of " + en, zh + "的序列号");
      case ACK -> of("the acknowledgment number of " + en, zh + "的确认号");
      case LEN -> of("the number of data bytes in " + en, zh + "携带的数据字节数");
      case SENT -> of("the time at which " + en + " is sent", zh + "发出的时刻");
      case ARRIVES -> of("the time at which " + en + " arrives", zh + "到达的时刻");
      case FLAGS, LOST, AGAIN -> of("the kind of " + en, zh + "的种类");
    };
  }

  private static Text count(FactPath.Count count) {
    return switch (count.kind()) {
      case ALL -> of("the number of segments in the whole exchange", "整个过程中报文段的个数");
      case DATA -> of("the number of segments that carry data", "携带数据的报文段的个数");
      case AGAIN -> of("the number of retransmissions", "重传的次数");
      case LOST -> of("the number of segments lost", "丢失的报文段的个数");
      case FLAGS -> {
        String flags = Flags.names(count.flags());
        yield of("the number of " + flags + " segments", flags + " 报文段的个数");
      }
    };
  }

  static Text predict(int after, Trace trace) {
    if (after == 0) {
      return of("What is the first segment of this exchange?", "这个过程的第一个报文段是什么？");
    }
    Entry.Sent last = trace.segments().get(after - 1);
    String en = last.lost() ? "is lost" : "has just arrived";
    String zh = last.lost() ? "丢了" : "刚刚到达";
    return of(
        "Segment "
            + after
            + " "
            + en
            + ". What is the next segment, and in which state is its sender"
            + " right after sending it?",
        "第 " + after + " 个报文段" + zh + "。下一个报文段是什么？发出它之后，发送方处于什么状态？");
  }

  static Text ladder(int blanks) {
    return of(
        "Fill in the " + blanks + " blanks of this exchange.", "把下面过程里的 " + blanks + " 个空填上。");
  }

  static Text states(int after) {
    return of(
        "In which state is each end when segment " + after + " has been handled?",
        "第 " + after + " 个报文段处理完之后，两端各处于什么状态？");
  }

  static Text orderSegments() {
    return of("Put these segments in the order in which they are sent.", "把这些报文段按发出的先后排好。");
  }

  static Text orderStates(End end) {
    return of(
        "Put the states of the " + end.id() + " in their order.", "把" + zh(end) + "经过的状态按先后排好。");
  }

  static Text fault(End seenBy) {
    return of(
        "The network lost exactly one segment. This is what the "
            + seenBy.id()
            + " sent (->) and received (<-). Which segment was lost?",
        "网络恰好丢了一个报文段。下面是" + zh(seenBy) + "发出（->）和收到（<-）的全部报文段。丢的是哪一个？");
  }

  // --- labels ----------------------------------------------------------------------------------

  static Text flagsLabel(String number) {
    return of(number + "flags", number + "标志位");
  }

  static Text seqLabel(String number) {
    return of(number + "seq", number + "序列号 seq");
  }

  static Text ackLabel(String number) {
    return of(number + "ack", number + "确认号 ack");
  }

  static Text ackIfAnyLabel() {
    return of("ack, or - for none", "确认号 ack，没有就写 -");
  }

  static Text senderStateLabel() {
    return of("state of the sender", "发送方的状态");
  }

  static Text lenLabel(String number) {
    return of(number + "len", number + "长度 len");
  }

  static Text stateLabel(String number, End end) {
    return of(number + "state of the " + end.id(), number + zh(end) + "的状态");
  }

  static String zh(End end) {
    return end == End.CLIENT ? "客户端" : "服务端";
  }

  /** A segment without its time, for lists. */
  static String segment(Trace trace, Entry.Sent sent, long seq, long ack) {
    String from = trace.party(sent.from()).name();
    String to = trace.party(sent.from().other()).name();
    return from + " -> " + to + "  " + fields(sent, seq, ack);
  }

  static String fields(Entry.Sent sent, long seq, long ack) {
    var s = sent.segment();
    return Flags.names(s.flags())
        + " seq="
        + seq
        + (s.acks() ? " ack=" + ack : "")
        + (s.payload().isEmpty() ? "" : " len=" + s.payload().length());
  }
}
