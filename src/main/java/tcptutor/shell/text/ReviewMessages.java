package tcptutor.shell.text;

import java.time.Duration;
import tcptutor.core.lesson.Lang;

/** What is said while questions are reviewed, in one language. */
public final class ReviewMessages extends Bilingual {
  private ReviewMessages(Lang lang) {
    super(lang);
  }

  /** Returns the texts of a language. */
  public static ReviewMessages in(Lang lang) {
    return new ReviewMessages(lang);
  }

  // --- the command -----------------------------------------------------------------------------

  /** What {@code review} does, in one line. */
  public String summary() {
    return of("answer what is due today", "复习今天到期的题");
  }

  /** What {@code review} does, in more than one line. */
  public String about() {
    return of(
        "Asks the questions that you are about to forget, and a few new ones. The verdict on your"
            + " answer is the rating: level 0 or 1 is Again, 2 Hard, 3 and 4 Good, and a full answer"
            + " that was fast for you Easy; a hint before it or a follow-up that you miss costs one"
            + " step. Type 1 to 4 to overrule that, u to take the answer back. FSRS-6 says when the"
            + " question comes again. Every answer is on the disk before its verdict is shown; leave"
            + " at any time with q.\n"
            + "While a question waits: 'bury' puts it off until tomorrow, 'suspend' for good"
            + " (--resume ID brings it back), 'undo' takes the answer before back, 'skip' tells the"
            + " answer and counts as Again.\n"
            + "--cram asks a topic out of turn and leaves the schedule alone. How many new"
            + " questions and reviews there are a day, and the day of your interview, are set with"
            + " 'tcptutor memory set'. Several packs are asked one after the other, those that you"
            + " added first, and share the new questions.",
        "问快要忘记的题，外加几道新题。评分由判分得出：0、1 级算“忘了”（Again），2 级算“吃力”（Hard），"
            + "3、4 级算“记得”（Good），答全而且比平时快算“轻松”（Easy）；作答前看过提示，或没答上追问，降一档。"
            + "输入 1 到 4 可以改评分，u 撤销这次回答。下次何时再问由 FSRS-6 决定。每个回答都先存盘再给出评判，随时可以用 q 离开。\n"
            + "等待回答时：“搁置”推到明天，“停用”不再问（--resume ID 恢复），“撤销”收回上一题的回答，“跳过”直接看答案，按“忘了”算。\n"
            + "--cram 不按日程，专练一个主题，不影响日程。每天的新题数、复习数和面试日期用 tcptutor memory set 设置。"
            + "装了几个课程包，就一个接一个地问，自己添加的在前，新题平分。");
  }

  /** What {@code --cram} does. */
  public String cramOption() {
    return of("ask all of a topic, the schedule left alone", "专练一个主题的所有题，不影响日程");
  }

  /** What {@code --count} does. */
  public String countOption() {
    return of("stop after so many questions", "答完这么多题就停");
  }

  /** What {@code --pack} does. */
  public String packOption() {
    return of("only questions of this pack; all packs unless given", "只问这个课程包的题；默认问所有课程包");
  }

  /** What {@code --resume} does. */
  public String resumeOption() {
    return of("ask a suspended question again", "恢复一道停用的题");
  }

  /** Above questions that are asked out of turn. */
  public String cramming() {
    return of("cramming; the schedule is left alone", "突击，不影响日程");
  }

  /** Above the questions: what there is today. */
  public String today(int due, int fresh) {
    if (due == 0 || fresh == 0) {
      return due == 0
          ? of("review, " + fresh + " new", "复习，新题 " + fresh + " 题")
          : of("review, " + due + " due", "复习，到期 " + due + " 题");
    }
    return of(
        "review, " + due + " due and " + fresh + " new", "复习，到期 " + due + " 题，新题 " + fresh + " 题");
  }

  /** The same, of one of several packs. */
  public String ofPack(String pack, String today) {
    return of(today + " (" + pack + ")", today + "（" + pack + "）");
  }

  /** There is nothing to review now. */
  public String nothingDue(String next) {
    String when = next.isEmpty() ? "" : of(" The next one: " + next + ".", "下一题：" + next + "。");
    return of(
        "Nothing is due now."
            + when
            + " More practice: tcptutor quiz, or tcptutor review --cram"
            + " TOPIC.",
        "现在没有到期的题。" + when + "想多练：tcptutor quiz，或 tcptutor review --cram 主题。");
  }

  /** The limit of the day is reached, though more is due. */
  public String enough(int due) {
    return of(
        "Enough for today: "
            + due
            + (due == 1 ? " more is" : " more are")
            + " due beyond your limit of reviews a day (tcptutor memory set"
            + " reviews-per-day N).",
        "今天的量够了：还有 " + due + " 题到期，超出了每天的复习上限（tcptutor memory set reviews-per-day N 可以改）。");
  }

  /** A question was resumed. */
  public String resumed(String id) {
    return of(id + " is asked again when it is due", id + " 到期时会再问");
  }

  /** There is no suspended question of this id. */
  public Advice notSuspended(String id, String some) {
    return new Advice(
        of("'" + id + "' is not suspended", "“" + id + "”没有停用"),
        some.isEmpty()
            ? of("no question is suspended", "没有停用的题")
            : of("suspended: " + some, "停用的有：" + some));
  }

  // --- while it goes on ------------------------------------------------------------------------

  /** A rating, 1 to 4. */
  public String rating(int number) {
    return switch (number) {
      case 1 -> of("Again", "忘了");
      case 2 -> of("Hard", "吃力");
      case 3 -> of("Good", "记得");
      default -> of("Easy", "轻松");
    };
  }

  /** How long until something, in its two largest units at most. */
  public String wait(Duration wait) {
    long minutes = Math.max(1, Math.round(wait.toSeconds() / 60.0));
    if (minutes < 60) {
      return of(minutes + " min", minutes + " 分钟");
    }
    long hours = Math.round(minutes / 60.0);
    if (hours < 24) {
      return of(hours + " h", hours + " 小时");
    }
    long days = Math.round(minutes / (60.0 * 24));
    if (days < 60) {
      return of(days + " d", days + " 天");
    }
    double months = days / 30.4;
    return months < 12
        ? of(Math.round(months) + " months", Math.round(months) + " 个月")
        : of(tenths(days / 365.25) + " years", tenths(days / 365.25) + " 年");
  }

  private static String tenths(double number) {
    return String.valueOf(Math.round(number * 10) / 10.0);
  }

  /** What an answer counts as, and when the question comes again. */
  public String rated(String rating, String wait) {
    return of(
        "Counts as " + rating + ": again in " + wait + ".", "记为“" + rating + "”：" + wait + "后再问。");
  }

  /** When the same question was answered before. */
  public String ago(String wait) {
    return of("Last time, " + wait + " ago:", "上次，" + wait + "前：");
  }

  /** What could be chosen instead. */
  public String overrule(String choices) {
    return of("Not so? " + choices + "   u undo", "不对？" + choices + "   u 撤销");
  }

  /** Keys after a verdict that leaves something open; they fit into 80 columns. */
  public String openKeys() {
    return of(
        "Enter: go on   h: hint   a: try again   w: why   d N: dispute   q: quit",
        "回车：继续   h：提示   a：再答一次   w：为什么   d N：异议   q：退出");
  }

  /**
   * Keys after a verdict that leaves nothing open; they fit into 80 columns.
   *
   * @param judged whether the model answer or the solution is to come
   * @param inWords whether the answer was in words
   * @param rated whether the schedule has to do with it
   * @param last whether no question follows
   */
  public String keys(boolean judged, boolean inWords, boolean rated, boolean last) {
    String on =
        judged
            ? inWords ? of("Enter: model answer", "回车：参考回答") : of("Enter: solution", "回车：答案")
            : last ? of("Enter: finish", "回车：结束") : of("Enter: next", "回车：下一题");
    String rate = rated ? of("   1-4: rate", "   1-4：改评分") : "";
    String about = inWords ? of("   w: why   d N: dispute", "   w：为什么   d N：异议") : "";
    return on + rate + of("   u: undo", "   u：撤销") + about + of("   q: quit", "   q：退出");
  }

  /**
   * What can be typed while a question waits.
   *
   * @param manyLines whether an answer can have several lines
   */
  public String askingHelp(boolean manyLines) {
    String lines =
        manyLines
            ? of(
                "Alt-Enter, or \\ at the end of a line, begins a new line.\n",
                "Alt-回车换行；行尾写 \\ 也可以换行。\n")
            : "";
    return of(
            "Say it as you would to an interviewer, in English, Chinese or both.\n",
            "像对面试官那样说，中文、英文、混着说都行。\n")
        + lines
        + of(
            "hint     a clue; it lowers the rating by one step\n"
                + "edit     write the answer in your editor ($VISUAL)\n"
                + "skip     show the answer; counts as Again\n"
                + "undo     take the answer before this question back\n"
                + "bury     not today\n"
                + "suspend  never again\n"
                + "quit     leave; every answer is kept",
            "提示（hint）     给一点线索，评分降一档\n"
                + "编辑（edit）     用你的编辑器（$VISUAL）写\n"
                + "跳过（skip）     直接看答案，按“忘了”算\n"
                + "撤销（undo）     收回上一题的回答\n"
                + "搁置（bury）     今天不问\n"
                + "停用（suspend）  不再问\n"
                + "退出（quit）     离开，回答都已保存");
  }

  /** What can be typed after a verdict. */
  public String judgedHelp(boolean inWords) {
    String about =
        inWords
            ? of(
                "h        a hint and a second try, as long as something is open; so does a\n"
                    + "w        why this level\n"
                    + "s, s N   the segments that prove it, or those of finding N\n"
                    + "d N      finding N is wrong: overrule it\n",
                "h               还有缺的时候，给个提示再答一次；a 直接再答\n"
                    + "w               为什么是这一级\n"
                    + "s, s N          看能证明它的报文段，或第 N 条的\n"
                    + "d N             第 N 条评错了：推翻它\n")
            : "";
    return of("Enter    go on\n", "回车            继续\n")
        + about
        + of(
            "1 to 4   rate it otherwise: 1 Again, 2 Hard, 3 Good, 4 Easy\n"
                + "u        take the answer back and answer anew\n"
                + "bury     not again today\n"
                + "suspend  never again\n"
                + "q        leave; every answer is kept",
            "1 到 4          改评分：1 忘了，2 吃力，3 记得，4 轻松\n"
                + "u               撤销，重新作答\n"
                + "搁置（bury）    今天不再问\n"
                + "停用（suspend） 永远不再问\n"
                + "q               离开，回答都已保存");
  }

  /** Something was typed that means nothing while a question waits. */
  public String refusedAsking() {
    return of(
        "Type an answer, or: hint, skip, quit, ?; 'undo' takes the answer before back.",
        "请输入回答，或者：提示、跳过、退出、?；输入“撤销”可以收回上一题的回答。");
  }

  /** A rating where there is none. */
  public String notRated() {
    return of("There is nothing to rate: this answer is not in the schedule.", "没有评分可改：这次回答不影响日程。");
  }

  /** What is shown where the answer to a follow-up goes. */
  public String followUpGhost() {
    return of("answer the follow-up; s skip, ? help, edit", "回答追问；s 跳过，? 帮助，编辑");
  }

  /** What can be typed while a follow-up waits. */
  public String followUpHelp() {
    return of(
        "Answer what was asked now, or type 'skip' if you have nothing to say: that counts as"
            + " missed. q leaves; the first answer is kept.",
        "请回答追问；答不上来就输入“跳过”，按没答上算。q 退出，前面的回答已经保存。");
  }

  /** A follow-up was answered. */
  public String followUpMet() {
    return of("That is what was missing.", "缺的补上了。");
  }

  /** A follow-up was not answered. */
  public String followUpMissed() {
    return of("That was not it. A missed follow-up counts.", "没有答上。没答上的追问会影响评分。");
  }

  /** A question was given up. */
  public String gaveUp() {
    return of("Not known yet.", "还不会。");
  }

  /** An answer was taken back. */
  public String undone(String id) {
    return of("Taken back: the schedule of " + id + " is as before.", "已撤销：" + id + " 的日程恢复原样。");
  }

  /** A question was put off. */
  public String buried(String id) {
    return of(id + " is put off until tomorrow.", id + " 推到明天再问。");
  }

  /** A question is not asked any more. */
  public String suspended(String id) {
    return of(
        id + " is not asked any more. To bring it back:\ntcptutor review --resume " + id,
        id + " 不再问。恢复用：\ntcptutor review --resume " + id);
  }

  /** A question is forgotten again and again. */
  public String leech(int times) {
    return of(
        "This one keeps slipping (" + times + " times): look at it once more",
        "这道题总是忘（" + times + " 次）：再看一遍");
  }

  /** Where there is more about it. */
  public String remedy(String lesson, String scenario) {
    String read = of("Read: tcptutor learn " + lesson, "读这一课：tcptutor learn " + lesson);
    String watch = of("Watch: tcptutor play " + scenario, "看运行：tcptutor play " + scenario);
    return scenario.isEmpty() ? read : read + "   " + watch;
  }

  /** Something could not be kept. */
  public String notKept(String why) {
    return of("This could not be kept: " + why, "没能保存：" + why);
  }

  /** What can be done about it. */
  public String notKeptKeys() {
    return of("Enter: try again   n: go on without keeping it", "回车：再试   n：不保存，继续");
  }

  // --- the end ---------------------------------------------------------------------------------

  /** What a session came to. */
  public String answered(int questions) {
    return of(
        questions + (questions == 1 ? " question answered." : " questions answered."),
        "答了 " + questions + " 题。");
  }

  /** Two sentences; either may be empty. */
  public String sentences(String first, String second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + of(" ", "") + second;
  }

  /** When something is, after a time. */
  public String inTime(String wait) {
    return of("in " + wait, wait + "后");
  }

  /** Nothing was answered. */
  public String nothingAnswered() {
    return of("Nothing was answered, nothing has moved.", "没有作答，日程没有变化。");
  }

  /** Above the list of what moved. */
  public String movedHeading() {
    return of("What moved", "日程变化");
  }

  /** A question that was asked for the first time. */
  public String fresh() {
    return of("new", "新题");
  }

  /** What is still to do today, or else when there is something to do. */
  public String stillDue(int due, int fresh, String next) {
    if (due == 0 && fresh == 0) {
      return next.isEmpty() ? "" : of("Next: " + next + ".", "下次：" + next + "。");
    }
    String both = due > 0 && fresh > 0 ? of(", ", "，") : "";
    String reviews = due > 0 ? of(due + " due", "到期 " + due + " 题") : "";
    String news = fresh > 0 ? of(fresh + " new", "新题 " + fresh + " 题") : "";
    return of("Left for today: ", "今天还有：") + reviews + both + news + of(".", "。");
  }

  /** Cramming has left no trace in the schedule. */
  public String crammed() {
    return of("The schedule is as it was.", "日程没有变化。");
  }
}
