package tcptutor.core.exercise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tcptutor.core.fact.FactPath;
import tcptutor.core.fact.FactValue;
import tcptutor.core.fact.Facts;
import tcptutor.core.lesson.Text;
import tcptutor.core.sim.Trace;

/**
 * Something that is to be so in a run: {@code client.passes.CLOSING}, {@code server@end =
 * ESTABLISHED}, {@code segments <= 6}.
 *
 * @param text as it was written
 * @param path what is looked at
 * @param sign {@code =}, {@code <=}, {@code >=}, {@code !=}; empty where the path itself says it
 * @param value what it is compared with; empty without a sign
 */
record Goal(String text, FactPath path, String sign, String value) {
  private static final Pattern FORM = Pattern.compile("(\\S+?)\\s*(?:(=|<=|>=|!=)\\s*(\\S.*))?");

  /** Reads a goal; null if it is none. */
  static Goal parse(String text) {
    Matcher m = FORM.matcher(text.strip());
    FactPath path = m.matches() ? FactPath.parse(m.group(1)) : null;
    if (path == null) {
      return null;
    }
    boolean compares = m.group(2) != null;
    return compares == path instanceof FactPath.Passes
        ? null
        : new Goal(text.strip(), path, compares ? m.group(2) : "", compares ? m.group(3) : "");
  }

  boolean reachedIn(Trace trace) {
    FactValue found = new Facts(trace, false).value(path);
    if (found == null) {
      return false;
    }
    return switch (sign) {
      case "", "=" -> found.statedBy(value);
      case "!=" -> !found.statedBy(value);
      default -> compare(found);
    };
  }

  private boolean compare(FactValue found) {
    if (!(found instanceof FactValue.Number number) || !value.matches("\\d{1,9}")) {
      return false;
    }
    int wanted = Integer.parseInt(value);
    return sign.equals("<=") ? number.value() <= wanted : number.value() >= wanted;
  }

  /** The goal in words. */
  Text words() {
    return Wording.goal(path, sign, value);
  }
}
