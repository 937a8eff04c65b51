package tcptutor.shell.text;

import tcptutor.core.lesson.Lang;

/**
 * Every text of the interface, typed: a caller cannot forget an argument, and a language cannot
 * forget a text without falling back to English.
 *
 * <p>What learners study is not here but in the lesson files.
 */
public interface Messages {
  /** Returns the texts of a language; only that language's class is loaded. */
  static Messages in(Lang lang) {
    return switch (lang) {
      case EN -> new English();
      case ZH -> new Chinese();
    };
  }

  /** A remark on something that is no segment and no note. */
  Advice badRemark(String key);

  /** The language of these texts. */
  Lang lang();

  // Help

  /** One line: what the program is. */
  String tagline();

  /** "Usage:", "Commands:" and the like, as headings. */
  String usageHeading();

  /** Heading over the list of commands. */
  String commandsHeading();

  /** Heading over a command's own options. */
  String optionsHeading();

  /** Heading over the options that every command has. */
  String globalOptionsHeading();

  /** Heading over the exit codes. */
  String exitCodesHeading();

  /** Heading over examples. */
  String examplesHeading();

  /** What happens without a command. */
  String noCommandHelp();

  /** Says how to get more help on one command. */
  String moreHelp();

  /** Help for {@code --lang}. */
  String langOption();

  /** Help for {@code --width}. */
  String widthOption();

  /** Help for the option of this name. */
  String plainOption();

  /** Help for the option of this name. */
  String themeOption();

  /** Help for the option of this name. */
  String noMotionOption();

  /** Help for the option of this name. */
  String ambiguousWidthOption();

  /** Help for {@code --no-color}. */
  String noColorOption();

  /** Help for {@code --help}. */
  String helpOption();

  /** Help for {@code --version}. */
  String versionOption();

  /** Meaning of exit code 0. */
  String exitDone();

  /** Meaning of exit code 1. */
  String exitNo();

  /** Meaning of exit code 2. */
  String exitUsage();

  /** Meaning of exit code 70. */
  String exitBug();

  /** Meaning of exit code 130. */
  String exitInterrupted();

  /** One line on the command {@code start}. */
  String startSummary();

  /** One line on the command {@code learn}. */
  String learnSummary();

  /** One line on the command {@code quiz}. */
  String quizSummary();

  /** One line on the command {@code grade}. */
  String gradeSummary();

  /** One line on the command {@code pack}. */
  String packSummary();

  /** One line on the command {@code sim}. */
  String simSummary();

  /** What {@code play} does. */
  String playSummary();

  /** One line on the command {@code replay}. */
  String replaySummary();

  /** One line on the command {@code check}. */
  String checkSummary();

  /** One line on the command {@code doctor}. */
  String doctorSummary();

  /** One line on the command {@code install}. */
  String installSummary();

  /** One line on the command {@code completion}. */
  String completionSummary();

  /** One line on the command {@code man}. */
  String manSummary();

  /** One line on the command {@code help}. */
  String helpSummary();

  // Errors on the command line

  /** Opens an error; ends with a separator. */
  String errorPrefix();

  /** No such command; {@code nearest} is empty when nothing is near. */
  Advice unknownCommand(String name, String nearest);

  /** No such option; {@code nearest} is empty when nothing is near. */
  Advice unknownOption(String option, String nearest);

  /** An option was given without its value. */
  Advice missingOptionValue(String option);

  /** An option was given a value it does not take; {@code allowed} says what it takes. */
  Advice badOptionValue(String option, String value, String allowed);

  /** A command needs another argument. */
  Advice missingArgument(String argument, String command);

  /** A command got an argument too many. */
  Advice unexpectedArgument(String argument, String command);

  /** A file cannot be read; {@code reason} may be empty. */
  Advice unreadableFile(String file, String reason);

  /** The output cannot be written. */
  Advice unwritableOutput(String reason);

  /** The program met a state that it should not: what to do with the trace that follows. */
  String internalError();

  // Mistakes in files

  /** Joins a mistake and its mend. */
  String mendPrefix();

  /** "3 mistakes", "1 mistake", "no mistakes". */
  String mistakes(int count);

  /** The YAML does not parse. */
  Advice badYaml(String problem);

  /** The file is not UTF-8. */
  Advice notUtf8();

  /** There is nothing in the file. */
  Advice emptyFile();

  /** The file is larger, deeper or more entangled than any lesson needs. */
  Advice tooBig(String limit);

  /** A key occurs twice in one mapping. */
  Advice duplicateKey(String key, int firstLine);

  /** A key is a list or a mapping. */
  Advice keyNotScalar();

  /** A tag such as {@code !!java.net.URL}. */
  Advice unknownTag(String tag);

  /** Another kind of value stands where {@code wanted} should be; no name means the whole file. */
  Advice wrongKind(String name, String wanted, String found);

  /** A required field is not there. */
  Advice missingField(String name, String kind);

  /** A field is there without a value. */
  Advice emptyField(String name, String kind);

  /** A field nobody asks for; {@code nearest} is empty when nothing is near. */
  Advice unknownField(String name, String nearest, String known);

  /** A number outside its range. */
  Advice outOfRange(String name, long value, long least, long most);

  /** A word that is not one of the allowed ones. */
  Advice notOneOf(String name, String value, String nearest, String allowed);

  /** A localized text without one of its languages. */
  Advice missingLanguage(String name, Lang lang);

  // Kinds of values, as authors know them

  /** A mapping. */
  String kindMapping();

  /** A list. */
  String kindList();

  /** A text. */
  String kindText();

  /** A text in both languages. */
  String kindTextBoth();

  /** A whole number. */
  String kindInteger();

  /** True or false. */
  String kindBoolean();

  /** A duration such as 250ms. */
  String kindDuration();

  /** Nothing at all. */
  String kindNothing();

  // Lines of events and adjustments

  /** A line stops before everything needed was said. */
  Advice lineEndsEarly(String missing, String form);

  /** A word is no duration. */
  Advice lineNoDuration(String word, String form);

  /** A word is no number. */
  Advice lineNoNumber(String what, String word, String form);

  /** A word is none of the known ones. */
  Advice lineUnknownWord(String what, String word, String nearest, String all);

  /** A line goes on where it should end. */
  Advice lineGoesOn(String word, String form);

  // Running scenarios

  /** Help for {@code --profile}. */
  String profileOption();

  /** Help for {@code --format}. */
  String formatOption();

  /** Help for {@code --numbers}. */
  String numbersOption();

  /** Help for {@code --explain}. */
  String explainOption();

  /** Help for {@code --calls}. */
  String callsOption();

  /** Help for {@code --no-timers}. */
  String noTimersOption();

  /** Help for {@code --ascii}. */
  String asciiOption();

  /** Help for {@code --variant}. */
  String variantOption();

  /** Help for {@code --set}. */
  String setOption();

  /** Help for {@code --lose}. */
  String loseOption();

  /** Help for {@code --delay}. */
  String delayOption();

  /** Help for {@code --duplicate}. */
  String duplicateOption();

  /** Help for {@code --seed}. */
  String seedOption();

  /** Help for {@code --search}. */
  String searchOption();

  /** What to do with the list. */
  String simHint();

  /** How to search. */
  String searchHint();

  /** How a recording must look. */
  String recordingMend();

  /** Nothing matches a search. */
  String nothingFound(String word);

  /** The heading of a group of scenarios. */
  String scenarioGroup(String id);

  /** There is no scenario of this name. */
  Advice unknownScenario(String word, String nearest);

  /** Help for {@code --seen-from}. */
  String seenFromOption();

  // Checking content

  /** How many files were checked, and how many mistakes there are. */
  String checked(int files, int mistakes);

  /** There is no such file or folder. */
  Advice noSuchFile(String name);

  /** A scenario's id and the name of its file must be the same. */
  Advice idAndFile(String id, String file);

  /** How a transcript is written. */
  String transcriptMend();

  /** What to do about a run that is not the expected one. */
  String expectationMend();

  /** A run goes on for ever and was stopped. */
  Advice runaway(int events);

  /** A number that the protocol or the machine does not allow. */
  Advice outOfBounds(String name, String value);

  /** Beside a segment that did not arrive. */
  String lostMark();

  /** A reference to a segment that a run does not have. */
  Advice noSuchSegment(String scenario, String number, int most);
}
