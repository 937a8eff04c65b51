package tcptutor.shell.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tcptutor.core.lesson.Lang;

class MessagesTest {
  /** The name of the program needs no translation. */
  private static final Set<String> SAME_IN_BOTH = Set.of("errorPrefix");

  static Stream<Method> texts() {
    return Arrays.stream(Messages.class.getDeclaredMethods())
        .filter(
            method ->
                !method.isSynthetic()
                    && !method.getName().equals("in")
                    && method.getReturnType() != Lang.class);
  }

  private static String said(Method method, Lang lang) throws ReflectiveOperationException {
    List<Object> arguments =
        Arrays.stream(method.getParameterTypes()).map(MessagesTest::example).toList();
    Object said = method.invoke(Messages.in(lang), arguments.toArray());
    return said instanceof Advice advice ? advice.what() + "\n" + advice.mend() : (String) said;
  }

  private static Object example(Class<?> type) {
    if (type == int.class) {
      return 7;
    }
    if (type == long.class) {
      return 7L;
    }
    return type == Lang.class ? Lang.ZH : "example";
  }

  @Nested
  class EveryText {
    @ParameterizedTest(name = "{0}")
    @MethodSource("tcptutor.shell.text.MessagesTest#texts")
    void isThereInBothLanguages(Method method) throws ReflectiveOperationException {
      assertFalse(said(method, Lang.EN).isBlank());
      boolean chinese = said(method, Lang.ZH).codePoints().anyMatch(Character::isIdeographic);
      assertTrue(chinese || SAME_IN_BOTH.contains(method.getName()), method.getName());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tcptutor.shell.text.MessagesTest#texts")
    void saysWhatItIsAbout(Method method) throws ReflectiveOperationException {
      if (Arrays.asList(method.getParameterTypes()).contains(String.class)) {
        assertTrue(said(method, Lang.EN).contains("example"), method.getName());
        assertTrue(said(method, Lang.ZH).contains("example"), method.getName());
      }
    }
  }

  @Nested
  class ASuggestion {
    @Test
    void isAskedInEnglish() {
      Advice advice = Messages.in(Lang.EN).unknownCommand("smi", "sim");
      assertEquals(new Advice("there is no command 'smi'", "did you mean 'sim'?"), advice);
    }

    @Test
    void isAskedInChinese() {
      Advice advice = Messages.in(Lang.ZH).unknownCommand("smi", "sim");
      assertEquals(new Advice("没有“smi”这个命令", "是不是想写“sim”？"), advice);
    }

    @Test
    void givesWayToTheListWhenNothingIsNear() {
      Advice advice = Messages.in(Lang.EN).unknownCommand("xyz", "");
      assertEquals("'tcptutor --help' lists them", advice.mend());
    }
  }

  @Nested
  class AStyle {
    @Test
    void withoutColourChangesNothing() {
      assertEquals("RST", new Style(false).red("RST"));
    }

    @Test
    void withColourEndsWhatItBegan() {
      assertEquals("\u001b[31mRST\u001b[0m", new Style(true).red("RST"));
    }

    @Test
    void doesNotPaintNothing() {
      assertEquals("", new Style(true).bold(""));
    }
  }
}
