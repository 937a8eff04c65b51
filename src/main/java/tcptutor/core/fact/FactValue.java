package tcptutor.core.fact;

import java.util.Objects;
import java.util.regex.Pattern;
import tcptutor.core.tcp.Flags;
import tcptutor.core.tcp.State;

/** What a run shows at a {@link FactPath}. */
public sealed interface FactValue {
  /** What people write for something that is not there. */
  String NONE = "-";

  /**
   * Whether words state this value.
   *
   * @param words in English or Chinese, without marks of emphasis or code
   */
  boolean statedBy(String words);

  /** Whether words state any value of this kind at all. */
  boolean readable(String words);

  /** The value as a person would write it, in either language. */
  String shown();

  /** A count or a number of the protocol. */
  record Number(long value) implements FactValue {
    @Override
    public boolean statedBy(String words) {
      return Spoken.number(words) == value;
    }

    @Override
    public boolean readable(String words) {
      return Spoken.number(words) != Spoken.NONE || words.strip().equals(NONE);
    }

    @Override
    public String shown() {
      return Long.toString(value);
    }
  }

  /** A moment or a length of time, in microseconds. */
  record Time(long micros) implements FactValue {
    @Override
    public boolean statedBy(String words) {
      return Spoken.duration(words) == micros;
    }

    @Override
    public boolean readable(String words) {
      return Spoken.duration(words) != Spoken.NONE;
    }

    @Override
    public String shown() {
      return Spoken.shown(micros);
    }
  }

  /** A state. */
  record InState(State state) implements FactValue {
    @Override
    public boolean statedBy(String words) {
      return FactPath.Reader.state(words) == state;
    }

    @Override
    public boolean readable(String words) {
      return FactPath.Reader.state(words) != null;
    }

    @Override
    public String shown() {
      return state.rfcName();
    }
  }

  /** The flags of a segment; PSH need not be stated. */
  record Bits(int flags) implements FactValue {
    @Override
    public boolean statedBy(String words) {
      int stated = FactPath.Reader.flags(words.strip());
      return stated >= 0 && (stated | Flags.PSH) == (flags | Flags.PSH);
    }

    @Override
    public boolean readable(String words) {
      return FactPath.Reader.flags(words.strip()) >= 0;
    }

    @Override
    public String shown() {
      return Flags.names(flags);
    }
  }

  /** Something that is so or not; words of any kind state that it is. */
  record Holds(boolean so) implements FactValue {
    @Override
    public boolean statedBy(String words) {
      return so;
    }

    @Override
    public boolean readable(String words) {
      return true;
    }

    @Override
    public String shown() {
      return so ? "true" : "false";
    }
  }

  /** What a call gave: an errno, or {@code ok}. */
  record Gave(String errno) implements FactValue {
    private static final Pattern ERRNO = Pattern.compile("\\bE[A-Z0-9]{2,}\\b");

    /** The word for success. */
    public static final String OK = "ok";

    /** Rejects null. */
    public Gave {
      Objects.requireNonNull(errno, "errno");
    }

    @Override
    public boolean statedBy(String words) {
      return words.strip().equalsIgnoreCase(errno)
          || errno.equals(OK) && !ERRNO.matcher(words).find();
    }

    @Override
    public boolean readable(String words) {
      return true;
    }

    @Override
    public String shown() {
      return errno;
    }
  }
}
