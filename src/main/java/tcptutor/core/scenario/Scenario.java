package tcptutor.core.scenario;

import java.util.List;
import java.util.Map;
import tcptutor.core.lesson.Text;
import tcptutor.core.tcp.Profile;

/**
 * A named run with its expected exchange.
 *
 * @param id stable name, such as {@code open-normal}
 * @param group the heading it is listed under, such as {@code open}
 * @param title one line
 * @param about what it shows, one or two sentences
 * @param sources where it is laid down or was measured
 * @param profiles the profiles it is stated for; the first is the usual one
 * @param recipe what happens
 * @param expected the transcript to expect for each profile
 * @param remarks what to say beside segments (keyed by their number from 1) and notes (keyed by id)
 */
public record Scenario(
    String id,
    String group,
    Text title,
    Text about,
    List<String> sources,
    List<Profile> profiles,
    Recipe recipe,
    Map<Profile, String> expected,
    Map<String, Text> remarks) {
  public Scenario {
    sources = List.copyOf(sources);
    profiles = List.copyOf(profiles);
  }

  /** The profile of a name, or where there is none of it the usual one of this scenario. */
  public Profile profile(String id) {
    Profile named = Profile.named(id);
    return named == null ? profiles.get(0) : named;
  }
}
