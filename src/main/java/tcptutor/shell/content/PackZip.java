package tcptutor.shell.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a pack as one zip: the same files make the same bytes, wherever and whenever. */
public final class PackZip {
  /* Of the very first moment that a zip can tell, Java notes the zone besides. */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

  private PackZip() {}

  /**
   * Writes files, sorted by path.
   *
   * @param target is replaced
   */
  public static void write(List<SourceFile> files, Path target) throws IOException {
    List<SourceFile> sorted =
        files.stream().sorted(Comparator.comparing(SourceFile::path)).toList();
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(target))) {
      for (SourceFile file : sorted) {
        ZipEntry entry = new ZipEntry(file.path());
        entry.setTimeLocal(EPOCH);
        zip.putNextEntry(entry);
        zip.write(file.bytes());
        zip.closeEntry();
      }
    }
  }
}
