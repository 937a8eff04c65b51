package tcptutor.core.grade;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** How well what was found agrees with what is there: the harmonic mean of precision and recall. */
public final class F1 {
  private int both;
  private int onlyFound;
  private int onlyThere;

  /** Counts the findings of one answer. */
  public void add(Collection<String> there, Collection<String> found) {
    Set<String> common = new HashSet<>(there);
    common.retainAll(found);
    both += common.size();
    onlyFound += new HashSet<>(found).size() - common.size();
    onlyThere += new HashSet<>(there).size() - common.size();
  }

  /** What was found and is there. */
  public int both() {
    return both;
  }

  /** What was found and is not there. */
  public int onlyFound() {
    return onlyFound;
  }

  /** What is there and was not found. */
  public int onlyThere() {
    return onlyThere;
  }

  /** 0 to 1; 1 when there was nothing to find and nothing was found. */
  public double value() {
    int all = 2 * both + onlyFound + onlyThere;
    return all == 0 ? 1 : 2.0 * both / all;
  }
}
