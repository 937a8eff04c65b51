package tcptutor.shell.anki;

import java.nio.ByteBuffer;

/**
 * The parts of a SQLite file that tell of its making instead of its content.
 *
 * <pre>
 *   24..27  how often the file was changed
 *   92..95  the same, when the version below was written; SQLite trusts the size of the file that
 *           it noted only while both agree
 *   96..99  the version of the library that wrote last
 * </pre>
 */
final class SqliteHeader {
  private static final int CHANGES = 24;
  private static final int VALID_FOR = 92;
  private static final int LIBRARY = 96;

  /** 3.0.0: nothing newer is needed to read a table. */
  private static final int FIRST_LIBRARY = 3_000_000;

  private SqliteHeader() {}

  /** The same database with these parts as if it had been written once. */
  static byte[] settled(byte[] file) {
    ByteBuffer bytes = ByteBuffer.wrap(file);
    bytes.putInt(CHANGES, 1);
    bytes.putInt(VALID_FOR, 1);
    bytes.putInt(LIBRARY, FIRST_LIBRARY);
    return file;
  }
}
