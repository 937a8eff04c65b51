package tcptutor.core.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tcptutor.core.lesson.Lexicon;
import tcptutor.core.lesson.Lexicon.Concept;
import tcptutor.core.lesson.Lexicon.Sort;
import tcptutor.shell.lesson.Library;

/** How answers are read: each clause as the hits found in it, in the notation of ways. */
class ReadingTest {
  /** The program's small words, with a handful of concepts that only this test knows. */
  private static final Vocabulary WORDS = new Vocabulary(lexicon());

  private static Lexicon lexicon() {
    Map<String, Concept> concepts = new LinkedHashMap<>();
    add(
        concepts,
        new Concept("here", Sort.ROLE, List.of("client", "客户端", "A"), List.of()),
        "there");
    add(
        concepts,
        new Concept("there", Sort.ROLE, List.of("server", "服务端", "B"), List.of()),
        "here");
    add(concepts, new Concept("other-side", Sort.ROLE, List.of("peer", "对方"), List.of()), "");
    thing(concepts, "ack", Sort.THING, "ack", "确认号");
    thing(concepts, "last", Sort.THING, "last ack", "最后一个 ack");
    thing(concepts, "gone", Sort.STATE, "ack lost", "lost", "丢了");
    thing(concepts, "send", Sort.ACT, "send", "发送", "发");
    thing(concepts, "wait", Sort.ACT, "wait", "等");
    thing(concepts, "get", Sort.ACT, "receive", "收到");
    thing(concepts, "done", Sort.STATE, "not … finished", "没…完");
    thing(concepts, "spare", Sort.THING, "no data to send");
    thing(concepts, "data", Sort.THING, "data", "数据");
    concepts.put(
        "end", new Concept("end", Sort.THING, List.of(), List.of(), List.of("here", "there"), ""));
    return new Lexicon(concepts, Library.builtIn().lexicon().cues(), Map.of());
  }

  private static void thing(Map<String, Concept> to, String id, Sort sort, String... spellings) {
    to.put(id, new Concept(id, sort, List.of(spellings), List.of()));
  }

  private static void add(Map<String, Concept> to, Concept concept, String faces) {
    to.put(
        concept.id(),
        new Concept(
            concept.id(), concept.sort(), concept.spellings(), List.of(), List.of(), faces));
  }

  private static String read(String answer) {
    List<String> clauses = new ArrayList<>();
    for (Clause clause : Reading.of(answer, List.of(), WORDS)) {
      List<String> hits = new ArrayList<>();
      clause.hits().stream()
          .filter(hit -> !hit.concept().equals("end"))
          .forEach(hit -> hits.add(hit.toString()));
      clauses.add(hits.isEmpty() ? "-" : String.join(" ", hits));
    }
    return String.join(" / ", clauses);
  }

  @Nested
  class Spellings {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "the last ACK lost, last gone ack gone",
      "I send an ack, send ack",
      "it has no data to send, spare !data !send",
    })
    void withinAndAcrossOthersAreFoundToo(String answer, String hits) {
      assertEquals(hits, read(answer));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "it is not quite finished, done",
      "还没有发送完, done !send",
      "'not now. finished', - / -",
    })
    void mayHaveGapsWithinASentence(String answer, String hits) {
      assertEquals(hits, read(answer));
    }

    @Test
    void ofOneConceptMayMeanAnotherToo() {
      assertEquals(
          "here:end", Reading.of("client", List.of(), WORDS).get(0).hits().get(1).toString());
    }
  }

  @Nested
  class TheSubject {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "'the client waits, the peer sends', here:here here:wait / other-side|there:other-side "
          + "other-side|there:there other-side|there:send",
      "'服务端发送，对方收到', there:there there:send / other-side|here:other-side "
          + "other-side|here:here other-side|here:get",
    })
    void thatIsTheOtherSideFacesTheOneBefore(String answer, String hits) {
      assertEquals(hits, read(answer));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "'A sends, B waits', here:here here:send / there:there there:wait",
      "a client sends an ack, here:here here:send here:ack",
    })
    void mayBeALetterWhenBothEndsAreCalledSo(String answer, String hits) {
      assertEquals(hits, read(answer));
    }
  }

  @Nested
  class Denial {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "难道服务端收到, there:there !there:get",
      "难道服务端收到吗？, there:there !there:get",
      "怎么可能收到？, !get",
      "How could the server receive it?, there:there !there:get",
      "难道服务端没收到, there:there there:get",
    })
    void byAQuestionThatExpectsNoAnswer(String answer, String hits) {
      assertEquals(hits, read(answer));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "服务端没收到就发送, there:there !there:get there:send",
      "没收到会发送, !get send",
      "不会发送, !send",
      "it does not wait until it receives, !wait get",
      "it does not receive the ack and sends, !get ack send",
      "it does not wait and send, !wait !send",
    })
    void ofAConditionDoesNotReachWhatFollowsFromIt(String answer, String hits) {
      assertEquals(hits, read(answer));
    }

    @Test
    void endsWhereSomebodyElseDoesSomething() {
      assertEquals("here:here !here:get there:there there:send", read("客户端没收到服务端发送"));
    }
  }

  @Nested
  class Silence {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "'有人说服务端等，这不对，客户端发送', - / - / here:here here:send",
      "'It is wrong that the server waits. The client sends.', - / here:here here:send",
      "'The server waits. That is wrong.', - / -",
      "the client sees that the ack is wrong, here:here here:ack",
      "说服务端等是错的, -",
    })
    void coversWhatIsRefutedAndNoMore(String answer, String hits) {
      assertEquals(hits, read(answer));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
      "'Does the server wait?', -",
      "'服务端等，客户端发送吗？', there:there there:wait / -",
      "'服务端等，对吗？', - / -",
    })
    void coversWhatIsAsked(String answer, String hits) {
      assertEquals(hits, read(answer));
    }

    @Test
    void doesNotCoverWhoDoesWhatInAFewWords() {
      assertEquals(
          "here:here here:send here:data there:there there:send there:ack there:get",
          read("client send data server send ack receive"));
    }
  }
}
