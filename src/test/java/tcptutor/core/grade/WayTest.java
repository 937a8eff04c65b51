package tcptutor.core.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WayTest {
  @Test
  void isReadFromItsNotation() {
    Way way = Way.parse("server:isn|~number !confirm ; old > open");
    assertEquals(2, way.parts().size());
    List<Way.Term> first = way.parts().get(0).terms();
    assertEquals(
        List.of(
            new Way.Choice(Way.Sign.YES, "server", "isn"),
            new Way.Choice(Way.Sign.ANY, "", "number")),
        first.get(0).choices());
    assertEquals(List.of(new Way.Choice(Way.Sign.NO, "", "confirm")), first.get(1).choices());
    assertTrue(way.parts().get(1).terms().get(1).place() == Way.Place.AFTER);
    assertEquals(Set.of("server", "isn", "number", "confirm", "old", "open"), way.concepts());
  }

  @ParameterizedTest(name = "\"{0}\"")
  @ValueSource(
      strings = {"", "a ;", "a >", "> a", "a > > b", "a||b", "server:", ":isn", "!", "a:!b", "A"})
  void isRefusedWhenItMakesNoSense(String text) {
    assertThrows(IllegalArgumentException.class, () -> Way.parse(text));
  }

  @Test
  void saysWhereATermMustStand() {
    List<Way.Term> terms = Way.parse("a > b +c -!d").parts().get(0).terms();
    assertEquals(
        List.of(Way.Place.NEAR, Way.Place.AFTER, Way.Place.SAME_CLAUSE, Way.Place.ABSENT),
        terms.stream().map(Way.Term::place).toList());
    assertEquals(Way.Sign.NO, terms.get(3).choices().get(0).sign());
  }
}
