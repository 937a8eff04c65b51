package tcptutor.shell.text;

import java.util.LinkedHashMap;
import java.util.Map;
import tcptutor.core.lesson.Lang;

/**
 * What is said about the program at home on a machine: completion, man page, installation and the
 * look around of {@code doctor}, in one language.
 */
public final class ToolMessages extends Bilingual {
  private ToolMessages(Lang lang) {
    super(lang);
  }

  /** Returns the texts of a language. */
  public static ToolMessages in(Lang lang) {
    return new ToolMessages(lang);
  }

  // --- completion ------------------------------------------------------------------------------

  /** What {@code completion} does. */
  public String completionAbout() {
    return of(
        "Prints the script by which a shell completes commands, options, their values, and the ids"
            + " of lessons, scenarios, questions and installed packs. 'tcptutor install' puts it"
            + " where shells find it by themselves; the examples use it in this shell alone.",
        "打印 shell 的补全脚本：命令、选项、选项的值，以及课程、场景、题目和已安装课程包的 id 都能补全。"
            + "tcptutor install 会把它放到 shell 自己能找到的地方；下面的例子只在当前 shell 里生效。");
  }

  /** What {@code complete} does, which only scripts call. */
  public String completeAbout() {
    return of(
        "For the scripts of 'tcptutor completion': prints what the last word may become, one"
            + " candidate a line, with a description after a tab.",
        "供 tcptutor completion 的脚本调用：打印最后一个词可以补成什么，每行一个，制表符后面是说明。");
  }

  /** No such shell. */
  public Advice noSuchShell(String name, String known) {
    return new Advice(
        of("there is no completion for '" + name + "'", "没有“" + name + "”的补全脚本"),
        of("use one of: " + known, "可用的有：" + known));
  }

  /** Describes an action of {@code pack}; empty for one that is not known here. */
  public String packAction(String action) {
    return switch (action) {
      case "schema" -> of("write the schemas for editors", "写出供编辑器使用的 schema");
      case "new" -> of("write a small pack to begin with", "写一个可以从它改起的小课程包");
      case "preview" -> of("show a lesson or question as learners see it", "按学习者看到的样子显示一课或一题");
      case "build" -> of("make one zip of a pack", "把课程包打成一个 zip");
      case "add" -> of("check and install a pack", "检查并安装课程包");
      case "list" -> of("list the installed packs", "列出已安装的课程包");
      case "info" -> of("tell about a pack", "显示课程包的信息");
      case "remove" -> of("remove an installed pack", "删除已安装的课程包");
      default -> "";
    };
  }

  /** How many questions there are of a kind. */
  public String questions(int count) {
    return of(count == 1 ? "1 question" : count + " questions", count + " 题");
  }

  // --- the man page ----------------------------------------------------------------------------

  /** What {@code man} does. */
  public String manCommandAbout() {
    return of(
        "Prints the man page, in English or with --lang zh in Chinese. 'tcptutor install' puts both"
            + " where man finds them.",
        "打印手册页，缺省为英文，加 --lang zh 为中文。tcptutor install 会把两种都放到 man 能找到的地方。");
  }

  /** Heading of the name. */
  public String manName() {
    return of("NAME", "名称");
  }

  /** Heading of the short usage. */
  public String manSynopsis() {
    return of("SYNOPSIS", "概要");
  }

  /** Heading of what the program is. */
  public String manDescription() {
    return of("DESCRIPTION", "描述");
  }

  /** Heading of the commands. */
  public String manCommands() {
    return of("COMMANDS", "命令");
  }

  /** Heading of the options that all commands have. */
  public String manOptions() {
    return of("OPTIONS", "选项");
  }

  /** Heading of the variables. */
  public String manEnvironment() {
    return of("ENVIRONMENT", "环境变量");
  }

  /** Heading of the exit codes. */
  public String manExits() {
    return of("EXIT STATUS", "退出码");
  }

  /** Heading of the files. */
  public String manFiles() {
    return of("FILES", "文件");
  }

  /** Heading of the examples. */
  public String manExamples() {
    return of("EXAMPLES", "例子");
  }

  /** Before the examples of one command. */
  public String manExample() {
    return of("For example:", "例如：");
  }

  /** Ends a sentence. */
  public String manFullStop() {
    return of(".", "。");
  }

  /** Before the options that all commands have. */
  public String manGlobals() {
    return of("Every command has these, wherever they stand:", "每个命令都有这些选项，写在哪里都可以：");
  }

  /** What the program is, in paragraphs. */
  public String manAbout() {
    return of(
        "tcptutor trains for the interview questions about TCP connections that everybody gets and"
            + " few answer well: why three segments and not two, why four on close, why 2MSL, and"
            + " everything around them. It runs TCP (RFC 9293) at both ends instead of playing an"
            + " animation, so what is shown is what the protocol does, also when a segment is lost,"
            + " late or forged. It asks, grades what is typed in English or Chinese, and shows the"
            + " segments that prove the verdict. Everything works offline.\n"
            + "Without a command it opens home, from which everything can be reached.",
        "tcptutor 训练的是人人都会被问到、却很少有人答好的 TCP 连接面试题：为什么三次握手而不是两次，为什么四次挥手，"
            + "为什么要等 2MSL，以及与之相关的一切。它在两端真正运行 TCP（RFC 9293），而不是播放动画，"
            + "所以看到的就是协议的行为，报文段丢失、迟到、被伪造时也一样。它提问，给中文或英文的回答评分，"
            + "并给出能证明评判的报文段。一切都可以离线使用。\n"
            + "不带命令时打开主屏，一切都从那里进入。");
  }

  /** The variables and what they are for. */
  public Map<String, String> manVariables() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("TCPTUTOR_HOME", of("The data folder, see below.", "数据目录，见下文。"));
    all.put(
        "TCPTUTOR_LANG",
        of(
            "The language, en or zh. Otherwise the first of LC_ALL, LC_MESSAGES and LANG that is set"
                + " decides.",
            "语言，en 或 zh。没有设置时由 LC_ALL、LC_MESSAGES、LANG 中第一个有值的决定。"));
    all.put("TCPTUTOR_PLAIN", of("As --plain if it is not empty.", "不为空时等于 --plain。"));
    all.put(
        "TCPTUTOR_THEME",
        of(
            "The theme: dark, light or terminal. Otherwise COLORFGBG decides between the first two.",
            "配色：dark、light 或 terminal。没有设置时由 COLORFGBG 在前两者中决定。"));
    all.put(
        "TCPTUTOR_AMBIGUOUS_WIDTH",
        of("As --ambiguous-width: 1 or 2.", "等于 --ambiguous-width：1 或 2。"));
    all.put(
        "NO_COLOR",
        of(
            "No colours if it is not empty. TERM=dumb and a pipe switch them off, too.",
            "不为空时不用颜色。TERM=dumb 或者输出到管道时也不用颜色。"));
    all.put("COLUMNS", of("The width, if it is not that of the terminal.", "输出宽度；没有设置时取终端的宽度。"));
    all.put(
        "VISUAL, EDITOR",
        of("The editor for longer answers; the first one that is set.", "写长回答用的编辑器，取第一个有值的。"));
    all.put(
        "JAVA_HOME",
        of(
            "The Java to run on, 17 or newer; otherwise the one on the PATH.",
            "运行所用的 Java，17 或更新；没有设置时用 PATH 上的。"));
    all.put(
        "XDG_DATA_HOME, LOCALAPPDATA",
        of("Where the data folder lies by default.", "决定数据目录的缺省位置。"));
    return all;
  }

  /** The files and what is in them. */
  public Map<String, String> manPlaces() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put(
        "~/.local/share/tcptutor",
        of(
            "The data folder, or $XDG_DATA_HOME/tcptutor; on macOS ~/Library/Application"
                + " Support/tcptutor, on Windows %LOCALAPPDATA%\\tcptutor. TCPTUTOR_HOME names another"
                + " one.",
            "数据目录，或者 $XDG_DATA_HOME/tcptutor；macOS 上是 ~/Library/Application Support/tcptutor，"
                + "Windows 上是 %LOCALAPPDATA%\\tcptutor。TCPTUTOR_HOME 可以另行指定。"));
    all.put("progress.jsonl", of("In it: what was read and answered.", "在数据目录里：读过和答过什么。"));
    all.put("disputes.jsonl", of("In it: the findings that were overruled.", "在数据目录里：被推翻的评判。"));
    all.put(
        "history.jsonl",
        of(
            "In it: the last 500 answers and commands that were typed; only you can read it.",
            "在数据目录里：最近输入过的 500 条回答和命令，只有你自己能读。"));
    all.put("packs/", of("In it: the packs that were added.", "在数据目录里：添加的课程包。"));
    return all;
  }

  /** Commands to begin with and what they show. */
  public Map<String, String> manShown() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("tcptutor", of("Begin, or go on where you were:", "开始学，或者接着上次的地方学："));
    all.put(
        "tcptutor sim open-ack-lost-then-data --explain",
        of(
            "Run a connection whose third segment is lost, with the clause of every step:",
            "运行第三个报文段丢失的连接，并给出每一步依据的条款："));
    all.put(
        "tcptutor sim close-normal-rfc --variant no-time-wait",
        of("See what a close without TIME-WAIT does:", "看看没有 TIME-WAIT 时关闭会怎样："));
    all.put(
        "tcptutor quiz --topic close --level senior --count 3",
        of("Be asked three hard questions about closing:", "来三道关于关闭连接的难题："));
    all.put(
        "tcptutor grade why-four-on-close \"each direction is closed on its own\"",
        of("Have an answer judged:", "给一个回答评分："));
    all.put("tcptutor doctor", of("When something looks wrong:", "显示不正常时："));
    return all;
  }

  // --- installing ------------------------------------------------------------------------------

  /** What {@code install} does. */
  public String installAbout() {
    return of(
        "Puts a link to this program, the completion for bash, zsh and fish, and the man page in"
            + " both languages below a prefix, where shells and man look by themselves. It says what"
            + " it wrote and what is left to do. Doing it again brings everything up to date. Files"
            + " of others are never overwritten. --remove takes away what it wrote.",
        "把指向本程序的链接、bash、zsh、fish 的补全脚本和两种语言的手册页放到某个前缀目录下，"
            + "shell 和 man 自己就能找到。它会说明写了什么、还剩什么要做。再执行一次就是更新。"
            + "绝不覆盖别人的文件。--remove 删除它写下的文件。");
  }

  /** Help for {@code --prefix}. */
  public String prefixOption() {
    return of("where to; ~/.local if not given", "安装到哪里；缺省为 ~/.local");
  }

  /** Help for {@code --remove}. */
  public String removeOption() {
    return of("take away what was installed there", "删除安装在那里的文件");
  }

  /** The program runs from class files. */
  public Advice notPackaged() {
    return new Advice(
        of("this program was not built as a whole", "这个程序还没有完整构建"),
        of(
            "build it and install that: mvn -q package -DskipTests && target/tcptutor install",
            "先构建再安装：mvn -q package -DskipTests && target/tcptutor install"));
  }

  /** There is nothing to link on Windows. */
  public Advice installOnWindows(String folder) {
    return new Advice(
        of("'install' is for systems with a POSIX shell", "install 只用于有 POSIX shell 的系统"),
        of(
            "on Windows put the folder with tcptutor.cmd on the Path: setx PATH \"%PATH%;"
                + folder
                + "\"; in Git Bash use: source <(tcptutor completion bash)",
            "在 Windows 上请把 tcptutor.cmd 所在的目录加到 Path：setx PATH \"%PATH%;"
                + folder
                + "\"；Git Bash 里可以用：source <(tcptutor completion bash)"));
  }

  /** Files of somebody else are in the way. */
  public Advice foreign(String paths) {
    return new Advice(
        of("not written by tcptutor, and in the way: " + paths, "已有不是 tcptutor 写的文件：" + paths),
        of(
            "nothing was written; move them away, or choose another --prefix",
            "什么都没有写；请移走它们，或者换一个 --prefix"));
  }

  /** Something cannot be written or removed. */
  public Advice cannotInstall(String prefix, String reason) {
    return new Advice(
        of(
            "cannot write below " + prefix + " (" + reason + ")",
            "无法写入 " + prefix + "（" + reason + "）"),
        of("choose another --prefix, or use sudo", "请换一个 --prefix，或者用 sudo"));
  }

  /** What happened to a file, in one word; all of one width. */
  public String change(String change) {
    return switch (change) {
      case "WRITTEN" -> of("wrote    ", "已写入");
      case "REPLACED" -> of("replaced ", "已更新");
      case "UNCHANGED" -> of("unchanged", "未变化");
      case "REMOVED" -> of("removed  ", "已删除");
      case "ABSENT" -> of("not there", "不存在");
      default -> of("not ours ", "非本程序");
    };
  }

  /** Before what is left to do. */
  public String leftToDo() {
    return of("Left to do:", "还要做的：");
  }

  /** The folder of the command is not searched. */
  public Advice pathLeft(String folder, String line) {
    return new Advice(
        of(
            folder + " is not on the PATH: put this into ~/.profile, ~/.bashrc or ~/.zshrc",
            folder + " 不在 PATH 里：把下面这行放进 ~/.profile、~/.bashrc 或 ~/.zshrc"),
        line);
  }

  /** Zsh does not look there. */
  public Advice zshLeft(String line) {
    return new Advice(
        of(
            "for zsh: put this into ~/.zshrc, before compinit",
            "zsh：把下面这行放进 ~/.zshrc，写在 compinit 之前"),
        line);
  }

  /** Bash and fish do not look there. */
  public Advice shareLeft(String line) {
    return new Advice(
        of("for bash and fish: put this into ~/.profile", "bash 和 fish：把下面这行放进 ~/.profile"), line);
  }

  /** Bash has nobody who looks. */
  public Advice bashLeft() {
    return new Advice(
        of(
            "for bash: install the package bash-completion, or put this into ~/.bashrc",
            "bash：安装 bash-completion 软件包，或者把下面这行放进 ~/.bashrc"),
        "source <(tcptutor completion bash)");
  }

  /** Shells read this when they start. */
  public String newShell() {
    return of(
        "open a new shell, and press Tab after: tcptutor", "打开一个新的 shell，输入 tcptutor 后按 Tab 键");
  }

  /** How to undo it. */
  public String undo(String command) {
    return of("To undo it: " + command, "撤销：" + command);
  }

  // --- looking around --------------------------------------------------------------------------

  /** What {@code doctor} does. */
  public String doctorAbout() {
    return of(
        "Looks at the program, Java, the terminal, the data folder and the shell, and says what it"
            + " sees and what to mend: 'ok' is as it should be, '!' might be better, 'x' has to be"
            + " mended. It changes nothing.",
        "查看程序、Java、终端、数据目录和 shell，说明情况以及该怎样修：ok 表示正常，! 表示可以更好，x 表示必须修。" + "它什么都不改。");
  }

  /** Help for {@code --json}. */
  public String doctorJsonOption() {
    return of("as JSON, for tools; does not ask the terminal", "输出 JSON，供工具使用；不询问终端");
  }

  /** What a finding is about, in few columns. */
  public String topic(String topic) {
    return switch (topic) {
      case "program" -> of("program", "程序");
      case "java" -> "Java";
      case "archive" -> of("start-up", "启动");
      case "terminal" -> of("terminal", "终端");
      case "streams" -> of("streams", "输入输出");
      case "size" -> of("size", "大小");
      case "colours" -> of("colours", "颜色");
      case "encoding" -> of("encoding", "编码");
      case "width" -> of("width", "字符宽度");
      case "data-folder" -> of("data", "数据目录");
      case "progress" -> of("progress", "进度");
      case "packs" -> of("packs", "课程包");
      case "editor" -> of("editor", "编辑器");
      case "command" -> of("command", "命令");
      case "shell" -> of("shell", "shell");
      default -> topic;
    };
  }

  /** Before what to do. */
  public String mend(String mend) {
    return of("mend: ", "怎样修：") + mend;
  }

  /** The last line. */
  public String diagnosis(int broken, int notes) {
    if (broken == 0) {
      return notes == 0
          ? of("All is well.", "一切正常。")
          : of(
              "Nothing is broken; '!' marks what might be better (" + notes + ").",
              "没有坏的；带 ! 的还可以更好（" + notes + " 处）。");
    }
    return of("'x' marks what has to be mended (" + broken + ").", "带 x 的必须修（" + broken + " 处）。");
  }

  /** Over the texts with bars behind them. */
  public String lookAtTheBars() {
    return of(
        "The bars below stand in one line if the terminal draws what we count:",
        "如果终端画出的宽度和我们计算的一样，下面的竖线应当对齐：");
  }

  /** The program, its version and place. */
  public String program(String version, String where) {
    String name = version.isEmpty() ? of("not packaged", "未打包") : version;
    return "tcptutor " + name + of(", ", "，") + where;
  }

  /** The archive is used. */
  public String archiveUsed(String file) {
    return of("classes come from the archive " + file, "类取自归档 " + file);
  }

  /** The archive does not fit. */
  public Advice archiveUnused(String file) {
    return new Advice(
        of(
            "the class archive " + file + " does not fit this Java or this jar: starts are slower",
            "类归档 " + file + " 与当前的 Java 或 jar 不符：启动会变慢"),
        of(
            "build with the Java that runs it: mvn -q package -DskipTests",
            "用运行它的那个 Java 重新构建：mvn -q package -DskipTests"));
  }

  /** Started without the script. */
  public String noArchive() {
    return of("not started by the launch script: no class archive", "不是由启动脚本启动的：没有使用类归档");
  }

  /** Which terminal it is. */
  public String terminal(String term, String emulator, String multiplexer) {
    String name = term.isEmpty() ? of("TERM is not set", "没有设置 TERM") : "TERM=" + term;
    String inside = emulator.isEmpty() ? "" : of(", in " + emulator, "，在 " + emulator + " 里");
    return name
        + inside
        + (multiplexer.isEmpty() ? "" : of(", inside " + multiplexer, "，经过 " + multiplexer));
  }

  /** Nobody says what the terminal can do. */
  public Advice noTerm() {
    return new Advice(
        of("TERM is not set: lines cannot be edited", "没有设置 TERM：不能编辑输入行"),
        "export TERM=xterm-256color");
  }

  /** The terminal can do nothing. */
  public Advice dumbTerminal() {
    return new Advice(
        of("TERM=dumb: no colours, and lines cannot be edited", "TERM=dumb：没有颜色，不能编辑输入行"),
        of(
            "if the terminal can do more: export TERM=xterm-256color",
            "如果终端并不是这样：export TERM=xterm-256color"));
  }

  /** The run window of an IDE. */
  public Advice ideWindow() {
    return new Advice(
        of("this is IntelliJ's Run window, which is no terminal", "这是 IntelliJ 的 Run 窗口，不是终端"),
        of(
            "choose the run configuration 'tcptutor in the terminal', or type target/tcptutor in the"
                + " Terminal window",
            "请选运行配置“tcptutor in the terminal”，或者在 Terminal 窗口里输入 target/tcptutor"));
  }

  /** What both ends are. */
  public String streams(boolean in, boolean out) {
    return of("input: ", "输入：") + end(in) + of(", output: ", "，输出：") + end(out);
  }

  private String end(boolean terminal) {
    return terminal ? of("a terminal", "终端") : of("a file or a pipe", "文件或管道");
  }

  /** Columns and rows. */
  public String size(int columns, int rows) {
    return of(columns + " columns", columns + " 列")
        + (rows <= 0 ? "" : of(", " + rows + " rows", "，" + rows + " 行"));
  }

  /** Fewer columns than pictures need. */
  public Advice narrow(int columns, int wanted) {
    return new Advice(
        of(
            columns + " columns: pictures of exchanges leave something out",
            columns + " 列：报文段的图会省略一些内容"),
        of("widen the window to " + wanted + " columns or more", "请把窗口拉宽到 " + wanted + " 列以上"));
  }

  /** How many colours there are and what tells so. */
  public String colours(String depth, String why) {
    String many =
        switch (depth) {
          case "none" -> of("none", "没有");
          case "true" -> of("true colour", "真彩色");
          default -> of(depth + " colours", depth + " 色");
        };
    return many + of(" (" + why + ")", "（" + why + "）");
  }

  /** Nobody is looking. */
  public String noColourInPipe() {
    return of("the output is no terminal", "输出不是终端");
  }

  /** The multiplexer hides colours. */
  public Advice poorMultiplexer(String term, String multiplexer) {
    return new Advice(
        of(
            "16 colours: TERM=" + term + " inside " + multiplexer + " hides the others",
            "16 色：" + multiplexer + " 里的 TERM=" + term + " 挡住了其余颜色"),
        multiplexer.equals("tmux")
            ? of(
                "put into ~/.tmux.conf: set -g default-terminal tmux-256color",
                "在 ~/.tmux.conf 里写：set -g default-terminal tmux-256color")
            : of(
                "put into ~/.screenrc: term screen-256color",
                "在 ~/.screenrc 里写：term screen-256color"));
  }

  /** No variable tells the encoding. */
  public String noLocale() {
    return of("no locale is set", "没有设置区域");
  }

  /** Chinese is read and written. */
  public String encoding(String told) {
    return of(
        "UTF-8, Chinese can be read and written (" + told + ")", "UTF-8，可以读写中文（" + told + "）");
  }

  /** The locale is not UTF-8, or Java thinks so. */
  public Advice notUtf8(String told, String names) {
    return new Advice(
        of(
            "the output is UTF-8, but the locale is not ("
                + told
                + ", names and arguments: "
                + names
                + "): Chinese may be lost",
            "输出是 UTF-8，而区域不是（" + told + "，文件名和参数：" + names + "）：中文可能丢失"),
        of(
            "export LC_ALL=C.UTF-8, and let the terminal use UTF-8",
            "export LC_ALL=C.UTF-8，并让终端使用 UTF-8"));
  }

  /** Between things that are drawn wrong. */
  public String comma() {
    return of(", ", "、");
  }

  /** How wide something is drawn. */
  public String drawn(String text, int columns, int counted) {
    return of(
        "'" + text + "' takes " + columns + " columns, not " + counted,
        "“" + text + "”占 " + columns + " 列而不是 " + counted + " 列");
  }

  /** Measured, and as it should be. */
  public String widthAsCounted() {
    return of("measured: the terminal draws every sample as wide as we count", "实测：终端画出的宽度都和计算的一致");
  }

  /** Measured; what is off does not matter. */
  public String widthAlmost(String off) {
    return of(
        "measured: as we count, but for " + off + ", which only answers may have",
        "实测：与计算一致，只有" + off + "，这些字符只会出现在回答里");
  }

  /** Characters of ambiguous width are wide here. */
  public Advice widthAmbiguous(String off) {
    return new Advice(
        of("measured: " + off + ": pictures are out of line", "实测：" + off + "：图会错位"),
        of(
            "add --ambiguous-width=2, or let the terminal draw ambiguous characters narrow",
            "加上 --ambiguous-width=2，或者在终端设置里把宽度不定的字符设为窄"));
  }

  /** Letters or Chinese are not as wide as they are everywhere. */
  public Advice widthWrong(String off) {
    return new Advice(
        of("measured: " + off + ": this is no UTF-8 terminal", "实测：" + off + "：这不是 UTF-8 终端"),
        of("let the terminal use UTF-8", "请让终端使用 UTF-8"));
  }

  /** The terminal is silent. */
  public String widthUnanswered() {
    return of("not measured: the terminal does not answer", "没有实测：终端没有回答");
  }

  /** There is no terminal to be asked. */
  public String widthUnasked() {
    return of("not measured: no terminal was asked", "没有实测：没有可以询问的终端");
  }

  /** Where data lies and how much may follow. */
  public String dataFolder(String folder, boolean exists, long freeMebibytes) {
    String made = exists ? "" : of(", not made yet", "，还没有建立");
    return folder
        + made
        + of(", " + freeMebibytes + " MiB free", "，剩余空间 " + freeMebibytes + " MiB");
  }

  /** Nothing can be kept. */
  public Advice unwritable(String folder) {
    return new Advice(
        of("nothing can be written to " + folder, "无法写入 " + folder),
        of(
            "make it writable, or set TCPTUTOR_HOME to a folder that is",
            "请改正权限，或者把 TCPTUTOR_HOME 设为可写的目录"));
  }

  /** Almost nothing can be kept. */
  public Advice fullDisk(String folder, long freeMebibytes) {
    return new Advice(
        of(
            folder + " has only " + freeMebibytes + " MiB left",
            folder + " 只剩 " + freeMebibytes + " MiB"),
        of("make room, or set TCPTUTOR_HOME to another disk", "请清理磁盘，或者把 TCPTUTOR_HOME 设到别的盘"));
  }

  /** Nothing was kept yet. */
  public String noProgressYet() {
    return of("nothing was kept yet", "还没有任何学习记录");
  }

  /** What was learnt can be read. */
  public String progressReadable() {
    return of("can be read", "可以读取");
  }

  /** What was learnt cannot be read. */
  public Advice progressUnreadable(String folder, String reason) {
    return new Advice(
        of(
            "the progress in " + folder + " cannot be read (" + reason + ")",
            folder + " 里的进度读不了（" + reason + "）"),
        of(
            "make progress.jsonl there a file that you can read, or move it away",
            "请让那里的 progress.jsonl 成为可读的文件，或者把它移走"));
  }

  /** A pack is damaged. */
  public Advice brokenPack(String id) {
    return new Advice(
        of("the pack '" + id + "' is damaged", "课程包“" + id + "”已损坏"),
        of(
            "add it again: tcptutor pack add FOLDER, or: tcptutor pack remove " + id,
            "重新添加：tcptutor pack add 目录，或者删除：tcptutor pack remove " + id));
  }

  /** Packs cannot be looked at. */
  public Advice unreadablePacks(String folder, String reason) {
    return new Advice(
        of(folder + " cannot be read (" + reason + ")", folder + " 读不了（" + reason + "）"),
        of("make it a folder that you can read", "请让它成为可读的目录"));
  }

  /** There is no editor for longer answers. */
  public Advice noEditorSet() {
    return new Advice(
        of(
            "neither VISUAL nor EDITOR is set: 'edit' cannot open one for a longer answer",
            "没有设置 VISUAL 或 EDITOR：写长回答时 edit 打不开编辑器"),
        of(
            "for instance: export VISUAL=nano, or in IntelliJ: export VISUAL=\"idea --wait\"",
            "例如：export VISUAL=nano，用 IntelliJ 则为：export VISUAL=\"idea --wait\""));
  }

  /** The editor is not there. */
  public Advice editorNotFound(String told) {
    return new Advice(
        of(told + " names no program that can be found", told + " 指的程序找不到"),
        of("correct the variable, or install the editor", "请改正变量，或者安装这个编辑器"));
  }

  /** The command is not found. */
  public Advice notOnPath() {
    return new Advice(
        of("'tcptutor' is not on the PATH", "tcptutor 不在 PATH 里"),
        of("target/tcptutor install", "target/tcptutor install"));
  }

  /** The command starts another program. */
  public Advice otherCommand(String command) {
    return new Advice(
        of(command + " starts another tcptutor than this one", command + " 启动的不是这一个 tcptutor"),
        of("for this one: target/tcptutor install", "要用这一个：target/tcptutor install"));
  }

  /** The link leads nowhere. */
  public Advice danglingLink(String link) {
    return new Advice(
        of(link + " leads nowhere: the program was moved", link + " 指向的程序不见了"),
        of(
            "build again, or in the new place: target/tcptutor install",
            "请重新构建，或者在新的位置执行：target/tcptutor install"));
  }

  /** All is installed. */
  public String installed(String prefix) {
    return of(
        "command, completion and man page are installed below " + prefix,
        "命令、补全和手册页已安装在 " + prefix + " 下");
  }

  /** Something is missing or old. */
  public Advice partlyInstalled(String prefix) {
    return new Advice(
        of(
            "what is installed below " + prefix + " is from another version, or not whole",
            prefix + " 下安装的来自别的版本，或者不完整"),
        "tcptutor install --prefix " + prefix);
  }

  /** Nothing is installed. */
  public Advice notInstalled() {
    return new Advice(
        of("completion and man page are not installed", "没有安装补全和手册页"), "tcptutor install");
  }
}
