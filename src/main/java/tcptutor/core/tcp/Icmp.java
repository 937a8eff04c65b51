package tcptutor.core.tcp;

/** ICMP destination unreachable (RFC 9293 §3.9.2.2). */
final class Icmp {
  private Icmp() {}

  static void apply(Draft d, int code) {
    boolean hard = code >= 2 && code <= 4;
    boolean request = d.state == State.SYN_RECEIVED && d.passive && !d.fastOpen;
    if (request && d.follows(Rule.SOFT_ICMP_ENDS_HALF_OPEN)) {
      halfOpen(d, code);
      return;
    }
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

  /** Linux tcp_req_err(): an entry whose peer cannot be reached is dropped in silence. */
  private static void halfOpen(Draft d, int code) {
    if (code <= 1) {
      d.backToListen(Clause.ICMP_ENDS_OPEN);
    } else {
      d.because(Clause.ICMP_HARD_IGNORED);
    }
  }
}
