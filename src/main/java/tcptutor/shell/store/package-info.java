/**
 * What is kept on this machine: a learner's answers and what follows from them, and installed
 * packs.
 *
 * <pre>
 *   Store ── Progress   what was read, how well each question was answered last
 *         ├─ Cards      the log of answers, and the memory that FSRS makes of it
 *         ├─ Figures    what all of that adds up to
 *         ├─ Places  Disputes  Sightings  Settings
 *         ├─ Archive    all of it, to be taken elsewhere and brought together again
 *         ├─ Backups  Restoring  Rebuilding
 *         └─ Legacy     what versions up to 0.2.0 wrote
 * </pre>
 *
 * <p>Start reading at {@link tcptutor.shell.store.Schema}, which tells what is a log and what is
 * made of it; {@link tcptutor.shell.store.Database} is the only class that knows JDBC's connections
 * and errors. {@link tcptutor.shell.store.DataFolder} finds the place, {@link
 * tcptutor.shell.store.InstalledPacks} holds packs that were checked before. Leaves out what is in
 * a pack, and how anything looks.
 */
package tcptutor.shell.store;
