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

  /** Help for {@code --seed}. */
  public String seedOption() {
    return of("the same seed draws the same questions and numbers", "种子相同，题目和数字也相同");
  }

  /** Help for {@code --pack}. */
  public String packOption() {
    return of("questions of another pack", "出别的课程包的题");
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
