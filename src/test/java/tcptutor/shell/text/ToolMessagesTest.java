package tcptutor.shell.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tcptutor.core.lesson.Lang;

class ToolMessagesTest {
  /** Names and commands need no translation. */
  private static final Set<String> SAME_IN_BOTH = Set.of("packAction", "topic");

  static Stream<Method> texts() {
    return Arrays.stream(ToolMessages.class.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> !SAME_IN_BOTH.contains(method.getName()));
  }

  private static String said(Method method, Lang lang) throws ReflectiveOperationException {
    List<Object> arguments =
        Arrays.stream(method.getParameterTypes()).map(ToolMessagesTest::example).toList();
    Object said = method.invoke(ToolMessages.in(lang), arguments.toArray());
    if (said instanceof Advice advice) {
      return advice.what() + "\n" + advice.mend();
    }
    return said instanceof Map<?, ?> map ? String.join("\n", map.values().toString()) : "" + said;
  }

  private static Object example(Class<?> type) {
    if (type == boolean.class) {
      return true;
    }
    return type == int.class ? (Object) 7 : type == long.class ? (Object) 7L : "example";
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void isThereInBothLanguages(Method method) throws ReflectiveOperationException {
    assertFalse(said(method, Lang.EN).isBlank());
    boolean english = said(method, Lang.EN).codePoints().noneMatch(Character::isIdeographic);
    assertTrue(english, said(method, Lang.EN));
    String chinese = said(method, Lang.ZH);
    boolean translated = chinese.codePoints().anyMatch(c -> c > 0x2fff);
    assertTrue(translated, chinese);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void saysWhatItIsAbout(Method method) throws ReflectiveOperationException {
    boolean named = Arrays.asList(method.getParameterTypes()).contains(String.class);
    if (named && !method.getName().equals("change")) {
      assertTrue(said(method, Lang.EN).contains("example"), method.getName());
      assertTrue(said(method, Lang.ZH).contains("example"), method.getName());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void namesTheSameCommandsInBothLanguages(Method method) throws ReflectiveOperationException {
    assertEquals(commands(said(method, Lang.EN)), commands(said(method, Lang.ZH)));
  }

  private static Set<String> commands(String text) {
    Set<String> commands = new TreeSet<>();
    var matcher =
        Pattern.compile("tcptutor (install|pack|doctor|completion|start)\\b").matcher(text);
    while (matcher.find()) {
      commands.add(matcher.group(1));
    }
    return commands;
  }
}
