package tcptutor.shell.anki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tcptutor.core.lesson.Lang;
import tcptutor.core.lesson.Question;
import tcptutor.core.lesson.Task;
import tcptutor.core.lesson.Text;
import tcptutor.shell.content.CompiledContent.QuestionItem;
import tcptutor.shell.lesson.Library;

class NoteMakerTest {
  private static final Pattern IMAGE = Pattern.compile("<img src=\"([^\"]*)\"");
  private static final Library OURS = Library.builtIn();

  private static NoteMaker maker(Look look) {
    return new NoteMaker("tcp-connections", OURS::scenario, look);
  }

  private static Look look(Lang first, Lang second) {
    return new Look(first, second, Look.Pictures.SVG);
  }

  private static List<Note> all(NoteMaker maker) {
    List<Note> notes = new ArrayList<>();
    for (QuestionItem item : OURS.questionItems()) {
      Question question = OURS.question(item);
      if (NoteMaker.canAsk(question)) {
        notes.add(maker.make(question, item, item.lesson(), null));
      }
    }
    return notes;
  }

  private static Note made(Look look, String id) {
    for (QuestionItem item : OURS.questionItems()) {
      if (item.id().equals(id)) {
        return maker(look).make(OURS.question(item), item, "Deck", null);
      }
    }
    throw new IllegalArgumentException(id);
  }

  private static void has(String html, String... parts) {
    for (String part : parts) {
      assertTrue(html.contains(part), part + " is not in\n" + html);
    }
  }

  @Nested
  class OfEveryQuestion {
    @Test
    void picturesAreThereAndUsedAndXml() throws Exception {
      NoteMaker maker = maker(look(Lang.ZH, Lang.EN));
      TreeSet<String> used = new TreeSet<>();
      for (Note note : all(maker)) {
        Matcher image = IMAGE.matcher(note.fields().exhibit() + note.fields().ladder());
        while (image.find()) {
          used.add(image.group(1));
        }
      }
      TreeSet<String> there = new TreeSet<>();
      var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      for (Media media : maker.media()) {
        there.add(media.name());
        parser.parse(new ByteArrayInputStream(media.bytes()));
      }
      assertEquals(there, used);
      assertTrue(there.size() > 100, there.size() + " pictures");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Look.Pictures.class)
    void aNoteIsMadeThatReadsWithoutOurMarks(Look.Pictures pictures) {
      NoteMaker maker = maker(new Look(Lang.EN, Lang.ZH, pictures));
      for (Note note : all(maker)) {
        Fields fields = note.fields();
        for (String field : note.all()) {
          assertFalse(field.contains("](") || field.contains("href="), note.id() + "\n" + field);
          assertFalse(field.contains("**"), note.id() + "\n" + field);
        }
        assertTrue(Stripped.of(fields.answer()).length() > 0, note.id());
        assertTrue(fields.answer2().codePoints().anyMatch(c -> c > 0x20), note.id());
        boolean files = IMAGE.matcher(fields.exhibit() + fields.ladder()).find();
        assertTrue(pictures == Look.Pictures.SVG || !files, note.id());
      }
      assertEquals(pictures == Look.Pictures.SVG, !maker.media().isEmpty());
    }

    @Test
    void theSameNoteIsMadeAgain() {
      Look look = look(Lang.EN, Lang.ZH);
      assertEquals(all(maker(look)), all(maker(look)));
    }
  }

  @Nested
  class FreeText {
    private final Note note = made(look(Lang.EN, Lang.ZH), "why-three-not-two");

    @Test
    void hasTheModelAnswerAndThePoints() {
      has(note.fields().question(), "<div lang=\"en\"><p>");
      has(note.fields().answer(), "<p>A good answer makes these points", "<ul><li><b>");
      has(note.fields().question2(), "<div lang=\"zh-CN\"><p>", "三次");
      has(note.fields().answer2(), "粗体的必须有：</p><ul><li>");
    }

    @Test
    void provesThePointsByLaddersInBothLanguages() {
      has(note.fields().ladder(), "<p><b>", "<img src=\"tcptutor-", "<li>segment", "<br>第 ");
      assertEquals("", note.fields().exhibit());
    }

    @Test
    void isTagged() {
      List<String> begins = note.tags().stream().map(tag -> tag.split("::")[1]).toList();
      assertEquals(List.of("kind", "lesson", "level", "pack", "topic"), begins);
      assertTrue(note.tags().contains("tcptutor::kind::free-text"), note.tags().toString());
    }
  }

  @Nested
  class InOneLanguage {
    @Test
    void leavesTheFieldsOfTheOtherEmpty() {
      Fields fields = made(look(Lang.ZH, null), "why-three-not-two").fields();
      has(fields.question(), "<div lang=\"zh-CN\">");
      assertEquals("", fields.question2() + fields.answer2());
      assertFalse(fields.ladder().contains("segment "), fields.ladder());
    }
  }

  @Nested
  class Exercise {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
      "claim-six-flags, True or false?, ✓ false",
      "window-scale-on-one-side, <ol type=\"a\"><li>, ✓ b) neither direction",
      "last-ack-number, What is the acknowledgment number, <p><b>",
      "states-after-syn-alone, <li>state of the client</li>, state of the client: <b>ESTABLISHED",
      "blanks-of-a-simultaneous-close, <li>(1) seq</li>, (1) seq: <b>",
      "order-an-exchange, <ol type=\"a\"><li>, <ol><li>",
      "what-did-the-server-miss, <pre>, ✓ ",
      "reply-to-out-of-order, <li>flags</li>, flags: <b>ACK</b>",
    })
    void hasItsKeyOnTheBackAlone(String id, String front, String back) {
      Fields fields = made(look(Lang.EN, null), id).fields();
      has(fields.question(), front);
      has(fields.answer(), back);
      assertFalse(fields.question().contains(back), fields.question());
    }

    @Test
    void saysWhyWhatIsWrongIsWrong() {
      Fields fields = made(look(Lang.EN, null), "window-scale-on-one-side").fields();
      has(
          fields.answer(),
          "<p>The option takes effect",
          "<li>✗ a) both directions use 7<br>A scale");
    }

    @Test
    void tellsTheReasonsOfAClaimAfterItsTruth() {
      Fields fields = made(look(Lang.EN, null), "claim-six-flags").fields();
      has(fields.answer(), "<p>False. Why?</p><p><b class=\"right\">✓ a) Two more", "✗ b) PSH");
    }

    /** A name such as open-ack-lost would answer the question. */
    @Test
    void doesNotNameTheScenarioOnTheFront() {
      Fields fields = made(look(Lang.EN, null), "reply-to-out-of-order").fields();
      has(
          fields.exhibit(),
          "<img src=\"tcptutor-reply-to-out-of-order-",
          "alt=\"ladder diagram of the segments\"");
      has(fields.ladder(), "<img src=\"tcptutor-data-reordered-");
    }

    @Test
    void keepsThePictureThatItIsAboutEvenWithoutPictures() {
      Look bare = new Look(Lang.EN, null, Look.Pictures.NONE);
      Fields fields = made(bare, "reply-to-out-of-order").fields();
      has(fields.exhibit(), "<pre>", "<br>", "seq=");
      assertEquals("", fields.ladder());
    }

    @Test
    void ofPlayingIsNoCard() {
      for (QuestionItem item : OURS.questionItems()) {
        assertEquals(!item.kind().equals("drive"), NoteMaker.canAsk(OURS.question(item)));
      }
    }
  }

  /** What an author from anywhere may write. */
  @Nested
  class AHostileText {
    @Test
    void isShownAsItIsWritten() {
      String evil = "<script>x()</script> [sound:a.mp3] {{Answer}} \\(x\\) a < b & \"c\"";
      Text text = new Text(evil, evil);
      Task task = new Task.Claim(text, true, List.of(), text, null);
      Question question =
          new Question(
              "q1",
              "open",
              Question.Difficulty.JUNIOR,
              List.of(),
              Text.EMPTY,
              "",
              "",
              task,
              List.of("<b>RFC</b>"));
      QuestionItem item = new QuestionItem("q1", "quizzes/q.yaml", "", "claim", "open", "junior");
      Fields fields =
          new NoteMaker("p", OURS::scenario, look(Lang.EN, null))
              .make(question, item, "", null)
              .fields();
      for (String field : List.of(fields.question(), fields.answer())) {
        has(field, "&lt;script&gt;x()&lt;/script&gt;", "&#91;sound:a.mp3]", "a &lt; b &amp; ");
        assertFalse(field.contains("<script") || field.contains("\\("), field);
      }
      assertEquals("&lt;b&gt;RFC&lt;/b&gt;", fields.source());
    }
  }
}
