package tcptutor.shell.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/**
 * What a process is given: the only place that looks at the real one, so that tests can make up
 * another.
 *
 * @param in standard input, as bytes
 * @param out standard output, as bytes
 * @param err standard error, as bytes
 * @param env the environment
 * @param userLanguage the JVM's {@code user.language}, such as "zh"
 * @param inputIsTerminal whether somebody can be asked
 * @param outputIsTerminal whether somebody is looking
 * @param terminalColumns width of the terminal; 0 when unknown
 */
record Surroundings(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Map<String, String> env,
    String userLanguage,
    boolean inputIsTerminal,
    boolean outputIsTerminal,
    int terminalColumns) {

  /**
   * Returns those of this process. The launch script knows each end's kind and the width, and says
   * so in properties; without it, Java only knows whether both ends are terminals.
   */
  static Surroundings ofProcess() {
    return new Surroundings(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        System.getenv(),
        System.getProperty("user.language", ""),
        terminal("tcptutor.stdin.terminal"),
        terminal("tcptutor.stdout.terminal"),
        Integer.getInteger("tcptutor.columns", 0));
  }

  private static boolean terminal(String property) {
    String told = System.getProperty(property);
    return told == null ? System.console() != null : told.equals("true");
  }
}
