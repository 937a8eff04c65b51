package tcptutor.shell.scenario;

import java.util.ArrayList;
import java.util.List;
import tcptutor.core.scenario.Adjustment;
import tcptutor.core.sim.End;
import tcptutor.core.sim.HostSetting;
import tcptutor.core.tcp.Rule;
import tcptutor.core.tcp.Setting;
import tcptutor.shell.content.Durations;
import tcptutor.shell.text.Messages;
import tcptutor.shell.text.Nearest;

/**
 * Reads {@code name} and {@code value} of an adjustment: {@code msl 30s}, {@code client.nagle
 * false}.
 */
public final class AdjustmentReader {
  private static final String FORM = "[client.|server.]NAME=VALUE";

  private final Messages texts;

  public AdjustmentReader(Messages texts) {
    this.texts = texts;
  }

  /**
   * Reads one adjustment.
   *
   * @throws LineException if there is no rule or number of that name, or the value does not fit
   */
  public Adjustment read(String name, String value) throws LineException {
    End end =
        name.startsWith("client.") ? End.CLIENT : name.startsWith("server.") ? End.SERVER : null;
    String id = end == null ? name : name.substring(end.id().length() + 1);
    for (Setting setting : Setting.values()) {
      if (setting.id().equals(id)) {
        return new Adjustment.OfSetting(
            end, setting, within(id, value, value(setting, value), Bounds.of(setting)));
      }
    }
    for (Rule rule : Rule.values()) {
      if (rule.id().equals(id)) {
        return new Adjustment.OfRule(end, rule, number(name, value) != 0);
      }
    }
    for (HostSetting setting : HostSetting.values()) {
      if (setting.id().equals(id)) {
        return new Adjustment.OfHost(
            end, setting, (int) within(id, value, number(name, value), Bounds.of(setting)));
      }
    }
    List<String> all = names();
    throw new LineException(
        texts.lineUnknownWord("NAME", id, Nearest.to(id, all), String.join(", ", all)));
  }

  /** Every name that can be adjusted. */
  public static List<String> names() {
    List<String> names = new ArrayList<>();
    for (Setting setting : Setting.values()) {
      names.add(setting.id());
    }
    for (HostSetting setting : HostSetting.values()) {
      names.add(setting.id());
    }
    for (Rule rule : Rule.values()) {
      names.add(rule.id());
    }
    return names;
  }

  private long within(String name, String written, long value, Bounds bounds) throws LineException {
    if (value < bounds.least() || value > bounds.most()) {
      throw new LineException(texts.outOfBounds(name, written));
    }
    return value;
  }

  private long value(Setting setting, String value) throws LineException {
    if (setting.unit() == Setting.Unit.COUNT) {
      return number(setting.id(), value);
    }
    long micros = Durations.micros(value);
    if (micros < 0) {
      throw new LineException(texts.lineNoDuration(value, FORM));
    }
    return micros;
  }

  private long number(String name, String value) throws LineException {
    switch (value) {
      case "true", "on", "yes":
        return 1;
      case "false", "off", "no":
        return 0;
      default:
        try {
          return Long.parseLong(value);
        } catch (NumberFormatException e) {
          throw new LineException(texts.lineNoNumber(name, value, FORM));
        }
    }
  }
}
