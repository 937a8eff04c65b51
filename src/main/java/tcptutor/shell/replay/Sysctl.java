package tcptutor.shell.replay;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import tcptutor.core.sim.HostConfig;
import tcptutor.core.sim.HostSetting;
import tcptutor.core.tcp.Config;
import tcptutor.core.tcp.Profile;
import tcptutor.core.tcp.Rule;
import tcptutor.core.tcp.Setting;

/**
 * What Linux sysctl values mean to a simulated host; values without effect on connection management
 * are ignored.
 */
final class Sysctl {
  private static final long SECOND = 1_000_000L;

  private final JsonObject values;

  Sysctl(JsonObject values) {
    this.values = values;
  }

  /**
   * A host with the numbers of the recording machine, whatever rules it follows: the least RTO is a
   * number that RFC 6298 §2.4 only recommends, and every recorded retransmission depends on it.
   */
  static Config recordingMachine(Profile profile) {
    return Config.of(profile).with(Setting.RTO_MIN, Setting.RTO_MIN.in(Profile.LINUX));
  }

  private long get(String name) {
    return values.get(name).getAsLong();
  }

  Config applyTo(Config config) {
    Config result = config;
    for (Map.Entry<String, JsonElement> entry : values.entrySet()) {
      result = apply(result, entry.getKey());
    }
    return result;
  }

  private Config apply(Config c, String name) {
    boolean linux = c.profile() == Profile.LINUX;
    return switch (name) {
      case "tcp_fin_timeout" -> linux ? c.with(Setting.FIN_TIMEOUT, get(name) * SECOND) : c;
      case "tcp_syn_retries" -> c.with(Setting.SYN_RETRIES, get(name));
      case "tcp_synack_retries" -> c.with(Setting.SYN_ACK_RETRIES, get(name));
      case "tcp_syn_linear_timeouts" -> linux ? c.with(Setting.SYN_LINEAR_TIMEOUTS, get(name)) : c;
      case "tcp_retries2" -> c.with(Setting.DATA_RETRIES, get(name));
      case "tcp_orphan_retries" -> c.with(Setting.ORPHAN_RETRIES, get(name) == 0 ? 8 : get(name));
      case "tcp_rfc1337" -> c.with(Rule.TIME_WAIT_IGNORES_RST, get(name) != 0);
      case "tcp_timestamps" -> c.with(Rule.TIMESTAMPS, get(name) != 0);
      case "tcp_sack" -> c.with(Rule.SACK, get(name) != 0);
      case "tcp_window_scaling" -> get(name) == 0 ? c.with(Setting.WINDOW_SCALE, -1) : c;
      case "tcp_keepalive_time" -> c.with(Setting.KEEPALIVE_IDLE, get(name) * SECOND);
      case "tcp_keepalive_intvl" -> c.with(Setting.KEEPALIVE_INTERVAL, get(name) * SECOND);
      case "tcp_keepalive_probes" -> c.with(Setting.KEEPALIVE_PROBES, get(name));
      case "tcp_invalid_ratelimit" ->
          linux ? c.with(Setting.INVALID_RATELIMIT, get(name) * 1000) : c;
      case "tcp_rto_min_us" -> linux ? c.with(Setting.RTO_MIN, get(name)) : c;
      case "tcp_rto_max_ms" -> c.with(Setting.RTO_MAX, get(name) * 1000);
      case "tcp_early_retrans" -> c.with(Rule.TAIL_LOSS_PROBE, linux && get(name) >= 3);
      case "tcp_recovery" -> c.with(Rule.TIME_BASED_LOSS_DETECTION, linux && (get(name) & 1) != 0);
      default -> c;
    };
  }

  /** The host's limits; {@code firstPort} to {@code lastPort} unless the range itself is set. */
  HostConfig host(int firstPort, int lastPort) {
    HostConfig host =
        HostConfig.USUAL
            .with(HostSetting.FIRST_PORT, firstPort)
            .with(HostSetting.LAST_PORT, lastPort);
    for (Map.Entry<String, JsonElement> entry : values.entrySet()) {
      host = apply(host, entry.getKey());
    }
    return host;
  }

  private HostConfig apply(HostConfig h, String name) {
    return switch (name) {
      case "tcp_syncookies" -> h.with(HostSetting.SYN_COOKIES, (int) get(name));
      case "tcp_max_syn_backlog" -> h.with(HostSetting.MAX_SYN_BACKLOG, (int) get(name));
      case "tcp_abort_on_overflow" -> h.with(HostSetting.ABORT_ON_OVERFLOW, (int) get(name));
      case "tcp_fastopen" -> h.with(HostSetting.FAST_OPEN, (int) get(name));
      case "tcp_tw_reuse" -> h.with(HostSetting.REUSE_TIME_WAIT, get(name) == 1 ? 1 : 0);
      case "ip_local_port_range" -> ports(h, values.get(name).getAsString().trim().split("\\s+"));
      default -> h;
    };
  }

  private static HostConfig ports(HostConfig host, String[] range) {
    return host.with(HostSetting.FIRST_PORT, Integer.parseInt(range[0]))
        .with(HostSetting.LAST_PORT, Integer.parseInt(range[1]));
  }
}
