package tcptutor.shell.screen;

import java.util.ResourceBundle;

/**
 * Where libraries log: nowhere, since their lines would stand in the middle of a screen. It also
 * saves the loading of {@code java.logging}, which takes as long as opening the terminal. Named in
 * {@code META-INF/services}.
 */
public final class NoLog extends System.LoggerFinder {
  private static final System.Logger NOBODY = new Nobody();

  @Override
  public System.Logger getLogger(String name, Module module) {
    return NOBODY;
  }

  private static final class Nobody implements System.Logger {
    @Override
    public String getName() {
      return "nobody";
    }

    @Override
    public boolean isLoggable(Level level) {
      return false;
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {
      // Nobody reads it.
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String format, Object... values) {
      // Nobody reads it.
    }
  }
}
