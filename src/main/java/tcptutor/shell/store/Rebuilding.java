package tcptutor.shell.store;

import java.util.ArrayList;
import java.util.List;

/** Makes everything that is made of the log once more, and compares. */
public final class Rebuilding {
  private record Table(String name, String columns) {}

  private static final List<Table> DERIVED =
      List.of(
          new Table(
              "card",
              "id, pack, question, state, stability, difficulty, step, due, last, reps, lapses,"
                  + " level"),
          new Table("effect", "attempt, card, day, millis, rating, fresh, review, predicted"),
          new Table("day", "day, answers, millis, reviews, fresh, counted, recalled, predicted"),
          new Table("bin", "bin, counted, recalled, predicted"),
          new Table("point", "card, point, asked, made, share"));

  private static final int MOST_TOLD = 20;

  private final Database database;
  private final Cards cards;

  Rebuilding(Database database, Cards cards) {
    this.database = database;
    this.cards = cards;
  }

  /**
   * What came of it.
   *
   * @param attempts how many there are in the log
   * @param cards how many were made again
   * @param differences what was otherwise before, a few of it: {@code table: row}; none where all
   *     is as it was
   */
  public record Result(long attempts, int cards, List<String> differences) {
    /** Copies the list. */
    public Result {
      differences = List.copyOf(differences);
    }
  }

  Result run() throws StoreException {
    return database.inTransaction(
        () -> {
          for (Table table : DERIVED) {
            database.run("DROP TABLE IF EXISTS temp.former_" + table.name());
            database.run(
                "CREATE TEMP TABLE former_"
                    + table.name()
                    + " AS SELECT "
                    + table.columns()
                    + " FROM main."
                    + table.name());
          }
          int count = cards.settleAll();
          List<String> differences = new ArrayList<>();
          for (Table table : DERIVED) {
            differences.addAll(differences(table));
            database.run("DROP TABLE temp.former_" + table.name());
          }
          return new Result(database.number("SELECT count(*) FROM attempt"), count, differences);
        });
  }

  private List<String> differences(Table table) throws StoreException {
    String now = "SELECT " + table.columns() + " FROM main." + table.name();
    String before = "SELECT " + table.columns() + " FROM temp.former_" + table.name();
    String either =
        "SELECT * FROM ("
            + now
            + " EXCEPT "
            + before
            + ") UNION ALL SELECT * FROM ("
            + before
            + " EXCEPT "
            + now
            + ") LIMIT "
            + MOST_TOLD;
    int width = table.columns().split(",").length;
    return database.list(
        either,
        row -> {
          List<String> values = new ArrayList<>();
          for (int i = 1; i <= width; i++) {
            values.add(String.valueOf(row.getObject(i)));
          }
          return table.name() + ": " + String.join(", ", values);
        });
  }
}
