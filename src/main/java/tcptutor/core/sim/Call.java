package tcptutor.core.sim;

import java.util.List;

/**
 * One socket call of an application.
 *
 * @param at when it is made, in microseconds; a call that needs the result of an earlier one waits
 *     for it
 * @param end who makes it
 * @param socket the name of the socket in this run
 * @param op what is called
 * @param overlaps whether it is made although an earlier call on the same socket has not returned;
 *     otherwise it waits
 */
public record Call(long at, End end, String socket, Op op, boolean overlaps) {

  /** The calls. Lengths are octets, times microseconds. */
  public sealed interface Op {
    /** The name of the call as C spells it, or the recordings' name for a combination. */
    String id();
  }

  /**
   * socket(), with options and bind() in one.
   *
   * @param options set on the new socket
   * @param port bound port; 0 for none
   */
  public record Open(List<SocketOption> options, int port) implements Op {
    public Open {
      options = List.copyOf(options);
    }

    @Override
    public String id() {
      return "socket";
    }
  }

  /** bind(). */
  public record Bind(int port) implements Op {
    @Override
    public String id() {
      return "bind";
    }
  }

  /** setsockopt(). */
  public record SetOption(List<SocketOption> options) implements Op {
    public SetOption {
      options = List.copyOf(options);
    }

    @Override
    public String id() {
      return "setsockopt";
    }
  }

  /** listen(). */
  public record Listen(int backlog) implements Op {
    @Override
    public String id() {
      return "listen";
    }
  }

  /** accept(); {@code created} names the new socket. */
  public record Accept(String created) implements Op {
    @Override
    public String id() {
      return "accept";
    }
  }

  /** connect(); port 0 means the other end's port. */
  public record Connect(int port) implements Op {
    @Override
    public String id() {
      return "connect";
    }
  }

  /** connect() without waiting, then close() after {@code after}. */
  public record ConnectClose(int port, long after) implements Op {
    @Override
    public String id() {
      return "connect_close";
    }
  }

  /**
   * send(); with {@code blocking} false it does not wait for buffer space, with {@code more}
   * (MSG_MORE) more follows.
   */
  public record Send(int length, boolean blocking, boolean more) implements Op {
    @Override
    public String id() {
      return blocking ? "send" : "send_nowait";
    }
  }

  /** sendto() with MSG_FASTOPEN: connect and send in one (RFC 7413). */
  public record SendTo(int length, int port) implements Op {
    @Override
    public String id() {
      return "sendto";
    }
  }

  /** recv() of exactly so many octets, or less at the end of file. */
  public record Recv(int length) implements Op {
    @Override
    public String id() {
      return "recv";
    }
  }

  /** recv() until end of file; with {@code close} the socket is closed at once. */
  public record RecvEof(boolean close) implements Op {
    @Override
    public String id() {
      return close ? "recv_eof_close" : "recv_eof";
    }
  }

  /** shutdown(). */
  public record Shutdown(How how) implements Op {
    @Override
    public String id() {
      return "shutdown";
    }
  }

  /** The directions of shutdown(). */
  public enum How {
    RD,
    WR,
    RDWR
  }

  /** close(). */
  public record Close() implements Op {
    @Override
    public String id() {
      return "close";
    }
  }

  /** dup(): a second descriptor for the same socket. */
  public record Dup(String created) implements Op {
    @Override
    public String id() {
      return "dup";
    }
  }
}
