package tcptutor.shell.text;

import java.util.List;
import java.util.Locale;
import tcptutor.core.lesson.Lang;

/** What the full screens and the linear player say, in one language. */
public final class ScreenMessages extends Bilingual {
  private static final ScreenMessages EN = new ScreenMessages(Lang.EN);
  private static final ScreenMessages ZH = new ScreenMessages(Lang.ZH);

  private ScreenMessages(Lang lang) {
    super(lang);
  }

  /** Returns the texts of a language. */
  public static ScreenMessages in(Lang lang) {
    return lang == Lang.ZH ? ZH : EN;
  }

  // --- keys that many screens have -------------------------------------------------------------

  /** What {@code q} does on a screen above another. */
  public String back() {
    return of("back", "返回");
  }

  /** What {@code q} does on the first screen. */
  public String leave() {
    return of("quit", "退出");
  }

  /** What {@code ?} does. */
  public String helpKey() {
    return of("help", "帮助");
  }

  /** What Enter does in a list. */
  public String openKey() {
    return of("open", "打开");
  }

  /** What {@code /} does. */
  public String searchKey() {
    return of("search", "搜索");
  }

  /** What the arrows do in a list. */
  public String moveKey() {
    return of("move", "移动");
  }

  /** What {@code L} does: the name of the other language in itself. */
  public String languageKey() {
    return of("中文", "English");
  }

  /** Said where the terminal is too small for the full form. */
  public String tooSmall() {
    return of("Reduced: 72x20 shows all.", "窗口太小：72x20 起显示全部。");
  }

  // --- the player: keys ------------------------------------------------------------------------

  public String stepKey() {
    return of("step", "下一步");
  }

  public String stepBackKey() {
    return of("back a step", "退一步");
  }

  public String playKey() {
    return of("play", "播放");
  }

  public String loseKey() {
    return of("lose", "丢");
  }

  public String delayKey() {
    return of("delay", "延迟");
  }

  public String hostsKey() {
    return of("hosts", "主机");
  }

  public String undoKey() {
    return of("undo", "撤销");
  }

  public String mapKey() {
    return of("map", "状态图");
  }

  public String compareKey() {
    return of("compare", "对比");
  }

  public String headerKey() {
    return of("header", "首部");
  }

  public String jumpKey() {
    return of("jump", "跳转");
  }

  public String variantKey() {
    return of("variant", "变体");
  }

  public String exportKey() {
    return of("export", "导出");
  }

  public String finishKey() {
    return of("hand in", "交卷");
  }

  public String otherSegment() {
    return of("other segment", "换一个报文段");
  }

  public String playing() {
    return of("playing", "播放中");
  }

  public String paused() {
    return of("paused", "暂停");
  }

  /** All keys of the player, each with a tabulator before what it does. */
  public List<String> playerHelp() {
    return List.of(
        of("→  n\tone event forwards", "→  n\t前进一个事件"),
        of("←  p\tone event back", "←  p\t后退一个事件"),
        of("Space\tplay and pause", "Space\t播放、暂停"),
        of("+  -\tfaster, slower", "+  -\t加快、放慢"),
        of("Home  End\tto the beginning, to the end", "Home  End\t到开头、到结尾"),
        of("g\tlist of events: jump to any", "g\t事件列表，跳到任何一个"),
        of("↑  ↓\tanother segment under the cursor", "↑  ↓\t光标移到另一个报文段"),
        of("Enter\tits header, every field explained", "Enter\t打开首部，逐个字段解释"),
        of("l\tlose the segment in flight", "l\t丢掉在途的报文段"),
        of("d\tdelay it", "d\t延迟它"),
        of("D\tduplicate it", "D\t复制它"),
        of("o\tlet the next one overtake it", "o\t让后一个先到"),
        of("s  S\tclient sends, server sends", "s  S\t客户端发数据、服务端发数据"),
        of("h\tclose, abort, crash, unplug ...", "h\t关闭、中止、崩溃、拔网线……"),
        of("z\tundo the last of these", "z\t撤销最后一次干预"),
        of("c\tcompare with the undisturbed run", "c\t与未受干扰的运行对比"),
        of("m\tstate diagram", "m\t状态图"),
        of("#\tnumbers relative or absolute", "#\t序号相对、绝对"),
        of("r\trules: rfc or linux", "r\t规则：rfc 或 linux"),
        of("v\tprotocols that do not exist", "v\t并不存在的协议"),
        of("x\texport: command or scenario file", "x\t导出：命令或场景文件"),
        of("L\tlanguage", "L\t语言"),
        of("q\tback", "q\t返回"));
  }

  // --- the player: what happens ----------------------------------------------------------------

  public String pressRight() {
    return of("Press → to step, Space to play.", "按 → 前进一步，按 Space 播放。");
  }

  /** What was done, in the notation of scenarios. */
  public String forked(String line) {
    return of(
        "You: " + line + ".  From here on it is another run. c compares, z undoes.",
        "你：" + line + "。从这里起是另一个运行。c 对比，z 撤销。");
  }

  public String undone() {
    return of("Undone.", "已撤销。");
  }

  public String nothingToUndo() {
    return of("There is nothing to undo.", "没有可以撤销的。");
  }

  public String nothingDone() {
    return of(
        "Do something first: l loses a segment in flight, h acts on hosts.",
        "先动手：l 丢掉在途的报文段，h 操作主机。");
  }

  public String notInThisTask() {
    return of("Not in this task.", "这道题里不能这样做。");
  }

  /** Why something could not be done; the name of a {@code Playback.Obstacle}. */
  public String obstacle(String name) {
    return switch (name) {
      case "NOT_IN_FLIGHT" ->
          of(
              "No segment is in flight now: step to just after one has left.",
              "现在没有在途的报文段：先走到某个报文段刚发出之后。");
      case "NOT_OF_AN_END" ->
          of(
              "The network made this segment: only those that an end sent can be touched.",
              "这个报文段是网络造出来的：只能干预某一端发出的报文段。");
      case "NOTHING_BEHIND" ->
          of("No later segment goes the same way that could overtake it.", "同一方向后面没有报文段可以超过它。");
      default -> of("That run would never come to rest.", "那样运行永远停不下来。");
    };
  }

  public String delayTitle() {
    return of("Delay by how much?", "延迟多久？");
  }

  public String duplicateTitle() {
    return of("The copy comes how much later?", "副本晚到多久？");
  }

  public String durationHelp() {
    return of("such as 300ms or 2s, then Enter", "例如 300ms 或 2s，然后回车");
  }

  public String noDuration(String text) {
    return of(
        "'" + text + "' is no duration: write 300ms or 2s.", "“" + text + "”不是时长：写 300ms 或 2s。");
  }

  public String sendTitle(String name) {
    return of(name + " sends how many octets?", name + " 发送多少字节？");
  }

  public String octetsHelp() {
    return of("a whole number, then Enter", "整数，然后回车");
  }

  public String noOctets(String text) {
    return of(
        "'" + text + "' is no number of octets from 1 to 999999.",
        "“" + text + "”不是 1 到 999999 的字节数。");
  }

  public String jumpTitle() {
    return of("Jump to", "跳到");
  }

  public String hostsTitle() {
    return of("Applications and hosts", "应用和主机");
  }

  /** Something that can be done to a host; the name of a deed without its end, and the end. */
  public String deed(String deed, String name) {
    String what = deed.substring(0, deed.indexOf('_'));
    return name
        + ": "
        + switch (what) {
          case "CLOSE" -> "close()";
          case "SHUTDOWN" -> "shutdown(WR)";
          case "ABORT" -> of("abort: close() that sends RST", "中止：close() 发 RST");
          case "CRASH" -> of("power off", "断电");
          case "BOOT" -> of("boot again", "重新开机");
          case "UNPLUG" -> of("pull the cable", "拔网线");
          default -> of("plug the cable in", "插回网线");
        };
  }

  public String variantTitle() {
    return of("Protocols that do not exist", "并不存在的协议");
  }

  /** What a variant changes, by its id. */
  public String variant(String id) {
    return switch (id) {
      case "two-way-handshake" ->
          of("the server is ESTABLISHED on the SYN", "服务端收到 SYN 就 ESTABLISHED");
      case "four-segment-handshake" -> of("SYN and ACK in segments of their own", "SYN 与 ACK 分开发");
      case "no-time-wait" -> of("no TIME-WAIT", "没有 TIME-WAIT");
      case "time-wait-1msl" -> of("TIME-WAIT lasts one MSL", "TIME-WAIT 只有 1 个 MSL");
      case "fixed-isn" -> of("every connection begins with the same number", "ISN 总是同一个数");
      case "predictable-isn" -> of("the next number can be guessed", "下一个 ISN 猜得到");
      default -> of("FIN waits for the own close()", "ACK 一定等到与 FIN 合并");
    };
  }

  public String exportTitle() {
    return of("Export this run", "导出这个运行");
  }

  public String exportCommand() {
    return of("show the command that repeats it", "显示重现它的命令");
  }

  public String exportFile() {
    return of("write a scenario file", "写成场景文件");
  }

  public String fileTitle() {
    return of("File to write", "写到哪个文件");
  }

  public String fileHelp() {
    return of("a name ending in .yaml; an existing file is not overwritten", "以 .yaml 结尾；不会覆盖已有文件");
  }

  public String written(String file) {
    return of(
        "Written: " + file + ".  tcptutor sim " + file + " runs it.",
        "已写入 " + file + "。tcptutor sim " + file + " 可以运行它。");
  }

  public String notWritten(String file, String why) {
    return of("Not written: " + file + ": " + why, "没有写成 " + file + "：" + why);
  }

  public String fileExists() {
    return of("it exists; choose another name", "文件已存在；换个名字");
  }

  public String undisturbed() {
    return of("undisturbed", "未受干扰");
  }

  public String yours(int acts) {
    return of(
        acts == 0 ? "yours: the same so far" : "yours: " + acts + (acts == 1 ? " act" : " acts"),
        acts == 0 ? "你的：还没有干预" : "你的：" + acts + " 次干预");
  }

  public String compareHint() {
    return of(
        "- only undisturbed   + only yours   ! end differs   c closes",
        "- 只在未受干扰的运行里   + 只在你的里   ! 结局不同   c 关闭");
  }

  // --- the player: the ends --------------------------------------------------------------------

  /** What an end is; {@code client} or {@code server}. */
  public String end(String id) {
    return id.equals("client") ? of("client", "客户端") : of("server", "服务端");
  }

  public String off() {
    return of("no power", "断电");
  }

  public String unplugged() {
    return of("unplugged", "网线已拔");
  }

  /** A timer by its constant's name. */
  public String timer(String name) {
    return switch (name) {
      case "RETRANSMISSION" -> "RTO";
      case "LOSS_PROBE" -> of("loss probe", "尾部探测");
      case "REORDERING" -> of("reordering", "乱序等待");
      case "PERSIST" -> of("persist", "坚持");
      case "DELAYED_ACK" -> of("delayed ACK", "延迟 ACK");
      case "TIME_WAIT" -> "2MSL";
      case "FIN_WAIT_2" -> "FIN-WAIT-2";
      case "KEEPALIVE" -> of("keepalive", "保活");
      case "USER" -> of("user timeout", "用户超时");
      default -> name.toLowerCase(Locale.ROOT).replace('_', ' ');
    };
  }

  public String queues(int syn, int accept, int most) {
    return of(
        "SYN queue " + syn + ", accept " + accept + "/" + most,
        "SYN 队列 " + syn + "，accept " + accept + "/" + most);
  }

  public String buffers(int unacknowledged, int unread, int held) {
    return of(
        "unacked " + unacknowledged + ", unread " + unread + ", early " + held,
        "未确认 " + unacknowledged + "，未读 " + unread + "，早到 " + held);
  }

  // --- the header ------------------------------------------------------------------------------

  public String sourcePort() {
    return of("source port", "源端口");
  }

  public String destinationPort() {
    return of("destination port", "目的端口");
  }

  public String sequenceNumber() {
    return of("sequence number", "序号");
  }

  public String acknowledgmentNumber() {
    return of("acknowledgment number", "确认号");
  }

  public String unused() {
    return of("unused: no ACK bit", "不用：没有 ACK 位");
  }

  public String window() {
    return of("window", "窗口");
  }

  /** What a flag says. */
  public String flag(String name) {
    return switch (name) {
      case "SYN" ->
          of(
              "synchronizes: the sequence number is the initial one, and takes one number itself",
              "同步：这个序号就是初始序号，SYN 自己也占一个序号");
      case "ACK" ->
          of(
              "the acknowledgment number counts; every segment after the first SYN has it",
              "确认号有效；第一个 SYN 之后的报文段都带它");
      case "FIN" ->
          of(
              "no more data from this end, which takes one number; the other end may still send",
              "这一端不再发数据，FIN 占一个序号；另一端仍可发送");
      case "RST" ->
          of(
              "the connection is over at once, or there is none; never acknowledged",
              "连接立即结束，或者本来就没有；不会被确认");
      case "PSH" ->
          of("the receiver is to hand the data on without waiting for more", "接收方应立即交给应用，不必再等");
      default -> of("the urgent pointer counts", "紧急指针有效");
    };
  }

  public String segSeq(long relative, long absolute, boolean syn) {
    return of(
        relative
            + " ("
            + absolute
            + " on the wire): number of "
            + (syn ? "the SYN" : "the first octet, or the next one"),
        relative + "（线上是 " + absolute + "）：" + (syn ? "SYN 的序号" : "第一个字节的序号，没有数据时是下一个要发的"));
  }

  public String segAck(long relative, long absolute) {
    return of(
        relative
            + " ("
            + absolute
            + " on the wire): everything before it has arrived; this is expected next",
        relative + "（线上是 " + absolute + "）：它之前的都已收到，期待的下一个就是它");
  }

  public String segLen(int length, int octets, boolean syn, boolean fin) {
    String parts = octets + of(" octets", " 字节") + (syn ? " + SYN" : "") + (fin ? " + FIN" : "");
    return length + of(" numbers: ", " 个序号：") + parts;
  }

  public String segWnd(int window, boolean syn) {
    return of(
        window + " octets may come" + (syn ? ", unscaled in a SYN" : ", before scaling"),
        "还能收 " + window + " 字节" + (syn ? "，SYN 里不缩放" : "，未计缩放"));
  }

  public String optionsName() {
    return of("options", "选项");
  }

  public String fateName() {
    return of("fate", "去向");
  }

  public String whyName() {
    return of("why sent", "为何发送");
  }

  public String wasLost() {
    return of("lost on the way", "在路上丢失");
  }

  public String isFlying(String when) {
    return of("on its way; arrives at " + when, "在路上，" + when + " 到达");
  }

  public String hasArrived(String when) {
    return of("arrived at " + when, "已于 " + when + " 到达");
  }
}
