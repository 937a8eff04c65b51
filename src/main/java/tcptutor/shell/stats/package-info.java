/**
 * How {@code core.stats} looks: charts where something is drawn, sentences where only lines may be
 * written, JSON for other programs. Start reading at {@link tcptutor.shell.stats.StatsText}; the
 * command line prints its lines, the full screen scrolls through the same ones.
 *
 * <p>Where the numbers come from is behind {@link tcptutor.shell.stats.Logbook}; nothing here
 * counts or reads files.
 */
package tcptutor.shell.stats;
