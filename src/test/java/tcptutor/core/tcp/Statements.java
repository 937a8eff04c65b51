package tcptutor.core.tcp;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The table of statements about one endpoint, read from the test resources. */
final class Statements {
  /**
   * One line.
   *
   * @param number the statement's number
   * @param line its line in the file
   */
  record Statement(
      int number, int line, String start, String events, String output, String next, String shows) {
    /** Checks that one endpoint does what the line says. */
    void holds(Profile profile) {
      Bench bench = Bench.in(profile, start);
      State before = bench.state();
      bench.run(events);
      State after = next.equals("=") ? before : State.valueOf(next);
      assertAll(
          toString(),
          () -> assertEquals(output, bench.output()),
          () -> assertEquals(after, bench.state()),
          () -> assertTrue(shows.isEmpty() || bench.shows(shows), shows));
    }

    @Override
    public String toString() {
      return "statement " + number + " (line " + line + "): " + start + ", " + events;
    }
  }

  private Statements() {}

  /** What the RFCs say. */
  static List<Statement> read() {
    return read("statements.txt");
  }

  /** What Linux does where it differs from the RFCs, or where they leave the choice. */
  static List<Statement> readLinux() {
    return read("linux.txt");
  }

  private static List<Statement> read(String file) {
    List<Statement> statements = new ArrayList<>();
    int number = 0;
    for (String line : text(file).split("\n")) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        statements.add(parse(line, number));
      }
    }
    return statements;
  }

  private static String text(String file) {
    try (InputStream in = Statements.class.getResourceAsStream("/conformance/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Statement parse(String line, int number) {
    String[] cells = line.split("\\|", -1);
    return new Statement(
        Integer.parseInt(cells[0].trim()),
        number,
        cells[1].trim(),
        cells[2].trim(),
        cells[3].trim(),
        cells[4].trim(),
        cells.length > 5 ? cells[5].trim() : "");
  }
}
