/**
 * Scenarios as data: what a run starts from, what happens, and what is expected, apart from any
 * file format.
 *
 * <p>Start reading at {@link tcptutor.core.scenario.Scenario}; {@link
 * tcptutor.core.scenario.Planner} turns one into a plan for the simulator, with what a user changed
 * ({@link tcptutor.core.scenario.Overrides}). {@link tcptutor.core.scenario.EventText} writes what
 * happens as lines of a scenario. Reading them, and files, is left to the shell.
 */
package tcptutor.core.scenario;
