package tcptutor.shell.text;

import java.util.List;
import tcptutor.core.lesson.Lang;

/** What is said about taking content to other programs, and on what is taken there. */
public final class ExportMessages extends Bilingual {
  private ExportMessages(Lang lang) {
    super(lang);
  }

  /** Returns the texts of a language. */
  public static ExportMessages in(Lang lang) {
    return new ExportMessages(lang);
  }

  // --- the command -----------------------------------------------------------------------------

  /** What {@code export} does, in one line. */
  public String summary() {
    return of(
        "take the questions to Anki, or everything you did elsewhere", "把题目导出到 Anki，或导出全部学习记录");
  }

  /** What {@code export} does, in more than one line. */
  public String about() {
    return of(
        "anki: writes a package of cards that Anki imports, with sub-decks by lesson, tags, and"
            + " ladders as pictures. Import it again after another export, and Anki updates what it"
            + " has instead of adding it twice; your schedule in Anki is kept. Exercises that are"
            + " played are left out.\n"
            + "tsv: prints the same cards as a table for Anki's import of text files. Anki needs to"
            + " know the note type 'tcptutor' for it, from a package that was imported before;"
            + " otherwise it takes question and answer alone.\n"
            + "The same export at the same moment makes the same bytes. The moment is now, unless"
            + " --modified or SOURCE_DATE_EPOCH says another; Anki only takes over what is later"
            + " than what it has.\n"
            + "json, csv: everything that you did (answers, ratings, settings, places, disputes) as"
            + " one file of JSON, or as a zip with a CSV file for each table. 'tcptutor memory"
            + " import FILE' reads both.",
        "anki：生成 Anki 可以导入的卡片包，按课分子牌组，带标签，过程图是图片。重新导出后再导入一次，Anki 会更新已有的笔记，"
            + "不会重复添加，你在 Anki 里的复习进度也会保留。需要动手操作的练习不导出。\n"
            + "tsv：把同样的卡片打印成表格，供 Anki 的文本导入使用。Anki 要先从卡片包里认识笔记类型 tcptutor；否则只用问题和答案两栏。\n"
            + "同样的导出在同一时刻产生同样的字节。时刻缺省是现在，可以用 --modified 或 SOURCE_DATE_EPOCH 指定；Anki"
            + " 只接受比它已有的更新的内容。\n"
            + "json、csv：你的全部学习记录（回答、评分、设置、阅读位置、异议），一个 JSON 文件，或每张表一个 CSV 的 zip。"
            + "都可以用 tcptutor memory import FILE 读回来。");
  }

  /** What a format is; empty for an unknown one. */
  public String format(String format) {
    return switch (format) {
      case "anki" -> of("a package of cards that Anki imports", "Anki 可以导入的卡片包");
      case "tsv" -> of("a table for Anki's import of text files", "供 Anki 文本导入的表格");
      case "json" -> of("everything you did, as JSON", "全部学习记录，JSON");
      case "csv" -> of("everything you did, as a zip of tables", "全部学习记录，CSV 压缩包");
      default -> "";
    };
  }

  /** What {@code --deck} does. */
  public String deckOption(String usual) {
    return of("the deck that the cards lie in, " + usual + " unless given", "卡片所在的牌组，缺省是 " + usual);
  }

  /** What {@code --out} does. */
  public String outOption(String usual) {
    return of(
        "where to write: " + usual + " for anki, and standard output for tsv, unless given",
        "写到哪里：缺省时 anki 写到 " + usual + "，tsv 写到标准输出");
  }

  /** What {@code --force} does. */
  public String forceOption() {
    return of("replace a file that exists", "替换已有的文件");
  }

  /** What {@code --content} does. */
  public String contentOption() {
    return of(
        "the language of the cards; both unless given, that of the program first",
        "卡片的语言；缺省是两种都有，界面语言在前");
  }

  /** What {@code --pictures} does. */
  public String picturesOption() {
    return of(
        "how ladders are shown: pictures beside the cards, text in the cards, or only where a"
            + " question is about one; svg unless given, and text for tsv",
        "过程图的形式：卡片旁的图片、卡片里的文本，或者只保留题目本身要用的；缺省是 svg，tsv 为 text");
  }

  /** What {@code --modified} does. */
  public String modifiedOption() {
    return of(
        "the moment of the export, such as 2026-03-01T08:00:00Z; now unless given",
        "导出的时刻，例如 2026-03-01T08:00:00Z；缺省是现在");
  }

  /** What {@code --with-schedule} does. */
  public String scheduleOption() {
    return of(
        "tell Anki when each card is due, for those that it does not have yet",
        "把每张卡片的到期时间也告诉 Anki，只对它还没有的卡片有效");
  }

  /** What {@code --pack} does. */
  public String packOption() {
    return of("the questions of another pack", "导出别的课程包的题");
  }

  /** What {@code --topic} does. */
  public String topicOption() {
    return of("only this topic, such as open, close, time-wait", "只导出这个话题，例如 open、close、time-wait");
  }

  /** What {@code --lesson} does. */
  public String lessonOption() {
    return of("only the questions of this lesson", "只导出这一课的题");
  }

  /** What {@code --kind} does. */
  public String kindOption() {
    return of(
        "only this kind: free-text, claim, choice, number, predict, ladder, order, state, fault",
        "只导出这种题：free-text、claim、choice、number、predict、ladder、order、state、fault");
  }

  /** What {@code --level} does. */
  public String levelOption() {
    return of("only junior, middle or senior questions", "只导出 junior、middle 或 senior 的题");
  }

  // --- what was done ---------------------------------------------------------------------------

  /** A package was written; exercises that are played are not in it. */
  public String wrotePackage(String file, int notes, int decks, int pictures, int leftOut) {
    return of(
        "wrote "
            + file
            + ": "
            + count(notes, "note")
            + " with a card each in "
            + count(decks, "deck")
            + ", "
            + count(pictures, "picture")
            + leftOut(leftOut),
        "已写入 "
            + file
            + "："
            + notes
            + " 条笔记（各一张卡片），"
            + decks
            + " 个牌组，"
            + pictures
            + " 张图片"
            + leftOut(leftOut));
  }

  /** A table was written. */
  public String wroteTable(String file, int notes, int leftOut) {
    String where = file.isEmpty() ? of("standard output", "标准输出") : file;
    return of(
        "wrote " + where + ": " + count(notes, "note") + leftOut(leftOut),
        "已写入 " + where + "：" + notes + " 条笔记" + leftOut(leftOut));
  }

  private String leftOut(int exercises) {
    return exercises == 0
        ? ""
        : of(
            "; left out " + count(exercises, "exercise") + " that can only be played",
            "；略去 " + exercises + " 个需要动手操作的练习");
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  // --- what went wrong -------------------------------------------------------------------------

  /** There is no such format. */
  public Advice unknownFormat(String word, String nearest, String all) {
    return new Advice(
        of("'export " + word + "' is unknown", "没有 export " + word + " 这个格式"),
        didYouMean(nearest, of("there is: " + all, "可用的有：" + all)));
  }

  /** No question has everything that was asked for. */
  public Advice noQuestions() {
    return new Advice(
        of("no question is all of that", "没有同时符合这些条件的题"),
        of(
            "leave out one of --topic, --lesson, --kind and --level",
            "去掉 --topic、--lesson、--kind、--level 中的一个"));
  }

  /** Nothing but exercises was asked for that cards cannot ask. */
  public Advice onlyPlayed() {
    return new Advice(
        of("these exercises can only be played, and a card cannot play", "这些练习需要动手操作，做不成卡片"),
        of(
            "choose others, or play them: tcptutor quiz --kind drive",
            "请选别的题，或者直接做：tcptutor quiz --kind drive"));
  }

  /** The file is there. */
  public Advice exists(String file) {
    return new Advice(
        of("'" + file + "' exists and is left as it is", "“" + file + "”已存在，没有改动"),
        of("choose another name with --out, or add --force", "用 --out 换个名字，或者加上 --force"));
  }

  /** The name of a folder was given, or one that no file can have. */
  public Advice noFile(String file) {
    return new Advice(
        of("'" + file + "' cannot be a file", "“" + file + "”不能是文件"),
        of("write a file name, such as --out cards.apkg", "写文件名，例如 --out cards.apkg"));
  }

  /** The folder is not there. */
  public Advice noFolder(String file, String folder) {
    return new Advice(
        of(
            "'" + file + "' cannot be written: there is no folder '" + folder + "'",
            "无法写入“" + file + "”：没有目录“" + folder + "”"),
        of("make the folder, or choose another name with --out", "先建立这个目录，或者用 --out 换个名字"));
  }

  /** Writing failed. */
  public Advice failed(String file, String reason) {
    return new Advice(
        of("'" + file + "' cannot be written: " + reason, "无法写入“" + file + "”：" + reason),
        of("choose another place with --out", "用 --out 换个地方"));
  }

  /** What a deck may be called. */
  public String decks() {
    return of(
        "a name such as TCP, or TCP::Interview for a deck in a deck, without quotation marks",
        "例如 TCP，或者 TCP::面试 表示子牌组；不能有引号");
  }

  /** What a moment may be. */
  public String moments() {
    return of("a moment in UTC, such as 2026-03-01T08:00:00Z", "UTC 时刻，例如 2026-03-01T08:00:00Z");
  }

  /** The variable of the environment makes no sense. */
  public Advice badEpoch(String value) {
    return new Advice(
        of(
            "SOURCE_DATE_EPOCH is '" + value + "', which is no moment",
            "SOURCE_DATE_EPOCH 是“" + value + "”，不是时刻"),
        of(
            "set it to seconds since 1970, such as 1772352000, or unset it",
            "请设为自 1970 年起的秒数，例如 1772352000，或者取消这个变量"));
  }

  /** A table has no place for what an option asks for. */
  public Advice notInTable(String option) {
    return new Advice(
        of("a table cannot hold what " + option + " asks for", "表格里放不下 " + option + " 要的内容"),
        of(
            "leave it out, or write a package: tcptutor export anki",
            "去掉它，或者导出卡片包：tcptutor export anki"));
  }

  // --- on the cards ----------------------------------------------------------------------------

  /** Before the points of a good answer; those in bold must be there. */
  public String points() {
    return of(
        "A good answer makes these points, those in bold at the least:", "好的回答要说到这些点，粗体的必须有：");
  }

  /** What a picture of a run is, for those who cannot see it. */
  public String ladder() {
    return of("ladder diagram of the segments", "报文段的时序图");
  }

  /** What is asked and what is right. */
  public String labelled(String label, String value) {
    return label + of(": ", "：") + value;
  }

  /** What to look at in a ladder; segments are counted from 1. */
  public String remark(List<Integer> segments, String remark) {
    String which = segments.size() == 1 ? "segment " : "segments ";
    return of(
        which + Numbers.joined(segments, ", ") + ": " + remark,
        "第 " + Numbers.joined(segments, "、") + " 个报文段：" + remark);
  }
}
