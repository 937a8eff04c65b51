package tcptutor.shell.manual;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A shell that can complete what is being typed.
 *
 * <p>The scripts are thin: whenever Tab is pressed they ask {@code tcptutor complete}, so that they
 * know every command and option, and what is installed, and never grow old.
 */
public enum Shell {
  BASH("tcptutor.bash", "share/bash-completion/completions/tcptutor"),
  ZSH("_tcptutor", "share/zsh/site-functions/_tcptutor"),
  FISH("tcptutor.fish", "share/fish/vendor_completions.d/tcptutor.fish");

  private final String resource;
  private final String place;

  Shell(String resource, String place) {
    this.resource = resource;
    this.place = place;
  }

  /** The name of its program. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Where it looks for the script by itself, below a prefix such as {@code /usr/local}. */
  public String place() {
    return place;
  }

  /** The script. */
  public String script() {
    try (InputStream in = Shell.class.getResourceAsStream("/tcptutor/completion/" + resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
