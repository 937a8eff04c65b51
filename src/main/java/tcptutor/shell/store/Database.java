package tcptutor.shell.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.sqlite.JDBC;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteJDBCLoader;
import tcptutor.shell.store.StoreException.Trouble;

/**
 * One SQLite file. What was committed is on the disk, whatever happens to the process afterwards:
 * the log is synchronised at every commit.
 *
 * <p>Several processes may use the file at once; each waits for the others a few seconds.
 */
final class Database implements AutoCloseable {
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int HEADER = 100;
  private static final int USER_VERSION = 60;
  private static final int APPLICATION_ID = 68;
  private static final long LEAST_ROOM = 1 << 20;
  private static final String PATIENCE_MILLIS = "10000";
  private static final String SHORT_PATIENCE_MILLIS = "500";

  private final Path file;
  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new HashMap<>();
  private int depth;

  private Database(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  // --- opening ---------------------------------------------------------------------------------

  /** Whether the file is to be written. */
  enum Access {
    /** It is made when there is none. */
    WRITE,
    /** As it lies there, in a folder that cannot be written. */
    READ
  }

  /**
   * Opens a file of this program, whatever version of it.
   *
   * @throws StoreException if it is something else, or cannot be opened
   */
  static Database open(Path file, Access access) throws StoreException {
    return open(file, access, Schema.VERSION);
  }

  /** Loads the native library; a failure is told when something is opened. */
  static void loadLibrary() {
    try {
      SQLiteJDBCLoader.initialize();
    } catch (Exception | LinkageError e) {
      // Said at the opening.
    }
  }

  /** Opens a file whose version may be up to the given one. */
  static Database open(Path file, Access access, int newest) throws StoreException {
    check(file, newest);
    try {
      if (access == Access.WRITE && !Files.exists(file)) {
        // SQLite's other files are for the same eyes as this one.
        Owned.create(file);
      }
    } catch (IOException e) {
      throw new StoreException(Trouble.READ_ONLY, file, e.getMessage(), e);
    }
    Properties properties = new Properties();
    properties.setProperty("busy_timeout", PATIENCE_MILLIS);
    // Asking for them leaves a query open after each insertion, and with it an old snapshot.
    properties.setProperty("jdbc.get_generated_keys", "false");
    // Nothing here is kept as a date: the shorter its format, the less is loaded for it.
    properties.setProperty("date_string_format", "S");
    String address = "jdbc:sqlite:" + file.toAbsolutePath();
    if (access == Access.READ) {
      properties.setProperty("open_mode", "1");
      address = "jdbc:sqlite:" + file.toAbsolutePath().toUri().toString().replace("///", "/");
      address = address + "?immutable=1";
    }
    Database database = null;
    try {
      database = new Database(file, JDBC.createConnection(address, properties));
      if (access == Access.WRITE) {
        // FULL: in this mode anything less may lose the last commits when the power fails.
        database.run("PRAGMA journal_mode=WAL");
        database.run("PRAGMA synchronous=FULL");
      }
      database.run("PRAGMA foreign_keys=ON");
      return database;
    } catch (SQLException | StoreException e) {
      if (database != null) {
        database.close();
      }
      throw e instanceof StoreException known ? known : translated(file, (SQLException) e);
    } catch (LinkageError e) {
      throw new StoreException(Trouble.NO_DATABASE, file, e.getMessage(), e);
    }
  }

  /**
   * Makes sure that nobody else has a file open, also one who only waits: what such a session wrote
   * later would go with the file when that is moved away.
   *
   * @throws StoreException if somebody has
   */
  static void checkUnused(Path file) throws StoreException {
    Properties properties = new Properties();
    properties.setProperty("locking_mode", "EXCLUSIVE");
    properties.setProperty("busy_timeout", SHORT_PATIENCE_MILLIS);
    try (Connection alone =
            JDBC.createConnection("jdbc:sqlite:" + file.toAbsolutePath(), properties);
        Statement statement = alone.createStatement()) {
      statement.execute("BEGIN EXCLUSIVE");
      statement.execute("ROLLBACK");
    } catch (SQLException e) {
      StoreException told = translated(file, e);
      if (told.trouble() == Trouble.BUSY) {
        throw told;
      }
      // Damaged: that is why it is moved away.
    }
  }

  /** Looks at the header before SQLite may touch anything. */
  private static void check(Path file, int newest) throws StoreException {
    if (!Files.exists(file)) {
      return;
    }
    ByteBuffer header = ByteBuffer.allocate(HEADER);
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      while (header.hasRemaining() && channel.read(header) > 0) {
        // Until it is full or there is no more.
      }
    } catch (IOException e) {
      throw new StoreException(Trouble.OTHER, file, e.getMessage(), e);
    }
    if (header.position() == 0) {
      return;
    }
    byte[] start = new byte[MAGIC.length];
    header.flip().get(start, 0, Math.min(start.length, header.limit()));
    if (header.limit() < HEADER || !java.util.Arrays.equals(start, MAGIC)) {
      throw new StoreException(Trouble.FOREIGN, file, "no SQLite database", null);
    }
    int application = header.getInt(APPLICATION_ID);
    int version = header.getInt(USER_VERSION);
    // 0 and 0: made, but its first commit is still in the log beside it.
    if (application != Schema.APPLICATION && (application != 0 || version != 0)) {
      throw new StoreException(Trouble.FOREIGN, file, "not a database of tcptutor", null);
    }
    if (version > newest) {
      throw newer(file, version, newest);
    }
  }

  static StoreException newer(Path file, int version, int newest) {
    String detail = version + " > " + newest;
    return new StoreException(Trouble.NEWER, file, detail, null);
  }

  // --- asking and telling ------------------------------------------------------------------------

  /** What becomes of a row. */
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Several changes that happen all or not at all. */
  interface Work<T> {
    T run() throws StoreException;
  }

  Path file() {
    return file;
  }

  <T> List<T> list(String sql, Row<T> row, Object... values) throws StoreException {
    List<T> all = new ArrayList<>();
    each(sql, result -> all.add(row.read(result)), values);
    return all;
  }

  /** The first row; null when there is none. */
  <T> T first(String sql, Row<T> row, Object... values) throws StoreException {
    List<T> all = list(sql, row, values);
    return all.isEmpty() ? null : all.get(0);
  }

  /** The number in the first column of the first row; 0 when there is none or it is null. */
  long number(String sql, Object... values) throws StoreException {
    Long number = first(sql, row -> row.getLong(1), values);
    return number == null ? 0 : number;
  }

  /** Reads rows one by one, for what is too much to be held. */
  void each(String sql, Row<?> row, Object... values) throws StoreException {
    try {
      PreparedStatement statement = prepared(sql, values);
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          row.read(result);
        }
      }
    } catch (SQLException e) {
      throw failed(sql, e);
    }
  }

  /** A statement that failed is not used again. */
  private StoreException failed(String sql, SQLException e) {
    statements.remove(sql);
    return translated(file, e);
  }

  /** Changes rows and returns how many. */
  int change(String sql, Object... values) throws StoreException {
    try {
      return prepared(sql, values).executeUpdate();
    } catch (SQLException e) {
      throw failed(sql, e);
    }
  }

  /** Adds a row and returns its id. */
  long add(String sql, Object... values) throws StoreException {
    change(sql, values);
    return number("SELECT last_insert_rowid()");
  }

  /** Runs a statement that is needed once. */
  void run(String sql) throws StoreException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw translated(file, e);
    }
  }

  private PreparedStatement prepared(String sql, Object... values) throws SQLException {
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      statements.put(sql, statement);
    }
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  /**
   * Does all of it or nothing; when this returns it is on the disk. Within another transaction it
   * is a part of that.
   */
  <T> T inTransaction(Work<T> work) throws StoreException {
    if (depth > 0) {
      return work.run();
    }
    // IMMEDIATE: whoever reads first and writes later could find that another has written between.
    run("BEGIN IMMEDIATE");
    depth++;
    boolean done = false;
    try {
      T result = work.run();
      run("COMMIT");
      done = true;
      return result;
    } finally {
      depth--;
      if (!done) {
        rollBack();
      }
    }
  }

  private void rollBack() {
    try {
      run("ROLLBACK");
    } catch (StoreException e) {
      // SQLite has done so itself, as it does when the disk is full.
    }
  }

  @Override
  public void close() {
    try {
      for (PreparedStatement statement : statements.values()) {
        statement.close();
      }
      connection.close();
    } catch (SQLException e) {
      // What was committed is safe; the rest was not to be kept.
    }
  }

  // --- what went wrong -------------------------------------------------------------------------

  static StoreException translated(Path file, SQLException e) {
    Trouble trouble = e instanceof SQLiteException ours ? trouble(file, ours) : Trouble.OTHER;
    Throwable cause = e.getCause();
    if (cause instanceof LinkageError || isNoLibrary(e) || isNoLibrary(cause)) {
      trouble = Trouble.NO_DATABASE;
    }
    return new StoreException(trouble, file, e.getMessage(), e);
  }

  private static boolean isNoLibrary(Throwable e) {
    return e instanceof org.sqlite.NativeLibraryNotFoundException;
  }

  private static Trouble trouble(Path file, SQLiteException e) {
    // Extended codes hold the plain one in their low byte.
    int code = e.getResultCode().code & 0xff;
    if (code == SQLiteErrorCode.SQLITE_FULL.code) {
      return Trouble.FULL;
    } else if (code == SQLiteErrorCode.SQLITE_READONLY.code
        || code == SQLiteErrorCode.SQLITE_CANTOPEN.code
        || code == SQLiteErrorCode.SQLITE_PERM.code) {
      return Trouble.READ_ONLY;
    } else if (code == SQLiteErrorCode.SQLITE_CORRUPT.code
        || code == SQLiteErrorCode.SQLITE_NOTADB.code) {
      return Trouble.CORRUPT;
    } else if (code == SQLiteErrorCode.SQLITE_BUSY.code
        || code == SQLiteErrorCode.SQLITE_LOCKED.code) {
      return Trouble.BUSY;
    }
    // Without room for the memory that sessions share, SQLite knows only that writing failed.
    return code == SQLiteErrorCode.SQLITE_IOERR.code && isFull(file) ? Trouble.FULL : Trouble.OTHER;
  }

  private static boolean isFull(Path file) {
    try {
      return Files.getFileStore(file.toAbsolutePath().getParent()).getUsableSpace() < LEAST_ROOM;
    } catch (IOException e) {
      return false;
    }
  }
}
