package tcptutor.shell.text;

import java.util.ArrayList;
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

  /** What the arrows do in a text. */
  public String scrollKey() {
    return of("scroll", "滚动");
  }

  /** What {@code L} does: the name of the other language in itself. */
  public String languageKey() {
    return of("中文", "English");
  }

  /** Said where the terminal is too small for the full form. */
  public String tooSmall() {
    return of("Reduced: 78x22 shows all.", "窗口太小：78x22 起显示全部。");
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
        of("→ ←  n p\tone event forwards, one back", "→ ←  n p\t前进、后退一个事件"),
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
        of("#\tnumbers relative or absolute", "#\t序列号相对、绝对"),
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
      case "MEDDLED_WITH" ->
          of(
              "The network already doubles this segment or holds it back: undo that first.",
              "网络已经在复制或延迟这个报文段：先撤销那一步。");
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
    return of("such as 5 or 1000, then Enter", "例如 5 或 1000，然后回车");
  }

  public String noOctets(String text) {
    return of(
        "'" + text + "' is no number of octets from 1 to 999999.",
        "“" + text + "”不是 1 到 999999 的字节数。");
  }

  public String jumpTitle() {
    return of("Jump to", "跳到");
  }

  /** The first event of the list: nothing has happened. */
  public String beginning() {
    return of("the beginning", "开头");
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

  /** A host cannot be switched on twice, nor a cable pulled twice. */
  public String alreadySo(String name) {
    return of("That is so already at " + name + ".", name + " 已经是这样了。");
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
        "- only undisturbed  + only yours  ~ other time  ! differs  = same end",
        "- 只在未受干扰的运行里  + 只在你的里  ~ 时刻不同  ! 不同  = 结局相同");
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

  /** The same where a host listens on several ports. */
  public String queues(int port, int syn, int accept, int most) {
    return port + ": " + queues(syn, accept, most);
  }

  /** What is kept at an end: octets, and segments that came early; what is 0 is left out. */
  public String buffers(int unacknowledged, int unsent, int unread, int held) {
    List<String> parts = new ArrayList<>();
    part(parts, of("unacked ", "未确认 "), unacknowledged);
    part(parts, of("unsent ", "未发 "), unsent);
    part(parts, of("unread ", "未读 "), unread);
    part(parts, of("early ", "早到 "), held);
    return String.join(of(", ", "，"), parts);
  }

  private static void part(List<String> parts, String name, int number) {
    if (number > 0) {
      parts.add(name + number);
    }
  }

  // --- the header ------------------------------------------------------------------------------

  public String sourcePort() {
    return of("source port", "源端口");
  }

  public String destinationPort() {
    return of("destination port", "目的端口");
  }

  public String sequenceNumber() {
    return of("sequence number", "序列号");
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
              "同步：这个序列号就是初始序列号，SYN 自己也占一个序列号");
      case "ACK" ->
          of(
              "the acknowledgment number counts; every segment after the first SYN has it",
              "确认号有效；第一个 SYN 之后的报文段都带它");
      case "FIN" ->
          of(
              "no more data from this end, which takes one number; the other end may still send",
              "这一端不再发数据，FIN 占一个序列号；另一端仍可发送");
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
        relative + "（线上是 " + absolute + "）：" + (syn ? "SYN 的序列号" : "第一个字节的序列号，没有数据时是下一个要发的"));
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
    return length + of(" numbers: ", " 个序列号：") + parts;
  }

  public String segWnd(int window, boolean syn) {
    return of(
        window + " octets may come" + (syn ? ", unscaled in a SYN" : ", before scaling"),
        "还能收 " + window + " 字节" + (syn ? "，SYN 里不缩放" : "，未计缩放"));
  }

  public String optionsName() {
    return of("options", "选项");
  }

  public String dataOffsetName() {
    return of("data offset", "数据偏移");
  }

  public String dataOffset(int words) {
    return of(
        words + " words of 4 octets: the header is " + 4 * words + " octets long",
        words + " 个 4 字节：首部长 " + 4 * words + " 字节");
  }

  public String checksumName() {
    return of("checksum", "校验和");
  }

  public String checksum() {
    return of(
        "over header, data and addresses; a segment that fails it is dropped in silence, which"
            + " looks like loss",
        "覆盖首部、数据和地址；校验不过就悄悄丢弃，看起来就像丢失");
  }

  public String urgentName() {
    return of("urgent pointer", "紧急指针");
  }

  public String noUrgent() {
    return of("unused: no URG bit", "不用：没有 URG 位");
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

  // --- home ------------------------------------------------------------------------------------

  /** What the program is, in a few words. */
  public String homeLine() {
    return of("TCP connections, run for real", "真正运行 TCP 连接");
  }

  /** An entry of the first screen, by its constant's name. */
  public String home(String way) {
    return switch (way) {
      case "CONTINUE" -> of("Continue", "继续");
      case "DUE" -> of("Due today", "今天复习");
      case "LESSONS" -> of("Lessons", "课程");
      case "SCENARIOS" -> of("Scenarios", "场景");
      case "EXERCISES" -> of("Exercises", "练习");
      case "QUIZ" -> of("Quiz", "测验");
      case "INTERVIEW" -> of("Interview", "面试");
      case "MAP" -> of("State diagram", "状态图");
      case "GLOSSARY" -> of("Glossary", "术语");
      case "BOOKMARKS" -> of("Bookmarks", "书签");
      case "PROGRESS" -> of("Progress", "进度");
      default -> of("Packs", "课程包");
    };
  }

  public String continueDetail(String title) {
    return title.isEmpty() ? of("everything is read", "全部读完") : title;
  }

  public String dueDetail(int count) {
    return of(
        count == 0
            ? "nothing is due; a few new questions"
            : count + (count == 1 ? " question is due" : " questions are due"),
        count == 0 ? "没有到期的题，可以学几道新题" : count + " 道题到期");
  }

  public String lessonsDetail(int read, int all) {
    return of(read + " of " + all + " read", "读完 " + read + " / " + all + " 课");
  }

  public String scenariosDetail(int count) {
    return of(count + " runs to play, step and break", count + " 个运行：播放、单步、捣乱");
  }

  public String exercisesDetail() {
    return of("answered on the screen; fresh numbers each time", "在屏幕上作答，数字每次都不同");
  }

  public String quizDetail() {
    return of("ten questions of all kinds", "十道题，各种题型");
  }

  public String interviewDetail() {
    return of("five questions, in your own words", "五道题，用自己的话回答");
  }

  public String mapDetail() {
    return of("the eleven states, to walk in", "十一个状态，可以走一走");
  }

  public String glossaryDetail() {
    return of("terms in both languages", "中英文对照");
  }

  public String bookmarksDetail(int count) {
    return of(
        count == 0 ? "m sets one while reading" : Integer.toString(count),
        count == 0 ? "阅读时按 m 添加" : Integer.toString(count));
  }

  public String progressDetail() {
    return of("what you remember, what is weak, what is read", "记住多少、哪里薄弱、读了多少");
  }

  public String packsDetail(int count) {
    return of(count + " installed", "已安装 " + count + " 个");
  }

  public String homeHelpTitle() {
    return of("How to find your way", "怎么用");
  }

  public String homeHelp() {
    return of(
        "Every entry has a key: press it, or go there with the arrows and press Enter, or click."
            + "\n\nq or Esc goes back, on the first screen it quits. Ctrl-C quits at once; what you"
            + " read and answered is kept. Ctrl-Z suspends, fg comes back. L switches the language"
            + " anywhere. The line at the bottom says what else can be pressed."
            + " To select text with the mouse, hold Shift."
            + "\n\nLessons are read, and their runs can be stepped in place. Scenarios are played:"
            + " lose a segment, pull a cable, and see what becomes of the connection. Exercises are"
            + " answered on the screen; quiz and interview are a conversation below it."
            + "\n\ntcptutor --plain does all of this line by line, for pipes and screen readers."
            + " tcptutor doctor says what this terminal can do.",
        "每一项前面有一个键：按它，或者用方向键移过去按回车，也可以点击。"
            + "\n\nq 或 Esc 返回，在第一屏上是退出。Ctrl-C 立即退出，读过的、答过的都会保存。Ctrl-Z"
            + " 挂起，fg 回来。任何地方按 L 切换语言。最下面一行提示还能按什么。用鼠标选文字时按住 Shift。"
            + "\n\n课程可以阅读，里面的运行可以就地单步。场景可以播放：丢一个报文段、拔一根网线，看连接会怎样。"
            + "练习在屏幕上作答；测验和面试是屏幕下方的对话。"
            + "\n\ntcptutor --plain 逐行完成这一切，适合管道和读屏软件。tcptutor doctor 说明这个终端能做什么。");
  }

  // --- lists -----------------------------------------------------------------------------------

  /** The title of a list or screen, by its constant's name. */
  public String list(String kind) {
    return "tcptutor  " + home(kind);
  }

  public String emptyList(String kind) {
    return kind.equals("BOOKMARKS")
        ? of("No bookmarks yet: press m while reading.", "还没有书签：阅读时按 m。")
        : of("Nothing here.", "这里什么都没有。");
  }

  public String nothingFound() {
    return of("Nothing has these words. Esc shows all.", "没有符合的。按 Esc 显示全部。");
  }

  public String lessonFigures(int read, int sections, int well, int questions) {
    return of(
        "read " + read + "/" + sections + "  well " + well + "/" + questions,
        "已读 " + read + "/" + sections + "  答好 " + well + "/" + questions);
  }

  /** A group of scenarios. */
  public String group(String id) {
    return Messages.in(this == ZH ? Lang.ZH : Lang.EN).scenarioGroup(id);
  }

  // --- glossary, map, progress -------------------------------------------------------------------

  public String glossaryTitle() {
    return of("Glossary", "术语");
  }

  public String noTermsHere() {
    return of("No term of the glossary is on this screen.", "这一屏上没有术语。");
  }

  public String see() {
    return of("see:", "参见：");
  }

  public String mapTitle() {
    return of("tcptutor  State diagram (RFC 9293 §3.3.2)", "tcptutor  状态图（RFC 9293 §3.3.2）");
  }

  public String otherState() {
    return of("other state", "换一个状态");
  }

  public String walkKey() {
    return of("go that way", "沿这条走");
  }

  public String readByLesson() {
    return of("Sections read", "读过的小节");
  }

  public String answeredByLesson() {
    return of("Questions answered well, by lesson", "答好的题（按课程）");
  }

  public String answeredByTopic() {
    return of("Questions answered well, by topic", "答好的题（按话题）");
  }

  // --- the reader ------------------------------------------------------------------------------

  public String pageKey() {
    return of("page", "翻页");
  }

  public String nextSectionKey() {
    return of("next section", "下一节");
  }

  public String previousSectionKey() {
    return of("previous", "上一节");
  }

  public String stepRunKey() {
    return of("step the run", "单步运行");
  }

  public String otherRunKey() {
    return of("other run", "换一个运行");
  }

  public String readOnKey() {
    return of("read on", "继续读");
  }

  public String playerKey() {
    return of("player", "播放器");
  }

  public String termsKey() {
    return of("terms", "术语");
  }

  public String bookmarkKey() {
    return of("bookmark", "书签");
  }

  public String exercisesKey() {
    return of("exercises", "练习");
  }

  public String interviewKey() {
    return of("questions", "问答");
  }

  public String bookmarked() {
    return of("bookmarked", "有书签");
  }

  // --- exercises -------------------------------------------------------------------------------

  public String noExercises() {
    return of("There are no exercises here.", "这里没有练习。");
  }

  public String onKey() {
    return of("go on", "继续");
  }

  public String againKey() {
    return of("again", "再答一次");
  }

  public String hintKey() {
    return of("hint", "提示");
  }

  public String skipKey() {
    return of("skip", "跳过");
  }

  public String handInKey() {
    return of("answer", "作答");
  }

  public String nextBlankKey() {
    return of("next blank", "下一空");
  }

  public String tickKey() {
    return of("tick", "勾选");
  }

  public String takeKey() {
    return of("take the line", "拿起这一行");
  }

  public String putDownKey() {
    return of("put it down", "放下");
  }

  /** How several blanks are filled in. */
  public String blanksHint() {
    return of(
        "Each blank takes one value, such as 101, ESTABLISHED or SYN,ACK. Tab goes to the next one,"
            + " Enter on the last one answers.",
        "每个空填一个值，例如 101、ESTABLISHED 或 SYN,ACK。按 Tab 到下一空，在最后一空按回车作答。");
  }

  /** How lines are put in order. */
  public String orderHint() {
    return of(
        "Space takes the line, the arrows move it, Space puts it down, Enter answers.",
        "按 Space 拿起一行，用方向键移动，再按 Space 放下，回车作答。");
  }

  /** Said above a verdict on the screen: what was asked. */
  public String asked() {
    return of("Asked: ", "题目：");
  }

  public String driveHint() {
    return of(
        "Enter opens the player: reach the goals there, then hand in with f.",
        "回车打开播放器：在那里达到目标，然后按 f 交卷。");
  }

  // --- the linear player -------------------------------------------------------------------------

  public String linearPlayerHelp() {
    return of(
        "Enter or n: one event forwards. p: one back. end, start, goto N. state: what both ends"
            + " know. flight: segments on their way. header N: a segment explained. lose N, delay N"
            + " 300ms, duplicate N 1s, overtake N. Any event of a scenario, such as 60ms crash server"
            + " or 80ms client send 5, acts at its time; without a time it acts now. undo. compare."
            + " command: what repeats this run. save FILE.yaml. lang. quit.",
        "回车或 n：前进一个事件。p：后退一个。end、start、goto N。state：两端知道什么。flight：在途的报文段。"
            + "header N：解释一个报文段。lose N、delay N 300ms、duplicate N 1s、overtake N。场景里的任何事件，"
            + "例如 60ms crash server 或 80ms client send 5，在它的时刻生效；不写时刻就是现在。undo 撤销。"
            + "compare 对比。command：重现它的命令。save FILE.yaml 保存。lang 换语言。quit 退出。");
  }

  public String linearHint() {
    return of("help lists the commands.", "help 列出命令。");
  }

  public String inFlight(String segments) {
    return segments.isEmpty()
        ? of("Nothing is in flight.", "没有在途的报文段。")
        : of("In flight: ", "在途：") + segments;
  }

  public String noSuchSegment(String word) {
    return of(
        "'" + word + "' is no segment that has left; flight lists those on their way.",
        "“" + word + "”不是已发出的报文段；flight 列出在途的。");
  }

  public String notUnderstood(String line) {
    return of("'" + line + "' is not understood. ", "看不懂“" + line + "”。") + linearHint();
  }

  public String theEnd() {
    return of("The run is at rest.", "运行已经静止。");
  }

  public String onlyYours() {
    return of("+ only yours", "+ 只在你的运行里");
  }

  public String onlyUndisturbed() {
    return of("- only undisturbed", "- 只在未受干扰的运行里");
  }

  public String sameRun() {
    return of("The runs are the same.", "两个运行相同。");
  }

  /** The prompt of the linear home. */
  public String choose() {
    return of("letter, or q to quit", "输入字母，q 退出");
  }

  public String linearExercises() {
    return of("fresh numbers each time", "数字每次都不同");
  }

  public String linearHomeHelp() {
    return of(
        "Type a letter and press Enter; Enter alone continues where you were. Every entry is also a"
            + " command: tcptutor learn ID, tcptutor play ID, tcptutor quiz, tcptutor help.",
        "输入字母后回车；只按回车就从上次的地方继续。每一项也是一个命令：tcptutor learn ID、tcptutor play ID、"
            + "tcptutor quiz、tcptutor help。");
  }

  public String which() {
    return of("which? Enter goes back", "哪一个？回车返回");
  }

  public String noSuchEntry(String word) {
    return of("There is no '" + word + "' here.", "这里没有“" + word + "”。");
  }

  // --- the world -------------------------------------------------------------------------------

  public String noTerminal(String why) {
    return of("this terminal cannot be drawn on: " + why, "无法在这个终端上绘制：" + why);
  }

  public String usePlain() {
    return of(
        "tcptutor --plain works line by line; tcptutor doctor says more",
        "tcptutor --plain 逐行工作；tcptutor doctor 说明原因");
  }

  public String notKept(String why) {
    return of("This could not be kept: " + why, "没能保存：" + why);
  }

  /** The title of something that has to be said. */
  public String anyKey() {
    return of("any key goes on", "按任意键继续");
  }

  public String enterGoesBack() {
    return of("[Enter: back]", "[回车：返回]");
  }
}
