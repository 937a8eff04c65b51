package tcptutor.shell.text;

import java.util.List;

/** {@link LessonMessages} in Chinese. */
final class ChineseLesson implements LessonMessages {
  @Override
  public Advice badId(String id) {
    return new Advice("“" + id + "”不能当 id", "只用小写字母、数字和连字符，例如 why-three-not-two");
  }

  @Override
  public Advice duplicateId(String id) {
    return new Advice("id“" + id + "”已经用过了", "换一个名字");
  }

  @Override
  public Advice emptyList(String name) {
    return new Advice("“" + name + "”里什么也没有", "加一项，那一行以“- ”开头");
  }

  @Override
  public Advice badWay(String way, String at) {
    return new Advice(
        "“" + way + "”不是一种说法" + (at.isEmpty() ? "" : "，问题在“" + at + "”"),
        "写成用空格隔开的概念，例如 'server:isn !confirm'");
  }

  @Override
  public Advice unknownConcept(String concept, String way, String nearest) {
    return new Advice(
        "词表里没有“" + concept + "”，它用在“" + way + "”里",
        nearest.isEmpty() ? "把它加进 lexicon.yaml" : "是不是想写“" + nearest + "”？");
  }

  @Override
  public Advice badSegment(String number) {
    return new Advice("“" + number + "”不是报文段的编号", "从 1 数起，数这次运行里的报文段");
  }

  @Override
  public Advice rightOptions(int right) {
    return new Advice(
        right == 0 ? "没有一个选项是对的" : "有 " + right + " 个选项是对的",
        "在其中一个选项里写 right: true；多选题写 multiple: true");
  }

  @Override
  public Advice badPath(String path) {
    return new Advice(
        "“" + path + "”指的不是运行里能看到的东西",
        "写成 2.ack、3.after.2、server@1、client.TIME-WAIT、segments.SYN 或 client.connect 这样");
  }

  @Override
  public Advice badVersion(String version) {
    return new Advice("“" + version + "”不是版本号", "写三个数字，例如 1.0.0");
  }

  @Override
  public Advice newerFormat(int format, int known) {
    return new Advice("文件格式是 " + format + "，这个 tcptutor 最高只认到 " + known, "请换用更新的 tcptutor");
  }

  @Override
  public String welcome(int sections, int questions) {
    String asked = questions + " 个问题，用中文或英文回答都行。";
    String read = sections + " 节可读、可看";
    return sections == 0
        ? asked
        : questions == 0 ? read + "。" : "先读、先看，共 " + sections + " 节；然后是 " + asked;
  }

  @Override
  public String readingKeys(boolean last) {
    return last ? "回车：开始提问   b：上一节   ?：帮助   q：退出" : "回车：继续   b：上一节   s：直接答题   q：退出";
  }

  @Override
  public String judgedKeys() {
    return "回车：参考回答   a：再答一次   q：退出";
  }

  @Override
  public String explainedKeys(boolean last) {
    return last ? "回车：结束   a：再答一次   q：退出" : "回车：下一题   a：再答一次   q：退出";
  }

  @Override
  public String moreKeys() {
    return "回车：还有";
  }

  @Override
  public String askingKeys() {
    return "回车提交，Alt-回车换行。也可以输入：提示、编辑、跳过、退出、?";
  }

  @Override
  public String askingLine() {
    return "一行就是一个回答，行尾写 \\ 可以接着写。也可以输入：提示、编辑、跳过、退出、?";
  }

  @Override
  public String readingHelp() {
    return "回车  继续\nb     回到上一节\ns     不读了，直接答题\nq     退出";
  }

  @Override
  public String askingHelp() {
    return "像对面试官那样说，中文、英文、混着说都行。\nAlt-回车换行；行尾写 \\ 也可以换行。\n提示（hint）  给一点线索，一次比一次多\n编辑（edit）  用你的编辑器（$VISUAL）写\n跳过（skip）  看参考回答，然后继续\n返回（back）  上一题\n退出（quit）  离开";
  }

  @Override
  public String judgedHelp() {
    return "回车  继续\na     这道题再答一次\nq     退出";
  }

  @Override
  public String refusedReading() {
    return "这里用不上这个。回车继续，? 列出可以输入什么。";
  }

  @Override
  public String refusedAsking() {
    return "请输入回答，或者：提示、跳过、退出、?";
  }

  @Override
  public String refusedJudged() {
    return "这里用不上这个。回车继续，a 再答一次。";
  }

  @Override
  public String question(int number, int of) {
    return "第 " + number + " 题，共 " + of + " 题";
  }

  @Override
  public String hint() {
    return "提示";
  }

  @Override
  public String noMoreHints() {
    return "没有更多提示了。输入“跳过”可以看参考回答。";
  }

  @Override
  public String madeHeading() {
    return "你说到了";
  }

  @Override
  public String missedHeading() {
    return "你没有说到";
  }

  @Override
  public String couldAddHeading() {
    return "还可以补充";
  }

  @Override
  public String wrongHeading() {
    return "这里说错了";
  }

  @Override
  public String proofHeading(String scenario) {
    return "眼见为实：" + scenario;
  }

  @Override
  public String modelHeading() {
    return "优秀的回答是这样的";
  }

  @Override
  public String followUpHeading() {
    return "面试官会接着问";
  }

  @Override
  public String resultsHeading() {
    return "你的回答";
  }

  @Override
  public String skipped() {
    return "跳过";
  }

  @Override
  public String farewell() {
    return "到此结束。每次运行都可以再看一遍：tcptutor sim";
  }

  @Override
  public String leaving() {
    return "下次再来。";
  }

  @Override
  public String labelled(String label, String text) {
    return label + "：" + text;
  }

  @Override
  public String quoted(String text) {
    return "“" + text + "”";
  }

  @Override
  public String level(int level) {
    String meaning =
        switch (level) {
          case 0 -> "还没有说到点上";
          case 1 -> "开了个头";
          case 2 -> "说对了一半";
          case 3 -> "不错，还不完整";
          default -> "完整";
        };
    return level + " 级（满级 4）：" + meaning;
  }

  @Override
  public String segments(List<Integer> numbers) {
    return "报文段 " + Numbers.joined(numbers, "、");
  }

  @Override
  public String right() {
    return "对。";
  }

  @Override
  public String notBut(String given, String key) {
    return given.isEmpty() ? "应为 " + key : "不是 " + given + "，应为 " + key;
  }

  @Override
  public String solution() {
    return "答案";
  }

  @Override
  public String goalHeading() {
    return "要达到的目标";
  }
}
