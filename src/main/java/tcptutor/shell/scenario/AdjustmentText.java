package tcptutor.shell.scenario;

import tcptutor.core.scenario.Adjustment;
import tcptutor.core.scenario.EventText;
import tcptutor.core.tcp.Setting;

/** An adjustment as {@link AdjustmentReader} reads it: a name and a value. */
public final class AdjustmentText {
  private AdjustmentText() {}

  /** The name, with the end before it: {@code msl}, {@code client.nagle}. */
  public static String name(Adjustment adjustment) {
    String end = adjustment.end() == null ? "" : adjustment.end().id() + ".";
    if (adjustment instanceof Adjustment.OfRule rule) {
      return end + rule.rule().id();
    }
    if (adjustment instanceof Adjustment.OfSetting setting) {
      return end + setting.setting().id();
    }
    return end + ((Adjustment.OfHost) adjustment).setting().id();
  }

  /** The value: {@code 30s}, {@code false}, {@code 3}. */
  public static String value(Adjustment adjustment) {
    if (adjustment instanceof Adjustment.OfRule rule) {
      return Boolean.toString(rule.on());
    }
    if (adjustment instanceof Adjustment.OfSetting setting) {
      boolean time = setting.setting().unit() == Setting.Unit.DURATION;
      return time ? EventText.time(setting.value()) : Long.toString(setting.value());
    }
    return Integer.toString(((Adjustment.OfHost) adjustment).value());
  }
}
