package tcptutor.core.sim;

import tcptutor.core.tcp.Segment;

/** What befalls hosts and network from outside. */
public sealed interface Happening {
  /** Power off: the host's connections vanish, nothing is sent, nothing answers until it boots. */
  record Crash(End end) implements Happening {}

  /** Power on, with no memory of any connection. */
  record Boot(End end) implements Happening {}

  /** The process dies; its host closes what it held. */
  record Kill(End end) implements Happening {}

  /**
   * The host's cable is pulled: what it sends and what is sent to it is lost, but it forgets
   * nothing.
   */
  record Unplug(End end) implements Happening {}

  /** The cable is back. */
  record Plug(End end) implements Happening {}

  /** The path is cut in both directions, for good. */
  record Cut() implements Happening {}

  /** The faults end. */
  record FaultsEnd() implements Happening {}

  /**
   * ICMP destination unreachable about the last segment this end sent.
   *
   * @param end who gets it
   * @param code the ICMP code
   */
  record Icmp(End end, int code) implements Happening {}

  /**
   * SYNs from forged sources that never answer.
   *
   * @param end the victim
   * @param count how many
   */
  record Flood(End end, int count) implements Happening {}

  /**
   * A segment appears at an end as if the other had sent it: an old duplicate or a forgery.
   *
   * @param from in whose name
   * @param clientPort the client's port of the connection it names
   * @param segment the segment; its numbers are relative where {@code relative} is set
   * @param relative whether the numbers count from the initial numbers in use
   * @param travels whether it takes the delay of the path; otherwise it arrives as it appears
   * @param label what it is called; may be null
   */
  record Inject(
      End from, int clientPort, Segment segment, boolean relative, boolean travels, String label)
      implements Happening {}

  /**
   * Nothing happens; the run says something here.
   *
   * @param id key of the remark, or the remark itself
   */
  record Note(String id) implements Happening {}
}
