package tcptutor.shell.store;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A file with one object of JSON a line, to which lines are only ever added.
 *
 * <p>Lines that cannot be read, such as one cut off by a power failure, are passed over.
 *
 * @param file made with its folder when the first line is added
 */
record JsonLines(Path file) {
  /**
   * Returns the objects in the order of writing; none when there is no file yet.
   *
   * @throws IOException if there is a file that cannot be read
   */
  List<JsonObject> read() throws IOException {
    List<JsonObject> objects = new ArrayList<>();
    if (Files.exists(file)) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      text.lines().forEach(line -> take(line, objects));
    }
    return objects;
  }

  private static void take(String line, List<JsonObject> objects) {
    try {
      JsonElement element = JsonParser.parseString(line);
      if (element.isJsonObject()) {
        objects.add(element.getAsJsonObject());
      }
    } catch (JsonParseException e) {
      // Cut off: the rest is still good.
    }
  }

  /**
   * Adds a line; when this returns, it is on the disk.
   *
   * @throws IOException if it cannot be written down
   */
  void add(JsonObject object) throws IOException {
    Files.createDirectories(file.getParent());
    // A last line that was cut off must not swallow this one.
    String before = endsInTheMiddle() ? "\n" : "";
    Files.writeString(
        file,
        before + object + "\n",
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND,
        StandardOpenOption.DSYNC);
  }

  private boolean endsInTheMiddle() throws IOException {
    if (!Files.exists(file) || Files.size(file) == 0) {
      return false;
    }
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      ByteBuffer last = ByteBuffer.allocate(1);
      channel.position(channel.size() - 1).read(last);
      return last.get(0) != '\n';
    }
  }
}
