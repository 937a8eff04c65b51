package tcptutor.core.tcp;

/**
 * What a step wants of a timer; a start replaces one that runs.
 *
 * @param timer which timer
 * @param delayMicros microseconds from now; -1 to stop it
 */
public record TimerRequest(Timer timer, long delayMicros) {
  public boolean starts() {
    return delayMicros >= 0;
  }
}
