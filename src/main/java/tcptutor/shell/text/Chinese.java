package tcptutor.shell.text;

import tcptutor.core.lesson.Lang;

/** The Chinese texts. */
final class Chinese extends English {
  @Override
  public Advice badRemark(String key) {
    return new Advice("“" + key + "”既不是报文段的编号，也不是注记的 id", "报文段从 1 数起，写成 '2': {en: ..., zh: ...}");
  }

  @Override
  public Lang lang() {
    return Lang.ZH;
  }

  @Override
  public String tagline() {
    return "tcptutor：把 TCP 连接真正跑起来，边看边学";
  }

  @Override
  public String usageHeading() {
    return "用法：";
  }

  @Override
  public String commandsHeading() {
    return "命令：";
  }

  @Override
  public String optionsHeading() {
    return "选项：";
  }

  @Override
  public String globalOptionsHeading() {
    return "通用选项：";
  }

  @Override
  public String exitCodesHeading() {
    return "退出码：";
  }

  @Override
  public String examplesHeading() {
    return "示例：";
  }

  @Override
  public String noCommandHelp() {
    return "不带命令时打开主屏，一切都从那里进入。";
  }

  @Override
  public String moreHelp() {
    return "想了解某个命令的细节，请运行 tcptutor help 命令名。";
  }

  @Override
  public String langOption() {
    return "界面语言：en 或 zh（默认看 TCPTUTOR_LANG，再看系统语言环境）";
  }

  @Override
  public String widthOption() {
    return "输出宽度，单位是列（默认看 COLUMNS，再看终端，都没有就是 80）";
  }

  @Override
  public String plainOption() {
    return "逐行输出：不移动光标，不用颜色，不画框；适合管道和读屏软件";
  }

  @Override
  public String themeOption() {
    return "全屏的配色；terminal 用终端自己的颜色";
  }

  @Override
  public String noMotionOption() {
    return "没有自动播放的动画";
  }

  @Override
  public String ambiguousWidthOption() {
    return "→ 这类字符在这个终端上占几列；doctor 可以测出";
  }

  @Override
  public String noColorOption() {
    return "不用颜色（设置了 NO_COLOR、TERM=dumb 或输出不是终端时也一样）";
  }

  @Override
  public String helpOption() {
    return "显示帮助";
  }

  @Override
  public String versionOption() {
    return "显示版本号";
  }

  @Override
  public String exitDone() {
    return "正常完成";
  }

  @Override
  public String exitNo() {
    return "运行完了，但结果是“否”，或者发现了问题";
  }

  @Override
  public String exitUsage() {
    return "用法不对，或者输入读不了";
  }

  @Override
  public String exitInterrupted() {
    return "被中断：在全屏里按了 Ctrl-C，或者终端被关闭";
  }

  @Override
  public String exitBug() {
    return "tcptutor 自身出了错";
  }

  @Override
  public String startSummary() {
    return "从上次的地方接着学：看过程、答问题，用报文段验证答案";
  }

  @Override
  public String learnSummary() {
    return "列出课程，或者读其中一课并回答问题";
  }

  @Override
  public String quizSummary() {
    return "按话题和题型随机抽题";
  }

  @Override
  public String gradeSummary() {
    return "给一个回答评分，或者给全班的回答评分";
  }

  @Override
  public String packSummary() {
    return "编写、检查、打包、安装、预览课程包";
  }

  @Override
  public String simSummary() {
    return "列出所有场景，或者运行其中一个并画出报文段";
  }

  @Override
  public String playSummary() {
    return "播放一个运行：单步、后退、丢报文段、拔网线";
  }

  @Override
  public String replaySummary() {
    return "把一份录制里的调用和丢包放到模拟器里重跑";
  }

  @Override
  public String checkSummary() {
    return "把课程包里说的都跑一遍，报告所有错误";
  }

  @Override
  public String doctorSummary() {
    return "检查本机和终端的情况，并说明该怎样修";
  }

  @Override
  public String installSummary() {
    return "把命令、命令补全和手册页装进你的 shell";
  }

  @Override
  public String completionSummary() {
    return "打印某个 shell 的补全脚本";
  }

  @Override
  public String manSummary() {
    return "打印手册页";
  }

  @Override
  public String helpSummary() {
    return "说明某个命令的用法";
  }

  @Override
  public Advice unknownCommand(String name, String nearest) {
    return new Advice("没有“" + name + "”这个命令", meant(nearest, "运行 tcptutor --help 可以看到全部命令"));
  }

  @Override
  public Advice unknownOption(String option, String nearest) {
    return new Advice("这里没有“" + option + "”这个选项", meant(nearest, "加 --help 可以看到全部选项"));
  }

  @Override
  public Advice missingOptionValue(String option) {
    return new Advice("选项“" + option + "”后面缺一个值", "把值写在选项后面");
  }

  @Override
  public Advice badOptionValue(String option, String value, String allowed) {
    return new Advice("选项“" + option + "”不能是“" + value + "”", "可以用：" + allowed);
  }

  @Override
  public Advice missingArgument(String argument, String command) {
    return new Advice(command + " 还缺参数：" + argument, "用法见 tcptutor help " + command);
  }

  @Override
  public Advice unexpectedArgument(String argument, String command) {
    return new Advice(command + " 用不上“" + argument + "”", "去掉它，或者看看 tcptutor help " + command);
  }

  @Override
  public Advice unreadableFile(String file, String reason) {
    return new Advice("读不了 " + file + (reason.isEmpty() ? "" : "：" + reason), "请检查文件名和权限");
  }

  @Override
  public Advice unwritableOutput(String reason) {
    return new Advice("输出写不进去：" + reason, "腾出空间，或者换个地方写");
  }

  @Override
  public String internalError() {
    return "这是 tcptutor 自己的错，不是你的问题；请把下面的内容报告给我们";
  }

  @Override
  public String mendPrefix() {
    return "改法：";
  }

  @Override
  public String mistakes(int count) {
    return count == 0 ? "没有错误" : "共 " + count + " 处错误";
  }

  @Override
  public Advice badYaml(String problem) {
    return new Advice(
        "不是合法的 YAML：" + problem, "检查缩进；文本里有“: ”或“ #”，或者以 [ ] { } & * ! | > ' \" % @ ` 开头时，要加引号");
  }

  @Override
  public Advice notUtf8() {
    return new Advice("文件不是 UTF-8 编码", "另存为 UTF-8");
  }

  @Override
  public Advice emptyFile() {
    return new Advice("文件是空的", "至少写一个字段，例如 id: my-scenario");
  }

  @Override
  public Advice tooBig(String limit) {
    return new Advice("文件超出了限制：" + limit, "拆成几个文件，或者写得简单些");
  }

  @Override
  public Advice duplicateKey(String key, int firstLine) {
    return new Advice("“" + key + "”在第 " + firstLine + " 行已经写过了", "两处只留一处");
  }

  @Override
  public Advice keyNotScalar() {
    return new Advice("键只能是一个普通的词", "写成“键: 值”的形式");
  }

  @Override
  public Advice unknownTag(String tag) {
    return new Advice("标签“" + tag + "”在这里没有意义", "把它去掉");
  }

  @Override
  public Advice wrongKind(String name, String wanted, String found) {
    return new Advice(
        (name.isEmpty() ? "这里" : "“" + name + "”") + "应该是" + wanted + "，而不是" + found,
        "这里应写" + wanted);
  }

  @Override
  public Advice missingField(String name, String kind) {
    return new Advice("缺少“" + name + "”", "加上“" + name + ":”，值是" + kind);
  }

  @Override
  public Advice emptyField(String name, String kind) {
    return new Advice("“" + name + "”没有值", "在后面写上" + kind);
  }

  @Override
  public Advice unknownField(String name, String nearest, String known) {
    return new Advice("没有人会读“" + name + "”这个字段", meant(nearest, "这里可用的字段：" + known));
  }

  @Override
  public Advice outOfRange(String name, long value, long least, long most) {
    return new Advice("“" + name + "”是 " + value, "取值范围是 " + least + " 到 " + most);
  }

  @Override
  public Advice notOneOf(String name, String value, String nearest, String allowed) {
    return new Advice("“" + name + "”不能是“" + value + "”", meant(nearest, "可以用：" + allowed));
  }

  @Override
  public Advice missingLanguage(String name, Lang lang) {
    return new Advice(
        "“" + name + "”缺" + (lang == Lang.EN ? "英文" : "中文"), "在它下面加上“" + lang.code() + ":”");
  }

  @Override
  public String kindMapping() {
    return "一组“键: 值”";
  }

  @Override
  public String kindList() {
    return "一个列表";
  }

  @Override
  public String kindText() {
    return "一段文本";
  }

  @Override
  public String kindTextBoth() {
    return "中英文各一段文本（{en: ..., zh: ...}）";
  }

  @Override
  public String kindInteger() {
    return "一个整数";
  }

  @Override
  public String kindBoolean() {
    return "true 或 false";
  }

  @Override
  public String kindDuration() {
    return "一段时长，例如 250ms、1s、2min、4h";
  }

  @Override
  public String kindNothing() {
    return "空";
  }

  private static String meant(String nearest, String otherwise) {
    return nearest.isEmpty() ? otherwise : "是不是想写“" + nearest + "”？";
  }

  @Override
  public Advice lineEndsEarly(String missing, String form) {
    return new Advice("这一行缺少 " + missing, "写法：" + form);
  }

  @Override
  public Advice lineNoDuration(String word, String form) {
    return new Advice("“" + word + "”不是时间", "写成数字加 us、ms、s、min 或 h，比如 250ms；整行写法：" + form);
  }

  @Override
  public Advice lineNoNumber(String what, String word, String form) {
    return new Advice(what + " 应当是整数，而不是“" + word + "”", "写法：" + form);
  }

  @Override
  public Advice lineUnknownWord(String what, String word, String nearest, String all) {
    String guess = nearest == null || nearest.isEmpty() ? "" : "是不是想写“" + nearest + "”？";
    return new Advice("“" + word + "”不是可用的 " + what, guess + "可以写：" + all);
  }

  @Override
  public Advice lineGoesOn(String word, String form) {
    return new Advice("“" + word + "”处不该再有内容", "写法：" + form);
  }

  @Override
  public String profileOption() {
    return "按哪种真实协议运行：rfc（RFC 9293 原文）或 linux（实测）";
  }

  @Override
  public String formatOption() {
    return "ladder、table、transcript、json、mermaid 或 packetdrill；缺省是 ladder，加了 --plain 是 table";
  }

  @Override
  public String numbersOption() {
    return "relative（从初始序列号起算）或 absolute（绝对值）";
  }

  @Override
  public String explainOption() {
    return "每一步都给出依据的条款和理由";
  }

  @Override
  public String callsOption() {
    return "显示套接字调用及其结果";
  }

  @Override
  public String noTimersOption() {
    return "不显示定时器";
  }

  @Override
  public String asciiOption() {
    return "只用 ASCII 字符画图";
  }

  @Override
  public String variantOption() {
    return "运行一个并不存在的协议，比如 two-way-handshake 或 no-time-wait";
  }

  @Override
  public String setOption() {
    return "改一个数值或规则：isn.client=100、msl=30s、server.backlog=1、nagle=off";
  }

  @Override
  public String loseOption() {
    return "丢掉报文：client:SYN:2、server:ANY:all";
  }

  @Override
  public String delayOption() {
    return "让报文晚到：client:ACK:1:300ms";
  }

  @Override
  public String duplicateOption() {
    return "稍后再送达一个副本：client:DATA:1:2s";
  }

  @Override
  public String seedOption() {
    return "未指定的初始序列号所用的种子";
  }

  @Override
  public String searchOption() {
    return "列出名称或标题里有 WORD 的，或者运行中出现该状态、标志的场景";
  }

  @Override
  public String simHint() {
    return "运行其中一个：tcptutor sim ID      （更多用法：tcptutor help sim）";
  }

  @Override
  public String searchHint() {
    return "可以搜名称的一部分、状态（如 TIME-WAIT）或标志（如 RST）";
  }

  @Override
  public String recordingMend() {
    return "格式应为录制文件：setup、calls、network_rules、network_events、segments";
  }

  @Override
  public String nothingFound(String word) {
    return "没有场景与“" + word + "”有关";
  }

  @Override
  public String scenarioGroup(String id) {
    return switch (id) {
      case "open" -> "打开连接";
      case "data" -> "数据";
      case "close" -> "关闭连接";
      case "time-wait" -> "TIME-WAIT";
      case "reset" -> "重置、崩溃与半开连接";
      case "queue" -> "队列与 SYN 洪水";
      case "counterfactual" -> "并不存在的协议";
      default -> "其他：" + id;
    };
  }

  @Override
  public Advice unknownScenario(String word, String nearest) {
    String guess = nearest.isEmpty() ? "" : "是不是想写“" + nearest + "”？";
    return new Advice("没有名为“" + word + "”的场景", guess + "用 tcptutor sim 查看全部；文件名要带 .yaml");
  }

  @Override
  public String seenFromOption() {
    return "packetdrill：被测的一端，client 或 server";
  }

  @Override
  public String checked(int files, int mistakes) {
    return "检查了 " + files + " 个文件，" + (mistakes == 0 ? "没有错误" : "有 " + mistakes + " 处错误");
  }

  @Override
  public Advice noSuchFile(String name) {
    return new Advice("没有文件或目录“" + name + "”", "请给出存在的名称，比如 lessons/");
  }

  @Override
  public Advice idAndFile(String id, String file) {
    return new Advice("id“" + id + "”与文件名 " + file + " 不一致", "把文件命名为 " + id + ".yaml");
  }

  @Override
  public String transcriptMend() {
    return "一行的写法：50ms  S > C  SYN,ACK 0 ack 1  ESTABLISHED / SYN-RECEIVED";
  }

  @Override
  public String expectationMend() {
    return "改正事件，或者写上真实发生的过程（tcptutor sim FILE --format transcript 会打印出来）";
  }

  @Override
  public Advice runaway(int events) {
    return new Advice("运行停不下来，在 " + events + " 个事件之后被中止", "给场景设一个终点，比如 until: 10s，或者撤掉让它循环的改动");
  }

  @Override
  public Advice outOfBounds(String name, String value) {
    return new Advice(
        name + " 不能是 " + value, "定时器至少 1ms，端口 1 到 65535，MSS 1 到 65495，窗口扩大因子 -1 到 14，开关 0 或 1");
  }

  @Override
  public String lostMark() {
    return "（丢失）";
  }

  @Override
  public Advice noSuchSegment(String scenario, String number, int most) {
    return new Advice(scenario + " 的运行里没有第 " + number + " 个报文段", "报文段按发送顺序编号，从 1 到 " + most);
  }
}
