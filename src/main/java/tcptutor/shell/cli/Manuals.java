package tcptutor.shell.cli;

import java.util.ArrayList;
import java.util.List;
import tcptutor.core.lesson.Lang;
import tcptutor.shell.manual.Manual;
import tcptutor.shell.manual.Page;
import tcptutor.shell.text.Messages;

/** Asks every command what there is to know about it. */
final class Manuals {
  private Manuals() {}

  /** Returns the manual in a language. */
  static Manual in(Lang lang) {
    Messages texts = Messages.in(lang);
    List<Page> pages = new ArrayList<>();
    for (String name : Commands.NAMES) {
      Command command = Commands.named(name);
      Command.Help help = command.help(texts);
      pages.add(
          new Page(
              name,
              Commands.summary(name, texts),
              help.usage(),
              help.about(),
              HelpText.flags(command, texts),
              help.examples()));
    }
    return new Manual(
        lang,
        Main.version(),
        texts.tagline().replaceFirst("^tcptutor( - |：)", ""),
        pages,
        HelpText.globals(texts),
        HelpText.exits(texts));
  }
}
