package tcptutor.shell.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that only their owner may read, where the platform knows owners. */
final class Owned {
  private static final FileAttribute<?> FOR_THE_OWNER =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private Owned() {}

  /** Makes an empty file, and its folder, unless it is there. */
  static void create(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    boolean owned = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    try {
      Files.createFile(
          file, owned ? new FileAttribute<?>[] {FOR_THE_OWNER} : new FileAttribute<?>[0]);
    } catch (FileAlreadyExistsException e) {
      // Another session was faster, or this one was here before.
    }
  }
}
