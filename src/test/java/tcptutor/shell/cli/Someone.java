package tcptutor.shell.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import tcptutor.shell.text.Neutral;

/** Somebody with a data folder of their own, who runs one command after the other. */
final class Someone {
  private final Map<String, String> env = new HashMap<>();
  private String typed = "";
  private ByteArrayOutputStream out = new ByteArrayOutputStream();
  private ByteArrayOutputStream err = new ByteArrayOutputStream();

  Someone(Path home) {
    env.put("TCPTUTOR_HOME", home.toString());
  }

  /** Sets a variable of the environment. */
  Someone sets(String name, String value) {
    env.put(name, value);
    return this;
  }

  Someone types(String text) {
    typed = text;
    return this;
  }

  /** Runs a command, and holds what must be so of every command: no trace, nothing that acts. */
  Someone runs(int exit, Object... words) {
    out = new ByteArrayOutputStream();
    err = new ByteArrayOutputStream();
    String[] args = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      args[i] = words[i].toString();
    }
    var in = new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
    var around = new Surroundings(in, out, err, Map.copyOf(env), "en", false, false, 0);
    int given = Main.run(args, around);
    String command = String.join(" ", args);
    assertEquals(exit, given, command + "\n" + out() + err());
    assertFalse(err().contains("\tat "), command + "\n" + err());
    acts(command, out());
    acts(command, err());
    return this;
  }

  private static void acts(String command, String shown) {
    int at = Neutral.first(shown.replace("\r\n", "\n"));
    assertTrue(
        at < 0,
        () ->
            command
                + " prints U+"
                + Integer.toHexString(shown.codePointAt(at))
                + " after: "
                + shown.substring(Math.max(0, at - 60), at));
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  Someone says(String words) {
    assertTrue((out() + err()).contains(words), "not said: " + words + "\n" + out() + err());
    return this;
  }

  Someone doesNotSay(String words) {
    assertFalse((out() + err()).contains(words), "said: " + words + "\n" + out() + err());
    return this;
  }
}
