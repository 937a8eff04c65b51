package tcptutor.shell.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import tcptutor.core.schedule.Rating;

/**
 * A process that answers as fast as it can, and says of each answer when it is told that it is
 * kept. It ends by being killed.
 */
final class Scribbler {
  private Scribbler() {}

  /** Arguments: the data folder, a name that no other process has. */
  public static void main(String[] args) throws IOException {
    try (Store store = Store.open(Path.of(args[0]), Instant::now, ZoneOffset.UTC)) {
      Cards cards = store.cards();
      for (int i = 0; ; i++) {
        String answer = args[1] + "/" + i;
        Cards.Entered entered =
            cards.add(
                new Attempt(
                    "p",
                    "q" + i % 211,
                    "t",
                    "free-text",
                    Attempt.Mode.REVIEW,
                    "en",
                    i % 5,
                    answer,
                    "{}",
                    1000,
                    "1",
                    Rating.of(1 + i % 4)));
        System.out.println(answer);
        System.out.flush();
        if (i % 5 == 4) {
          cards.undo(entered.attempt());
        }
      }
    }
  }
}
