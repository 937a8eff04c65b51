package tcptutor.core.tcp;

/**
 * Fast Open cookies (RFC 7413 §4.1.2). A real server encrypts the client's address; here one server
 * has one secret, and its cookie is a keyed hash of the address, computed by the listener.
 */
public final class FastOpenCookie {
  private FastOpenCookie() {}

  /**
   * The cookie for a client address.
   *
   * @param secret the server's secret
   * @param address the client's address
   * @return eight octets in hexadecimal
   */
  public static String of(long secret, String address) {
    String hex = Long.toHexString(Isn.mix(secret ^ 0x5443_5046_4F43_4F4BL, address));
    return "0".repeat(16 - hex.length()) + hex;
  }
}
