package tcptutor.core.tcp;

/**
 * Initial sequence numbers by RFC 6528 §3: {@code ISN = M + F(localip, localport, remoteip,
 * remoteport, secretkey)}.
 */
public final class Isn {
  private Isn() {}

  /**
   * The initial number for a connection opened now.
   *
   * @param config decides whether the generator is sound, predictable or constant
   * @param nowMicros the time; M advances by one every 4 microseconds (RFC 9293 §3.4.1)
   * @param local the local address and port
   * @param remote the remote address and port
   * @param secret the key of F
   */
  public static Seq next(Config config, long nowMicros, String local, String remote, long secret) {
    if (config.follows(Rule.FIXED_ISN)) {
      return Seq.ZERO;
    }
    long clock = nowMicros / 4;
    if (config.follows(Rule.PREDICTABLE_ISN)) {
      return Seq.of(clock);
    }
    return Seq.of(clock + mix(secret, local + '>' + remote));
  }

  /**
   * The initial number that stands for a half-open connection of which nothing is stored (RFC 4987
   * §3.6).
   *
   * @param secret the key
   * @param local the local address and port
   * @param remote the remote address and port
   * @param irs the client's initial number
   */
  public static Seq cookie(long secret, String local, String remote, Seq irs) {
    return Seq.of(mix(~secret, local + '<' + remote + '#' + irs));
  }

  /**
   * A keyed 64-bit hash (FNV-1a over the text, finished with the SplitMix64 mixer); F need only be
   * unguessable here.
   */
  static long mix(long secret, String text) {
    long hash = secret ^ 0xCBF2_9CE4_8422_2325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100_0000_01B3L;
    }
    hash = (hash ^ (hash >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
    hash = (hash ^ (hash >>> 27)) * 0x94D0_49BB_1331_11EBL;
    return hash ^ (hash >>> 31);
  }
}
