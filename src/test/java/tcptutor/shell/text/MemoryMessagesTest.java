package tcptutor.shell.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tcptutor.core.lesson.Lang;

class MemoryMessagesTest {
  static Stream<Method> texts() {
    return Arrays.stream(MemoryMessages.class.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()));
  }

  private static Object argument(Class<?> type) {
    return type == String.class
        ? "simulate"
        : type == int.class ? 7 : type == boolean.class ? false : (Object) 7L;
  }

  private static String said(Method method, Lang lang) throws ReflectiveOperationException {
    Object[] arguments =
        Arrays.stream(method.getParameterTypes()).map(type -> argument(type)).toArray();
    Object said = method.invoke(MemoryMessages.in(lang), arguments);
    if (said instanceof Advice advice) {
      return advice.what() + "\n" + advice.mend();
    }
    return said instanceof String[] all ? String.join("\n", all) : said.toString();
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
}
