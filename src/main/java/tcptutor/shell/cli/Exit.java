package tcptutor.shell.cli;

/** The exit codes, as {@code --help} explains them. */
public final class Exit {
  /** All is done and well. */
  public static final int DONE = 0;

  /** The command ran, and its answer is no: mistakes were found, expectations not met. */
  public static final int NO = 1;

  /** The command line is wrong, or a file cannot be read. */
  public static final int USAGE = 2;

  /** A bug: EX_SOFTWARE of sysexits.h. */
  public static final int BUG = 70;

  /** The learner pressed Ctrl-C, or the terminal was closed. */
  public static final int INTERRUPTED = 130;

  private Exit() {}
}
