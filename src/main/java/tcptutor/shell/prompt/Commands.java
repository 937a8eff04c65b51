package tcptutor.shell.prompt;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tcptutor.core.study.Intent;
import tcptutor.core.study.Intent.Kind;
import tcptutor.core.study.Stage;

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

  /** Single letters, where no answer is expected. */
  private static final Map<String, Kind> LETTERS =
      Map.of("q", Kind.QUIT, "b", Kind.BACK, "s", Kind.SKIP, "a", Kind.AGAIN, "h", Kind.HELP);

  /** Where an answer is spoken of, some letters mean what can be done about it. */
  private static final Map<String, Kind> ABOUT_ANSWERS =
      Map.of("w", Kind.WHY, "s", Kind.SHOW, "d", Kind.DISPUTE, "h", Kind.HINT);

  /** While an answer in words is awaited: no such answer has one letter. */
  private static final Map<String, Kind> WHILE_ASKING =
      Map.of("q", Kind.QUIT, "b", Kind.BACK, "s", Kind.SKIP, "h", Kind.HINT);

  private static final Set<String> EDIT = Set.of("edit", "编辑");

  private Commands() {}

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
    boolean asking = stage == Stage.ASKING;
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
      return inWords ? WHILE_ASKING.get(word) : null;
    }
    return inWords && ABOUT_ANSWERS.containsKey(word) ? ABOUT_ANSWERS.get(word) : LETTERS.get(word);
  }
}
