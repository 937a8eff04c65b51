package tcptutor.shell.text;

import java.util.List;

/** Numbers in a sentence. */
final class Numbers {
  private Numbers() {}

  static String joined(List<Integer> numbers, String separator) {
    return String.join(separator, numbers.stream().map(String::valueOf).toList());
  }
}
