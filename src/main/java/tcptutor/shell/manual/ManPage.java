package tcptutor.shell.manual;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tcptutor.shell.text.ToolMessages;

/** The manual as {@code man} shows it. */
public final class ManPage {
  /** Words of a usage line that stand for others: {@code ID}, {@code FILE.yaml}. */
  private static final Pattern STANDS_FOR_OTHERS = Pattern.compile("[A-Z]{1,}(?:\\.[a-z]+)?");

  private final Manual manual;
  private final ToolMessages texts;
  private final Roff roff = new Roff();

  private ManPage(Manual manual) {
    this.manual = manual;
    this.texts = ToolMessages.in(manual.lang());
  }

  /** Returns the page in roff, with the macros of {@code man(7)}. */
  public static String of(Manual manual) {
    ManPage page = new ManPage(manual);
    page.head();
    page.commands();
    page.tail();
    return page.roff.toString();
  }

  private void head() {
    String version = ("tcptutor " + manual.version()).strip();
    roff.line(".\\\" The man page of tcptutor, written by tcptutor: tcptutor man")
        .line(".TH TCPTUTOR 1 \"\" \"" + Roff.escaped(version) + "\" \"tcptutor\"")
        // Lines that are not stretched, and no hyphens in names of options.
        .line(".ad l")
        .line(".nh")
        .section(texts.manName())
        .line("tcptutor \\- " + Roff.escaped(manual.tagline()))
        .section(texts.manSynopsis())
        .line(Roff.bold("tcptutor") + " [" + usage("COMMAND") + "] [" + usage("OPTIONS") + "]")
        .section(texts.manDescription())
        .paragraphs(texts.manAbout());
  }

  private void commands() {
    roff.section(texts.manCommands());
    for (Page page : manual.pages()) {
      roff.subsection("tcptutor " + page.name());
      roff.paragraph().text(sentence(page.summary()));
      roff.paragraph();
      usages(page);
      if (!page.about().equals(page.summary())) {
        about(page.about());
      }
      items(page.flags());
      examples(page);
    }
  }

  /** Columns stay columns. */
  private void about(String about) {
    if (about.contains("   ")) {
      roff.example(about.lines().toList());
    } else {
      roff.paragraphs(about);
    }
  }

  private String sentence(String summary) {
    return Character.toUpperCase(summary.charAt(0)) + summary.substring(1) + texts.manFullStop();
  }

  private void usages(Page page) {
    String before = "";
    for (String usage : page.usage().split(" \\| ")) {
      roff.line(before + Roff.bold("tcptutor") + " " + usage(usage));
      before = ".br\n";
    }
  }

  private void items(List<Flag> flags) {
    for (Flag flag : flags) {
      String argument = flag.argument().isEmpty() ? "" : " " + Roff.italic(flag.argument());
      roff.item(
          String.join(", ", flag.names().stream().map(Roff::bold).toList()) + argument,
          flag.about());
    }
  }

  private void examples(Page page) {
    List<String> examples = page.examples();
    // The usage is above already.
    if (!examples.isEmpty() && !examples.equals(List.of("tcptutor " + page.usage()))) {
      roff.paragraph().text(texts.manExample());
      roff.example(examples);
    }
  }

  private void tail() {
    roff.section(texts.manOptions()).paragraph().text(texts.manGlobals());
    items(manual.globals());
    roff.section(texts.manEnvironment());
    items(texts.manVariables());
    roff.section(texts.manExits());
    items(manual.exits());
    roff.section(texts.manFiles());
    items(texts.manPlaces());
    roff.section(texts.manExamples());
    texts
        .manShown()
        .forEach((command, about) -> roff.paragraph().text(about).example(List.of(command)));
  }

  private void items(Map<String, String> items) {
    items.forEach((name, about) -> roff.item(Roff.bold(name), about));
  }

  /** Words in capitals in italics, the others in bold, what holds them together in plain. */
  private static String usage(String usage) {
    StringBuilder out = new StringBuilder();
    Matcher matcher = Pattern.compile("[A-Za-z][A-Za-z.]*|-+[a-z-]+|[^A-Za-z-]+|-").matcher(usage);
    while (matcher.find()) {
      String part = matcher.group();
      boolean name = Character.isLetterOrDigit(part.charAt(part.length() - 1));
      boolean other = STANDS_FOR_OTHERS.matcher(part).matches();
      out.append(other ? Roff.italic(part) : name ? Roff.bold(part) : Roff.escaped(part));
    }
    return out.toString();
  }
}
