package tcptutor.core.ladder;

import tcptutor.core.sim.Call;
import tcptutor.core.sim.Outcome;
import tcptutor.core.sim.SocketOption;

/** Calls of applications as short texts. Those that only prepare a socket are not shown. */
final class Calls {
  private Calls() {}

  /** What is called, such as {@code send(5)}; empty if it is not worth showing. */
  static String made(Call.Op op) {
    if (isPreparation(op)) {
      return "";
    } else if (op instanceof Call.Listen listen) {
      return "listen(" + listen.backlog() + ")";
    } else if (op instanceof Call.Send send) {
      return "send(" + send.length() + ")";
    } else if (op instanceof Call.SendTo send) {
      return "sendto(" + send.length() + ")";
    } else if (op instanceof Call.Recv recv) {
      return "recv(" + recv.length() + ")";
    } else if (op instanceof Call.RecvEof) {
      return "recv()";
    } else if (op instanceof Call.Shutdown shutdown) {
      return "shutdown(" + shutdown.how() + ")";
    } else if (op instanceof Call.ConnectClose) {
      return "connect()";
    }
    return op.id() + "()";
  }

  /** What is called, those that only prepare a socket included: {@code bind(40000)}. */
  static String anyMade(Call.Op op) {
    if (op instanceof Call.Open open) {
      return open.port() == 0 ? "socket()" : "bind(" + open.port() + ")";
    } else if (op instanceof Call.Bind bind) {
      return "bind(" + bind.port() + ")";
    } else if (op instanceof Call.SetOption set) {
      StringBuilder options = new StringBuilder("setsockopt(");
      for (SocketOption option : set.options()) {
        options.append(options.length() == 11 ? "" : ", ");
        options.append(option.name()).append(' ').append(option.value());
      }
      return options.append(')').toString();
    }
    return op instanceof Call.Dup ? "dup()" : made(op);
  }

  /** What it gave, such as {@code recv = 5}; empty if that is what one expects. */
  static String gave(Call.Op op, Outcome outcome, boolean atOnce, String endOfFile) {
    if (!outcome.succeeded()) {
      return name(op) + " = " + outcome.error();
    } else if (isReading(op)) {
      return name(op) + " = " + read(outcome, endOfFile);
    }
    return atOnce || isPreparation(op)
        ? ""
        : name(op) + " = " + (isOpening(op) ? "ok" : outcome.value());
  }

  private static String read(Outcome outcome, String endOfFile) {
    if (!outcome.endOfFile()) {
      return Integer.toString(outcome.value());
    }
    return outcome.value() == 0 ? endOfFile : outcome.value() + ", " + endOfFile;
  }

  private static String name(Call.Op op) {
    if (op instanceof Call.Open open && open.port() != 0) {
      return "bind";
    }
    return isReading(op) ? "recv" : op instanceof Call.ConnectClose ? "connect" : op.id();
  }

  private static boolean isReading(Call.Op op) {
    return op instanceof Call.Recv || op instanceof Call.RecvEof;
  }

  private static boolean isOpening(Call.Op op) {
    return op instanceof Call.Connect || op instanceof Call.Accept || op instanceof Call.Close;
  }

  private static boolean isPreparation(Call.Op op) {
    return op instanceof Call.Open
        || op instanceof Call.Bind
        || op instanceof Call.SetOption
        || op instanceof Call.Dup;
  }
}
