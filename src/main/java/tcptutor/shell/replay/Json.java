package tcptutor.shell.replay;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads and prints JSON files. */
public final class Json {
  /** No recording of connection management comes near this size. */
  private static final long MOST_BYTES = 64L << 20;

  private Json() {}

  /**
   * Reads a file that holds one JSON object.
   *
   * @throws RecordingException if there is no such file, or it holds something else; the message
   *     says where
   */
  public static JsonObject read(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new RecordingException("the file has more than " + (MOST_BYTES >> 20) + " MiB");
      }
      JsonElement element = JsonParser.parseString(Files.readString(file, StandardCharsets.UTF_8));
      if (!element.isJsonObject()) {
        throw new RecordingException("there must be one JSON object");
      }
      return element.getAsJsonObject();
    } catch (NoSuchFileException e) {
      throw new RecordingException("there is no such file");
    } catch (IOException e) {
      throw new RecordingException("cannot be read: " + e.getMessage());
    } catch (JsonParseException e) {
      throw new RecordingException("this is no JSON: " + place(e));
    }
  }

  /**
   * Gson's message ends with the place, and with the address of its documentation, which helps
   * nobody here.
   */
  private static String place(JsonParseException e) {
    String message = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
    int end = message.indexOf('\n') < 0 ? message.length() : message.indexOf('\n');
    int start = message.indexOf("at line");
    return start < 0 || start > end
        ? message.substring(0, end)
        : "it is malformed " + message.substring(start, end);
  }

  /** Prints an object, indented. */
  public static void print(JsonObject object, PrintStream out) {
    out.println(
        new GsonBuilder()
            .setPrettyPrinting()
            .serializeNulls()
            .disableHtmlEscaping()
            .create()
            .toJson(object));
  }
}
