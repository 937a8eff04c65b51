package tcptutor.core.tcp;

/** ICMP destination unreachable (RFC 9293 §3.9.2.2). */
final class Icmp {
  private Icmp() {}

  static void apply(Draft d, int code) {
    boolean hard = code >= 2 && code <= 4;
    boolean opening = d.state == State.SYN_SENT || d.state == State.SYN_RECEIVED;
    boolean abort =
        opening
            ? hard || d.follows(Rule.SYN_SENT_ABORTS_ON_ANY_ICMP)
            : hard && d.state.isSynchronized() && !d.follows(Rule.SYNCHRONIZED_IGNORES_HARD_ICMP);
    if (abort) {
      d.tell(Result.Kind.UNREACHABLE);
      d.delete(hard ? Clause.ICMP_HARD : Clause.ICMP_ENDS_OPEN);
    } else {
      d.because(hard ? Clause.ICMP_HARD_IGNORED : Clause.ICMP_SOFT);
      d.tell(Result.Kind.UNREACHABLE);
    }
  }
}
