package tcptutor.shell.cli;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.Options;
import tcptutor.shell.manual.Flag;
import tcptutor.shell.text.Messages;
import tcptutor.shell.text.Neutral;
import tcptutor.shell.text.ToolMessages;

/**
 * {@code tcptutor complete -- WORD...}: what the last of the words may become, one candidate a
 * line, with a description after a tab. For the scripts of {@code tcptutor completion}, and nobody
 * else.
 *
 * <p>Somebody is in the middle of a line: in case of doubt it says nothing, least of all an error.
 */
final class CompleteCommand implements Command {
  @Override
  public String name() {
    return "complete";
  }

  @Override
  public Options options(Messages texts) {
    return new Options();
  }

  @Override
  public Help help(Messages texts) {
    ToolMessages own = ToolMessages.in(texts.lang());
    return new Help(
        "complete -- WORD...", own.completeAbout(), List.of("tcptutor complete -- sim open-"));
  }

  @Override
  public int run(Console console, List<String> arguments) {
    for (Offer offer : offers(console, arguments)) {
      String about = offer.about().isEmpty() ? "" : "\t" + Neutral.line(offer.about());
      console.out().println(offer.word() + about);
    }
    return Exit.DONE;
  }

  private static List<Offer> offers(Console console, List<String> arguments) {
    boolean marked = !arguments.isEmpty() && arguments.get(0).equals("--");
    List<String> words = marked ? arguments.subList(1, arguments.size()) : arguments;
    int last = words.size() - 1;
    try {
      return last < 0
          ? offers(console, List.of(), "")
          : offers(console, words.subList(0, last), words.get(last));
    } catch (RuntimeException e) {
      return List.of();
    }
  }

  private static List<Offer> offers(Console console, List<String> before, String word) {
    Typed typed = new Typed(before, console.messages());
    if (!typed.name().isEmpty() && Commands.named(typed.name()) == null) {
      return List.of();
    }
    Offers offers = new Offers(typed, console);
    int equals = word.startsWith("--") && !typed.ended() ? word.indexOf('=') : -1;
    if (typed.open() != null) {
      return fitting(offers.values(typed.open(), word), "", word);
    }
    if (equals > 0) {
      String option = word.substring(0, equals);
      String value = word.substring(equals + 1);
      Flag flag = typed.flag(option);
      boolean valued = flag != null && !flag.argument().isEmpty();
      return valued ? fitting(offers.values(flag, value), option + "=", value) : List.of();
    }
    if (word.startsWith("-") && !typed.ended()) {
      return fitting(offers.options(), "", word);
    }
    if (typed.name().isEmpty()) {
      return fitting(offers.commands(), "", word);
    }
    List<Offer> arguments = offers.arguments();
    boolean onlyOptions = arguments.isEmpty() && word.isEmpty() && !typed.ended();
    return fitting(onlyOptions ? offers.options() : arguments, "", word);
  }

  /**
   * Those that fit what is there. A part from the middle is enough, since some shells look for
   * those, too; each shell then takes what it would take.
   */
  private static List<Offer> fitting(List<Offer> offers, String before, String word) {
    List<Offer> fitting = new ArrayList<>();
    for (Offer offer : offers == null ? List.<Offer>of() : offers) {
      if (Offers.fits(offer, word)) {
        String whole = offer.isFiles() ? offer.word() : before + offer.word();
        fitting.add(new Offer(whole, offer.about()));
      }
    }
    return fitting;
  }
}
