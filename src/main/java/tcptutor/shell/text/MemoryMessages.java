package tcptutor.shell.text;

import tcptutor.core.lesson.Lang;

/** What is said about memories and when they are due, in one language. */
public final class MemoryMessages extends Bilingual {
  private MemoryMessages(Lang lang) {
    super(lang);
  }

  /** Returns the texts of a language. */
  public static MemoryMessages in(Lang lang) {
    return new MemoryMessages(lang);
  }

  // --- the command -----------------------------------------------------------------------------

  /** What {@code memory} does, in one line. */
  public String summary() {
    return of("see what a schedule would do with your reviews", "看看一份复习记录会排出怎样的日程");
  }

  /** What {@code memory} does, in more than one line. */
  public String about() {
    return of(
        "simulate FILE.json: reads histories of reviews and fills in what FSRS-6 makes of each:"
            + " state, step, stability in days, difficulty and when it is due. The file holds"
            + " {\"vectors\": [{\"id\": 1, \"reviews\": [{\"rating\": 3, \"at\":"
            + " \"2026-03-01T08:00:00Z\"}]}]}; ratings are 1 (Again) to 4 (Easy). A \"meta\" beside"
            + " it may set parameters (21 numbers), desired_retention, maximum_interval,"
            + " learning_steps, relearning_steps, enable_fuzz and enable_short_term, named as in"
            + " ts-fsrs.\n"
            + "Days are counted by date: a day begins at 04:00 where you are, unless"
            + " --day-boundary says otherwise. What 'simulate' prints with --json, it can read.",
        "simulate FILE.json：读入复习历史，补上 FSRS-6 对每次复习的推算：状态、步骤、稳定性（天）、难度和到期时间。文件形如 {\"vectors\":"
            + " [{\"id\": 1, \"reviews\": [{\"rating\": 3, \"at\":"
            + " \"2026-03-01T08:00:00Z\"}]}]}；评分从 1（Again）到 4（Easy）。旁边的 \"meta\" 可以设"
            + " parameters（21 个数）、desired_retention、maximum_interval、learning_steps、"
            + "relearning_steps、enable_fuzz 和 enable_short_term，名字与 ts-fsrs 相同。\n"
            + "天数按日期计算：一天从当地 04:00 开始，可以用 --day-boundary 改。simulate --json 的输出可以再读进来。");
  }

  /** What an action does; empty for an unknown one. */
  public String action(String action) {
    return action.equals("simulate")
        ? of("fill in what a schedule makes of histories of reviews", "推算一份复习历史的日程")
        : "";
  }

  /** What {@code --day-boundary} does. */
  public String dayBoundaryOption() {
    return of(
        "when a day begins where you are, 04:00 unless given; utc counts as ts-fsrs does",
        "当地一天从几点开始，默认 04:00；utc 按 ts-fsrs 的算法");
  }

  /** What {@code --json} does. */
  public String jsonOption() {
    return of("print JSON in the form of the input", "按输入的格式输出 JSON");
  }

  /** There is no such action. */
  public Advice unknownAction(String word, String nearest, String all) {
    return new Advice(
        of("'memory " + word + "' is unknown", "没有 memory " + word + " 这个用法"),
        nearest.isEmpty()
            ? of("there is: " + all, "可用的有：" + all)
            : of("did you mean 'memory " + nearest + "'?", "是不是想写 memory " + nearest + "？"));
  }

  /** What {@code --day-boundary} may be. */
  public String boundaries() {
    return of("utc, or a time such as 04:00", "utc，或者 04:00 这样的时刻");
  }

  // --- the table -------------------------------------------------------------------------------

  /** Above the reviews of one history. */
  public String history(String id) {
    return of("history " + id, "历史 " + id);
  }

  /** The names of the columns. */
  public String[] columns() {
    return new String[] {
      of("asked", "复习时间"),
      of("rating", "评分"),
      of("state", "状态"),
      of("step", "步骤"),
      of("stability", "稳定性"),
      of("difficulty", "难度"),
      of("due", "到期")
    };
  }

  /** There is nothing to show. */
  public String nothing() {
    return of("no reviews", "没有复习记录");
  }

  // --- mistakes in the file --------------------------------------------------------------------

  /** The file is no JSON; the reason is that of the parser. */
  public Advice badJson(String reason) {
    return new Advice(
        of("this is no JSON: " + reason, "这不是 JSON：" + reason),
        of("see 'tcptutor help memory' for the form", "格式见 tcptutor help memory"));
  }

  /** There are too many bytes. */
  public Advice tooBig(long mebibytes) {
    return new Advice(
        of("the file has more than " + mebibytes + " MiB", "文件超过 " + mebibytes + " MiB"),
        of("split it", "请拆开"));
  }

  /** Something has another form than it must have. */
  public Advice wrongForm(String name, String form) {
    return new Advice(
        of("'" + name + "' must be " + form, "“" + name + "”必须是" + form),
        of("see 'tcptutor help memory' for the form", "格式见 tcptutor help memory"));
  }

  /** What holds fields. */
  public String object() {
    return of("an object in braces", "花括号里的对象");
  }

  /** What holds things in a row. */
  public String list() {
    return of("a list in brackets", "方括号里的列表");
  }

  /** A field is not there. */
  public Advice missing(String name) {
    return new Advice(
        of("'" + name + "' is missing", "缺少“" + name + "”"),
        of("see 'tcptutor help memory' for the form", "格式见 tcptutor help memory"));
  }

  /** A rating that is none. */
  public Advice badRating(String value) {
    return new Advice(
        of("the rating '" + value + "' is none", "评分“" + value + "”不存在"),
        of(
            "write 1 (Again), 2 (Hard), 3 (Good) or 4 (Easy)",
            "写 1（Again）、2（Hard）、3（Good）或 4（Easy）"));
  }

  /** A moment that is none. */
  public Advice badMoment(String value) {
    return new Advice(
        of("'" + value + "' is no moment", "“" + value + "”不是时刻"),
        of("write it like \"2026-03-01T08:00:00Z\"", "写成 \"2026-03-01T08:00:00Z\" 这样"));
  }

  /** A review is earlier than the one before it. */
  public Advice backwards(String before) {
    return new Advice(
        of("this review is earlier than the one before it", "这次复习早于前一次"),
        of("write them in order; the one before was at " + before, "请按先后次序写；前一次在 " + before));
  }

  /** A setting that makes no sense. */
  public Advice badSetting(String name, String value, String allowed) {
    return new Advice(
        of("'" + name + "' cannot be " + value, "“" + name + "”不能是 " + value),
        of("write " + allowed, "写 " + allowed));
  }

  /** What the retention may be. */
  public String retentions() {
    return of("a number above 0 and at most 1, such as 0.9", "大于 0、不超过 1 的数，例如 0.9");
  }

  /** What the maximum interval may be. */
  public String intervals() {
    return of("days, 1 to 36500", "天数，1 到 36500");
  }

  /** What the parameters may be. */
  public String parameters() {
    return of("the 21 numbers of FSRS-6", "FSRS-6 的 21 个数");
  }

  /** What steps may be. */
  public String steps() {
    return of(
        "a list such as [\"1m\", \"10m\"], of m, h or d", "[\"1m\", \"10m\"] 这样的列表，单位是 m、h 或 d");
  }

  /** What a switch may be. */
  public String truth() {
    return of("true or false", "true 或 false");
  }

  /** There are more mistakes than are listed. */
  public String more(int count) {
    return of("... and " + count + " more", "……另有 " + count + " 处");
  }
}
