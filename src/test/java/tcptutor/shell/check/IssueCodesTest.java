package tcptutor.shell.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tcptutor.core.lesson.Issue;
import tcptutor.core.lesson.Lang;
import tcptutor.shell.PackFolder;

/** Every kind of mistake, made once in a sound pack: its code, its place and its words. */
class IssueCodesTest {
  @TempDir Path folder;
  private PackFolder pack;

  @BeforeEach
  void writeASoundPack() {
    pack = PackFolder.in(folder.resolve("my-pack"));
  }

  private static String line(Issue issue) {
    String file = issue.file().replace('\\', '/');
    return file.substring(file.indexOf("my-pack/") + 8)
        + ":"
        + issue.line()
        + ":"
        + issue.column()
        + " "
        + issue.code()
        + ": "
        + issue.message();
  }

  private void reports(String... expected) {
    assertEquals(
        String.join("\n", expected),
        String.join("\n", pack.issues().stream().map(IssueCodesTest::line).toList()));
  }

  /** Reports one mistake where some words stand. */
  private void reportsAt(String file, String at, String mistake) {
    reports(file + ":" + pack.place(file, at) + " " + mistake);
  }

  /** As {@link #reportsAt}, whatever follows from it. */
  private void first(String file, String at, String mistake) {
    assertEquals(file + ":" + pack.place(file, at) + " " + mistake, line(pack.issues().get(0)));
  }

  @Test
  void aMistakeInALessonIsNotAlsoOneOfItsQuestions() {
    pack.edit(PackFolder.LESSON, "sources: [", "soruces: [");
    assertEquals(List.of("unknown-field"), pack.issues().stream().map(Issue::code).toList());
  }

  @Test
  void aMistakeInAScenarioIsNotAlsoOneOfItsLessons() {
    pack.edit(PackFolder.SCENARIO, "group: open", "group: open\ngruop: open");
    assertEquals(List.of("unknown-field"), pack.issues().stream().map(Issue::code).toList());
  }

  @Test
  void theSoundPackHasNone() {
    pack.put(PackFolder.KINDS, PackFolder.kinds());
    ContentCheck.Findings findings = pack.check();
    assertEquals(List.of(), findings.issues());
    assertEquals("my-pack", findings.manifest().id());
    assertEquals(20, findings.questions());
    assertEquals(19, findings.computed());
    assertEquals(4, findings.samples());
  }

  @Nested
  class OfFacts {
    private void fact(String words, String code, String message) {
      pack.edit(PackFolder.LESSON, "[101](#2.ack):\n", words + ":\n");
      reportsAt(PackFolder.LESSON, words, code + ": " + message);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
      "[101](2.ack), 2.ack",
      "[101](#2.akc), #2.akc",
      "[101](#server@), #server@",
      "[101](#client.TIMEWAIT), #client.TIMEWAIT",
      "[101](hello-server:bsd#2.ack), hello-server:bsd#2.ack",
      "[101](#), #",
      "[101](#segments.SIN), #segments.SIN",
    })
    void thatNameNothing(String words, String target) {
      fact(words, "bad-fact", "'" + target + "' names no fact of a run");
    }

    @Test
    void thatTheRunHasNot() {
      fact("[101](#9.ack)", "no-such-fact", "the run of hello-server has no 9.ack");
    }

    @Test
    void ofAnAckThatASynHasNot() {
      fact("[0](#1.ack)", "no-such-fact", "the run of hello-server has no 1.ack");
    }

    @Test
    void ofAScenarioThatThereIsNot() {
      fact("[101](hello-sever#2.ack)", "no-such-scenario", "there is no scenario 'hello-sever'");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
        delimiter = '|',
        value = {
          "[102](#2.ack)          | the text says '102', but hello-server shows 101 at 2.ack",
          "[one](#2.ack)          | the text says 'one', but hello-server shows 101 at 2.ack",
          "[`CLOSED`](#server@2)  | the text says 'CLOSED', but hello-server shows SYN-RECEIVED at server@2",
          "[**SYN**](#2.flags)    | the text says 'SYN', but hello-server shows SYN,ACK at 2.flags",
          "[50 ms](#2.arrives)    | the text says '50 ms', but hello-server shows 100 ms at 2.arrives",
          "[six](#segments)       | the text says 'six', but hello-server shows 5 at segments",
          "[it is lost](#1.lost)  | the text says 'it is lost', but hello-server shows false at 1.lost",
          "[4](hello-server:linux#4.seq) | the text says '4', but hello-server shows 101 at 4.seq",
        })
    void thatTheRunDoesNotShow(String words, String message) {
      fact(words, "wrong-fact", message);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
        strings = {
          "[101](#2.ack)",
          "[`SYN_RECV`](#server@2)",
          "[SYN, PSH and ACK](#2.flags)",
          "[0.1 s](#2.arrives)",
          "[five](#segments)",
          "[twice](#segments.SYN,ACK) ",
          "[anything](#1.sent)",
        })
    void thatAreStatedInOtherWordsAreJudgedByTheirMeaning(String words) {
      pack.edit(PackFolder.LESSON, "[101](#2.ack):\n", words + ":\n");
      boolean right = !words.contains("twice") && !words.contains("anything");
      assertEquals(right, pack.issues().isEmpty(), pack.issues().toString());
    }

    @Test
    void withoutARunAnywhereNear() {
      pack.edit(PackFolder.LESSON, "A SYN takes one", "A [SYN](#1.flags) takes one");
      reportsAt(
          PackFolder.LESSON,
          "[SYN](#1.flags)",
          "fact-without-run: '#1.flags' has no run to be looked up in");
    }

    @Nested
    class StandAtTheirPlace {
      private void at(String file, String from, String to) {
        pack.edit(file, from, to);
        String place = pack.place(file, "[9](#2.ack)");
        List<String> found =
            pack.issues().stream().map(i -> i.line() + ":" + i.column() + " " + i.code()).toList();
        assertEquals(List.of(place + " wrong-fact"), found);
      }

      @Test
      void inABlock() {
        at(PackFolder.LESSON, "the SYN took one number.", "so [9](#2.ack) it is.");
      }

      @Test
      void inAListInsideABlock() {
        at(
            PackFolder.LESSON,
            "the SYN took one number.",
            "the SYN.\n\n          - a\n          - b [9](#2.ack)\n\n          c");
      }

      @Test
      void inANestedListInsideABlock() {
        at(
            PackFolder.LESSON,
            "the SYN took one number.",
            "the SYN.\n\n          - a\n            - b [9](#2.ack)\n\n          c");
      }

      @Test
      void inABlockThatStatesItsIndent() {
        at(
            PackFolder.LESSON,
            "- en: |\n          A client",
            "- en: |2\n            A [9](#2.ack) client");
      }

      @Test
      void inAFoldedBlock() {
        at(
            PackFolder.LESSON,
            "- en: |\n          A client",
            "- en: >\n          A line\n          and another [9](#2.ack)\n          client");
      }

      @Test
      void inPlainText() {
        at(PackFolder.LESSON, "en: The client is there", "en: The [9](#2.ack) client is there");
      }

      @Test
      void inPlainTextOfTwoLines() {
        at(
            PackFolder.LESSON,
            "en: The client is there after",
            "en: The client is there\n        after [9](#2.ack)");
      }

      @Test
      void inQuotes() {
        at(PackFolder.LESSON, "en: \"Both ends are", "en: \"Both [9](#2.ack) ends are");
      }

      @Test
      void inQuotesWithAnEscapeBefore() {
        at(
            PackFolder.QUIZ,
            "en: \"100 is answered by",
            "en: \"\\\"100\\\" is [9](#2.ack) answered by");
      }

      @Test
      void inSingleQuotesWithAnotherInside() {
        at(
            PackFolder.QUIZ,
            "en: \"100 is answered by [101](#2.ack).\"",
            "en: 'That''s [9](#2.ack).'");
      }

      @Test
      void inChinese() {
        at(PackFolder.LESSON, "客户端建立连接，", "客户端建立连接 [9](#2.ack)，");
      }
    }

    @Test
    void inAMisconceptionAreHeldAgainstTheRunThatRefutesIt() {
      pack.edit(
          PackFolder.LESSON,
          "[`SYN-RECEIVED`](#server@2).\n      zh",
          "[`LISTEN`](#server@2).\n      zh");
      reportsAt(
          PackFolder.LESSON,
          "[`LISTEN`]",
          "wrong-fact: the text says 'LISTEN', but hello-server shows SYN-RECEIVED at server@2");
    }

    @Test
    void inAQuestionAreHeldAgainstItsRun() {
      pack.edit(PackFolder.QUIZ, "zh: 发出 SYN+ACK 之后它处于 [`SYN-RECEIVED`]", "zh: 它处于 [`LISTEN`]");
      reportsAt(
          PackFolder.QUIZ,
          "[`LISTEN`]",
          "wrong-fact: the text says 'LISTEN', but hello-server shows SYN-RECEIVED at server@2");
    }

    @Test
    void linksToTheWebAreNoFacts() {
      pack.edit(PackFolder.LESSON, "A client connects", "A [client](https://example.org/#2.ack)");
      reports();
    }
  }

  @Nested
  class OfReferences {
    @Test
    void aLessonThatDoesNotExist() {
      pack.edit(PackFolder.QUIZ, "lesson: first-steps", "lesson: first-step");
      reportsAt(PackFolder.QUIZ, "first-step\n", "no-such-lesson: there is no lesson 'first-step'");
      assertEquals("did you mean 'first-steps'?", pack.issues().get(0).mend());
    }

    @Test
    void aLessonToReadBefore() {
      pack.edit(PackFolder.LESSON, "order: 10", "order: 10\nafter: [opening, openning]");
      reportsAt(PackFolder.LESSON, "openning", "no-such-lesson: there is no lesson 'openning'");
    }

    @Test
    void aPointThatDoesNotExist() {
      pack.edit(PackFolder.QUIZ, "syn-takes-a-number]", "syn-takes-number]");
      reportsAt(
          PackFolder.QUIZ,
          "first-steps/syn-takes-number",
          "no-such-point: there is no lesson point 'first-steps/syn-takes-number'");
    }

    @Test
    void aPointOfABuiltInLessonMayBeMeant() {
      pack.edit(
          PackFolder.QUIZ,
          "syn-takes-a-number]",
          "syn-takes-a-number, opening/both-isns-confirmed]");
      reports();
    }

    @Test
    void aScenarioOfALesson() {
      pack.edit(PackFolder.LESSON, "- run: hello-server", "- run: hello-servr");
      List<String> codes = pack.issues().stream().map(Issue::code).distinct().toList();
      assertEquals(List.of("no-such-scenario"), codes);
      assertTrue(
          pack.issues().stream()
              .anyMatch(
                  i ->
                      (i.line() + ":" + i.column())
                          .equals(pack.place(PackFolder.LESSON, "hello-servr"))));
    }

    @Test
    void aScenarioThatRefutes() {
      pack.edit(PackFolder.LESSON, "refuted-by: hello-server", "refuted-by: hello-servers");
      assertTrue(
          pack.issues().stream()
              .map(IssueCodesTest::line)
              .anyMatch(
                  line ->
                      line.startsWith(
                          PackFolder.LESSON
                              + ":"
                              + pack.place(PackFolder.LESSON, "hello-servers")
                              + " no-such-scenario")));
    }

    @Test
    void aScenarioOfAQuestion() {
      pack.edit(PackFolder.QUIZ, "scenario: hello-server, ask", "scenario: helo-server, ask");
      reportsAt(
          PackFolder.QUIZ, "helo-server", "no-such-scenario: there is no scenario 'helo-server'");
    }

    @Test
    void aSegment() {
      pack.edit(PackFolder.QUIZ, "segments: [2, 3]", "segments: [2, 6]");
      reportsAt(PackFolder.QUIZ, "6]", "no-such-segment: the run of hello-server has no segment 6");
    }
  }

  @Nested
  class OfNothing {
    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource(
        delimiter = '|',
        value = {
          "lessons/pack.yaml | id: my-pack",
          "lessons/pack.yaml | version: 0.1.0",
          "lessons/pack.yaml | requires: 0.2.0",
          "lessons/first-steps.yaml | id: first-steps",
          "lessons/first-steps.yaml | id: one-request",
          "lessons/first-steps.yaml | id: syn-takes-a-number",
          "quizzes/first-steps.yaml | id: first-steps",
          "quizzes/first-steps.yaml | id: why-101",
          "quizzes/first-steps.yaml | topic: open",
          "quizzes/first-steps.yaml | ask: 5.ack",
        })
    void anEmptyWordIsNoValue(String file, String field) {
      pack.edit(file, field, field.substring(0, field.indexOf(':')) + ": ''");
      List<Issue> issues = pack.check(Lang.EN, "0.2.0").issues();
      assertTrue(!issues.isEmpty(), "nothing is said about " + field.split(":")[0] + ": ''");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"~", "null", "''", "[]", "{}", "7"})
    void aQuizOfNoQuestionsIsNone(String nothing) {
      pack.put(PackFolder.KINDS, "id: kinds\nlesson: first-steps\nquestions: " + nothing + "\n");
      assertTrue(!pack.issues().isEmpty(), "nothing is said about questions: " + nothing);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"~", "''", "[]", "{}"})
    void aListOfNothingIsNone(String nothing) {
      String lesson = pack.text(PackFolder.LESSON);
      pack.put(
          PackFolder.LESSON,
          lesson.substring(0, lesson.indexOf("sections:")) + "sections: " + nothing + "\n");
      assertTrue(!pack.issues().isEmpty(), "nothing is said about sections: " + nothing);
      pack.put(PackFolder.LESSON, lesson)
          .edit(PackFolder.MANIFEST, "languages: [en, zh]", "languages: " + nothing);
      assertTrue(!pack.issues().isEmpty(), "nothing is said about languages: " + nothing);
    }
  }

  @Nested
  class OfIds {
    @Test
    void usedInTwoFilesOfQuestions() {
      pack.put(
          "quizzes/more.yaml",
          pack.text(PackFolder.QUIZ).replace("id: first-steps\n", "id: more\n"));
      List<String> all = pack.issues().stream().map(IssueCodesTest::line).toList();
      assertEquals(3, all.size(), all.toString());
      assertTrue(
          all.get(0)
              .matches(
                  "quizzes/more.yaml:\\d+:\\d+ duplicate-id: the id 'why-101' is already used in"
                      + " .*quizzes.first-steps.yaml"),
          all.get(0));
    }

    @Test
    void usedInTwoLessons() {
      pack.put("lessons/other.yaml", pack.text(PackFolder.LESSON));
      List<String> codes = pack.issues().stream().map(Issue::code).toList();
      assertEquals(List.of("duplicate-id"), codes);
    }

    @Test
    void usedInTwoQuizzes() {
      pack.put(
          "quizzes/other.yaml",
          "id: first-steps\nlesson: first-steps\nquestions:\n"
              + "  - {id: n, kind: number, topic: t, difficulty: junior, scenario: hello-server, ask: 2.ack}\n");
      assertEquals(List.of("duplicate-id"), pack.issues().stream().map(Issue::code).toList());
    }

    @Test
    void usedTwiceInAFile() {
      pack.edit(PackFolder.QUIZ, "id: ack-of-hello", "id: why-101");
      reportsAt(
          PackFolder.QUIZ, "why-101, kind", "duplicate-id: the id 'why-101' is already taken");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Why", "why_101", "-why", "why-", "why--101", "why/101", "'为什么'"})
    void thatCannotBeTyped(String id) {
      pack.edit(PackFolder.QUIZ, "id: ack-of-hello", "id: " + id);
      String shown = id.replace("'", "");
      reportsAt(PackFolder.QUIZ, id + ", kind", "bad-id: '" + shown + "' cannot be an id");
    }
  }

  @Nested
  class OfCircles {
    private void lesson(String id, String after) {
      pack.put(
          "lessons/" + id + ".yaml",
          pack.text(PackFolder.LESSON)
              .replace("id: first-steps\n", "id: " + id + "\nafter: [" + after + "]\n"));
    }

    @Test
    void aLessonAfterItself() {
      lesson("a", "a");
      reportsAt(
          "lessons/a.yaml", "[a]", "circle: the lessons come after each other in a circle: a > a");
    }

    @Test
    void threeLessons() {
      lesson("a", "b");
      lesson("b", "c");
      lesson("c", "a");
      reports(
          "lessons/a.yaml:3:8 circle: the lessons come after each other in a circle: a > b > c > a",
          "lessons/b.yaml:3:8 circle: the lessons come after each other in a circle: b > c > a > b",
          "lessons/c.yaml:3:8 circle: the lessons come after each other in a circle: c > a > b > c");
    }

    @Test
    void manyLessonsWithoutACircleAreSeenThroughAtOnce() {
      StringBuilder before = new StringBuilder("first-steps");
      for (int i = 0; i < 40; i++) {
        lesson("l" + i, before.toString());
        before.append(", l").append(i);
      }
      assertTimeoutPreemptively(Duration.ofSeconds(10), () -> reports());
    }
  }

  @Nested
  class OfRubrics {
    @Test
    void nothingRequired() {
      pack.edit(PackFolder.QUIZ, "required: true", "required: false");
      String points = pack.place(PackFolder.QUIZ, "- id: syn-counts");
      reports(
          PackFolder.QUIZ
              + ":"
              + points
              + " nothing-required: no point is required, so every answer would be full");
    }

    @Test
    void aPointThatNobodyCanMake() {
      String text = pack.text(PackFolder.QUIZ);
      String say = text.substring(text.indexOf("        say:"), text.indexOf("        shown:"));
      pack.edit(PackFolder.QUIZ, say, "");
      reportsAt(
          PackFolder.QUIZ, "id: syn-counts", "never-made: nothing tells how 'syn-counts' is said");
    }

    @Test
    void aPointThatImpliesItself() {
      pack.edit(
          PackFolder.QUIZ,
          "required: true\n",
          "required: true\n        implied-by: [syn-counts]\n");
      reportsAt(
          PackFolder.QUIZ, "[syn-counts]", "implied-circle: 'syn-counts' is implied by itself");
    }

    @Test
    void aFollowUpThatIsNeverAsked() {
      pack.edit(
          PackFolder.QUIZ,
          "    model:\n",
          "      - {when: always, prompt: {en: a, zh: b}}\n    model:\n");
      reportsAt(
          PackFolder.QUIZ,
          "{when: always",
          "unreachable: this follow-up is never asked: another one stands before it for 'always'");
    }

    @Test
    void aWayThatCannotBeRead() {
      pack.edit(
          PackFolder.QUIZ, "        shown:\n", "        ways: [\"server:\"]\n        shown:\n");
      assertEquals(List.of("bad-way"), pack.issues().stream().map(Issue::code).toList());
    }

    @Test
    void aConceptThatTheLexiconHasNot() {
      pack.edit(
          PackFolder.QUIZ, "        shown:\n", "        ways: [sin confirm]\n        shown:\n");
      reportsAt(
          PackFolder.QUIZ,
          "sin confirm",
          "unknown-concept: the lexicon has no 'sin', used in 'sin confirm'");
    }
  }

  @Nested
  class OfSamples {
    @Test
    void thatAreGradedOtherwiseAreMistakes() {
      pack.edit(PackFolder.QUIZ, "{lang: en, level: 4, answer", "{lang: en, level: 1, answer");
      ContentCheck.Findings findings = pack.check();
      assertEquals(1, findings.issues().size());
      assertEquals(
          PackFolder.QUIZ
              + ":"
              + pack.place(PackFolder.QUIZ, "{lang: en, level: 1")
              + " sample-level: sample 1 should get level 1, and got 4; made: syn-counts",
          line(findings.issues().get(0)));
      assertTrue(
          findings
              .agreement()
              .startsWith("samples graded: 4, exact level 3, off by more than one 1"),
          findings.agreement());
    }

    @Test
    void theModelAnswerMustBeFull() {
      pack.edit(
          PackFolder.QUIZ,
          "en: Because the SYN takes one sequence number, so the next one expected is 101.",
          "en: Because it is so.");
      Issue mistake = pack.check().issues().get(0);
      assertEquals(
          "model-level: the model answer (en) got level 0, not 4; missed: syn-counts (!)",
          mistake.code() + ": " + mistake.message());
    }
  }

  @Nested
  class OfComputedQuestions {
    private void question(String fields) {
      pack.put(
          PackFolder.KINDS,
          "id: kinds\nlesson: first-steps\nquestions:\n  - {id: q, topic: t, difficulty: junior, "
              + fields
              + "}\n");
    }

    private void isReported(String fields, String code, String message) {
      question(fields);
      reportsAt(PackFolder.KINDS, "{id: q", code + ": " + message);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
        delimiter = '|',
        value = {
          "kind: number, scenario: hello-server, ask: 9.ack | '9.ack' is no number or time of this run",
          "kind: number, scenario: hello-server, ask: server@1 | 'server@1' is no number or time of this run",
          "kind: number, scenario: hello-server, ask: client.TIME-WAIT | 'client.TIME-WAIT' is no number or time of this run",
          "kind: predict, scenario: hello-server, after: 5 | no segment follows segment 5",
          "kind: predict, scenario: hello-server, after: 3 | what follows segment 3 is up to an application: say so in a prompt",
          "kind: predict, scenario: hello-server, after: 77 | the run has 5 segments, not 77",
          "kind: state, scenario: hello-server, after: 77 | the run has 5 segments, not 77",
          "kind: fault, scenario: open-refused, seen-by: server | from the server, no loss in this run can be told from all others",
        })
    void thatTheRunDoesNotAnswer(String fields, String message) {
      isReported(fields, "unaskable", message + " (seed 0)");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
        strings = {
          "kind: number, ask: 2.ack",
          "kind: predict, after: 1",
          "kind: ladder",
          "kind: order",
          "kind: state, after: 1",
          "kind: fault, seen-by: client",
          "kind: drive, prompt: {en: a, zh: b}, goal: [segments >= 1], solution: [lose client SYN 1]"
        })
    void needAScenario(String fields) {
      String kind =
          fields.substring(6, fields.indexOf(',') < 0 ? fields.length() : fields.indexOf(','));
      isReported(fields, "missing-field", "a question of kind '" + kind + "' needs a scenario");
    }

    @Test
    void thatAskForNothing() {
      question("kind: number, scenario: hello-server, ask: 2.akc");
      reportsAt(PackFolder.KINDS, "2.akc", "bad-path: '2.akc' names nothing that a run shows");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
        delimiter = '|',
        value = {
          "right: true}, {text: {en: b, zh: b}, right: true | 2 options are right",
          "right: false}, {text: {en: b, zh: b} | no option is right",
        })
    void withTheWrongNumberOfRightOptions(String options, String message) {
      question(
          "kind: choice, prompt: {en: a, zh: b}, options: [{text: {en: a, zh: a}, "
              + options
              + "}]");
      reportsAt(PackFolder.KINDS, "[{text", "right-options: " + message);
      question(
          "kind: claim, claim: {en: a, zh: b}, truth: true, because: {en: a, zh: b}, reasons: [{text: {en: a, zh: a}, "
              + options
              + "}]");
      reportsAt(PackFolder.KINDS, "[{text", "right-options: " + message);
    }

    @Test
    void withTheFieldOfAnotherKind() {
      question("kind: number, scenario: hello-server, ask: 2.ack, blanks: 3");
      reportsAt(PackFolder.KINDS, "blanks", "unknown-field: nothing reads 'blanks'");
    }

    @Test
    void withTooManyBlanks() {
      question("kind: ladder, scenario: hello-server, blanks: 9");
      assertEquals(List.of("out-of-range"), pack.issues().stream().map(Issue::code).toList());
    }
  }

  @Nested
  class OfGoals {
    private void drive(String goal, String more, String solution) {
      pack.put(
          PackFolder.KINDS,
          "id: kinds\nlesson: first-steps\nquestions:\n"
              + "  - {id: q, topic: t, difficulty: junior, kind: drive, scenario: hello-server, prompt:"
              + " {en: a, zh: b}, goal: ["
              + goal
              + "], "
              + more
              + "solution: "
              + solution
              + "}\n");
    }

    @Test
    void aMoveThatIsNone() {
      drive("segments.again >= 1", "", "[lose client SIN 1]");
      assertEquals(List.of("bad-move"), pack.issues().stream().map(Issue::code).toList());
      assertEquals(
          pack.place(PackFolder.KINDS, "[lose"),
          pack.issues().get(0).line() + ":" + pack.issues().get(0).column());
    }

    @Test
    void aMoveThatIsNotAllowed() {
      drive("segments.again >= 1", "moves: [delay], ", "[lose client SYN 1]");
      List<Issue> issues = pack.issues();
      assertEquals(List.of("bad-move"), issues.stream().map(Issue::code).toList());
      assertTrue(
          issues.get(0).message().startsWith("'lose client SYN 1' is not allowed here."),
          issues.get(0).message());
    }

    @Test
    void thatTheSolutionDoesNotReach() {
      drive("client.passes.CLOSING", "", "[lose client SYN 1]");
      reportsAt(
          PackFolder.KINDS,
          "[lose",
          "unreached: the solution does not reach: the client passes CLOSING");
    }

    @Test
    void thatAreReachedWithFewerMoves() {
      drive("segments.again >= 1", "moves: [lose], ", "[lose client SYN 1, lose server SYN 1]");
      List<Issue> issues = pack.issues();
      assertEquals(List.of("wrong-par"), issues.stream().map(Issue::code).toList());
      assertTrue(
          issues.get(0).message().startsWith("the goal is reached with 1 moves: lose "),
          issues.get(0).message());
    }

    @Test
    void thatAreNone() {
      drive("client passes CLOSING", "", "[lose client SYN 1]");
      reportsAt(
          PackFolder.KINDS, "{id: q", "unaskable: 'client passes CLOSING' is no goal (seed 0)");
    }
  }

  @Nested
  class OfScenarios {
    @Test
    void thatAreTooWide() {
      pack.edit(PackFolder.SCENARIO, "isn: {client", "names: {client: C, server: S}\nisn: {client");
      reports();
      pack.edit(
          PackFolder.SCENARIO,
          "{en: \"The greeting.\", zh",
          "{en: \"" + "x".repeat(120) + "\", zh");
      List<Issue> issues = pack.issues();
      assertTrue(issues.isEmpty() || issues.get(0).code().equals("too-wide"), issues.toString());
    }

    @Test
    void thatRunForEver() {
      pack.put(
          "lessons/scenarios/for-ever.yaml",
          "id: for-ever\ngroup: data\ntitle: {en: a, zh: b}\n"
              + "set: {server.reads: 0}\n"
              + "events:\n  - 0ms client connect\n  - 100ms client send 200000\n");
      List<String> codes = pack.issues().stream().map(Issue::code).toList();
      assertTrue(codes.isEmpty() || codes.equals(List.of("runaway")), codes.toString());
    }

    @Test
    void withARemarkBesideASegmentWrittenInAnotherWay() {
      for (String number : List.of("0o17", "0x4", "04", "99999999999", "+4", "4.0")) {
        pack.put(
            PackFolder.SCENARIO,
            PackFolder.in(folder.resolve("other"))
                .text(PackFolder.SCENARIO)
                .replace("\"4\": {en", number + ": {en"));
        pack.check();
      }
    }

    @ParameterizedTest(name = "in {0}")
    @ValueSource(strings = {"lessons", "lessons/sub", "quizzes", "lessons/my-scenarios"})
    void outsideTheFolderOfScenariosAreNotFoundByLearnersAndSoReported(String where) {
      String text = pack.text(PackFolder.SCENARIO).replace("id: hello-server", "id: elsewhere");
      pack.put(where + "/elsewhere.yaml", text);
      assertTrue(!pack.issues().isEmpty(), "nothing is said about " + where + "/elsewhere.yaml");
    }
  }

  @Nested
  class OfFilesInTheWrongPlace {
    @Test
    void aQuizAmongTheLessonsIsReported() {
      pack.put("lessons/kinds.yaml", PackFolder.kinds());
      assertTrue(!pack.issues().isEmpty(), "nothing is said about lessons/kinds.yaml");
    }

    @Test
    void aLessonInASubfolderIsReported() {
      pack.put(
          "lessons/sub/more.yaml",
          pack.text(PackFolder.LESSON).replace("id: first-steps\n", "id: more\n"));
      assertTrue(!pack.issues().isEmpty(), "nothing is said about lessons/sub/more.yaml");
    }

    @Test
    void aLexiconAmongTheQuizzesIsReported() {
      pack.put("quizzes/lexicon.yaml", "concepts: {greeting: {en: [hello]}}\n");
      assertTrue(!pack.issues().isEmpty(), "nothing is said about quizzes/lexicon.yaml");
    }
  }

  @Nested
  class OfGlossaries {
    private static final String GLOSSARY = "lessons/glossary.yaml";

    @BeforeEach
    void writeASoundGlossary() {
      pack.put(
          GLOSSARY,
          """
          terms:
            - id: greeting
              name: {en: greeting, zh: 招呼}
              also: [hello]
              definition: {en: What is said first., zh: 最先说的话。}
              see: [farewell, syn]
              lesson: first-steps/one-request
            - id: farewell
              name: {en: farewell, zh: 告别}
              also: [good-bye]
              definition: {en: What is said last., zh: 最后说的话。}
              rfc: [RFC 9293 §3.5, RFC 9293 §3.6]
          """);
    }

    @Test
    void aSoundOneHasNone() {
      reports();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
        delimiter = '|',
        value = {
          "[farewell, syn] | [farewel] | no-such-term | there is no term 'farewel'",
          "steps/one-request | no-steps | no-such-lesson | there is no lesson 'first-no-steps'",
          "id: farewell | id: greeting | duplicate-id | the id 'greeting' is already taken",
          "id: farewell | id: Fare Well | bad-id | 'Fare Well' cannot be an id",
        })
    void namesThatMeanNothing(String from, String to, String code, String message) {
      pack.edit(GLOSSARY, from, to);
      Issue issue = pack.issues().get(0);
      assertEquals(code + ": " + message, issue.code() + ": " + issue.message());
    }

    @Test
    void aSectionThatTheLessonHasNot() {
      pack.edit(GLOSSARY, "first-steps/one-request", "first-steps/one-reqeust");
      reportsAt(
          GLOSSARY,
          "first-steps/one-reqeust",
          "no-such-section: the lesson 'first-steps' has no section 'one-reqeust'");
    }

    @Test
    void aMistakeInALessonIsNotAlsoOneOfTheTermsItTeaches() {
      pack.edit(PackFolder.LESSON, "sources: [", "soruces: [");
      assertEquals(List.of("unknown-field"), pack.issues().stream().map(Issue::code).toList());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"[Hello]", "[greeting]", "[招呼]", "[x, HELLO]"})
    void aSpellingOfTwoTerms(String also) {
      pack.edit(GLOSSARY, "[good-bye]", also);
      Issue issue = pack.issues().get(0);
      assertEquals("spelling-taken", issue.code());
      assertTrue(issue.message().endsWith("is a spelling of 'greeting' already"), issue.message());
    }

    @Test
    void aTermWithoutADefinitionInALanguageOfThePack() {
      pack.edit(GLOSSARY, ", zh: 最后说的话。", "");
      assertEquals("missing-language", pack.issues().get(0).code());
    }

    @Test
    void oneWithoutTerms() {
      pack.put(GLOSSARY, "terms: []\n");
      reports(GLOSSARY + ":1:8 empty-list: 'terms' has no items");
    }
  }

  @Nested
  class OfManifests {
    @Test
    void aPackForANewerProgram() {
      pack.edit(PackFolder.MANIFEST, "requires: 0.2.0", "requires: 0.10.0");
      Issue issue = pack.check(Lang.EN, "0.9.9").issues().get(0);
      assertEquals(
          PackFolder.MANIFEST
              + ":"
              + pack.place(PackFolder.MANIFEST, "0.10.0")
              + " too-old: the pack needs tcptutor 0.10.0, this is 0.9.9",
          line(issue));
      assertEquals(List.of(), pack.check(Lang.EN, "0.10.0").issues());
      assertEquals(List.of(), pack.check(Lang.EN, "1.0.0").issues());
      assertEquals(List.of(), pack.check(Lang.EN, "").issues());
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
        delimiter = '|',
        value = {
          "version: 0.1.0 | version: 0.1 | bad-version | '0.1' is no version",
          "version: 0.1.0 | version: 1.0.0-beta | bad-version | '1.0.0-beta' is no version",
          "requires: 0.2.0 | requires: new | bad-version | 'new' is no version",
          "id: my-pack | id: My Pack | bad-id | 'My Pack' cannot be an id",
          "languages: [en, zh] | languages: [] | empty-list | 'languages' has no items",
          "licence: CC-BY-4.0 | format: 2 | newer-format | this is format 2, and this tcptutor reads formats up to 1",
        })
    void withSomethingElseThanIsWanted(String from, String to, String code, String message) {
      pack.edit(PackFolder.MANIFEST, from, to);
      String value = to.substring(to.indexOf(": ") + 2);
      reportsAt(PackFolder.MANIFEST, value, code + ": " + message);
    }

    @Test
    void withoutAField() {
      pack.edit(PackFolder.MANIFEST, "version: 0.1.0\n", "");
      List<Issue> issues = pack.issues();
      assertEquals(List.of("missing-field"), issues.stream().map(Issue::code).toList());
    }
  }

  @Nested
  class OfLanguages {
    @Test
    void ofTheManifestMustAllBeThere() {
      pack.edit(PackFolder.LESSON, "en: \"First steps\", ", "");
      first(PackFolder.LESSON, "{zh: \"第一步\"", "missing-language: 'title' is not there in English");
    }

    @Test
    void otherThanTheManifestsMayBeMissing() {
      pack.edit(PackFolder.MANIFEST, "languages: [en, zh]", "languages: [zh]");
      pack.edit(PackFolder.LESSON, "en: \"First steps\", ", "");
      reports();
    }

    @Test
    void ofAnEnglishPackNeedNoChinese() {
      pack.edit(PackFolder.MANIFEST, "languages: [en, zh]", "languages: [en]");
      for (String name :
          List.of(PackFolder.LESSON, PackFolder.QUIZ, PackFolder.SCENARIO, PackFolder.MANIFEST)) {
        String text = pack.text(name);
        text =
            text.replaceAll(", zh: (\"[^\"]*\"|[^}\"]*)}", "}")
                .replaceAll("(?m)^ +zh: (?!\\[|\\|).*\n", "");
        text = text.replaceAll("(?m)^ +zh: \\|\n.*\n", "");
        pack.put(name, text);
      }
      reports();
    }
  }

  @Nested
  class OfYaml {
    @Test
    void anUnknownFieldWithTheNearestKnownOne() {
      pack.edit(PackFolder.LESSON, "sources: [", "soruces: [");
      first(PackFolder.LESSON, "soruces", "unknown-field: nothing reads 'soruces'");
      assertTrue(pack.issues().get(0).mend().startsWith("did you mean 'sources'?"));
    }

    @Test
    void aFieldTwice() {
      pack.edit(PackFolder.LESSON, "order: 10\n", "order: 10\norder: 11\n");
      first(PackFolder.LESSON, "order: 11", "duplicate-key: 'order' is already there, in line 3");
    }

    @Test
    void brokenSyntax() {
      pack.edit(PackFolder.LESSON, "order: 10\n", "order: [10\n");
      assertEquals("yaml-syntax", pack.issues().get(0).code());
    }

    @Test
    void anEmptyFile() {
      pack.put(PackFolder.QUIZ, "");
      assertEquals("empty-file", pack.issues().get(0).code());
    }

    @Test
    void bytesThatAreNoText() throws IOException {
      Files.write(pack.file(PackFolder.QUIZ), new byte[] {'a', ':', ' ', (byte) 0xc3, '('});
      assertEquals("not-utf8", pack.issues().get(0).code());
    }

    @Test
    void aTagOfAClass() {
      pack.edit(PackFolder.LESSON, "order: 10\n", "order: !!java.net.URL 10\n");
      assertEquals("unknown-tag", pack.issues().get(0).code());
    }
  }

  @Test
  void aFileOfAPackIsCheckedWithTheRestButReportedAlone() throws IOException {
    pack.edit(PackFolder.LESSON, "order: 10", "ordre: 10");
    pack.edit(PackFolder.QUIZ, "segments: [2, 3]", "segments: [2, 9]");
    ContentCheck.Findings findings =
        ContentCheck.check(List.of(pack.file(PackFolder.SCENARIO)), Lang.EN);
    assertEquals(List.of(), findings.issues());
    assertEquals(1, findings.files());
  }

  @Test
  void mistakesAreWordedInTheLanguageOfTheUser() {
    pack.edit(PackFolder.LESSON, "[101](#2.ack):\n", "[102](#2.ack):\n");
    assertEquals(
        "文中写的是“102”，而 hello-server 的 2.ack 是 101",
        pack.check(Lang.ZH, "").issues().get(0).message());
  }

  @Test
  void theTextOfAFileIsReadAsUtf8() throws IOException {
    Files.writeString(
        pack.file(PackFolder.LESSON),
        "\ufeff" + pack.text(PackFolder.LESSON),
        StandardCharsets.UTF_8);
    reports();
  }
}
