package tcptutor.core.ladder;

/** From where sequence numbers count. */
public enum Numbers {
  /** From the sender's own initial number: the SYN is 0. */
  RELATIVE,
  /** As they stand in the header. */
  ABSOLUTE
}
