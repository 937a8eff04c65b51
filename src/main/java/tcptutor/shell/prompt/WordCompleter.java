package tcptutor.shell.prompt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Completes words that mean something, and never in the middle of an answer. */
final class WordCompleter implements Completer {
  private List<Prompt.Word> words = List.of();

  /** From now on these words mean something. */
  void offer(List<Prompt.Word> now) {
    words = now;
  }

  @Override
  public void complete(LineReader reader, ParsedLine parsed, List<Candidate> candidates) {
    if (parsed.cursor() == parsed.line().length()) {
      candidates.addAll(candidates(parsed.line()));
    }
  }

  /** What a line may become. */
  List<Candidate> candidates(String line) {
    String typed = line.toLowerCase(Locale.ROOT);
    List<Candidate> found = new ArrayList<>();
    for (Prompt.Word word : words) {
      // A list of everything need not be in two languages.
      if (word.text().startsWith(typed) && (word.own() || !typed.isEmpty())) {
        found.add(candidate(word.text(), word.about(), word.numbers() > 0, found.size()));
      }
      for (int number = 1; number <= word.numbers(); number++) {
        String numbered = word.text() + " " + number;
        if (typed.length() > word.text().length() && numbered.startsWith(typed)) {
          found.add(candidate(numbered, "", false, found.size()));
        }
      }
    }
    return found;
  }

  private static Candidate candidate(String text, String about, boolean goesOn, int place) {
    String shown = about.isEmpty() ? null : about;
    return new Candidate(text, text, null, shown, null, null, goesOn, place);
  }
}
