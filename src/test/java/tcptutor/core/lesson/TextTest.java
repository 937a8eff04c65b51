package tcptutor.core.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TextTest {
  @Nested
  class InALanguage {
    @Test
    void itIsTheWordingOfThatLanguage() {
      Text text = new Text("handshake", "握手");
      assertEquals("handshake", text.in(Lang.EN));
      assertEquals("握手", text.in(Lang.ZH));
    }

    @Test
    void itFallsBackToEnglish() {
      assertEquals("handshake", new Text("handshake", "").in(Lang.ZH));
    }
  }

  @Nested
  class AnIssue {
    @Test
    void showsItsPlaceAsEditorsReadIt() {
      assertEquals("a.yaml:3:7", new Issue("a.yaml", 3, 7, "id", "c", "m", "").place());
    }

    @Test
    void withoutAPlaceShowsTheFile() {
      assertEquals("a.yaml", new Issue("a.yaml", 0, 0, "", "c", "m", "").place());
    }

    @Test
    void rejectsAPlaceBeforeTheFile() {
      var e =
          assertThrows(
              IllegalArgumentException.class, () -> new Issue("a.yaml", -1, 0, "", "c", "m", ""));
      assertEquals("negative place -1:0", e.getMessage());
    }
  }
}
