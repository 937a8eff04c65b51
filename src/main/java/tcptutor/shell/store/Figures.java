package tcptutor.shell.store;

/** What the log adds up to. */
public final class Figures {
  Figures() {}
}
