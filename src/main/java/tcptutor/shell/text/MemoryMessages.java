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
    return of(
        "set the schedule, plan for an interview, save and move your data", "设置日程，为面试做计划，备份和迁移数据");
  }

  /** What {@code memory} does, in more than one line. */
  public String about() {
    return of(
        "set [NAME VALUE]: shows or changes what the schedule follows: retention,"
            + " new-per-day, reviews-per-day, interview, day-start, zone, maximum-interval, fuzz."
            + " 'default' goes back to what is usual.\n"
            + "plan: the way to the interview that you set: what to do each day, what is reached in"
            + " each topic, and what does not fit.\n"
            + "optimise: fits the 21 parameters of FSRS-6 to your own reviews (400 or more), shows"
            + " how well such parameters predict questions that they have not seen, and adopts"
            + " them only as far as they predict better. --dry-run changes nothing, --revert goes"
            + " back.\n"
            + "rebuild: makes the state of every card again out of the log of your answers, and"
            + " tells whether anything was otherwise.\n"
            + "export FILE, import FILE: everything you did, as .json or .zip (CSV). Importing adds"
            + " what is not there yet.\n"
            + "backup [FILE], restore [FILE]: a copy of the database, and back to one; without FILE,"
            + " restore lists the copies. What is replaced is set aside, not deleted. Copies are"
            + " made by themselves once a day and before a new version changes the database.\n"
            + "erase --yes: deletes everything that is kept of you. Nothing ever leaves this"
            + " machine.\n"
            + "simulate FILE.json: reads histories of reviews and fills in what FSRS-6 makes of each:"
            + " state, step, stability in days, difficulty and when it is due. The file holds"
            + " {\"vectors\": [{\"id\": 1, \"reviews\": [{\"rating\": 3, \"at\":"
            + " \"2026-03-01T08:00:00Z\"}]}]}; ratings are 1 (Again) to 4 (Easy). A \"meta\" beside"
            + " it may set parameters (21 numbers), desired_retention, maximum_interval,"
            + " learning_steps, relearning_steps, enable_fuzz and enable_short_term, named as in"
            + " ts-fsrs. Days are counted by date: a day begins at 04:00 where you are, unless"
            + " --day-boundary says otherwise. What 'simulate' prints with --json, it can read.",
        "set [名字 值]：查看或修改日程设置：retention（目标记忆率）、new-per-day（每天新题）、reviews-per-day（每天复习）、"
            + "interview（面试日期）、day-start（一天从几点开始）、zone（时区）、maximum-interval（最长间隔）、fuzz（间隔错开）。"
            + "值写 default 恢复默认。\n"
            + "plan：到面试那天的计划：每天做多少，每个主题能到什么程度，哪些来不及。\n"
            + "optimise：用你自己的复习记录（至少 400 次）拟合 FSRS-6 的 21 个参数，给出这样的参数对没见过的题预测得怎样，"
            + "更准多少就采用多少。--dry-run 不做改动，--revert 恢复原来的参数。\n"
            + "rebuild：根据回答记录重新算出每张卡片的状态，并报告是否有出入。\n"
            + "export FILE、import FILE：导出、导入全部学习记录，.json 或 .zip（CSV）。导入只补上没有的。\n"
            + "backup [FILE]、restore [FILE]：备份数据库，或恢复到某个备份；restore 不带 FILE 时列出备份。"
            + "被替换的数据库放到一边，不删除。每天以及新版本改动数据库之前会自动备份。\n"
            + "erase --yes：删除你的全部数据。数据从不离开这台机器。\n"
            + "simulate FILE.json：读入复习历史，补上 FSRS-6 对每次复习的推算：状态、步骤、稳定性（天）、难度和到期时间。文件形如 {\"vectors\":"
            + " [{\"id\": 1, \"reviews\": [{\"rating\": 3, \"at\":"
            + " \"2026-03-01T08:00:00Z\"}]}]}；评分从 1（Again）到 4（Easy）。旁边的 \"meta\" 可以设"
            + " parameters（21 个数）、desired_retention、maximum_interval、learning_steps、"
            + "relearning_steps、enable_fuzz 和 enable_short_term，名字与 ts-fsrs 相同。"
            + "天数按日期计算：一天从当地 04:00 开始，可以用 --day-boundary 改。simulate --json 的输出可以再读进来。");
  }

  /** What an action does; empty for an unknown one. */
  public String action(String action) {
    return switch (action) {
      case "simulate" -> of("fill in what a schedule makes of histories of reviews", "推算一份复习历史的日程");
      case "set" -> of("show or change what the schedule follows", "查看或修改日程设置");
      case "plan" -> of("the way to the interview", "到面试那天的计划");
      case "optimise" -> of("fit the parameters to your reviews", "用你的复习记录拟合参数");
      case "rebuild" -> of("make all states again out of the log", "根据记录重算所有状态");
      case "export" -> of("write everything you did into a file", "把全部记录导出到文件");
      case "import" -> of("add what was exported", "导入记录");
      case "backup" -> of("copy the database", "备份数据库");
      case "restore" -> of("go back to a copy", "恢复备份");
      case "erase" -> of("delete everything that is kept of you", "删除你的全部数据");
      default -> "";
    };
  }

  /** What {@code --day-boundary} does. */
  public String dayBoundaryOption() {
    return of(
        "when a day begins where you are, 04:00 unless given; utc counts as ts-fsrs does",
        "当地一天从几点开始，默认 04:00；utc 按 ts-fsrs 的算法");
  }

  /** What {@code --json} does. */
  public String jsonOption() {
    return of(
        "plan, optimise, simulate: print JSON; simulate in the form of its input",
        "plan、optimise、simulate：输出 JSON；simulate 按输入的格式");
  }

  /** There is no such action. */
  public Advice unknownAction(String word, String nearest, String all) {
    return new Advice(
        of("'memory " + word + "' is unknown", "没有 memory " + word + " 这个用法"),
        nearest.isEmpty()
            ? of("there is: " + all, "可用的有：" + all)
            : of("did you mean 'memory " + nearest + "'?", "是不是想写 memory " + nearest + "？"));
  }

  /** An option that belongs to other actions. */
  public Advice optionOfOthers(String option, String action, String others) {
    return new Advice(
        of(
            "--" + option + " does nothing with 'memory " + action + "'",
            "--" + option + " 对 memory " + action + " 不起作用"),
        of("leave it out; it goes with: " + others, "去掉它；它用于：" + others));
  }

  /** Two options that exclude each other. */
  public Advice dryRevert() {
    return new Advice(
        of("--dry-run and --revert exclude each other", "--dry-run 和 --revert 不能同时用"),
        of("leave out one of them", "去掉其中一个"));
  }

  /** What {@code --day-boundary} may be. */
  public String boundaries() {
    return of("utc, or a time such as 04:00", "utc，或者 04:00 这样的时刻");
  }

  /** What {@code --dry-run} does. */
  public String dryRunOption() {
    return of("optimise: show what would change, and change nothing", "optimise：只看结果，不做改动");
  }

  /** What {@code --revert} does. */
  public String revertOption() {
    return of("optimise: back to the parameters before", "optimise：恢复之前的参数");
  }

  /** What {@code --yes} does. */
  public String yesOption() {
    return of("erase: really", "erase：确认删除");
  }

  // --- settings --------------------------------------------------------------------------------

  /** There is no such setting. */
  public Advice unknownSetting(String name, String nearest, String all) {
    return new Advice(
        of("there is no setting '" + name + "'", "没有“" + name + "”这个设置"),
        didYouMean(nearest, of("there is: " + all, "可用的有：" + all)));
  }

  /** What a setting is. */
  public String setting(String name) {
    return switch (name) {
      case "retention" -> of("share to be recalled when asked again", "再问时应记得的比例");
      case "new-per-day" -> of("new questions a day", "每天新题数");
      case "reviews-per-day" -> of("reviews a day", "每天复习数");
      case "interview" -> of("the day of your interview", "面试日期");
      case "day-start" -> of("when a day begins", "一天从几点开始");
      case "zone" -> of("where you are", "所在时区");
      case "maximum-interval" -> of("days that an interval may be long", "最长间隔（天）");
      case "fuzz" -> of("spread intervals a little", "间隔略微错开");
      default -> of("parameters of FSRS-6", "FSRS-6 参数");
    };
  }

  /** What a setting may be. */
  public String allowed(String name) {
    return switch (name) {
      case "retention" -> of("0.70 to 0.99, such as 0.9", "0.70 到 0.99，例如 0.9");
      case "new-per-day", "reviews-per-day" -> of("0 to 9999", "0 到 9999");
      case "interview" ->
          of("a day from tomorrow on, such as 2026-12-05, or none", "明天以后的日期，如 2026-12-05，或 none");
      case "day-start" -> of("a time such as 04:00", "04:00 这样的时刻");
      case "zone" -> of("a time zone such as Asia/Shanghai", "Asia/Shanghai 这样的时区");
      case "maximum-interval" -> intervals();
      default -> of("yes or no", "yes 或 no");
    };
  }

  /** Behind a setting that has its usual value. */
  public String isUsual() {
    return of(" (usual)", "（默认）");
  }

  /** The usual value. */
  public String usual() {
    return of("usual", "默认");
  }

  /** Parameters that fit the learner. */
  public String fitted() {
    return of("fitted to you", "按你的记录拟合");
  }

  /** A setting was changed. */
  public String changed(String name, String value) {
    return of(name + " is " + value + " now", name + " 已设为 " + value);
  }

  /** There is none. */
  public String none() {
    return of("none", "无");
  }

  // --- the plan --------------------------------------------------------------------------------

  /** No interview was set. */
  public Advice noInterview() {
    return new Advice(
        of("no interview is set, or it is over", "没有设面试日期，或者已经过了"),
        of(
            "set its day: tcptutor memory set interview 2026-12-05",
            "设日期：tcptutor memory set interview 2026-12-05"));
  }

  /** Above a plan. */
  public String planHeading(String day, int days, int percent) {
    return of(
        "Until your interview on "
            + day
            + ": "
            + days
            + (days == 1 ? " day" : " days")
            + ", every question at "
            + percent
            + " % or more",
        "距 " + day + " 面试还有 " + days + " 天，目标：每题记忆率 " + percent + "% 以上");
  }

  /** The names of the columns of the days. */
  public String[] planDays() {
    return new String[] {
      of("day", "日期"), of("new", "新题"), of("reviews", "复习"), of("early", "提前"), of("answers", "回答")
    };
  }

  /** The names of the columns of the topics. */
  public String[] planTopics() {
    return new String[] {
      of("topic", "主题"),
      of("questions", "题数"),
      of("reached", "达标"),
      of("too weak", "偏弱"),
      of("never asked", "问不到"),
      of("mean", "平均")
    };
  }

  /** All of it fits. */
  public String fits() {
    return of("It all fits.", "全部来得及。");
  }

  /** Higher limits are needed. */
  public String morePerDay(int missing, int fresh, int reviews, boolean exact) {
    String about = exact ? "" : of("about ", "大约 ");
    return of(
        missing
            + (missing == 1 ? " question does" : " questions do")
            + " not fit. They would with "
            + about
            + fresh
            + " new and "
            + reviews
            + " reviews a day: tcptutor memory set new-per-day "
            + fresh
            + ", and reviews-per-day "
            + reviews
            + ".",
        "有 "
            + missing
            + " 题来不及。每天 "
            + about
            + fresh
            + " 道新题、"
            + reviews
            + " 次复习就够：tcptutor memory set new-per-day "
            + fresh
            + "，以及 reviews-per-day "
            + reviews
            + "。");
  }

  /** Even without limits it does not fit. */
  public String moreDays(int missing, int reachable) {
    return of(
        missing
            + " questions do not fit. The days are too few: even without limits only "
            + reachable
            + " can be brought that far.",
        "有 " + missing + " 题来不及。天数不够：就算不设上限，最多也只有 " + reachable + " 题能达标。");
  }

  /** On what the plan rests. */
  public String planRests() {
    return of(
        "It supposes that you answer as FSRS expects and miss no day; it is made anew every day."
            + " 'tcptutor review' follows it.",
        "计划假定你的表现符合 FSRS 的预测，而且一天不落；它每天重新计算。tcptutor review 按它出题。");
  }

  /** There are more days than are shown. */
  public String moreDaysFollow(int days) {
    return of("... and " + days + " more days", "……另有 " + days + " 天");
  }

  // --- parameters ------------------------------------------------------------------------------

  /** There are too few reviews to fit anything to. */
  public String tooFew(int reviews, int least) {
    return of(
        reviews
            + " reviews; to fit parameters to you takes "
            + least
            + " or more, on several days.",
        "现有 " + reviews + " 次复习；拟合参数至少要 " + least + " 次，而且分布在多天。");
  }

  /** How well parameters predict reviews that they have not seen. */
  public String held(int predictions, String before, String after) {
    return of(
        "Held out by turns, "
            + predictions
            + " reviews are predicted with a log loss of "
            + before
            + " by the usual parameters, and of "
            + after
            + " by fitted ones that have not seen their questions.",
        "轮流留出一部分题目来预测，共 "
            + predictions
            + " 次复习：默认参数的对数损失是 "
            + before
            + "，没见过这些题的拟合参数是 "
            + after
            + "。");
  }

  /** The usual parameters are as good. */
  public String noBetter() {
    return of(
        "Fitted parameters predict you no better than the usual ones: nothing was changed.",
        "拟合出的参数不比默认的更准：没有做任何改动。");
  }

  /** New parameters are used. */
  public String adopted(int cards) {
    return of(
        "The fitted ones are used from now on, and "
            + cards
            + (cards == 1 ? " card was" : " cards were")
            + " scheduled anew. Back: tcptutor memory optimise --revert",
        "从现在起使用拟合参数，" + cards + " 张卡片已重新排期。恢复：tcptutor memory optimise --revert");
  }

  /** Nothing was changed. */
  public String dryRun() {
    return of("Nothing was changed.", "没有做任何改动。");
  }

  /** The parameters before are used again. */
  public String reverted() {
    return of("The parameters before are used again.", "已恢复之前的参数。");
  }

  /** There are none to go back to. */
  public Advice nothingToRevert() {
    return new Advice(
        of("there are no earlier parameters", "没有更早的参数"),
        of(
            "only after 'tcptutor memory optimise' has changed them",
            "tcptutor memory optimise 改过之后才有"));
  }

  // --- data ------------------------------------------------------------------------------------

  /** Everything was made again. */
  public String rebuilt(int cards, long attempts) {
    return of(
        cards
            + (cards == 1 ? " card" : " cards")
            + " made again out of "
            + attempts
            + (attempts == 1 ? " answer" : " answers"),
        "根据 " + attempts + " 次回答重算了 " + cards + " 张卡片");
  }

  /** And it is as it was. */
  public String equal() {
    return of("everything is equal to what was kept", "与保存的完全一致");
  }

  /** And something was otherwise. */
  public String unequal(int differences) {
    return of(
        differences + " rows or more were otherwise and were put right:",
        "有 " + differences + " 行以上不一致，已改正：");
  }

  /** Everything was written. */
  public String exported(int attempts, String file) {
    return of(
        attempts
            + (attempts == 1 ? " answer" : " answers")
            + " and everything else written to "
            + file,
        attempts + " 次回答及其他内容已写入 " + file);
  }

  /** A part could not be read. */
  public Advice exportedInPart(String tables) {
    return new Advice(
        of("damaged, written as far as it could be read: " + tables, "已损坏，只导出了读得出的部分：" + tables),
        of(
            "import it into a new folder (TCPTUTOR_HOME), or restore a copy",
            "导入到新目录（TCPTUTOR_HOME），或恢复备份"));
  }

  /** What was added. */
  public String imported(int added, int known) {
    return of(
        added
            + (added == 1 ? " answer" : " answers")
            + " added"
            + (known > 0 ? ", " + known + " were there already" : ""),
        "导入了 " + added + " 次回答" + (known > 0 ? "，另有 " + known + " 次已经在了" : ""));
  }

  /** What came is no archive. */
  public Advice malformed(String place, String what) {
    return new Advice(
        place + ": " + what,
        of("export it again, or mend that place; nothing was added", "重新导出，或改正那一处；没有导入任何内容"));
  }

  /** A file ends in none of the known endings. */
  public Advice unknownEnding(String file) {
    return new Advice(
        of("'" + file + "' does not say in which form", "从“" + file + "”看不出格式"),
        of("let it end in .json, or .zip for CSV", "文件名以 .json 结尾，CSV 用 .zip"));
  }

  /** A file is there already. */
  public Advice exists(String file) {
    return new Advice(
        of(file + " is there already", file + " 已经存在"), of("choose another name", "换个名字"));
  }

  /** A file could not be written. */
  public Advice unwritable(String file, String reason) {
    return new Advice(
        of("cannot write " + file + ": " + reason, "无法写入 " + file + "：" + reason),
        of("choose another folder", "换一个目录"));
  }

  /** There is no such file. */
  public Advice noFile(String file, String mend) {
    return new Advice(of("there is no " + file, "没有 " + file), mend);
  }

  /** How to find a copy. */
  public String seeCopies() {
    return of("'tcptutor memory restore' lists the copies", "tcptutor memory restore 会列出备份");
  }

  /** How to find one's data. */
  public String nothingYet() {
    return of(
        "nothing was learnt yet, or TCPTUTOR_HOME names another folder",
        "还没有学习记录，或者 TCPTUTOR_HOME 指向了别的目录");
  }

  /** A copy was made. */
  public String backedUp(String file) {
    return of("copied to " + file, "已备份到 " + file);
  }

  /** The copies there are. */
  public String copies() {
    return of("Copies, the newest first; restore one with its name:", "现有备份，新的在前；写上文件名即可恢复：");
  }

  /** There are none. */
  public String noCopies(String folder) {
    return of("There are no copies in " + folder, folder + " 里没有备份");
  }

  /** A copy is in its place. */
  public String restored(String file, String aside) {
    return of("restored from " + file, "已恢复自 " + file)
        + (aside.isEmpty() ? "" : of("; what was there is now " + aside, "；原来的放在 " + aside));
  }

  /** It takes a yes. */
  public Advice sure() {
    return new Advice(
        of("this deletes all your answers, progress, bookmarks and copies", "这会删除你的全部回答、进度、书签和备份"),
        of(
            "to do it: tcptutor memory erase --yes; to save them first: tcptutor memory export FILE.json",
            "确认：tcptutor memory erase --yes；想先留一份：tcptutor memory export FILE.json"));
  }

  /** It is gone. */
  public String erased(int files) {
    return of(
        files + (files == 1 ? " file" : " files") + " deleted; nothing is kept of you any more",
        "已删除 " + files + " 个文件；不再保留你的任何数据");
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
