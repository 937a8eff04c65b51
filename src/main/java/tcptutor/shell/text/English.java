package tcptutor.shell.text;

import tcptutor.core.lesson.Lang;

/** The English texts: the fallback for every other language. */
class English implements Messages {
  @Override
  public Advice badRemark(String key) {
    return new Advice(
        "'" + key + "' is neither the number of a segment nor the id of a note",
        "count segments from 1, as in '2': {en: ..., zh: ...}");
  }

  @Override
  public Lang lang() {
    return Lang.EN;
  }

  @Override
  public String tagline() {
    return "tcptutor - learn TCP connections by running them";
  }

  @Override
  public String usageHeading() {
    return "Usage:";
  }

  @Override
  public String commandsHeading() {
    return "Commands:";
  }

  @Override
  public String optionsHeading() {
    return "Options:";
  }

  @Override
  public String globalOptionsHeading() {
    return "Options of every command:";
  }

  @Override
  public String exitCodesHeading() {
    return "Exit codes:";
  }

  @Override
  public String examplesHeading() {
    return "Examples:";
  }

  @Override
  public String noCommandHelp() {
    return "Without a command you come home: everything is a key away there.";
  }

  @Override
  public String moreHelp() {
    return "'tcptutor help COMMAND' tells more about one command.";
  }

  @Override
  public String langOption() {
    return "language: en or zh (else TCPTUTOR_LANG, else the locale)";
  }

  @Override
  public String widthOption() {
    return "width of the output in columns (else COLUMNS, else the terminal, else 80)";
  }

  @Override
  public String plainOption() {
    return "line by line: no cursor movement, no colour, nothing drawn; for pipes and screen readers";
  }

  @Override
  public String themeOption() {
    return "colours of the full screen; terminal uses those of the terminal itself";
  }

  @Override
  public String noMotionOption() {
    return "nothing moves by itself";
  }

  @Override
  public String ambiguousWidthOption() {
    return "columns of characters such as → on this terminal; doctor finds out";
  }

  @Override
  public String noColorOption() {
    return "no colours (also: NO_COLOR set, TERM=dumb, output to a pipe or file)";
  }

  @Override
  public String helpOption() {
    return "show this help";
  }

  @Override
  public String versionOption() {
    return "show the version";
  }

  @Override
  public String exitDone() {
    return "done";
  }

  @Override
  public String exitNo() {
    return "ran, but the answer is no: problems were found";
  }

  @Override
  public String exitUsage() {
    return "wrong usage, or input that cannot be read";
  }

  @Override
  public String exitInterrupted() {
    return "interrupted: Ctrl-C on the full screen, or the terminal was closed";
  }

  @Override
  public String exitBug() {
    return "a bug in tcptutor";
  }

  @Override
  public String startSummary() {
    return "go on where you were: read, answer, see what the segments prove";
  }

  @Override
  public String learnSummary() {
    return "list the lessons, or read one and answer its questions";
  }

  @Override
  public String quizSummary() {
    return "ask questions drawn at random, of the topic and kind you want";
  }

  @Override
  public String gradeSummary() {
    return "judge an answer, or those of a whole class";
  }

  @Override
  public String packSummary() {
    return "write, check, build, install and preview packs of lessons";
  }

  @Override
  public String simSummary() {
    return "list the scenarios, or run one and draw its segments";
  }

  @Override
  public String playSummary() {
    return "play a run: step, go back, lose segments, pull cables";
  }

  @Override
  public String replaySummary() {
    return "run the calls and losses of a recording in the simulator";
  }

  @Override
  public String checkSummary() {
    return "run everything that a pack states, and report its mistakes";
  }

  @Override
  public String doctorSummary() {
    return "say what this machine and terminal can do, and what to mend";
  }

  @Override
  public String installSummary() {
    return "put the command, its completion and its man page into your shell";
  }

  @Override
  public String completionSummary() {
    return "print the completion script of a shell";
  }

  @Override
  public String manSummary() {
    return "print the man page";
  }

  @Override
  public String helpSummary() {
    return "explain a command";
  }

  @Override
  public String errorPrefix() {
    return "tcptutor: ";
  }

  @Override
  public Advice unknownCommand(String name, String nearest) {
    return new Advice(
        "there is no command '" + name + "'", meant(nearest, "'tcptutor --help' lists them"));
  }

  @Override
  public Advice unknownOption(String option, String nearest) {
    return new Advice(
        "there is no option '" + option + "' here", meant(nearest, "--help lists them"));
  }

  @Override
  public Advice missingOptionValue(String option) {
    return new Advice("the option '" + option + "' needs a value", "write it after the option");
  }

  @Override
  public Advice badOptionValue(String option, String value, String allowed) {
    return new Advice("the option '" + option + "' cannot be '" + value + "'", "use " + allowed);
  }

  @Override
  public Advice missingArgument(String argument, String command) {
    return new Advice("'" + command + "' needs " + argument, "see 'tcptutor help " + command + "'");
  }

  @Override
  public Advice unexpectedArgument(String argument, String command) {
    return new Advice(
        "'" + command + "' has no use for '" + argument + "'",
        "leave it out, or see 'tcptutor help " + command + "'");
  }

  @Override
  public Advice unreadableFile(String file, String reason) {
    return new Advice(
        "cannot read " + file + (reason.isEmpty() ? "" : ": " + reason),
        "check the name and the permissions");
  }

  @Override
  public Advice unwritableOutput(String reason) {
    return new Advice("cannot write the output: " + reason, "make room, or write elsewhere");
  }

  @Override
  public String internalError() {
    return "this is a bug in tcptutor, not a mistake of yours; please report the lines below";
  }

  @Override
  public String mendPrefix() {
    return "mend: ";
  }

  @Override
  public String mistakes(int count) {
    return count == 0 ? "no mistakes" : count == 1 ? "1 mistake" : count + " mistakes";
  }

  @Override
  public Advice badYaml(String problem) {
    return new Advice(
        "this is not YAML: " + problem,
        "check the indentation, and quote texts that contain ': ' or ' #' or begin with one of"
            + " [ ] { } & * ! | > ' \" % @ `");
  }

  @Override
  public Advice notUtf8() {
    return new Advice("the file is not UTF-8", "save it as UTF-8");
  }

  @Override
  public Advice emptyFile() {
    return new Advice("the file is empty", "write a mapping, such as 'id: my-scenario'");
  }

  @Override
  public Advice tooBig(String limit) {
    return new Advice("the file goes beyond " + limit, "split it, or write it more simply");
  }

  @Override
  public Advice duplicateKey(String key, int firstLine) {
    return new Advice(
        "'" + key + "' is already there, in line " + firstLine, "keep one of the two");
  }

  @Override
  public Advice keyNotScalar() {
    return new Advice("a key must be a plain word", "write it as 'key: value'");
  }

  @Override
  public Advice unknownTag(String tag) {
    return new Advice("the tag '" + tag + "' means nothing here", "leave it out");
  }

  @Override
  public Advice wrongKind(String name, String wanted, String found) {
    return new Advice(
        (name.isEmpty() ? "this" : "'" + name + "'") + " should be " + wanted + ", not " + found,
        "write " + wanted + " there");
  }

  @Override
  public Advice missingField(String name, String kind) {
    return new Advice("'" + name + "' is missing", "add '" + name + ":' with " + kind);
  }

  @Override
  public Advice emptyField(String name, String kind) {
    return new Advice("'" + name + "' has no value", "write " + kind + " after it");
  }

  @Override
  public Advice unknownField(String name, String nearest, String known) {
    return new Advice("nothing reads '" + name + "'", meant(nearest, "known here: " + known));
  }

  @Override
  public Advice outOfRange(String name, long value, long least, long most) {
    return new Advice("'" + name + "' is " + value, "use " + least + " to " + most);
  }

  @Override
  public Advice notOneOf(String name, String value, String nearest, String allowed) {
    return new Advice("'" + name + "' cannot be '" + value + "'", meant(nearest, "use " + allowed));
  }

  @Override
  public Advice missingLanguage(String name, Lang lang) {
    return new Advice(
        "'" + name + "' is not there in " + (lang == Lang.EN ? "English" : "Chinese"),
        "add '" + lang.code() + ":' under it");
  }

  @Override
  public String kindMapping() {
    return "a mapping (key: value lines)";
  }

  @Override
  public String kindList() {
    return "a list";
  }

  @Override
  public String kindText() {
    return "a text";
  }

  @Override
  public String kindTextBoth() {
    return "a text in both languages ({en: ..., zh: ...})";
  }

  @Override
  public String kindInteger() {
    return "a whole number";
  }

  @Override
  public String kindBoolean() {
    return "true or false";
  }

  @Override
  public String kindDuration() {
    return "a duration such as 250ms, 1s, 2min or 4h";
  }

  @Override
  public String kindNothing() {
    return "nothing";
  }

  private static String meant(String nearest, String otherwise) {
    return nearest.isEmpty() ? otherwise : "did you mean '" + nearest + "'?";
  }

  @Override
  public Advice lineEndsEarly(String missing, String form) {
    return new Advice("the line ends where " + missing + " is missing", "write it as: " + form);
  }

  @Override
  public Advice lineNoDuration(String word, String form) {
    return new Advice(
        "'" + word + "' is no time",
        "write a number with us, ms, s, min or h, as in 250ms; the line is: " + form);
  }

  @Override
  public Advice lineNoNumber(String what, String word, String form) {
    return new Advice(what + " must be a whole number, not '" + word + "'", "write it as: " + form);
  }

  @Override
  public Advice lineUnknownWord(String what, String word, String nearest, String all) {
    String guess = nearest == null || nearest.isEmpty() ? "" : "did you mean '" + nearest + "'? ";
    return new Advice("'" + word + "' is no " + what, guess + "possible: " + all);
  }

  @Override
  public Advice lineGoesOn(String word, String form) {
    return new Advice("nothing is expected at '" + word + "'", "write it as: " + form);
  }

  @Override
  public String profileOption() {
    return "which real protocol: rfc (the letter of RFC 9293) or linux (as measured)";
  }

  @Override
  public String formatOption() {
    return "ladder, table, transcript, json, mermaid or packetdrill; usually ladder, with --plain table";
  }

  @Override
  public String numbersOption() {
    return "relative (from the initial number) or absolute";
  }

  @Override
  public String explainOption() {
    return "name the clause and the reason of every step";
  }

  @Override
  public String callsOption() {
    return "show the socket calls and what they return";
  }

  @Override
  public String noTimersOption() {
    return "leave out the timers";
  }

  @Override
  public String asciiOption() {
    return "draw with ASCII characters only";
  }

  @Override
  public String variantOption() {
    return "run a protocol that does not exist, such as two-way-handshake or no-time-wait";
  }

  @Override
  public String setOption() {
    return "change a number or a rule: isn.client=100, msl=30s, server.backlog=1, nagle=off";
  }

  @Override
  public String loseOption() {
    return "lose segments: client:SYN:2, server:ANY:all";
  }

  @Override
  public String delayOption() {
    return "hold segments back: client:ACK:1:300ms";
  }

  @Override
  public String duplicateOption() {
    return "deliver a second copy later: client:DATA:1:2s";
  }

  @Override
  public String seedOption() {
    return "seed of the initial numbers that are not pinned";
  }

  @Override
  public String searchOption() {
    return "list what has WORD in its name or title, or passes that state or flags";
  }

  @Override
  public String simHint() {
    return "Run one with: tcptutor sim ID      (tcptutor help sim tells more)";
  }

  @Override
  public String searchHint() {
    return "search for a part of a name, a state such as TIME-WAIT, or flags such as RST";
  }

  @Override
  public String recordingMend() {
    return "the format is that of a recording: setup, calls, network_rules, network_events, segments";
  }

  @Override
  public String nothingFound(String word) {
    return "no scenario has '" + word + "'";
  }

  @Override
  public String scenarioGroup(String id) {
    return switch (id) {
      case "open" -> "Opening";
      case "data" -> "Data";
      case "close" -> "Closing";
      case "time-wait" -> "TIME-WAIT";
      case "reset" -> "Resets, crashes, half-open connections";
      case "queue" -> "Queues and SYN floods";
      case "counterfactual" -> "Protocols that do not exist";
      default -> "Other: " + id;
    };
  }

  @Override
  public Advice unknownScenario(String word, String nearest) {
    String guess = nearest.isEmpty() ? "" : "did you mean '" + nearest + "'? ";
    return new Advice(
        "there is no scenario '" + word + "'",
        guess + "'tcptutor sim' lists them; a file is named with its ending .yaml");
  }

  @Override
  public String seenFromOption() {
    return "packetdrill: the end under test, client or server";
  }

  @Override
  public String checked(int files, int mistakes) {
    String read = files == 1 ? "1 file checked" : files + " files checked";
    return read
        + (mistakes == 0
            ? ", no mistakes"
            : mistakes == 1 ? ", 1 mistake" : ", " + mistakes + " mistakes");
  }

  @Override
  public Advice noSuchFile(String name) {
    return new Advice(
        "there is no file or folder '" + name + "'", "name one that exists, such as lessons/");
  }

  @Override
  public Advice idAndFile(String id, String file) {
    return new Advice(
        "the id '" + id + "' and the file " + file + " do not agree",
        "name the file " + id + ".yaml");
  }

  @Override
  public String transcriptMend() {
    return "a row is: 50ms  S > C  SYN,ACK 0 ack 1  ESTABLISHED / SYN-RECEIVED";
  }

  @Override
  public String expectationMend() {
    return "mend the events, or write what does happen ('tcptutor sim FILE --format transcript' prints it)";
  }

  @Override
  public Advice runaway(int events) {
    return new Advice(
        "the run does not come to rest; it was stopped after " + events + " events",
        "give the scenario an end, such as 'until: 10s', or take back what keeps it going");
  }

  @Override
  public Advice outOfBounds(String name, String value) {
    return new Advice(
        name + " cannot be " + value,
        "a timer needs at least 1ms, a port is 1 to 65535, an MSS 1 to 65495, a scale -1 to 14, a switch 0 or 1");
  }

  @Override
  public String lostMark() {
    return "(lost)";
  }

  @Override
  public Advice noSuchSegment(String scenario, String number, int most) {
    return new Advice(
        "the run of " + scenario + " has no segment " + number,
        "its segments are numbered 1 to " + most + " in order of sending");
  }
}
