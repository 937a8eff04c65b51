package tcptutor.shell.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import tcptutor.shell.screen.Depth;
import tcptutor.shell.screen.Errand;
import tcptutor.shell.screen.Face;
import tcptutor.shell.screen.Screen;
import tcptutor.shell.screen.Theme;
import tcptutor.shell.screen.Tty;
import tcptutor.shell.screen.Ttys;
import tcptutor.shell.text.Reasons;
import tcptutor.shell.text.ScreenMessages;

/** Shows full screens at a console, and does what they want done. */
final class FullScreen {
  private final Console console;

  FullScreen(Console console) {
    this.console = console;
  }

  int show(Screen first) throws UsageException {
    try {
      Tty tty = Ttys.open();
      Theme theme = Theme.of(Theme.Name.DARK, Depth.of(console.env()));
      Face face = new Face(tty, theme, new Errands(), console.lang(), false, true);
      return face.run(first) == Face.Left.QUIT ? Exit.DONE : Exit.INTERRUPTED;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private final class Errands implements Face.Runner {
    @Override
    public String run(Errand errand) {
      if (errand instanceof Errand.Write write) {
        return write(write);
      }
      return "";
    }

    private String write(Errand.Write write) {
      ScreenMessages texts = ScreenMessages.in(console.lang());
      try {
        Files.writeString(
            Path.of(write.file()),
            write.text(),
            StandardCharsets.UTF_8,
            StandardOpenOption.CREATE_NEW);
        return texts.written(write.file());
      } catch (FileAlreadyExistsException e) {
        return texts.notWritten(write.file(), texts.fileExists());
      } catch (IOException e) {
        return texts.notWritten(write.file(), Reasons.of(e));
      } catch (InvalidPathException e) {
        return texts.notWritten(write.file(), e.getReason());
      }
    }

    @Override
    public void stop() {}

    @Override
    public void shown() {}

    @Override
    public boolean resumed() {
      return false;
    }
  }
}
