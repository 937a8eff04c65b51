package tcptutor.shell.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tcptutor.core.lesson.Lang;
import tcptutor.core.scenario.Overrides;
import tcptutor.shell.scenario.CommandText;
import tcptutor.shell.scenario.RandomScenarios;
import tcptutor.shell.text.Messages;

/** The line that repeats a run, read as a shell and the program read it. */
class CommandTextTest {
  private static final Messages TEXTS = Messages.in(Lang.EN);
  private static final Pattern PIECE = Pattern.compile("'([^']*)'|\\\\(.)|([^'\\\\ ]+)|( )");

  /** Splits words as a POSIX shell does, as far as our quoting goes. */
  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    Matcher piece = PIECE.matcher(line);
    while (piece.find()) {
      if (piece.group(4) != null) {
        words.add(word.toString());
        word.setLength(0);
      }
      for (int group = 1; group <= 3; group++) {
        word.append(piece.group(group) == null ? "" : piece.group(group));
      }
    }
    words.add(word.toString());
    return words;
  }

  private static Overrides read(List<String> options) throws UsageException {
    return RunOptions.overrides(Arguments.parse(new SimCommand(), options, 1, TEXTS), TEXTS);
  }

  private static Overrides read(String line) throws UsageException {
    List<String> words = words(line);
    assertEquals(List.of("tcptutor", "sim"), words.subList(0, 2));
    return read(words.subList(2, words.size()));
  }

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void saysAllThatWasChanged(long seed) throws UsageException {
    Overrides overrides = new RandomScenarios(seed).overrides();
    String line = CommandText.of("open-normal", overrides);
    assertEquals(overrides, read(line), line);
  }

  @Test
  void isWrittenAsPeopleType() throws UsageException {
    String line =
        "tcptutor sim open-normal --profile linux --variant no-time-wait --set isn.client=100"
            + " --set msl=30s --lose client:ACK:1 --delay server:ANY:1,2:1.5ms"
            + " --event '60ms crash server' --seed=-7";
    assertEquals(line, CommandText.of("open-normal", read(line)));
  }

  @Test
  void isShortWhereNothingWasChanged() {
    assertEquals("tcptutor sim open-normal", CommandText.of("open-normal", Overrides.NONE));
  }

  @Test
  void protectsNamesOfFilesFromTheShellAndFromThePath() {
    assertEquals(
        "tcptutor sim 'my dir/it'\\''s.yaml'", CommandText.of("my dir/it's.yaml", Overrides.NONE));
    assertEquals("tcptutor sim ./-x.yaml", CommandText.of("-x.yaml", Overrides.NONE));
    assertEquals(
        List.of("tcptutor", "sim", "a'b $HOME"),
        words(CommandText.of("a'b $HOME", Overrides.NONE)));
  }
}
