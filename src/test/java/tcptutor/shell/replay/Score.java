package tcptutor.shell.replay;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Compares a run with a recording: the states both ends passed, what each sent, when, and how calls
 * ended. A recording passes when states, segments and results all agree. Bare acknowledgments of
 * data are left out and back-to-back data is joined, so that neither segment size nor the policy of
 * delayed acknowledgments matters.
 */
final class Score {
  private static final Set<String> QUIET_CALLS = Set.of("socket", "bind", "setsockopt", "dup");
  private static final String[] ENDS = {"client", "server"};

  final double states;
  final double segments;
  final double timing;
  final double results;

  private Score(double states, double segments, double timing, double results) {
    this.states = states;
    this.segments = segments;
    this.timing = timing;
    this.results = results;
  }

  static Score of(JsonObject expected, JsonObject actual) {
    JsonObject e = renumbered(expected);
    JsonObject a = renumbered(actual);
    double[] sent = segments(e, a);
    return new Score(states(e, a), sent[0], sent[1], results(e, a));
  }

  boolean passes() {
    return states > .9999 && segments > .9999 && results > .9999;
  }

  @Override
  public String toString() {
    return String.format(
        "states %.2f segments %.2f timing %.2f results %.2f", states, segments, timing, results);
  }

  /** Connections numbered in order of appearance, so that port numbers do not matter. */
  private static JsonObject renumbered(JsonObject file) {
    JsonObject copy = file.deepCopy();
    Map<Integer, Integer> seen = new HashMap<>();
    for (JsonElement element : copy.getAsJsonArray("segments")) {
      JsonObject s = element.getAsJsonObject();
      if (s.has("conn")) {
        int port = s.get("conn").getAsInt();
        seen.putIfAbsent(port, seen.size());
        s.addProperty("conn", seen.get(port));
      }
    }
    return copy;
  }

  // --- states ----------------------------------------------------------------------------------

  private static double states(JsonObject e, JsonObject a) {
    List<JsonObject> expected = connections(e);
    List<JsonObject> actual = connections(a);
    List<Double> values = new ArrayList<>();
    for (int i = 0; i < expected.size(); i++) {
      JsonObject other = i < actual.size() ? actual.get(i) : new JsonObject();
      for (String end : ENDS) {
        if (expected.get(i).has(end)) {
          values.add(compareStates(expected.get(i).getAsJsonArray(end), other.getAsJsonArray(end)));
        }
      }
    }
    return mean(values, 1);
  }

  private static double compareStates(JsonArray expected, JsonArray actual) {
    List<String> full = names(expected, true);
    List<String> brief = names(expected, false);
    JsonArray there = actual == null ? new JsonArray() : actual;
    List<String> actualFull = names(there, true);
    List<String> actualBrief = names(there, false);
    boolean same =
        actualFull.equals(full)
            || actualFull.equals(brief)
            || actualBrief.equals(full)
            || actualBrief.equals(brief);
    return same ? 1 : f1(brief, actualBrief);
  }

  private static List<String> names(JsonArray states, boolean withPassing) {
    List<String> names = new ArrayList<>();
    for (JsonElement element : states) {
      JsonObject state = element.getAsJsonObject();
      if (withPassing || !state.has("transient")) {
        names.add(state.get("state").getAsString());
      }
    }
    return names;
  }

  private static List<JsonObject> connections(JsonObject file) {
    List<JsonObject> list = new ArrayList<>();
    if (file.has("connections")) {
      new TreeMap<>(file.getAsJsonObject("connections").asMap())
          .values()
          .forEach(c -> list.add(c.getAsJsonObject().getAsJsonObject("states")));
    } else {
      list.add(file.getAsJsonObject("states"));
    }
    return list;
  }

  // --- segments --------------------------------------------------------------------------------

  /** What of a segment is compared, and when it left. */
  private record Sent(
      int conn, String flags, Long seq, Long ack, int length, boolean delivered, double at) {
    boolean same(Sent o) {
      return conn == o.conn
          && flags.equals(o.flags)
          && java.util.Objects.equals(seq, o.seq)
          && java.util.Objects.equals(ack, o.ack)
          && length == o.length
          && delivered == o.delivered;
    }
  }

  private static double[] segments(JsonObject e, JsonObject a) {
    List<Double> values = new ArrayList<>();
    int hit = 0;
    int total = 0;
    for (String end : ENDS) {
      List<Sent> expected = project(e, end);
      List<Sent> actual = project(a, end);
      if (expected.isEmpty() && actual.isEmpty()) {
        continue;
      }
      List<int[]> matched =
          common(expected.size(), actual.size(), (i, j) -> expected.get(i).same(actual.get(j)));
      values.add(2.0 * matched.size() / (expected.size() + actual.size()));
      for (int[] pair : matched) {
        double when = expected.get(pair[0]).at();
        total++;
        hit +=
            Math.abs(when - actual.get(pair[1]).at()) <= Math.max(60, .15 * Math.abs(when)) ? 1 : 0;
      }
    }
    return new double[] {
      mean(values, 1), total == 0 ? (values.isEmpty() ? 1 : 0) : (double) hit / total
    };
  }

  private static List<Sent> project(JsonObject file, String end) {
    List<Sent> out = new ArrayList<>();
    Map<Integer, Long> high = new HashMap<>();
    Map<Integer, Long> peerData = new HashMap<>();
    for (JsonElement element : file.getAsJsonArray("segments")) {
      JsonObject json = element.getAsJsonObject();
      boolean injected = json.has("injected") && json.get("injected").getAsBoolean();
      Sent s = sent(json);
      boolean own = json.get("from").getAsString().equals(end);
      if (!own && s.length() > 0 && s.seq() != null && !injected) {
        peerData.merge(s.conn(), s.seq() + s.length(), Math::max);
      }
      if (!own || injected || isAckOfData(s, high, peerData)) {
        continue;
      }
      if (!joins(out, s)) {
        out.add(s);
      }
    }
    return out;
  }

  private static Sent sent(JsonObject json) {
    String flags = json.get("flags").getAsString().replace("P", "").replace("U", "");
    return new Sent(
        json.has("conn") ? json.get("conn").getAsInt() : 0,
        flags,
        number(json, "rel_seq"),
        number(json, "rel_ack"),
        json.get("len").getAsInt(),
        json.get("delivered").getAsBoolean(),
        json.get("t_ms").getAsDouble());
  }

  private static Long number(JsonObject json, String key) {
    return json.get(key).isJsonNull() ? null : json.get(key).getAsLong();
  }

  private static boolean isAckOfData(Sent s, Map<Integer, Long> high, Map<Integer, Long> peerData) {
    if (!s.flags().equals("A") || s.length() > 0) {
      if (s.ack() != null) {
        high.merge(s.conn(), Math.max(1, s.ack()), Math::max);
      }
      return false;
    }
    long data = peerData.getOrDefault(s.conn(), 0L);
    boolean advances = s.ack() > high.getOrDefault(s.conn(), 1L);
    if (advances) {
      high.put(s.conn(), s.ack());
      return s.ack() <= data && s.delivered();
    }
    return data > 0 && s.ack().equals(high.get(s.conn())) && s.ack() <= data && s.delivered();
  }

  private static boolean joins(List<Sent> out, Sent s) {
    if (s.length() == 0 || s.flags().contains("S") || out.isEmpty()) {
      return false;
    }
    Sent p = out.get(out.size() - 1);
    boolean continues =
        p.length() > 0
            && p.conn() == s.conn()
            && p.flags().equals("A")
            && p.delivered() == s.delivered()
            && p.seq() + p.length() == s.seq()
            && s.at() - p.at() < 5
            && (s.flags().equals("A") || s.flags().equals("FA"));
    if (continues) {
      out.set(
          out.size() - 1,
          new Sent(
              p.conn(),
              s.flags(),
              p.seq(),
              s.ack(),
              p.length() + s.length(),
              p.delivered(),
              p.at()));
    }
    return continues;
  }

  // --- results ---------------------------------------------------------------------------------

  private static double results(JsonObject e, JsonObject a) {
    List<String> expected = outcomes(e);
    return expected.isEmpty() ? 1 : f1(expected, outcomes(a));
  }

  private static List<String> outcomes(JsonObject file) {
    List<String> list = new ArrayList<>();
    for (JsonElement element : file.getAsJsonArray("calls")) {
      JsonObject call = element.getAsJsonObject();
      if (!QUIET_CALLS.contains(call.get("call").getAsString())) {
        String outcome =
            call.has("error")
                ? call.get("error").getAsString()
                : call.has("pending") ? "pending" : "ok";
        list.add(
            call.get("end").getAsString() + " " + call.get("call").getAsString() + " " + outcome);
      }
    }
    list.sort(Comparator.naturalOrder());
    return list;
  }

  // --- arithmetic ------------------------------------------------------------------------------

  private interface Same {
    boolean at(int i, int j);
  }

  private static double f1(List<String> a, List<String> b) {
    if (a.isEmpty() && b.isEmpty()) {
      return 1;
    }
    return 2.0
        * common(a.size(), b.size(), (i, j) -> a.get(i).equals(b.get(j))).size()
        / (a.size() + b.size());
  }

  /** The index pairs of a longest common subsequence. */
  private static List<int[]> common(int n, int m, Same same) {
    int[][] length = new int[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        length[i][j] =
            same.at(i, j) ? length[i + 1][j + 1] + 1 : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    List<int[]> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < n && j < m) {
      if (same.at(i, j)) {
        pairs.add(new int[] {i++, j++});
      } else if (length[i + 1][j] >= length[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  }

  private static double mean(List<Double> values, double otherwise) {
    return values.isEmpty()
        ? otherwise
        : values.stream().mapToDouble(Double::doubleValue).sum() / values.size();
  }
}
