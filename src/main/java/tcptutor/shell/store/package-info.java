/**
 * What is kept on this machine: where it lies, installed packs, and what a learner has read and
 * answered.
 *
 * <p>{@link tcptutor.shell.store.DataFolder} finds the place, {@link tcptutor.shell.store.Progress}
 * is a log that only grows, {@link tcptutor.shell.store.InstalledPacks} holds packs that were
 * checked before. Leaves out what is in a pack.
 */
package tcptutor.shell.store;
