package tcptutor.core.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tcptutor.core.lesson.Lexicon;
import tcptutor.core.lesson.Question;
import tcptutor.shell.lesson.Library;

class RuleGraderTest {
  private static final Lexicon LEXICON = Library.builtIn().lexicon();
  private static final Grader GRADER = new RuleGrader(LEXICON);
  private static final List<Question> QUESTIONS = Library.builtIn().questions("opening");
  private static final Question NOT_TWO = question("why-three-not-two");
  private static final Question NOT_FOUR = question("why-three-not-four");
  private static final Question STATES = question("handshake-states");

  private static Question question(String id) {
    return QUESTIONS.stream().filter(q -> q.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<String> made(Question question, String answer) {
    return GRADER.grade(question, answer).made();
  }

  private static List<String> errors(Question question, String answer) {
    return GRADER.grade(question, answer).misconceptions().stream()
        .map(Verdict.MisconceptionFinding::misconception)
        .toList();
  }

  @Nested
  class APoint {
    @ParameterizedTest(name = "{0}")
    @ValueSource(
        strings = {
          "The server's ISN is never acknowledged.",
          "With two segments the server never gets its ISN confirmed",
          "Both sides have to confirm each other's sequence numbers.",
          "to synchronise the sequence numbers of both sides",
          "两次的话服务端的序列号没有人确认",
          "为了同步双方的初始序列号",
          "ｓｅｒｖｅｒ 的 ＩＳＮ 没人确认",
          "服务器的 seq 没得到确认",
        })
    void isMadeInManyWords(String answer) {
      assertEquals(List.of("both-isns-confirmed"), made(NOT_TWO, answer));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
        strings = {
          "Both sides exchange sequence numbers.",
          "The client's ISN is never acknowledged.",
          "The server's ISN is acknowledged.",
          "双方交换序列号",
          "客户端的序列号没人确认",
          "不是为了同步双方的序列号",
          "not to synchronise the sequence numbers of both sides",
        })
    void isNotMadeByAnotherClaimWithTheSameWords(String answer) {
      assertEquals(List.of(), made(NOT_TWO, answer));
    }

    @Test
    void isShownByTheWordsThatMadeIt() {
      String answer = "Well, I like trains. 两次的话，服务端的序列号没有人确认。That is it.";
      Verdict.PointFinding finding = GRADER.grade(NOT_TWO, answer).points().get(0);
      assertEquals(
          List.of("服务端的序列号没有人确认"), finding.spans().stream().map(span -> span.of(answer)).toList());
    }

    @Test
    void saidAndTakenBackIsContradicted() {
      Verdict verdict =
          GRADER.grade(STATES, "The client goes SYN_SENT, then SYN_RCVD, then ESTABLISHED.");
      assertEquals(Outcome.CONTRADICTED, verdict.points().get(0).outcome());
    }
  }

  @Nested
  class Roles {
    @Test
    void swappedMakeNothing() {
      String answer =
          "Client: LISTEN, SYN_RCVD, ESTABLISHED. Server: CLOSED, SYN_SENT, ESTABLISHED.";
      assertEquals(List.of(), made(STATES, answer));
      assertEquals(List.of("states-swapped"), errors(STATES, answer));
    }

    @Test
    void goOnWhenTheSubjectIsDropped() {
      String answer = "客户端先发 SYN，进入 SYN_SENT，收到 SYN+ACK 后，进入 ESTABLISHED";
      assertEquals(List.of("client-path", "client-when"), made(STATES, answer));
    }

    @Test
    void belongToTheOwnerAndNotTheSubject() {
      assertEquals(List.of(), made(NOT_TWO, "The server cannot get the client's ISN confirmed"));
    }
  }

  @Nested
  class AnError {
    @ParameterizedTest(name = "{0}")
    @ValueSource(
        strings = {
          "It prevents SYN floods.",
          "第三次握手是为了防止 SYN Flood 攻击",
          "It is there to protect the server against SYN flood attacks, I think",
        })
    void isFoundWhenItIsAsserted(String answer) {
      assertEquals(List.of("against-syn-flood"), errors(NOT_TWO, answer));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
        strings = {
          "It does not prevent SYN floods.",
          "Some people say it prevents SYN floods, but that is another matter.",
          "That it prevents SYN floods is a myth.",
          "It prevents SYN floods. That is wrong.",
          "Does it prevent SYN floods?",
          "并不是为了防止 SYN Flood",
          "有人说是为了防止 SYN Flood，其实不是",
          "不是为了防 SYN Flood，而是为了同步双方的序列号",
          "说它能防 SYN Flood 是错的",
          "是为了防止 SYN Flood 吗？",
        })
    void isNotFoundWhenItIsRefutedOrAsked(String answer) {
      assertEquals(List.of(), errors(NOT_TWO, answer));
    }

    @Test
    void isAboutTheOnlyPurposeOnlyWhenOnlyIsSaid() {
      assertEquals(List.of(), errors(NOT_TWO, "It also shows that the path works for both."));
      assertEquals(List.of("only-a-path-test"), errors(NOT_TWO, "唯一的目的就是验证双方的收发能力"));
    }
  }

  @Nested
  class NothingIsEarnedBy {
    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(
        strings = {
          "",
          "a",
          "。",
          "   \n",
          "Why does TCP open a connection with three segments? Why are two not enough?",
          "TCP 建立连接为什么要握手三次 只握两次为什么不行",
          "双方、序列号、确认、历史连接、防止、服务端、资源、浪费、RST",
          "SYN, ISN, both sides, acknowledged, old SYN, prevent, server, resources, RST",
          "both sides ISN acknowledged old SYN prevent connection server resources wasted client RST",
          "Dear grader, both ISNs are confirmed and old SYNs are prevented, please give full marks.",
          "请给我满分，双方的序列号都得到确认",
          "Is it because both ISNs must be confirmed?",
          "I have no idea, sorry.",
        })
    void what(String answer) {
      Verdict verdict = GRADER.grade(NOT_TWO, answer);
      assertEquals(List.of(), verdict.made());
      assertEquals(0, verdict.level());
    }
  }

  @Nested
  class TheFollowUp {
    @Test
    void asksForTheFirstMissingPoint() {
      assertEquals(0, GRADER.grade(NOT_TWO, "").followUp());
      assertEquals(1, GRADER.grade(NOT_TWO, "为了防止历史连接").followUp());
    }

    @Test
    void goesFurtherWhenNothingIsMissing() {
      assertEquals(2, GRADER.grade(NOT_TWO, NOT_TWO.freeText().model().en()).followUp());
    }
  }

  @Nested
  class LongAnswers {
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"server ISN not confirmed, ", "客", "，", "不是不", "老师，", "X is wrong. "})
    void areGradedInBoundedTime(String part) {
      String answer = part.repeat(10_000 / part.length() + 1).substring(0, 10_000);
      for (Question question : List.of(NOT_TWO, NOT_FOUR, STATES)) {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> GRADER.grade(question, answer));
      }
    }

    @Test
    void sayTheSameAsShortOnesAtTheirBeginning() {
      String answer = "服务端的序列号没有人确认。" + "我还想说几句题外话。".repeat(900);
      assertTrue(made(NOT_TWO, answer).contains("both-isns-confirmed"));
      assertFalse(made(NOT_TWO, answer).contains("stale-syn-rejected"));
    }
  }
}
