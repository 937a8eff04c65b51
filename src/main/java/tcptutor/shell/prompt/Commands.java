package tcptutor.shell.prompt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tcptutor.core.lesson.Lang;
import tcptutor.core.study.Intent;
import tcptutor.core.study.Intent.Kind;
import tcptutor.core.study.Stage;
import tcptutor.shell.text.GradeMessages;

/** What typed words mean, in either language. */
final class Commands {
  private static final Map<String, Kind> WORDS =
      Map.ofEntries(
          Map.entry("?", Kind.HELP),
          Map.entry("help", Kind.HELP),
          Map.entry("帮助", Kind.HELP),
          Map.entry("quit", Kind.QUIT),
          Map.entry("exit", Kind.QUIT),
          Map.entry("退出", Kind.QUIT),
          Map.entry("skip", Kind.SKIP),
          Map.entry("跳过", Kind.SKIP),
          Map.entry("hint", Kind.HINT),
          Map.entry("提示", Kind.HINT),
          Map.entry("back", Kind.BACK),
          Map.entry("返回", Kind.BACK),
          Map.entry("again", Kind.AGAIN),
          Map.entry("再答", Kind.AGAIN),
          Map.entry("why", Kind.WHY),
          Map.entry("为什么", Kind.WHY),
          Map.entry("show", Kind.SHOW),
          Map.entry("看", Kind.SHOW),
          Map.entry("看运行", Kind.SHOW),
          Map.entry("dispute", Kind.DISPUTE),
          Map.entry("异议", Kind.DISPUTE));

  /** What may be said about the schedule, in a review alone. */
  private static final Map<String, Kind> ABOUT_THE_SCHEDULE =
      Map.of(
          "undo", Kind.UNDO,
          "撤销", Kind.UNDO,
          "bury", Kind.BURY,
          "搁置", Kind.BURY,
          "suspend", Kind.SUSPEND,
          "停用", Kind.SUSPEND);

  private static final Pattern RATING = Pattern.compile("[1-4]");

  /** Single letters, where no answer is expected. */
  private static final Map<String, Kind> LETTERS =
      Map.of("q", Kind.QUIT, "b", Kind.BACK, "s", Kind.SKIP, "a", Kind.AGAIN, "h", Kind.HELP);

  /** Where an answer is spoken of, some letters mean what can be done about it. */
  private static final Map<String, Kind> ABOUT_ANSWERS =
      Map.of("w", Kind.WHY, "s", Kind.SHOW, "d", Kind.DISPUTE, "h", Kind.HINT);

  /** While an answer in words is awaited: no such answer has one letter. */
  private static final Map<String, Kind> WHILE_ASKING =
      Map.of("q", Kind.QUIT, "b", Kind.BACK, "s", Kind.SKIP, "h", Kind.HINT);

  /** Other answers can have one letter, such as that of an option or a flag, but not this one. */
  private static final Map<String, Kind> WHILE_COUNTING = Map.of("q", Kind.QUIT);

  private static final Set<String> EDIT = Set.of("edit", "编辑");

  /** One word for each wish, in the order in which they are offered. */
  private static final List<Offer> OFFERS =
      List.of(
          new Offer(Kind.HINT, "hint", "提示"),
          new Offer(Kind.WHY, "why", "为什么"),
          new Offer(Kind.SHOW, "show", "看运行"),
          new Offer(Kind.DISPUTE, "dispute", "异议"),
          new Offer(Kind.AGAIN, "again", "再答"),
          new Offer(Kind.SKIP, "skip", "跳过"),
          new Offer(Kind.BACK, "back", "返回"),
          new Offer(Kind.ANSWER, "edit", "编辑"),
          new Offer(Kind.UNDO, "undo", "撤销"),
          new Offer(Kind.BURY, "bury", "搁置"),
          new Offer(Kind.SUSPEND, "suspend", "停用"),
          new Offer(Kind.HELP, "help", "帮助"),
          new Offer(Kind.QUIT, "quit", "退出"));

  /** {@link Kind#ANSWER} stands for the editor, in which one is written. */
  private record Offer(Kind kind, String english, String chinese) {}

  private Commands() {}

  /**
   * Returns the words that mean something, those of the session's language first.
   *
   * @param stage where the learner is
   * @param findings how many findings there are about an answer in words; 0 when there is none
   * @param open whether it may be answered once more with hints
   * @param review whether something may be said about the schedule
   */
  static List<Prompt.Word> words(
      Stage stage, int findings, boolean open, boolean review, Lang lang) {
    GradeMessages texts = GradeMessages.in(lang);
    List<Prompt.Word> words = new ArrayList<>();
    for (boolean own : new boolean[] {true, false}) {
      for (Offer offer : OFFERS) {
        if (means(offer.kind, stage, findings, open, review)) {
          String word = own == (lang == Lang.EN) ? offer.english : offer.chinese;
          boolean numbered = offer.kind == Kind.SHOW || offer.kind == Kind.DISPUTE;
          String about = texts.wordAbout(offer.kind.name());
          words.add(new Prompt.Word(word, about, numbered ? findings : 0, own));
        }
      }
    }
    return words;
  }

  private static boolean means(Kind kind, Stage stage, int findings, boolean open, boolean review) {
    boolean reading = stage == Stage.READING;
    boolean asking = stage == Stage.ASKING || stage == Stage.FOLLOWING_UP;
    return switch (kind) {
      case HELP, QUIT -> true;
      case BACK -> reading || stage == Stage.ASKING && !review;
      case SKIP -> reading || asking;
      case ANSWER -> asking;
      case HINT -> stage == Stage.ASKING || open;
      case AGAIN -> !reading && !asking && (open || !review);
      case WHY, SHOW, DISPUTE -> !reading && !asking && findings > 0;
      case UNDO, BURY, SUSPEND -> review;
      case GO_ON, RATE -> false;
    };
  }

  /** What a line asks for in a review: the same, and some words about the schedule. */
  static Intent inReview(String line, Stage stage, boolean inWords) {
    String word = line.strip().toLowerCase(Locale.ROOT);
    boolean asking = isAnswered(stage);
    if (ABOUT_THE_SCHEDULE.containsKey(word)) {
      return Intent.of(ABOUT_THE_SCHEDULE.get(word));
    }
    if (word.equals("u") && (inWords || !asking)) {
      return Intent.of(Kind.UNDO);
    }
    // No answer in words is a digit; whoever types one has left the verdict too early.
    boolean rates = !asking || inWords && stage == Stage.ASKING;
    return rates && RATING.matcher(word).matches()
        ? new Intent(Kind.RATE, word)
        : intent(line, stage, inWords);
  }

  /** Whether words that mean nothing else are an answer. */
  static boolean isAnswered(Stage stage) {
    return stage == Stage.ASKING || stage == Stage.FOLLOWING_UP;
  }

  /** Whether a line asks for an editor to answer in. */
  static boolean wantsEditor(String line) {
    return EDIT.contains(line.strip().toLowerCase(Locale.ROOT));
  }

  /**
   * Returns what a line asks for.
   *
   * @param stage where the learner is
   * @param inWords whether an answer in words is awaited or spoken of
   */
  static Intent intent(String line, Stage stage, boolean inWords) {
    String word = line.strip().toLowerCase(Locale.ROOT).replace('？', '?');
    boolean asking = isAnswered(stage);
    Kind kind = kind(word, asking, inWords);
    if (kind != null) {
      return Intent.of(kind);
    }
    String[] words = word.split("\\s+", 2);
    Kind first = kind(words[0], asking, inWords);
    if (!asking && words.length == 2 && (first == Kind.SHOW || first == Kind.DISPUTE)) {
      return new Intent(first, words[1]);
    }
    return word.isEmpty() ? Intent.of(Kind.GO_ON) : Intent.answer(line.strip());
  }

  private static Kind kind(String word, boolean asking, boolean inWords) {
    if (WORDS.containsKey(word)) {
      return WORDS.get(word);
    }
    if (asking) {
      return (inWords ? WHILE_ASKING : WHILE_COUNTING).get(word);
    }
    return inWords && ABOUT_ANSWERS.containsKey(word) ? ABOUT_ANSWERS.get(word) : LETTERS.get(word);
  }
}
