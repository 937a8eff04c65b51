package tcptutor.shell.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlagTest {
  private static String joined(List<String> words) {
    return String.join(" ", words);
  }

  @ParameterizedTest(name = "{0}: names {1}, argument {2}, choices {3}")
  @CsvSource(
      nullValues = "-",
      value = {
        "'--json', --json, '', ''",
        "'-h, --help', -h --help, '', ''",
        "'--lang en|zh', --lang, en|zh, en zh",
        "'-n, --count N', -n --count, N, ''",
        "'--ambiguous-width 1|2', --ambiguous-width, 1|2, 1 2",
        "'--batch FILE|-', --batch, FILE|-, ''",
        "'--set NAME=VALUE', --set, NAME=VALUE, ''",
      })
  void isReadAsItIsSpelled(String spelled, String names, String argument, String choices) {
    Flag flag = new Flag(spelled, "");
    assertEquals(names, joined(flag.names()));
    assertEquals(argument, flag.argument());
    assertEquals(choices, joined(flag.choices()));
  }
}
