package tcptutor.shell.anki;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A package as somebody finds it who knows zips, SQLite and JSON, and none of our classes. */
public final class OpenPackage {
  private final Map<String, byte[]> entries = new LinkedHashMap<>();
  private final Path database;

  /**
   * Opens a package.
   *
   * @param folder for the database, which SQLite wants as a file
   */
  public OpenPackage(byte[] bytes, Path folder) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
      database = Files.createTempFile(folder, "collection", ".anki2");
      Files.write(database, entries.get("collection.anki2"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names in the zip, in order. */
  public List<String> names() {
    return List.copyOf(entries.keySet());
  }

  public byte[] entry(String name) {
    return entries.get(name);
  }

  /** The list of media: entry to file name. */
  public Map<String, String> media() {
    String text = new String(entries.get("media"), StandardCharsets.UTF_8);
    Map<String, String> media = new LinkedHashMap<>();
    JsonParser.parseString(text)
        .getAsJsonObject()
        .entrySet()
        .forEach(entry -> media.put(entry.getKey(), entry.getValue().getAsString()));
    return media;
  }

  /** The rows of a query, each by the names of its columns. */
  public List<Map<String, Object>> rows(String sql) {
    try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement statement = db.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      List<Map<String, Object>> rows = new ArrayList<>();
      while (found.next()) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          row.put(found.getMetaData().getColumnName(i), found.getObject(i));
        }
        rows.add(row);
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** The first column of the first row. */
  public String value(String sql) {
    return String.valueOf(rows(sql).get(0).values().iterator().next());
  }

  /** A column of the collection that is JSON. */
  public JsonObject json(String column) {
    return JsonParser.parseString(value("select " + column + " from col")).getAsJsonObject();
  }

  /** The fields of a note by the last of them, which is its id. */
  public List<String> fields(String id) {
    for (Map<String, Object> row : rows("select flds from notes")) {
      List<String> fields = List.of(String.valueOf(row.get("flds")).split("\u001f", -1));
      if (fields.get(fields.size() - 1).equals(id)) {
        return fields;
      }
    }
    throw new IllegalArgumentException("no note " + id);
  }

  /** The names of decks by id. */
  public Map<String, String> decks() {
    Map<String, String> decks = new LinkedHashMap<>();
    json("decks")
        .entrySet()
        .forEach(
            entry ->
                decks.put(
                    entry.getKey(), entry.getValue().getAsJsonObject().get("name").getAsString()));
    return decks;
  }
}
