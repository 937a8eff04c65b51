package tcptutor.shell.anki;

import com.google.gson.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A package of Anki: a zip with the database {@code collection.anki2}, the list {@code media}, and
 * the pictures, which are called 0, 1, 2, ...
 *
 * <pre>
 *   in Anki already       in the package    what Anki does
 *   no note of the guid                     adds note and card
 *   a note of the guid    modified later    takes over fields and tags; the card keeps its schedule
 *   a note of the guid    not later         leaves it as it is
 * </pre>
 */
public final class Apkg {
  /* Of the very first moment that a zip can tell, Java notes the zone besides. */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

  private Apkg() {}

  /**
   * The bytes of a package; the same for the same deck and moment.
   *
   * @param modified what Anki compares with what it has: later than the last import, or nothing is
   *     updated
   * @param memories by whose options the memories of the notes are told to Anki
   */
  public static byte[] of(Deck deck, Instant modified, Memories memories) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "collection.anki2", CollectionFile.of(deck, modified, memories));
      JsonObject names = new JsonObject();
      for (Media media : deck.media()) {
        names.addProperty(Integer.toString(names.size()), media.name());
      }
      put(zip, "media", names.toString().getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < deck.media().size(); i++) {
        put(zip, Integer.toString(i), deck.media().get(i).bytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a zip in memory", e);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(EPOCH);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
