package tcptutor.core.tcp;

/** The fourth check of SEGMENT ARRIVES: the SYN bit (RFC 9293 §3.10.7.4, RFC 5961 §4, RFC 6191). */
final class SynCheck {
  private SynCheck() {}

  /**
   * TIME-WAIT may be reopened by a SYN that is newer than everything the old connection used
   * (§3.6.1, RFC 6191).
   */
  static boolean opensAgain(Draft d, Event.Arrives arrives) {
    Segment s = arrives.segment();
    boolean bareSyn = s.syn() && !s.acks() && !s.rst();
    if (d.state != State.TIME_WAIT || !bareSyn) {
      return true;
    }
    if (arrives.permission() != Event.Permission.NO_ROOM && isNewer(d, s)) {
      Handshake.reopen(d, arrives);
      return false;
    }
    if (d.timestamps && d.follows(Rule.TIME_WAIT_DROPS_OLD_SYN)) {
      d.because(Clause.TIME_WAIT_OLD_SYN);
      return false;
    }
    return true;
  }

  /**
   * RFC 6191 §2: the timestamp decides if both incarnations use it and it differs, the number
   * otherwise.
   */
  private static boolean isNewer(Draft d, Segment syn) {
    if (d.timestamps && syn.options().timestamps()) {
      int ahead = syn.options().tsVal() - d.tsRecent;
      if (ahead != 0) {
        return ahead > 0 || (syn.seq().after(d.rcvNxt) && !d.follows(Rule.TIME_WAIT_DROPS_OLD_SYN));
      }
    }
    return syn.seq().after(d.rcvNxt);
  }

  static boolean check(Draft d, Segment s) {
    if (!s.syn() || SequenceCheck.isSynAckOfSimultaneousOpen(d, s)) {
      return true;
    }
    if (d.state == State.SYN_RECEIVED && d.passive) {
      if (SequenceCheck.isSameSyn(d, s) && d.follows(Rule.DUPLICATE_SYN_REPEATS_SYN_ACK)) {
        SequenceCheck.repeatSynAck(d);
      } else {
        newSynInSynReceived(d, s);
      }
    } else if (d.follows(Rule.CHALLENGE_ACK)) {
      Output.challenge(d, Clause.SYN_CHALLENGED);
    } else {
      d.emit(Output.resetFor(s), Clause.SYN_RESETS);
      d.tell(Result.Kind.RESET);
      d.delete(Clause.SYN_RESETS);
    }
    return false;
  }

  private static void newSynInSynReceived(Draft d, Segment s) {
    if (d.follows(Rule.NEW_SYN_RESETS_SYN_RECEIVED)) {
      d.emit(Output.resetFor(s), Clause.SYN_RECEIVED_NEW_SYN_RESET);
      d.backToListen(Clause.SYN_RECEIVED_NEW_SYN_RESET);
    } else {
      d.backToListen(Clause.SYN_RECEIVED_NEW_SYN);
    }
  }
}
