package tcptutor.shell.store;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import com.google.gson.stream.MalformedJsonException;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tcptutor.shell.store.Archive.Incoming;
import tcptutor.shell.store.Archive.Kind;
import tcptutor.shell.store.Archive.MalformedException;
import tcptutor.shell.store.Archive.Table;

/** An archive as one object of JSON: {@code format}, then a list of objects for each table. */
final class ArchiveJson {
  private static final Pattern PLACE = Pattern.compile("line (\\d+) column (\\d+)");

  private ArchiveJson() {}

  /** Writes one. */
  static final class Out implements Archive.Sink, Closeable {
    private final Gson gson = new Gson();
    private final JsonWriter json;
    private Table table;

    Out(Writer to) throws IOException {
      json = new JsonWriter(new BufferedWriter(to));
      json.setSerializeNulls(true);
      json.setHtmlSafe(false);
      json.beginObject();
      json.name("tcptutor").value("archive");
      json.name("format").value(Archive.FORMAT);
    }

    @Override
    public void begin(Table next) throws IOException {
      table = next;
      json.name(next.name()).beginArray();
    }

    @Override
    public void row(List<Object> values) throws IOException {
      json.beginObject();
      for (int i = 0; i < values.size(); i++) {
        json.name(table.columns().get(i).name());
        value(table.columns().get(i).kind(), values.get(i));
      }
      json.endObject();
    }

    private void value(Kind kind, Object value) throws IOException {
      if (value instanceof Long number) {
        json.value(number);
      } else if (value == null) {
        json.nullValue();
      } else if (kind == Kind.JSON) {
        nested(value.toString());
      } else {
        json.value(value.toString());
      }
    }

    private void nested(String text) throws IOException {
      try {
        gson.toJson(JsonParser.parseString(text), json);
      } catch (JsonParseException e) {
        json.value(text);
      }
    }

    @Override
    public void end() throws IOException {
      json.endArray();
    }

    @Override
    public void close() throws IOException {
      json.endObject();
      json.close();
    }
  }

  /** Reads one. */
  static final class In implements Archive.Origin {
    private final JsonReader json;
    private String table = "";
    private boolean ours;

    In(Reader from) throws IOException {
      json = new JsonReader(new BufferedReader(from));
      json.setStrictness(Strictness.LEGACY_STRICT);
      try {
        json.beginObject();
      } catch (IllegalStateException | MalformedJsonException | EOFException e) {
        throw malformed("this is no archive of tcptutor", e);
      }
    }

    @Override
    public Incoming next() throws IOException {
      try {
        while (true) {
          if (table.isEmpty()) {
            if (!json.hasNext()) {
              json.endObject();
              return end();
            }
            enter(json.nextName());
          } else if (!json.hasNext()) {
            json.endArray();
            table = "";
          } else {
            return row();
          }
        }
      } catch (IllegalStateException | MalformedJsonException | EOFException e) {
        throw malformed("this is not the JSON of an archive", e);
      } catch (JsonParseException | NumberFormatException e) {
        throw malformed("this is not the JSON of an archive", e);
      }
    }

    private Incoming end() throws MalformedException {
      if (!ours) {
        throw new MalformedException("1:1", "this is no archive of tcptutor");
      }
      return null;
    }

    private void enter(String name) throws IOException {
      ours |= name.equals("format");
      if (name.equals("format") && json.nextInt() > Archive.FORMAT) {
        throw new MalformedException("1:1", "a newer tcptutor has written it");
      } else if (json.peek() == JsonToken.BEGIN_ARRAY) {
        json.beginArray();
        table = name;
      } else if (!name.equals("format")) {
        json.skipValue();
      }
    }

    private Incoming row() throws IOException {
      Map<String, String> values = new LinkedHashMap<>();
      json.beginObject();
      while (json.hasNext()) {
        String name = json.nextName();
        JsonElement value = JsonParser.parseReader(json);
        boolean plain = value.isJsonPrimitive();
        values.put(
            name, value.isJsonNull() ? null : plain ? value.getAsString() : value.toString());
      }
      json.endObject();
      return new Incoming(table, values, place(json.toString()));
    }

    private static String place(String told) {
      Matcher place = PLACE.matcher(told);
      return place.find() ? place.group(1) + ":" + place.group(2) : "1:1";
    }

    private MalformedException malformed(String what, Exception e) {
      return new MalformedException(place(String.valueOf(e.getMessage()) + json), what);
    }
  }
}
