package tcptutor.shell.text;

import java.util.Locale;
import tcptutor.core.lesson.Lang;

/** What is said about grading answers, in one language. */
public final class GradeMessages extends Bilingual {
  private GradeMessages(Lang lang) {
    super(lang);
  }

  /** Returns the texts of a language. */
  public static GradeMessages in(Lang lang) {
    return new GradeMessages(lang);
  }

  // --- the command quiz ------------------------------------------------------------------------

  /** What {@code quiz} does. */
  public String quizAbout() {
    return of(
        "Asks questions of all kinds, drawn at random: interview questions, claims, and questions"
            + " whose numbers are fresh and whose keys a run computes. Shows the run that proves each"
            + " verdict.",
        "随机抽题，各种题型都有：面试题、判断题，以及数字每次都不同、答案由运行算出的题。每个评判都给出能证明它的运行。");
  }

  /** Help for {@code --topic}. */
  public String topicOption() {
    return of(
        "only this topic, such as open, close, time-wait, reset",
        "只出这个话题，例如 open、close、time-wait、reset");
  }

  /** Help for {@code --lesson}. */
  public String lessonOption() {
    return of("only questions of this lesson", "只出这一课的题");
  }

  /** Help for {@code --kind}. */
  public String kindOption() {
    return of(
        "only this kind: free-text, claim, choice, number, predict, ladder, order, state, fault,"
            + " drive",
        "只出这种题：free-text、claim、choice、number、predict、ladder、order、state、fault、drive");
  }

  /** Help for {@code --level}. */
  public String levelOption() {
    return of("only junior, middle or senior questions", "只出 junior、middle 或 senior 的题");
  }

  /** Help for {@code --count}. */
  public String countOption(int usual) {
    return of("how many; " + usual + " if not given", "出几题；缺省 " + usual + " 题");
  }

  /** Help for {@code --due}. */
  public String dueOption() {
    return of("only questions that were not answered well last time", "只出上次没答好的题");
  }

  /** Help for {@code --exercises}. */
  public String exercisesOption() {
    return of("no questions that want an answer in words", "不出需要用话回答的题");
  }

  /** There is nothing to repeat. */
  public String nothingDue() {
    return of("No question was answered badly the last time.", "没有上次答得不好的题。");
  }

  /** Help for {@code --seed}. */
  public String seedOption() {
    return of("the same seed draws the same questions and numbers", "种子相同，题目和数字也相同");
  }

  /** Help for {@code --pack}. */
  public String packOption() {
    return of("questions of another pack", "出别的课程包的题");
  }

  /** The title of a quiz that wants answers in words only. */
  public String interviewTitle() {
    return of("Interview", "面试");
  }

  /** The title of a quiz. */
  public String quizTitle() {
    return of("Quiz", "测验");
  }

  /** Nothing fits all that was asked for. */
  public Advice noQuestions() {
    return new Advice(
        of("no question is all of that", "没有同时符合这些条件的题"),
        of(
            "leave out one of --topic, --lesson, --kind and --level",
            "去掉 --topic、--lesson、--kind、--level 中的一个"));
  }

  // --- verdicts --------------------------------------------------------------------------------

  /** Keys after an answer in words. */
  public String judgedKeys(boolean told) {
    return told
        ? of(
            "Enter: model answer   w: why   s: show   d N: dispute   a: again   q: quit",
            "回车：参考回答   w：为什么   s：看运行   d N：异议   a：再答   q：退出")
        : of(
            "Enter: tell me   h: hint   a: try again   w: why   d N: dispute   q: quit",
            "回车：直接看   h：提示   a：再答一次   w：为什么   d N：异议   q：退出");
  }

  /** Keys after the model answer. */
  public String explainedKeys(boolean last) {
    return last
        ? of(
            "Enter: finish   w: why   s: show   d N: dispute   a: again   q: quit",
            "回车：结束   w：为什么   s：看运行   d N：异议   a：再答   q：退出")
        : of(
            "Enter: next question   w: why   s: show   d N: dispute   a: again   q: quit",
            "回车：下一题   w：为什么   s：看运行   d N：异议   a：再答   q：退出");
  }

  /** What is missing, without saying it. */
  public String missing(int essential, int more) {
    String en =
        essential == 0
            ? "Nothing essential is missing."
            : essential == 1
                ? "One essential point is missing."
                : essential + " essential points are missing.";
    String zh = essential == 0 ? "要点都说到了。" : "还缺 " + essential + " 个要点。";
    return of(
        en + (more > 0 ? " " + more + " more could be added." : ""),
        zh + (more > 0 ? "另有 " + more + " 点可以补充。" : ""));
  }

  /** There is a second try. */
  public String retry() {
    return of(
        "Answer once more. It counts together with what you said, so say what is missing.",
        "再答一次。和刚才说的合起来算，补上缺的就行。");
  }

  /** Words that were just enough. */
  public String just() {
    return of("just about", "勉强算说到");
  }

  /** Words that say the opposite of a point. */
  public String contradicted() {
    return of("you said the opposite", "你说反了");
  }

  /** Put in parentheses behind a sentence. */
  public String aside(String text) {
    return of(" (" + text + ")", "（" + text + "）");
  }

  /** What a point is worth. */
  public String worth(boolean required, int weight) {
    return required
        ? of("essential, weight " + weight + ": ", "要点，权重 " + weight + "：")
        : of("extra, half of weight " + weight + ": ", "加分点，权重 " + weight + " 的一半：");
  }

  /** A point was made because another was. */
  public String followsFrom(String other) {
    return of("follows from " + other, "由 " + other + " 推出");
  }

  /** A point was made. */
  public String saidIt(boolean clearly) {
    return clearly ? of("clearly made", "说得清楚") : of("just made", "勉强说到");
  }

  /** A point was missed. */
  public String notSaid() {
    return of("not said", "没有说到");
  }

  /** The opposite of a point was said. */
  public String saidOpposite(boolean clearly) {
    return clearly ? of("clearly contradicted", "明显说反了") : of("contradicted", "说反了");
  }

  /** Where the examiner draws the line. */
  public String asked(String essential) {
    return of("The line: ", "评分线：") + essential;
  }

  /** What an error costs. */
  public String costs() {
    return of("an error: minus 15 %, three at most", "错误：减 15 %，最多算三处");
  }

  /** The sum behind a level. */
  public String sum(int made, int required, int optional, int errors, double value, int level) {
    String percent = Math.round(value * 100) + " %";
    return of(
        "Essential "
            + made
            + " of "
            + required
            + (optional > 0 ? ", extra " + optional + " / 2" : "")
            + (errors > 0 ? ", errors " + errors : "")
            + ": "
            + percent
            + ". Level 4 needs every essential point and no error; 70 % is level 3, 40 % level 2.",
        "要点 "
            + made
            + "/"
            + required
            + (optional > 0 ? "，加分 " + optional + "/2" : "")
            + (errors > 0 ? "，错误 " + errors + " 处" : "")
            + "：合计 "
            + percent
            + "。要点齐全、没有错误才是 4 级；70 % 是 3 级，40 % 是 2 级。");
  }

  /** A finding was turned round. */
  public String overruled(String id, boolean made) {
    return made
        ? of(id + " now counts as said.", id + " 现在算说到了。")
        : of(id + " no longer counts.", id + " 现在不算了。");
  }

  /** What becomes of a dispute. */
  public String disputeKept() {
    return of(
        "Kept for the author: tcptutor grade --export-disputes",
        "已记下，可导出给作者：tcptutor grade --export-disputes");
  }

  /** No finding has such a number. */
  public String noSuchFinding(String number, int most) {
    return number.isEmpty()
        ? of(
            "Which one? Type its number, 1 to " + most + ", behind it.",
            "哪一条？后面写上编号，1 到 " + most + "。")
        : of(
            "There is no number " + number + "; they go from 1 to " + most + ".",
            "没有编号 " + number + "，编号是 1 到 " + most + "。");
  }

  /** No run shows it. */
  public String nothingToShow() {
    return of("No run shows this one.", "这一条没有对应的运行。");
  }

  /** What can be done about an answer that was judged. */
  public String judgedHelp() {
    return of(
        "Enter  go on; what is missing is told then\n"
            + "h      a hint, then answer once more: first what it is about, then where the line is"
            + " drawn, then the fact\n"
            + "a      answer once more; it counts together with what you said\n"
            + "w      why this level: what each point is worth and where the line is drawn\n"
            + "s, s N the segments that prove it, or those of finding N\n"
            + "d N    finding N is wrong: overrule it; it is kept for the author\n"
            + "q      quit",
        "回车   继续，这时会告诉你缺了什么\n"
            + "h      给个提示再答一次：先说是哪方面，再说评分线，最后说出事实\n"
            + "a      再答一次，和刚才说的合起来算\n"
            + "w      为什么是这一级：每一条值多少，线划在哪里\n"
            + "s, s N 看能证明它的报文段，或第 N 条的\n"
            + "d N    第 N 条评错了：推翻它，并记下来给作者看\n"
            + "q      退出");
  }

  // --- the prompt ------------------------------------------------------------------------------

  /** Stands where an answer is to be typed, until the first character. */
  public String ghost(boolean inWords) {
    return inWords
        ? of("your answer; h hint, s skip, ? help, edit", "写回答；h 提示，s 跳过，? 帮助，编辑")
        : of("your answer; hint, skip, ? help", "写答案；提示，跳过，? 帮助");
  }

  /** What a word does that may be typed. */
  public String wordAbout(String kind) {
    return switch (kind) {
      case "HINT" -> of("a clue", "给点线索");
      case "WHY" -> of("how the level came about", "级别怎么来的");
      case "SHOW" -> of("the segments that prove it", "能证明它的报文段");
      case "DISPUTE" -> of("a finding is wrong", "这一条评错了");
      case "AGAIN" -> of("answer once more", "再答一次");
      case "SKIP" -> of("go on without", "不答，往下");
      case "BACK" -> of("what was before", "回到上一个");
      case "ANSWER" -> of("write in your editor", "用编辑器写");
      case "HELP" -> of("what can be typed", "可以输入什么");
      case "QUIT" -> of("leave", "离开");
      default -> "";
    };
  }

  // --- the editor ------------------------------------------------------------------------------

  /** The environment names no editor. */
  public String noEditor() {
    return of(
        "No editor is set: export VISUAL=nano, or the name of yours. Or answer right here.",
        "没有设置编辑器：export VISUAL=nano，或换成你的编辑器。也可以直接在这里回答。");
  }

  /** The editor cannot be started. */
  public String editorMissing(String command) {
    return of(
        "The editor '" + command + "' does not start: is VISUAL right?",
        "编辑器“" + command + "”启动不了：VISUAL 写对了吗？");
  }

  /** The editor ended with a failure. */
  public String editorFailed(String command, int exit) {
    return of(
        "The editor '" + command + "' failed (" + exit + "); nothing was taken.",
        "编辑器“" + command + "”出错（" + exit + "），没有取走内容。");
  }

  /** Nothing was written in the editor. */
  public String nothingWritten() {
    return of("Nothing was written; the question is still open.", "什么都没写，题目还等着回答。");
  }

  /** The last line of the heading in the editor. */
  public String editorLine() {
    return of(
        "Write your answer below, save and leave. Lines that begin with # are left out.",
        "把回答写在下面，保存后退出。以 # 开头的行不算。");
  }

  // --- the command grade -----------------------------------------------------------------------

  /** What {@code grade} does. */
  public String about() {
    return of(
        "Judges an answer to an interview question, given as an argument or on standard input. With"
            + " --batch it reads one JSON object a line with id, question and answer, and writes one"
            + " verdict a line in the same order. With --against it compares with marks (level,"
            + " points, misconceptions) of the same ids.",
        "给一道面试题的回答评分；回答写在参数里，或从标准输入读。--batch：每行读一个含 id、question、answer 的 JSON"
            + " 对象，按同样的顺序每行写一个评分。--against：与同样 id 的人工评分（level、points、misconceptions）对照。");
  }

  /** Help for {@code --batch}. */
  public String batchOption() {
    return of("answers as JSON lines; - is standard input", "JSON 行格式的回答；- 表示标准输入");
  }

  /** Help for {@code --against}. */
  public String againstOption() {
    return of("marks as JSON lines; prints how well they agree", "JSON 行格式的人工评分；打印一致程度");
  }

  /** Help for {@code --worst}. */
  public String worstOption() {
    return of("how many disagreements to quote (10)", "列出多少处不一致（10）");
  }

  /** Help for the pack of {@code grade}. */
  public String gradePackOption() {
    return of(
        "the pack that asks: an installed one, or the folder of one being written",
        "题目所在的课程包：已安装的，或者正在编写的文件夹");
  }

  /** Help for {@code --reading}. */
  public String readingOption() {
    return of("print how the answer is read, for authors of ways", "打印这个回答是怎样被读懂的，供编写规则的人用");
  }

  /** Help for {@code --export-disputes}. */
  public String exportDisputesOption() {
    return of(
        "print the answers that you disputed, with your marks, for the author of the rubrics",
        "打印你提过异议的回答和你的评分，供题目的作者参考");
  }

  /** Help for {@code --json}. */
  public String jsonOption() {
    return of("print verdicts as JSON", "以 JSON 打印评分");
  }

  /** There is no such interview question. */
  public Advice noSuchQuestion(String id, String nearest) {
    return new Advice(
        of("there is no interview question '" + id + "'", "没有面试题“" + id + "”"),
        didYouMean(nearest, of("the lessons ask them: tcptutor learn", "面试题在各课里：tcptutor learn")));
  }

  /** A line that is no JSON object. */
  public String noObject(int line) {
    return of("line " + line + ": no JSON object; passed over", "第 " + line + " 行：不是 JSON 对象，已跳过");
  }

  /** Marks of an id that had some before. */
  public String idAgain(int line, String id) {
    return of(
        "line " + line + ": marks for '" + id + "' again; the first ones count",
        "第 " + line + " 行：“" + id + "”已有评分，以第一次为准");
  }

  /** A line with a question that there is not. */
  public String unknownQuestion(int line, String id, String nearest) {
    String guess =
        nearest.isEmpty()
            ? ""
            : of(" (did you mean '" + nearest + "'?)", "（是不是想写“" + nearest + "”？）");
    return of(
        "line " + line + ": there is no interview question '" + id + "'" + guess + "; passed over",
        "第 " + line + " 行：没有面试题“" + id + "”" + guess + "，已跳过");
  }

  /** A line without an answer. */
  public String noAnswer(int line) {
    return of(
        "line " + line + ": 'answer' is no text; passed over", "第 " + line + " 行：answer 不是文字，已跳过");
  }

  /** The name of all languages together. */
  public String allLanguages() {
    return of("all", "全部");
  }

  /** The figures of one language. */
  public String figures(
      String name, int answers, double kappa, int exact, int far, double points, double errors) {
    int percent = answers == 0 ? 0 : Math.round(100f * exact / answers);
    return String.format(
        Locale.ROOT,
        of(
            "%s: %d answers, weighted kappa %.3f, exact level %d %%, off by more than one %d, points"
                + " F1 %.3f, misconceptions F1 %.3f",
            "%s：%d 个回答，加权 kappa %.3f，级别一致 %d %%，相差超过一级 %d 个，要点 F1 %.3f，误解 F1 %.3f"),
        name,
        answers,
        kappa,
        percent,
        far,
        points,
        errors);
  }

  /** Over the table of levels. */
  public String confusionHeading() {
    return of("marked (rows) and graded (columns) 0 to 4:", "人工评分（行）与程序评分（列），0 到 4：");
  }

  /** One answer that was graded otherwise. */
  public String disagreement(String id, int expected, int given) {
    return of(
        id + ": marked " + expected + ", graded " + given, id + "：人工 " + expected + "，程序 " + given);
  }

  /** Which points and errors differ. */
  public String difference(String missed, String extra, String errorsMissed, String errorsExtra) {
    return part(of("missed", "漏掉"), missed)
        + part(of("wrongly made", "误给"), extra)
        + part(of("errors missed", "漏掉的误解"), errorsMissed)
        + part(of("errors wrongly found", "误判的误解"), errorsExtra);
  }

  private String part(String label, String ids) {
    return ids.isEmpty() ? "" : of("; ", "；") + label + of(": ", "：") + ids;
  }
}
