package tcptutor.core.ladder;

import java.util.List;
import tcptutor.core.sim.Happening;
import tcptutor.core.tcp.Timer;

/** The words in Chinese. */
final class ChineseWords implements Words {
  static final Words WORDS = new ChineseWords();

  /** How clauses name the checks of §3.10.7, and the same numbers in Chinese. */
  private static final List<String> ENGLISH_ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth");

  private static final String DIGITS = "一二三四五六七八";

  private ChineseWords() {}

  /** Between a Latin unit and Chinese stands a space, between Chinese and Chinese none. */
  private static String spaced(String span) {
    return span.charAt(span.length() - 1) < 0x80 ? span + " " : span;
  }

  @Override
  public String again() {
    return "（重传）";
  }

  @Override
  public String copy() {
    return "（副本）";
  }

  @Override
  public String injected(String label) {
    if (label == null) {
      return "［注入］";
    }
    return switch (label) {
      case "old-duplicate", "old duplicate" -> "［旧的重复报文］";
      case "forged" -> "［伪造］";
      default -> "［" + label + "］";
    };
  }

  @Override
  public String lost() {
    return "丢失";
  }

  @Override
  public String hours(long hours) {
    return hours + " 小时";
  }

  @Override
  public String minutes(long minutes) {
    return minutes + " 分钟";
  }

  @Override
  public String seconds(String seconds) {
    return seconds + " s";
  }

  @Override
  public String milliseconds(String milliseconds) {
    return milliseconds + " ms";
  }

  @Override
  public String later(String span) {
    return "过了 " + span;
  }

  @Override
  public String timer(Timer timer, String span) {
    return switch (timer) {
      case RETRANSMISSION -> "RTO " + spaced(span) + "到期";
      case LOSS_PROBE -> spaced(span) + "后尾部丢包探测";
      case REORDERING -> "乱序等待 " + spaced(span) + "结束";
      case PERSIST -> "持续定时器 " + spaced(span) + "到期";
      case DELAYED_ACK -> "延迟确认 " + spaced(span) + "到期";
      case TIME_WAIT -> "2MSL 定时器 " + spaced(span) + "到期";
      case FIN_WAIT_2 -> "FIN-WAIT-2 等满 " + span;
      case KEEPALIVE -> "保活定时器 " + spaced(span) + "到期";
      case USER -> "用户超时 " + spaced(span) + "到期";
      case SEPARATE_SYN -> "接着发自己的 SYN";
    };
  }

  @Override
  public String happening(Happening happening) {
    if (happening instanceof Happening.Crash) {
      return "断电";
    } else if (happening instanceof Happening.Boot) {
      return "重启，什么都不记得";
    } else if (happening instanceof Happening.Kill) {
      return "进程被杀";
    } else if (happening instanceof Happening.Unplug) {
      return "拔掉网线";
    } else if (happening instanceof Happening.Plug) {
      return "重新插上网线";
    } else if (happening instanceof Happening.Cut) {
      return "链路中断";
    } else if (happening instanceof Happening.FaultsEnd) {
      return "网络恢复正常";
    } else if (happening instanceof Happening.Icmp icmp) {
      return "ICMP 不可达，代码 " + icmp.code();
    } else if (happening instanceof Happening.Flood flood) {
      return flood.count() + " 个伪造的 SYN";
    }
    return "";
  }

  @Override
  public String endOfFile() {
    return "EOF";
  }

  @Override
  public String time() {
    return "时间";
  }

  @Override
  public String direction() {
    return "方向";
  }

  @Override
  public String flags() {
    return "标志";
  }

  @Override
  public String seq() {
    return "序列号";
  }

  @Override
  public String ack() {
    return "确认号";
  }

  @Override
  public String length() {
    return "长度";
  }

  @Override
  public String fate() {
    return "结果";
  }

  @Override
  public String why() {
    return "原因";
  }

  @Override
  public String delivered() {
    return "送达";
  }

  @Override
  public String late() {
    return "迟到";
  }

  @Override
  public String source(String source) {
    String named = source;
    for (int i = 0; i < ENGLISH_ORDINALS.size(); i++) {
      named = named.replace(", " + ENGLISH_ORDINALS.get(i), " 第" + DIGITS.charAt(i) + "步");
    }
    return named.replace("; ", "；");
  }

  @Override
  public String colon() {
    return "：";
  }

  @Override
  public String arrives() {
    return "到达";
  }

  @Override
  public String seenFrom(String name) {
    return "从 " + name + " 一端看；序列号都从初始序列号算起";
  }

  @Override
  public String beginsIn(String state) {
    return "从 " + state + " 开始，脚本得先走到这个状态";
  }

  @Override
  public String lostOnTheWay(String segment) {
    return "在来的路上丢失：" + segment;
  }

  @Override
  public String lostBeyond() {
    return "在路上丢失";
  }

  @Override
  public String pending(String call) {
    return call + " 没有返回";
  }

  @Override
  public String notExpressible(String call) {
    return "packetdrill 没有这个调用：" + call;
  }

  @Override
  public String options() {
    return "选项";
  }

  @Override
  public String windowScale(int shift) {
    return "窗口扩大 " + shift;
  }

  @Override
  public String sackPermitted() {
    return "允许 SACK";
  }

  @Override
  public String timestamps() {
    return "时间戳";
  }

  @Override
  public String cookie(boolean request) {
    return request ? "请求 Fast Open cookie" : "Fast Open cookie";
  }

  @Override
  public String comma() {
    return "、";
  }
}
