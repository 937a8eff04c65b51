package tcptutor.core.ladder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with a file under golden/ladder, or rewrites it with -Dgolden.update=true. */
final class Golden {
  private Golden() {}

  static void check(String name, String actual) throws IOException {
    String path = "/golden/ladder/" + name;
    if (Boolean.getBoolean("golden.update")) {
      Path file = Path.of("src/test/resources" + path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual, StandardCharsets.UTF_8);
      return;
    }
    try (InputStream in = Golden.class.getResourceAsStream(path)) {
      String expected = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(expected, actual, name + " has changed; rewrite it with -Dgolden.update=true");
    }
  }
}
