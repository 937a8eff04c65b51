package tcptutor.shell.prompt;

import java.util.List;

/** What was typed before, to be had again with the arrow keys. */
public interface Recall {
  /** Nothing is kept beyond the end of the program. */
  Recall NONE =
      new Recall() {
        @Override
        public List<String> lines() {
          return List.of();
        }

        @Override
        public void add(String line) {}
      };

  /** Returns what was typed in earlier sessions, the oldest first. */
  List<String> lines();

  /** Keeps what was typed now, line feeds included, if it can be kept. */
  void add(String line);
}
