package tcptutor.shell.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tcptutor.core.lesson.Issue;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Question;
import tcptutor.core.lesson.Quiz;
import tcptutor.core.lesson.Rubric;
import tcptutor.core.lesson.Task;
import tcptutor.shell.content.Issues;
import tcptutor.shell.content.YamlReader;
import tcptutor.shell.text.Messages;

class QuizReaderTest {
  private static final String GOOD =
      """
      id: q
      questions:
        - id: why
          topic: open
          difficulty: senior
          scenario: open-normal
          prompt: {en: 'Why?', zh: 为什么？}
          points:
            - id: one
              weight: 3
              required: true
              statement: {en: One., zh: 一。}
              essential: {en: Say one., zh: 说一。}
              ways: [server:isn !confirm]
              shown: {segments: [1, 2], remark: {en: Look., zh: 看。}}
            - id: two
              weight: 1
              statement: {en: Two., zh: 二。}
              essential: {en: Say two., zh: 说二。}
              implied-by: [one]
              ways: [confirm]
          follow-ups:
            - {when: one, prompt: {en: 'And one?', zh: 那一呢？}}
            - prompt: {en: 'And then?', zh: 然后呢？}
          model: {en: One and two., zh: 一和二。}
          samples:
            - {lang: zh, level: 2, answer: 一}
      """;

  private final Issues issues = new Issues("q.yaml", Messages.in(Lang.EN));

  private Quiz read(String yaml) {
    var node = YamlReader.parse(yaml, issues).orElseThrow();
    return QuizReader.read(node, Set.of("server", "isn", "confirm"), issues, Lang.EN);
  }

  private List<String> mistakes() {
    return issues.list().stream().map(QuizReaderTest::shown).toList();
  }

  private static String shown(Issue issue) {
    return issue.place() + " " + issue.code() + ": " + issue.message() + " (" + issue.mend() + ")";
  }

  @Nested
  class AGoodFile {
    @Test
    void becomesQuestions() {
      Question question = read(GOOD).questions().get(0);
      assertEquals(List.of(), mistakes());
      assertEquals(Question.Difficulty.SENIOR, question.difficulty());
      Rubric.Point one = question.freeText().rubric().points().get(0);
      assertEquals("open-normal", one.shown().scenario());
      assertEquals(List.of(1, 2), one.shown().segments());
      assertEquals(List.of("one"), question.freeText().rubric().point("two").impliedBy());
      assertEquals("always", question.freeText().followUps().get(1).when());
      assertEquals(new Task.Sample(Lang.ZH, 2, "一"), question.freeText().samples().get(0));
    }
  }

  @Nested
  class ABadFile {
    @Test
    void getsAllItsMistakesAtOnce() {
      read(
          GOOD.replace("difficulty: senior", "difficulty: seniour")
              .replace("weight: 3", "weight: 30")
              .replace("implied-by: [one]", "implied-by: [on]")
              .replace("server:isn !confirm", "server:isn !confrm")
              .replace("ways: [confirm]", "ways: [confirm ;]")
              .replace("segments: [1, 2]", "segments: [0]")
              .replace("when: one", "when: three")
              .replace("samples:", "sampels:"));
      assertEquals(
          List.of(
              "q.yaml:5:17 not-one-of: 'difficulty' cannot be 'seniour' (did you mean 'senior'?)",
              "q.yaml:10:17 out-of-range: 'weight' is 30 (use 1 to 10)",
              "q.yaml:14:16 unknown-concept: the lexicon has no 'confrm', used in"
                  + " 'server:isn !confrm' (did you mean 'confirm'?)",
              "q.yaml:15:28 bad-segment: '0' is no segment number (count the segments of the run"
                  + " from 1)",
              "q.yaml:20:21 not-one-of: 'implied-by' cannot be 'on' (did you mean 'one'?)",
              "q.yaml:21:16 bad-way: 'confirm ;' cannot be read as a way to say something (write"
                  + " concepts with spaces between, such as 'server:isn !confirm')",
              "q.yaml:23:16 not-one-of: 'when' cannot be 'three' (use one, two)",
              "q.yaml:26:5 unknown-field: nothing reads 'sampels' (did you mean 'samples'?)"),
          mistakes());
    }

    @Test
    void mayUseNoIdTwice() {
      read(GOOD.replace("id: two", "id: one"));
      assertEquals(
          List.of(
              "q.yaml:16:13 duplicate-id: the id 'one' is already taken (give this one another"
                  + " name)"),
          mistakes());
    }

    @Test
    void hasAtLeastOneQuestion() {
      read("id: q\nquestions: []\n");
      assertEquals(
          List.of(
              "q.yaml:2:12 empty-list: 'questions' has no items (add one, as a line that begins"
                  + " with '- ')"),
          mistakes());
    }
  }
}
