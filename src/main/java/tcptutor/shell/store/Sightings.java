package tcptutor.shell.store;

import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import tcptutor.core.diagram.Transition;

/** Which transitions of the state diagram a learner has had to do with. */
public final class Sightings {
  private final Database database;

  Sightings(Database database) {
    this.database = database;
  }

  /** What a learner can have had to do with one. */
  public enum How {
    /** It happened in a run that was shown. */
    SEEN,
    /** It was asked for, and answered rightly. */
    PREDICTED,
    /** A point was made that segments prove at which it happens. */
    EXPLAINED;

    private String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Is told of each. */
  interface Each {
    void tell(Transition transition, int how, int times);
  }

  /** Counts transitions once more. */
  public void add(Collection<Transition> transitions, How how, Instant at) throws StoreException {
    if (transitions.isEmpty()) {
      return;
    }
    database.inTransaction(
        () -> {
          for (Transition transition : transitions) {
            database.change(
                "INSERT INTO sighting(transition, how, times, at) VALUES(?, ?, 1, ?)"
                    + " ON CONFLICT(transition, how) DO UPDATE SET times = times + 1, at ="
                    + " excluded.at",
                transition.name(),
                how.label(),
                at.toEpochMilli());
          }
          return null;
        });
  }

  void each(Each each) throws StoreException {
    database.each(
        "SELECT transition, how, times FROM sighting",
        row -> {
          for (Transition transition : Transition.values()) {
            for (How how : How.values()) {
              if (transition.name().equals(row.getString(1))
                  && how.label().equals(row.getString(2))) {
                each.tell(transition, how.ordinal(), row.getInt(3));
              }
            }
          }
          return null;
        });
  }
}
