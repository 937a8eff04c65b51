/**
 * Scenario files: from YAML to {@link tcptutor.core.scenario.Scenario}, with every mistake at its
 * place, and back.
 *
 * <p>Start reading at {@link tcptutor.shell.scenario.ScenarioLoader}. The lines under {@code
 * events} have a grammar of their own in {@link tcptutor.shell.scenario.EventLine}, which the
 * command line shares. {@link tcptutor.shell.scenario.ScenarioWriter} and {@link
 * tcptutor.shell.scenario.CommandText} write what was done to a run, as a file and as a command
 * line.
 */
package tcptutor.shell.scenario;
