package tcptutor.shell.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import tcptutor.shell.text.ExportMessages;
import tcptutor.shell.text.Neutral;
import tcptutor.shell.text.Reasons;

/** A file that is written as a whole, or not at all. */
final class OutFile {
  private final String name;
  private final Path file;
  private final boolean replace;
  private final ExportMessages texts;

  private OutFile(String name, Path file, boolean replace, ExportMessages texts) {
    this.name = name;
    this.file = file;
    this.replace = replace;
    this.texts = texts;
  }

  /**
   * Looks whether a file can be written, before there is anything to write.
   *
   * @param name as the user wrote it
   * @param replace whether a file may be there already
   * @throws UsageException if it is there and may not, or cannot be a file
   */
  static OutFile of(String name, boolean replace, Console console) throws UsageException {
    ExportMessages texts = ExportMessages.in(console.lang());
    Path file = path(name, texts);
    if (Files.exists(file) && !replace) {
      throw new UsageException(texts.exists(name));
    }
    Path folder = file.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      throw new UsageException(texts.noFolder(name, String.valueOf(file.getParent())));
    }
    return new OutFile(name, file, replace, texts);
  }

  private static Path path(String name, ExportMessages texts) throws UsageException {
    try {
      Path file = Path.of(name);
      if (!name.isEmpty() && file.getFileName() != null && !Files.isDirectory(file)) {
        return file;
      }
    } catch (InvalidPathException e) {
      // Said below.
    }
    throw new UsageException(texts.noFile(name));
  }

  /** The name as the user wrote it, to be printed. */
  String name() {
    return Neutral.line(name);
  }

  /** Writes beside the file and moves, so that nobody ever finds half of it. */
  void write(byte[] bytes) throws UsageException {
    Path part = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      Files.deleteIfExists(part);
      Files.write(part, bytes, StandardOpenOption.CREATE_NEW);
      move(part);
    } catch (FileAlreadyExistsException e) {
      throw new UsageException(texts.exists(name));
    } catch (IOException e) {
      throw new UsageException(texts.failed(name, Reasons.of(e)));
    } finally {
      forget(part);
    }
  }

  private void move(Path part) throws IOException {
    if (replace) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } else {
      Files.move(part, file);
    }
  }

  private static void forget(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // What could not be written may not be deletable either; that was said.
    }
  }
}
