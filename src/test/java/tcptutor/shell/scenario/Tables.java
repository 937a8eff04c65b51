package tcptutor.shell.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tcptutor.core.tcp.Flags;

/** The reference tables of all scenarios, one Markdown table each. */
final class Tables {
  private static final Pattern HEADING = Pattern.compile("^### `([^`]+)`");
  private static final Pattern SEGMENT = Pattern.compile("^([CSAB]) → ([CSAB✕…]) ([A-Z,]+)");

  /**
   * A row.
   *
   * @param from the sender; empty if the row is no departure of a segment
   * @param relative {@code seq / ack}
   * @param absolute {@code seq / ack}
   */
  record Row(
      double millis,
      String from,
      int flags,
      String relative,
      String absolute,
      int length,
      boolean lost,
      String client,
      String server) {
    boolean isSegment() {
      return !from.isEmpty();
    }
  }

  private Tables() {}

  static Map<String, List<Row>> read() throws IOException {
    Map<String, List<Row>> tables = new LinkedHashMap<>();
    List<Row> current = new ArrayList<>();
    for (String line : text().split("\n")) {
      Matcher heading = HEADING.matcher(line);
      if (heading.find()) {
        current = new ArrayList<>();
        tables.put(heading.group(1), current);
      } else if (!tables.isEmpty() && line.startsWith("| ") && !line.startsWith("| t ")) {
        current.add(row(line.substring(2).split(" \\| ?", -1)));
      }
    }
    return tables;
  }

  private static String text() throws IOException {
    try (InputStream in = Tables.class.getResourceAsStream("/scenarios/tables.md")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Row row(String[] cells) {
    String[] time = cells[0].trim().split(" ");
    double millis = Double.parseDouble(time[0]) * (time[1].equals("s") ? 1000 : 1);
    Matcher segment = SEGMENT.matcher(cells[1].trim());
    if (!segment.find()) {
      return new Row(millis, "", 0, "", "", 0, false, cells[4].trim(), cells[5].trim());
    }
    String numbers = cells[2].trim();
    int slash = numbers.lastIndexOf(" / ");
    return new Row(
        millis,
        segment.group(1),
        flags(segment.group(3)),
        numbers.substring(0, slash),
        cells[3].trim(),
        Integer.parseInt(numbers.substring(slash + 3)),
        segment.group(2).equals("✕"),
        cells[4].trim(),
        cells[5].trim());
  }

  private static int flags(String names) {
    int flags = 0;
    for (String name : names.split(",")) {
      flags |= Flags.parse(name.substring(0, 1));
    }
    return flags;
  }
}
