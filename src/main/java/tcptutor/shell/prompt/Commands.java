package tcptutor.shell.prompt;

import java.util.Locale;
import java.util.Map;
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
          Map.entry("再答", Kind.AGAIN));

  /** Single letters, where no answer is expected. */
  private static final Map<String, Kind> LETTERS =
      Map.of("q", Kind.QUIT, "b", Kind.BACK, "s", Kind.SKIP, "a", Kind.AGAIN, "h", Kind.HELP);

  private Commands() {}

  /** Returns what a line asks for at a stage. */
  static Intent intent(String line, Stage stage) {
    String word = line.strip().toLowerCase(Locale.ROOT).replace('？', '?');
    boolean asking = stage == Stage.ASKING;
    Kind kind = WORDS.get(word);
    if (kind == null && !asking) {
      kind = LETTERS.get(word);
    }
    if (kind != null) {
      return Intent.of(kind);
    }
    return word.isEmpty() ? Intent.of(Kind.GO_ON) : Intent.answer(line.strip());
  }
}
