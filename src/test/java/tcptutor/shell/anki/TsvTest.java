package tcptutor.shell.anki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TsvTest {
  private static final Note NOTE =
      new Note(
          "my-pack",
          "a",
          "Opening",
          new Fields("<p lang=\"en\">Why?</p>", "<b>x</b>", "", "", "", "", "RFC 9293"),
          List.of("b", "a"),
          null);

  private static List<String> lines() {
    return Tsv.of(new Deck("TCP", List.of(NOTE), List.of())).lines().toList();
  }

  @Test
  void saysWhichColumnIsWhat() {
    assertEquals(
        List.of(
            "#separator:tab",
            "#html:true",
            "#guid column:1",
            "#notetype column:2",
            "#deck column:3",
            "#tags column:12",
            "#columns:Guid\tNote type\tDeck\tQuestion\tAnswer\tQuestion 2\tAnswer 2\tExhibit"
                + "\tLadder\tSource\tId\tTags"),
        lines().subList(0, 7));
  }

  @Test
  void hasALineForEachNoteWithTheGuidOfThePackage() {
    assertEquals(8, lines().size());
    assertEquals(
        NOTE.guid()
            + "\ttcptutor\tTCP::Opening\t\"<p lang=\"\"en\"\">Why?</p>\"\t<b>x</b>\t\t\t\t\tRFC 9293"
            + "\tmy-pack/a\ta b",
        lines().get(7));
  }

  @Test
  void namesAsManyColumnsAsThereAre() {
    assertEquals(lines().get(6).split("\t", -1).length, lines().get(7).split("\t", -1).length);
    assertTrue(Tsv.of(new Deck("TCP", List.of(), List.of())).endsWith("\tTags\n"));
  }
}
