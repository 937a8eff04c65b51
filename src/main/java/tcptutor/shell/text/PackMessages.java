package tcptutor.shell.text;

import java.util.Locale;
import tcptutor.core.lesson.Lang;

/** What is said about lessons to choose from and about packs, in one language. */
public final class PackMessages extends Bilingual {
  private PackMessages(Lang lang) {
    super(lang);
  }

  /** Returns the texts of a language. */
  public static PackMessages in(Lang lang) {
    return new PackMessages(lang);
  }

  // --- learning --------------------------------------------------------------------------------

  /** What {@code learn} does, in more than one line. */
  public String learnAbout() {
    return of(
        "Without ID: the lessons with what you have read and answered. With ID: reads a lesson,"
            + " runs its scenarios, and asks its questions, those first that you have not answered"
            + " yet. PACK/ID is a lesson of another pack.",
        "不带 ID：列出课程和进度。带 ID：读一课，运行其中的场景，然后提问，没答过的先问。PACK/ID 是别的课程包里的课。");
  }

  /** Help for {@code --plain}. */
  public String plainOption() {
    return of(
        "no drawings, no colours, no screenfuls: for pipes and screen readers",
        "不画图、不着色、不分屏：用于管道和读屏软件");
  }

  /** Help for {@code --questions}. */
  public String questionsOption() {
    return of("straight to the questions", "直接回答问题");
  }

  /** Help for {@code --again}. */
  public String againOption() {
    return of(
        "from the first section and the first question, whatever was done before",
        "从第一节、第一题开始，不管以前学到哪里");
  }

  /** Help for {@code --seed}. */
  public String seedOption() {
    return of(
        "seed of the numbers in questions; the same seed asks the same", "题目里数字的种子；种子相同，题目相同");
  }

  /** There is no such lesson. */
  public Advice noSuchLesson(String id, String nearest) {
    return new Advice(
        of("there is no lesson '" + id + "'", "没有“" + id + "”这一课"),
        didYouMean(nearest, of("'tcptutor learn' lists them", "用 tcptutor learn 列出全部课程")));
  }

  /** Over the sections read. */
  public String readHeading() {
    return of("read", "已读");
  }

  /** Over the questions answered well. */
  public String wellHeading() {
    return of("answered", "答好");
  }

  /** Below the list of lessons. */
  public String learnHint(String example) {
    return of(
        "tcptutor learn ID reads one, such as: tcptutor learn " + example,
        "tcptutor learn ID 读其中一课，例如：tcptutor learn " + example);
  }

  /** Progress cannot be kept. */
  public Advice progressLost(String file, String reason) {
    return new Advice(
        of(
            "your progress cannot be kept in " + file + " (" + reason + ")",
            "进度无法写入 " + file + "（" + reason + "）"),
        of(
            "free the disk or set TCPTUTOR_HOME to a folder that can be written; the lesson goes on"
                + " without",
            "请清理磁盘，或者把 TCPTUTOR_HOME 设为可写的目录；课程会继续，只是不记进度"));
  }

  // --- hostile packs ---------------------------------------------------------------------------

  /** A link instead of a file. */
  public Advice link(String path) {
    return new Advice(
        of("'" + path + "' is a link", "“" + path + "”是一个链接"),
        of("put the file itself into the pack", "请把文件本身放进课程包"));
  }

  /** A name that leaves the pack. */
  public Advice outside(String path) {
    return new Advice(
        of("'" + path + "' leads out of the pack", "“" + path + "”指向课程包之外"),
        of(
            "use names below lessons/ and quizzes/ with plain slashes; 'tcptutor pack build' makes"
                + " such a zip",
            "文件应放在 lessons/ 和 quizzes/ 之下，用 / 分隔；tcptutor pack build 会生成合格的 zip"));
  }

  /** A zip that is none. */
  public Advice badZip() {
    return new Advice(
        of("this is no zip, or a damaged one", "这不是 zip，或者已经损坏"),
        of("make it anew: tcptutor pack build FOLDER", "请重新打包：tcptutor pack build 目录"));
  }

  /** Nothing to check. */
  public Advice noFiles() {
    return new Advice(
        of("there is no file of a pack in it", "里面没有课程包的文件"),
        of(
            "name a folder with lessons/ and quizzes/, or a file that ends in .yaml",
            "请给出含有 lessons/ 和 quizzes/ 的目录，或者以 .yaml 结尾的文件"));
  }

  /** A name with characters that are not shown. */
  public Advice badName(String path) {
    return new Advice(
        of(
            "the name '" + path + "' has a character that acts instead of being shown",
            "名字“" + path + "”里有不显示、只起控制作用的字符"),
        of("rename the file", "请给文件改名"));
  }

  /** A file where no file of a pack belongs. */
  public Advice wrongPlace(String path) {
    return new Advice(
        of("'" + path + "' is no place for a file of a pack", "“" + path + "”不是放课程包文件的地方"),
        of(
            "lessons are lessons/NAME.yaml, questions quizzes/NAME.yaml, scenarios"
                + " lessons/scenarios/ID.yaml",
            "课程放在 lessons/名字.yaml，题目放在 quizzes/名字.yaml，场景放在 lessons/scenarios/ID.yaml"));
  }

  /** Two names that are one on some systems. */
  public Advice nameClash(String path, String other) {
    return new Advice(
        of(
            "'" + path + "' and '" + other + "' are one file on some systems",
            "“" + path + "”和“" + other + "”在某些系统上是同一个文件"),
        of("rename one of them", "请给其中一个改名"));
  }

  /** More than a pack may be. */
  public Advice packTooBig(String path, long file, long total, int files) {
    return new Advice(
        of(
            (path.isEmpty() ? "the pack" : "'" + path + "'") + " is bigger than any pack needs",
            (path.isEmpty() ? "课程包" : "“" + path + "”") + "太大了"),
        of(
            "the limits are "
                + (file >> 20)
                + " MiB a file, "
                + (total >> 20)
                + " MiB and "
                + files
                + " files in all",
            "上限：单个文件 " + (file >> 20) + " MiB，总共 " + (total >> 20) + " MiB、" + files + " 个文件"));
  }

  /** A character that acts on a terminal. */
  public Advice controls(int codePoint) {
    String name = String.format("U+%04X", codePoint);
    return new Advice(
        of(
            "the text has the character "
                + name
                + ", which acts on a terminal instead of being"
                + " shown",
            "文本里有字符 " + name + "，它不显示，而是控制终端"),
        of("remove it", "请删掉它"));
  }

  // --- checking --------------------------------------------------------------------------------

  /** A fact that cannot be looked up. */
  public Advice badFact(String target) {
    return new Advice(
        of("'" + target + "' names no fact of a run", "“" + target + "”指的不是运行里的事实"),
        of(
            "write [TEXT](#2.ack) for the run above, or [TEXT](SCENARIO#2.ack)",
            "对上面的运行写 [文字](#2.ack)，对别的场景写 [文字](场景#2.ack)"));
  }

  /** A fact without a run. */
  public Advice factWithoutRun(String target) {
    return new Advice(
        of("'" + target + "' has no run to be looked up in", "“" + target + "”没有可以核对的运行"),
        of("name the scenario: [TEXT](SCENARIO" + target + ")", "写明场景：[文字](场景" + target + ")"));
  }

  /** The run has no such thing. */
  public Advice noSuchFact(String path, String scenario) {
    return new Advice(
        of("the run of " + scenario + " has no " + path, scenario + " 的运行里没有 " + path),
        of(
            "'tcptutor sim " + scenario + "' shows what it has",
            "用 tcptutor sim " + scenario + " 看它有什么"));
  }

  /** The text says something else than the run shows. */
  public Advice wrongFact(String words, String shown, String path, String scenario) {
    return new Advice(
        of(
            "the text says '" + words + "', but " + scenario + " shows " + shown + " at " + path,
            "文中写的是“" + words + "”，而 " + scenario + " 的 " + path + " 是 " + shown),
        of("correct the text, or the mark", "请改正文字，或者改正标记"));
  }

  /** A lesson that there is not. */
  public Advice noLesson(String id, String nearest) {
    return new Advice(
        of("there is no lesson '" + id + "'", "没有“" + id + "”这一课"), didYouMean(nearest, ""));
  }

  /** A lesson point that there is not. */
  public Advice noPoint(String ref, String nearest) {
    return new Advice(
        of("there is no lesson point '" + ref + "'", "没有“" + ref + "”这个知识点"),
        didYouMean(nearest, of("write LESSON/POINT", "写成 课程/知识点")));
  }

  /** Lessons that come before each other. */
  public Advice circle(String circle) {
    return new Advice(
        of("the lessons come after each other in a circle: " + circle, "课程的先后成了环：" + circle),
        of("take one out of 'after'", "从某一课的 after 里去掉一个"));
  }

  /** An id used in two files. */
  public Advice idTaken(String id, String file) {
    return new Advice(
        of("the id '" + id + "' is already used in " + file, "id“" + id + "”已经在 " + file + " 里用过了"),
        of("give another one", "换一个 id"));
  }

  /** A follow-up that is never asked. */
  public Advice unreachable(String when) {
    return new Advice(
        of(
            "this follow-up is never asked: another one stands before it for '" + when + "'",
            "这个追问永远轮不到：前面已经有一个针对“" + when + "”的追问"),
        of("take one of them out", "去掉其中一个"));
  }

  /** Points that imply each other. */
  public Advice impliesItself(String point) {
    return new Advice(
        of("'" + point + "' is implied by itself", "“" + point + "”暗含了它自己"),
        of("take it out of 'implied-by'", "把它从 implied-by 里去掉"));
  }

  /** A rubric without a point that is required. */
  public Advice nothingRequired() {
    return new Advice(
        of("no point is required, so every answer would be full", "没有一个要点是必需的，任何回答都会得满分"),
        of(
            "say 'required: true' at the points that a full answer needs",
            "给满分答案必须说到的要点写上 required: true"));
  }

  /** A point without words to know it by. */
  public Advice neverMade(String point) {
    return new Advice(
        of("nothing tells how '" + point + "' is said", "没有写明“" + point + "”会怎样说出来"),
        of("add 'say' with a few phrases, or 'ways'", "加上 say，写几种说法；或者写 ways"));
  }

  /** A question needs a scenario. */
  public Advice needsScenario(String kind) {
    return new Advice(
        of("a question of kind '" + kind + "' needs a scenario", kind + " 题需要 scenario"),
        of("add 'scenario: ID'", "加上 scenario: ID"));
  }

  /** The run does not have what a question asks for. */
  public Advice unaskable(String why, long seed) {
    return new Advice(
        of(why + " (seed " + seed + ")", why + "（种子 " + seed + "）"),
        of("change the question, or take another scenario", "请修改题目，或者换一个场景"));
  }

  /** A key that is not marked as right, or a slip that is. */
  public Advice badKey(String key, long seed) {
    return new Advice(
        of(
            "with seed " + seed + " the key '" + key + "' is not the only right answer",
            "种子为 " + seed + " 时，“" + key + "”不是唯一的正确答案"),
        of("ask for something else", "请换一个问法"));
  }

  /** A goal that the solution does not reach. */
  public Advice unreached(String goals) {
    return new Advice(
        of("the solution does not reach: " + goals, "答案没有达到：" + goals),
        of("'tcptutor pack preview' lets you try it", "用 tcptutor pack preview 试一试"));
  }

  /** A move of the solution that cannot be made. */
  public Advice badMove(String problem) {
    return new Advice(problem, "");
  }

  /** A goal that is reached with fewer moves. */
  public Advice shorter(int moves, String found) {
    return new Advice(
        of(
            "the goal is reached with " + moves + " moves: " + found,
            "只用 " + moves + " 步就能达到：" + found),
        of("shorten the solution, or narrow the goal or the moves", "请缩短答案，或者收紧目标、限制可用的动作"));
  }

  /** A picture that is too wide. */
  public Advice tooWide(int line, int columns) {
    return new Advice(
        of(
            "line " + line + " of the ladder takes " + columns + " columns, not 80",
            "序列图第 " + line + " 行占 " + columns + " 列，超过 80"),
        of("shorten the remark or the names", "请缩短备注或名字"));
  }

  /** A sample that was graded differently. */
  public Advice sample(int number, int expected, int graded, String why) {
    return new Advice(
        of(
            "sample " + number + " should get level " + expected + ", and got " + graded + why,
            "示例 " + number + " 应得 " + expected + " 级，实际得了 " + graded + " 级" + why),
        of("see whether the sample, its level or the rubric is wrong", "请看是示例、级别还是评分要点不对"));
  }

  /** A model answer that was not graded full. */
  public Advice model(String lang, int graded, String why) {
    return new Advice(
        of(
            "the model answer (" + lang + ") got level " + graded + ", not 4" + why,
            "参考答案（" + lang + "）得了 " + graded + " 级，不是 4 级" + why),
        of("say every required point in it", "把必需的要点都说到"));
  }

  /** What was made and missed, for the two above. */
  public String madeAndMissed(String made, String missed, String wrong) {
    StringBuilder text = new StringBuilder();
    text.append(made.isEmpty() ? "" : of("; made: ", "；说到：") + made);
    text.append(missed.isEmpty() ? "" : of("; missed: ", "；没说到：") + missed);
    text.append(wrong.isEmpty() ? "" : of("; errors: ", "；错误：") + wrong);
    return text.toString();
  }

  /** A tcptutor that is too old for a pack. */
  public Advice tooOld(String requires, String version) {
    return new Advice(
        of(
            "the pack needs tcptutor " + requires + ", this is " + version,
            "课程包需要 tcptutor " + requires + "，这里是 " + version),
        of("use a newer tcptutor", "请换用更新的 tcptutor"));
  }

  /** How the samples were graded. */
  public String agreement(int samples, int exact, int far, double kappa) {
    String k = String.format(Locale.ROOT, "%.3f", kappa);
    return of(
        "samples graded: "
            + samples
            + ", exact level "
            + exact
            + ", off by more than one "
            + far
            + ", weighted kappa "
            + k,
        "示例评分：共 " + samples + " 个，级别一致 " + exact + " 个，相差超过一级 " + far + " 个，加权 kappa " + k);
  }

  // --- the command pack ------------------------------------------------------------------------

  /** What {@code pack} does, in more than one line. */
  public String packAbout() {
    return of(
        "schema [FOLDER]    writes JSON Schemas for editors into FOLDER/.schema\n"
            + "new NAME           writes a small working pack\n"
            + "preview FILE       plays a lesson, quiz or scenario; again when it is saved\n"
            + "build FOLDER       checks a pack and makes a zip of it\n"
            + "add FOLDER|ZIP     checks a pack and installs it, or updates it\n"
            + "list               lists the packs\n"
            + "info ID|FOLDER|ZIP tells about one\n"
            + "remove ID          removes an installed pack",
        "schema [目录]      把给编辑器用的 JSON Schema 写进 目录/.schema\n"
            + "new 名字           写出一个能用的小课程包\n"
            + "preview 文件       试讲一课、一组题或一个场景；保存后自动重来\n"
            + "build 目录         检查课程包，打成 zip\n"
            + "add 目录|ZIP       检查后安装课程包，或更新它\n"
            + "list               列出课程包\n"
            + "info ID|目录|ZIP   说明某个课程包\n"
            + "remove ID          卸载课程包");
  }

  /** Help for {@code --question}. */
  public String questionOption() {
    return of("preview this question alone", "只预览这一题");
  }

  /** Help for {@code --output}. */
  public String outputOption() {
    return of("the zip to write; ID-VERSION.zip if not given", "要写的 zip；缺省为 ID-版本.zip");
  }

  /** Something other than an action of the command. */
  public Advice unknownAction(String word, String nearest, String all) {
    return new Advice(
        of("'pack " + word + "' is unknown", "没有 pack " + word + " 这个用法"),
        nearest.isEmpty()
            ? of("there are: " + all, "可用的有：" + all)
            : of("did you mean 'pack " + nearest + "'?", "是不是想写 pack " + nearest + "？"));
  }

  /** Files were written. */
  public String wrote(int files, String folder) {
    return of(files + " files written to " + folder, "已把 " + files + " 个文件写进 " + folder);
  }

  /** A folder that is already there. */
  public Advice folderExists(String folder) {
    return new Advice(
        of("'" + folder + "' is already there", "“" + folder + "”已经存在"),
        of("choose another name", "换一个名字"));
  }

  /** What to do with a new pack. */
  public String afterNew(String name) {
    return of(
        "Next:  tcptutor check "
            + name
            + "\n       tcptutor pack preview "
            + name
            + "/lessons/first-steps.yaml\n       tcptutor pack add "
            + name,
        "接下来：tcptutor check "
            + name
            + "\n        tcptutor pack preview "
            + name
            + "/lessons/first-steps.yaml\n        tcptutor pack add "
            + name);
  }

  /** A folder or zip without a manifest. */
  public Advice noManifest(String root) {
    return new Advice(
        of(
            "'" + root + "' is no pack: it has no lessons/pack.yaml",
            "“" + root + "”不是课程包：没有 lessons/pack.yaml"),
        of("'tcptutor pack new NAME' writes one to begin with", "可以用 tcptutor pack new 名字 先写一个"));
  }

  /** A pack that is not there. */
  public Advice noSuchPack(String id, String nearest) {
    return new Advice(
        of("there is no pack '" + id + "'", "没有课程包“" + id + "”"),
        didYouMean(nearest, of("'tcptutor pack list' lists them", "用 tcptutor pack list 列出全部课程包")));
  }

  /** The pack of the program itself. */
  public Advice builtIn(String id) {
    return new Advice(
        of("'" + id + "' is the pack that comes with tcptutor", "“" + id + "”是 tcptutor 自带的课程包"),
        of("give your pack another id", "请给你的课程包换一个 id"));
  }

  /** A pack whose files were damaged. */
  public Advice broken(String id) {
    return new Advice(
        of("the installed pack '" + id + "' is damaged", "已安装的课程包“" + id + "”损坏了"),
        of(
            "add it again, or take it away: tcptutor pack remove " + id,
            "重新安装它，或者卸载：tcptutor pack remove " + id));
  }

  /** A pack with mistakes. */
  public String refused(int mistakes) {
    return of(
        "not installed: " + mistakes + (mistakes == 1 ? " mistake" : " mistakes"),
        "没有安装：有 " + mistakes + " 处错误");
  }

  /** A pack was added. */
  public String added(String id, String version, int lessons, int questions) {
    return of(
        id
            + " "
            + version
            + " installed: "
            + counted(lessons, "lesson")
            + ", "
            + counted(questions, "question"),
        "已安装 " + id + " " + version + "：" + lessons + " 课，" + questions + " 题");
  }

  private static String counted(int count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }

  /** A pack was updated. */
  public String updated(String id, String before, String after) {
    return of(
        id + " updated from " + before + " to " + after, id + " 已从 " + before + " 更新到 " + after);
  }

  /** Over what an update changed; or nothing changed. */
  public String noChanges() {
    return of("  nothing changed", "  内容没有变化");
  }

  /** A pack was removed. */
  public String removed(String id) {
    return of(id + " removed; your progress in it is kept", "已卸载 " + id + "；学习进度仍然保留");
  }

  /** A pack was built. */
  public String built(String file, long bytes, String digest) {
    return of(
        file + "  " + bytes + " bytes  sha256 " + digest,
        file + "  " + bytes + " 字节  sha256 " + digest);
  }

  /** Labels of {@code pack info}. */
  public String label(String name) {
    return switch (name) {
      case "languages" -> of("languages", "语言");
      case "authors" -> of("authors", "作者");
      case "licence" -> of("licence", "许可");
      case "requires" -> of("needs tcptutor", "需要 tcptutor");
      case "lessons" -> of("lessons", "课程");
      case "questions" -> of("questions", "题目");
      default -> name;
    };
  }

  /** Between two rounds of a preview. */
  public String reloaded(String file) {
    return of("-- " + file + " was saved: once more --", "-- " + file + " 已保存，重新来过 --");
  }

  /** After a round of a preview. */
  public String waitsForSaving() {
    return of("[save the file: once more   Ctrl-C: end]", "[保存文件：重来   Ctrl-C：结束]");
  }

  /** A question that is not in the file. */
  public Advice noSuchQuestion(String id, String nearest) {
    return new Advice(
        of("there is no question '" + id + "' in the file", "文件里没有“" + id + "”这一题"),
        didYouMean(nearest, ""));
  }

  /** A file that cannot be played. */
  public Advice notPlayable(String file) {
    return new Advice(
        of("'" + file + "' is neither lesson nor quiz nor scenario", "“" + file + "”不是课程、题目或场景"),
        of("name a file below lessons/ or quizzes/", "请给出 lessons/ 或 quizzes/ 下的文件"));
  }

  /** A preview of questions has this title. */
  public String preview() {
    return of("Preview", "预览");
  }

  /** Help for {@code --json}. */
  public String jsonOption() {
    return of("print what was found as JSON", "以 JSON 打印检查结果");
  }

  /** What was held against runs. */
  public String checkedMore(int facts, int computed) {
    return of(
        facts
            + " marked facts held against their runs, "
            + computed
            + " computed questions put through their seeds",
        "对照运行核对了 " + facts + " 处标记的事实，" + computed + " 道计算题试过各个种子");
  }
}
