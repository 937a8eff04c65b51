package tcptutor.core.ladder;

import tcptutor.core.sim.Happening;
import tcptutor.core.tcp.Timer;

/** The words in English. */
final class EnglishWords implements Words {
  static final Words WORDS = new EnglishWords();

  private EnglishWords() {}

  @Override
  public String again() {
    return "(again)";
  }

  @Override
  public String copy() {
    return "(copy)";
  }

  @Override
  public String injected(String label) {
    return "[" + (label == null ? "injected" : label.replace('-', ' ')) + "]";
  }

  @Override
  public String lost() {
    return "lost";
  }

  @Override
  public String hours(long hours) {
    return hours + " h";
  }

  @Override
  public String minutes(long minutes) {
    return minutes + " min";
  }

  @Override
  public String seconds(String seconds) {
    return seconds + " s";
  }

  @Override
  public String milliseconds(String milliseconds) {
    return milliseconds + " ms";
  }

  @Override
  public String later(String span) {
    return span + " later";
  }

  @Override
  public String timer(Timer timer, String span) {
    return switch (timer) {
      case RETRANSMISSION -> "RTO " + span + " expires";
      case LOSS_PROBE -> "loss probe after " + span;
      case REORDERING -> "reordering window " + span + " is over";
      case PERSIST -> "persist timer " + span + " expires";
      case DELAYED_ACK -> "delayed ACK: " + span + " over";
      case TIME_WAIT -> "2MSL timer " + span + " expires";
      case FIN_WAIT_2 -> "FIN-WAIT-2 timeout, " + span;
      case KEEPALIVE -> "keepalive after " + span;
      case USER -> "user timeout " + span + " over";
      case SEPARATE_SYN -> "now the own SYN";
    };
  }

  @Override
  public String happening(Happening happening) {
    if (happening instanceof Happening.Crash) {
      return "power off";
    } else if (happening instanceof Happening.Boot) {
      return "boots, knows nothing";
    } else if (happening instanceof Happening.Kill) {
      return "process killed";
    } else if (happening instanceof Happening.Unplug) {
      return "unplugged";
    } else if (happening instanceof Happening.Plug) {
      return "plugged in again";
    } else if (happening instanceof Happening.Cut) {
      return "the path is cut";
    } else if (happening instanceof Happening.FaultsEnd) {
      return "the network is well again";
    } else if (happening instanceof Happening.Icmp icmp) {
      return "ICMP unreachable, code " + icmp.code();
    } else if (happening instanceof Happening.Flood flood) {
      return flood.count() + " forged SYNs";
    }
    return "";
  }

  @Override
  public String endOfFile() {
    return "EOF";
  }

  @Override
  public String time() {
    return "time";
  }

  @Override
  public String direction() {
    return "way";
  }

  @Override
  public String flags() {
    return "flags";
  }

  @Override
  public String seq() {
    return "seq";
  }

  @Override
  public String ack() {
    return "ack";
  }

  @Override
  public String length() {
    return "len";
  }

  @Override
  public String fate() {
    return "fate";
  }

  @Override
  public String why() {
    return "why";
  }

  @Override
  public String delivered() {
    return "delivered";
  }

  @Override
  public String late() {
    return "late";
  }

  @Override
  public String source(String source) {
    return source;
  }

  @Override
  public String colon() {
    return ": ";
  }

  @Override
  public String arrives() {
    return "arrives";
  }

  @Override
  public String seenFrom(String name) {
    return "seen from " + name + "; numbers count from the initial ones";
  }

  @Override
  public String beginsIn(String state) {
    return "begins in " + state + ", which a script has to reach first";
  }

  @Override
  public String lostOnTheWay(String segment) {
    return "lost on the way here: " + segment;
  }

  @Override
  public String lostBeyond() {
    return "lost on the way";
  }

  @Override
  public String pending(String call) {
    return call + " does not return";
  }

  @Override
  public String notExpressible(String call) {
    return "no such call in packetdrill: " + call;
  }

  @Override
  public String options() {
    return "options";
  }

  @Override
  public String windowScale(int shift) {
    return "window scale " + shift;
  }

  @Override
  public String sackPermitted() {
    return "SACK permitted";
  }

  @Override
  public String timestamps() {
    return "timestamps";
  }

  @Override
  public String cookie(boolean request) {
    return request ? "Fast Open cookie request" : "Fast Open cookie";
  }

  @Override
  public String comma() {
    return ", ";
  }
}
