package tcptutor.shell.store;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PushbackReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import tcptutor.shell.store.Archive.Incoming;
import tcptutor.shell.store.Archive.MalformedException;
import tcptutor.shell.store.Archive.Table;

/**
 * An archive as a zip with a file of comma-separated values for each table, in UTF-8, with names in
 * its first line (RFC 4180). What is missing is empty; an empty text is {@code ""}.
 */
final class ArchiveCsv {
  private static final String ENDING = ".csv";

  private ArchiveCsv() {}

  /** Writes one. */
  static final class Out implements Archive.Sink, Closeable {
    private final ZipOutputStream zip;
    private final Writer writer;

    Out(OutputStream to) {
      zip = new ZipOutputStream(to);
      writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
    }

    @Override
    public void begin(Table table) throws IOException {
      zip.putNextEntry(new ZipEntry(table.name() + ENDING));
      List<Object> names = new ArrayList<>();
      table.columns().forEach(column -> names.add(column.name()));
      row(names);
    }

    @Override
    public void row(List<Object> values) throws IOException {
      for (int i = 0; i < values.size(); i++) {
        writer.write(i == 0 ? "" : ",");
        writer.write(values.get(i) == null ? "" : quoted(values.get(i).toString()));
      }
      writer.write("\r\n");
    }

    private static String quoted(String text) {
      boolean plain = !text.isEmpty();
      for (int i = 0; plain && i < text.length(); i++) {
        plain = "\",\r\n".indexOf(text.charAt(i)) < 0;
      }
      return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public void end() throws IOException {
      writer.flush();
      zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
      writer.close();
    }
  }

  /** Reads one. The files may come in any order, but attempts before the decisions on them. */
  static final class In implements Archive.Origin {
    private final ZipInputStream zip;
    private String table = "";
    private List<String> names = List.of();
    private PushbackReader reader;
    private int line;
    private boolean ours;

    In(InputStream from) {
      zip = new ZipInputStream(from);
    }

    @Override
    public Incoming next() throws IOException {
      while (true) {
        List<String> values = reader == null ? null : record();
        if (values != null) {
          return incoming(values);
        }
        ZipEntry entry = zip.getNextEntry();
        if (entry == null && !ours) {
          throw new MalformedException("zip", "this is no archive of tcptutor");
        } else if (entry == null) {
          return null;
        }
        enter(entry.getName());
      }
    }

    private void enter(String name) throws IOException {
      table = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
      ours |= Archive.isTable(table);
      line = 1;
      reader = new PushbackReader(new InputStreamReader(zip, StandardCharsets.UTF_8));
      names = record();
      if (names == null) {
        reader = null;
      }
    }

    private String place(int at) {
      return table + ENDING + ":" + at;
    }

    private Incoming incoming(List<String> values) throws MalformedException {
      int at = line - 1;
      if (values.size() != names.size()) {
        throw new MalformedException(
            place(at), values.size() + " values under " + names.size() + " names");
      }
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < values.size(); i++) {
        row.put(names.get(i), values.get(i));
      }
      return new Incoming(table, row, place(at));
    }

    /** The values of the next record; null behind the last one. */
    private List<String> record() throws IOException {
      int c = reader.read();
      if (c < 0) {
        return null;
      }
      List<String> values = new ArrayList<>();
      while (true) {
        StringBuilder value = new StringBuilder();
        boolean quoted = c == '"';
        c = quoted ? inQuotes(value) : plain(c, value);
        values.add(quoted || value.length() > 0 ? value.toString() : null);
        if (c == ',') {
          c = reader.read();
        } else {
          line++;
          return values;
        }
      }
    }

    /** Reads a value without quotes and returns what ends it. */
    private int plain(int first, StringBuilder value) throws IOException {
      int c = first;
      while (c >= 0 && c != ',' && c != '\n' && c != '\r') {
        value.append((char) c);
        c = reader.read();
      }
      return lineEnd(c);
    }

    private int inQuotes(StringBuilder value) throws IOException {
      int begun = line;
      while (true) {
        int c = reader.read();
        if (c < 0) {
          throw new MalformedException(place(begun), "a quotation mark is never closed");
        } else if (c != '"') {
          line += c == '\n' ? 1 : 0;
          value.append((char) c);
        } else {
          c = reader.read();
          if (c != '"') {
            return lineEnd(c);
          }
          value.append('"');
        }
      }
    }

    private int lineEnd(int c) throws IOException {
      if (c != '\r') {
        return c;
      }
      int next = reader.read();
      if (next >= 0 && next != '\n') {
        reader.unread(next);
      }
      return '\n';
    }
  }
}
