package tcptutor.shell.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tcptutor.core.lesson.Issue;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Text;
import tcptutor.shell.text.Messages;

class FieldsTest {
  private enum State {
    CLOSED,
    TIME_WAIT
  }

  private final Issues issues = new Issues("a.yaml", Messages.in(Lang.EN));

  private Fields fields(String yaml) {
    return Fields.of(YamlReader.parse(yaml, issues).orElseThrow(), issues);
  }

  /** Every mistake as {@code line:column path code: message (mend)}. */
  private List<String> mistakes() {
    return issues.list().stream().map(FieldsTest::shown).toList();
  }

  private static String shown(Issue issue) {
    String place = issue.line() + ":" + issue.column() + " " + issue.path();
    String mend = issue.mend().isEmpty() ? "" : " (" + issue.mend() + ")";
    return place + " " + issue.code() + ": " + issue.message() + mend;
  }

  @Nested
  class AGoodMapping {
    @Test
    void givesItsValues() {
      Fields fields =
          fields("id: x\nn: 0x10\nlead: 010\non: yes\nwait: 1.5s\ntags: [a, no, 007]\n");
      assertEquals("x", fields.string("id"));
      assertEquals(16, fields.integer("n", 0, 100));
      assertEquals(10, fields.integer("lead", 0, 100));
      assertTrue(fields.bool("on", false));
      assertEquals(1_500_000, fields.micros("wait"));
      assertEquals(List.of("a", "no", "007"), fields.strings("tags"));
      fields.done();
      assertEquals(List.of(), mistakes());
    }

    @Test
    void givesFallbacksForWhatIsNotThere() {
      Fields fields = fields("id: x\nempty:\n");
      assertEquals("none", fields.string("title", "none"));
      assertEquals(7, fields.integer("n", 0, 9, 7));
      assertEquals(5, fields.micros("wait", 5));
      assertEquals(Text.EMPTY, fields.text("remark", Text.EMPTY));
      assertEquals(List.of(), fields.list("events"));
      assertEquals(State.CLOSED, fields.choice("state", State.values(), State.CLOSED));
      assertEquals("", fields.optionalFields("setup").string("deep", ""));
      assertNull(fields.get("node"));
      assertFalse(fields.has("empty"));
      assertEquals(List.of(), mistakes());
    }

    @Test
    void speaksBothLanguages() {
      assertEquals(new Text("open", "建立"), fields("t: {en: open, zh: 建立}").text("t"));
    }

    @Test
    void namesConstantsAsPeopleDo() {
      Fields fields = fields("state: time-wait");
      assertEquals(State.TIME_WAIT, fields.choice("state", State.values(), null));
    }

    @Test
    void mayHaveKeysThatAreData() {
      Fields fields = fields("isn.client: 100\nisn.server: 300\n");
      assertEquals(List.of("isn.client", "isn.server"), fields.names());
      fields.done();
      assertEquals(List.of(), mistakes());
    }
  }

  @Nested
  class AMistake {
    @Test
    void isAMissingField() {
      fields("a: 1").string("id");
      assertEquals(
          List.of("1:1 id missing-field: 'id' is missing (add 'id:' with a text)"), mistakes());
    }

    @Test
    void isAFieldWithoutAValue() {
      fields("id:").string("id");
      assertEquals(
          List.of("1:4 id empty-field: 'id' has no value (write a text after it)"), mistakes());
    }

    @Test
    void isAListForAText() {
      fields("id: [x]").string("id");
      assertEquals(
          List.of("1:5 id wrong-kind: 'id' should be a text, not a list (write a text there)"),
          mistakes());
    }

    @Test
    void isAWordForANumber() {
      fields("n: many").integer("n", 0, 9);
      assertEquals(
          List.of(
              "1:4 n wrong-kind: 'n' should be a whole number, not 'many' (write a whole number there)"),
          mistakes());
    }

    @Test
    void isANumberOutOfRange() {
      fields("n: -5").integer("n", 0, 9);
      assertEquals(List.of("1:4 n out-of-range: 'n' is -5 (use 0 to 9)"), mistakes());
    }

    @Test
    void isANumberBeyondAllNumbers() {
      fields("n: 99999999999999999999").integer("n", 0, 9);
      assertEquals(
          List.of(
              "1:4 n wrong-kind: 'n' should be a whole number, not '99999999999999999999' (write a whole number there)"),
          mistakes());
    }

    @Test
    void isANumberForATruthValue() {
      fields("b: 1").bool("b", false);
      assertEquals(
          List.of(
              "1:4 b wrong-kind: 'b' should be true or false, not '1' (write true or false there)"),
          mistakes());
    }

    @Test
    void isADurationWithoutAUnit() {
      fields("d: 250").micros("d");
      assertEquals(
          List.of(
              "1:4 d wrong-kind: 'd' should be a duration such as 250ms, 1s, 2min or 4h,"
                  + " not '250' (write a duration such as 250ms, 1s, 2min or 4h there)"),
          mistakes());
    }

    @Test
    void isATextWithoutItsChinese() {
      fields("title: {en: open}").text("title");
      assertEquals(
          List.of(
              "1:8 title missing-language: 'title' is not there in Chinese"
                  + " (add 'zh:' under it)"),
          mistakes());
    }

    @Test
    void isAWordThatNearlyFits() {
      fields("state: tim-wait").choice("state", State.values(), null);
      assertEquals(
          List.of("1:8 state not-one-of: 'state' cannot be 'tim-wait' (did you mean 'time-wait'?)"),
          mistakes());
    }

    @Test
    void isAWordFarFromAll() {
      fields("state: blue").choice("state", State.values(), null);
      assertEquals(
          List.of("1:8 state not-one-of: 'state' cannot be 'blue' (use closed, time-wait)"),
          mistakes());
    }

    @Test
    void isAListWhereTheFileShouldBeAMapping() {
      fields("- a\n");
      assertEquals(
          List.of(
              "1:1  wrong-kind: this should be a mapping (key: value lines), not a list (write a mapping (key: value lines) there)"),
          mistakes());
    }

    @Test
    void isNotAloneWhenThereAreOthers() {
      Fields fields = fields("n: x\nd: y\n");
      fields.string("id");
      fields.integer("n", 0, 9);
      fields.micros("d");
      assertEquals(
          List.of("missing-field", "wrong-kind", "wrong-kind"),
          issues.list().stream().map(Issue::code).toList());
    }
  }

  @Nested
  class AFieldNobodyReads {
    @Test
    void isNamedWithTheOneThatWasMeant() {
      Fields fields = fields("id: x\ndely: 1s\n");
      fields.string("id");
      fields.micros("delay", 0);
      fields.done();
      assertEquals(
          List.of("2:1 dely unknown-field: nothing reads 'dely' (did you mean 'delay'?)"),
          mistakes());
    }

    @Test
    void isNamedWithAllThatIsReadWhenNoneIsNear() {
      Fields fields = fields("id: x\ncolour: red\n");
      fields.string("id");
      fields.done();
      assertEquals(
          List.of("2:1 colour unknown-field: nothing reads 'colour' (known here: id)"), mistakes());
    }

    @Test
    void isFoundInsideListsAndMappings() {
      Fields fields = fields("setup: {x: 1}\nevents:\n  - {at: 1s, y: 2}\n");
      fields.fields("setup");
      for (Fields event : fields.each("events")) {
        event.micros("at");
      }
      fields.done();
      assertEquals(
          List.of("setup.x", "events[0].y"), issues.list().stream().map(Issue::path).toList());
    }

    @Test
    void isFoundInsideALocalizedText() {
      Fields fields = fields("t: {en: a, zh: b, fr: c}");
      fields.text("t");
      fields.done();
      assertEquals(
          List.of("1:19 t.fr unknown-field: nothing reads 'fr' (known here: en, zh)"), mistakes());
    }
  }

  @Nested
  class ADuration {
    @ParameterizedTest(name = "{0} is {1} microseconds")
    @CsvSource({
      "0, 0",
      "7us, 7",
      "250ms, 250000",
      "1s, 1000000",
      "1.5 s, 1500000",
      "0.0005ms, -1",
      "50.001ms, 50001",
      "50001us, 50001",
      "129600.000001s, 129600000001",
      "3600000000001us, 3600000000001",
      "36500d, 3153600000000000",
      "36501d, -1",
      "99999999999999999999d, -1",
      "2min, 120000000",
      "4h, 14400000000",
      "1d, 86400000000",
      "250, -1",
      "-1s, -1",
      "1.s, -1",
      ".5s, -1",
      "1.2.3s, -1",
      "1m, -1",
      "9999999999s, -1",
      "s, -1",
      "'', -1",
    })
    void isANumberWithAUnit(String written, long micros) {
      assertEquals(micros, Durations.micros(written));
    }
  }
}
