package tcptutor.shell.screen;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;

/** Lanterna's keys as screens ask for them. */
final class Keys {
  private Keys() {}

  /** A key by its character. */
  static KeyStroke of(char c) {
    return new KeyStroke(c, false, false);
  }

  /** A key by its type. */
  static KeyStroke of(KeyType type) {
    return new KeyStroke(type);
  }

  /** Whether it is this key. */
  static boolean is(KeyStroke key, KeyType type) {
    return key.getKeyType() == type;
  }

  /** The character typed; 0 for other keys and with Ctrl or Alt. */
  static char character(KeyStroke key) {
    boolean plain = key.getKeyType() == KeyType.Character && !key.isCtrlDown() && !key.isAltDown();
    return plain ? key.getCharacter() : 0;
  }

  /** Whether it is a way to say "leave this": q, Q or Escape. */
  static boolean leaves(KeyStroke key) {
    char c = character(key);
    return c == 'q' || c == 'Q' || is(key, KeyType.Escape);
  }

  /** How far a key moves in a list of rows, as a new row; the old one for other keys. */
  static int moved(KeyStroke key, int row, int rows, int page) {
    int last = Math.max(0, rows - 1);
    char c = character(key);
    int moved =
        switch (key.getKeyType()) {
          case ArrowUp -> row - 1;
          case ArrowDown -> row + 1;
          case PageUp -> row - page;
          case PageDown -> row + page;
          case Home -> 0;
          case End -> last;
          default -> c == 'k' ? row - 1 : c == 'j' ? row + 1 : row;
        };
    return Math.max(0, Math.min(last, moved));
  }

  /** Whether it moves in a list. */
  static boolean moves(KeyStroke key) {
    return switch (key.getKeyType()) {
      case ArrowUp, ArrowDown, PageUp, PageDown, Home, End -> true;
      default -> character(key) == 'j' || character(key) == 'k';
    };
  }
}
