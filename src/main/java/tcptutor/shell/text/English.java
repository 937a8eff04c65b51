package tcptutor.shell.text;

import tcptutor.core.lesson.Lang;

/** The English texts: the fallback for every other language. */
class English implements Messages {
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
    return "Without a command the guided lesson starts.";
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
  public String exitBug() {
    return "a bug in tcptutor";
  }

  @Override
  public String startSummary() {
    return "the guided lesson: watch, answer, see what the segments prove";
  }

  @Override
  public String simSummary() {
    return "list the scenarios, or run one and draw its segments";
  }

  @Override
  public String replaySummary() {
    return "run the calls and losses of a recording in the simulator";
  }

  @Override
  public String checkSummary() {
    return "find the mistakes in lesson and scenario files";
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
        "");
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
}
