package tcptutor.core.sim;

/** The two hosts of a run. By convention the client opens actively, unless both do. */
public enum End {
  CLIENT,
  SERVER;

  public End other() {
    return this == CLIENT ? SERVER : CLIENT;
  }

  /** The name in files and traces: {@code client} or {@code server}. */
  public String id() {
    return this == CLIENT ? "client" : "server";
  }
}
