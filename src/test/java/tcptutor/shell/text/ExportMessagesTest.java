package tcptutor.shell.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tcptutor.core.lesson.Lang;

class ExportMessagesTest {
  static Stream<Method> texts() {
    return Arrays.stream(ExportMessages.class.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()));
  }

  private static Object argument(Class<?> type) {
    return type == String.class ? "anki" : type == List.class ? List.of(1, 2) : (Object) 7;
  }

  private static String said(Method method, Lang lang) throws ReflectiveOperationException {
    Object[] arguments =
        Arrays.stream(method.getParameterTypes()).map(ExportMessagesTest::argument).toArray();
    Object said = method.invoke(ExportMessages.in(lang), arguments);
    return said instanceof Advice advice ? advice.what() + "\n" + advice.mend() : said.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void isThereInBothLanguages(Method method) throws ReflectiveOperationException {
    String english = said(method, Lang.EN);
    assertFalse(english.isBlank());
    assertTrue(english.codePoints().noneMatch(c -> c > 0x2fff), english);
    String chinese = said(method, Lang.ZH);
    assertTrue(chinese.codePoints().anyMatch(c -> c > 0x2fff), chinese);
  }

  @Test
  void countsInWordsOfOneAndMany() {
    ExportMessages texts = ExportMessages.in(Lang.EN);
    assertEquals(
        "wrote x: 1 note with a card each in 1 deck, 0 pictures",
        texts.wrotePackage("x", 1, 1, 0, 0));
    assertEquals(
        "wrote standard output: 2 notes; left out 1 exercise that can only be played",
        texts.wroteTable("", 2, 1));
  }
}
