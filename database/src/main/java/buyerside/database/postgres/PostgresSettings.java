package buyerside.database.postgres;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/// The server's settings, for a machine of two cores that runs the application too.
final class PostgresSettings {

  private static final long MEGABYTE = 1L << 20;
  private static final long SMALLEST_BUFFERS = 128;
  private static final long LARGEST_BUFFERS = 2048;

  private PostgresSettings() {}

  static Map<String, String> of(int port, EmbeddedPostgres.Durability durability) {
    var settings = new LinkedHashMap<String, String>();
    settings.put("listen_addresses", "127.0.0.1");
    settings.put("port", String.valueOf(port));
    settings.put("unix_socket_directories", "");
    settings.put("max_connections", "60");
    settings.put("shared_buffers", sharedBuffers() + "MB");
    settings.put("work_mem", "16MB");
    settings.put("maintenance_work_mem", "128MB");
    settings.put("effective_cache_size", "2GB");
    settings.put("random_page_cost", "1.1");
    settings.put("jit", "off");
    settings.put("max_wal_size", "4GB");
    settings.put("checkpoint_timeout", "15min");
    settings.put("wal_buffers", "16MB");
    settings.put("timezone", "UTC");
    settings.put("log_timezone", "UTC");
    if (durability == EmbeddedPostgres.Durability.THROW_AWAY) {
      settings.put("fsync", "off");
      settings.put("synchronous_commit", "off");
      settings.put("full_page_writes", "off");
    }
    return settings;
  }

  /// An eighth of the machine, within reason: what is never read is never taken.
  private static long sharedBuffers() {
    var megabytes =
        ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
            ? system.getTotalMemorySize() / MEGABYTE
            : SMALLEST_BUFFERS;
    return Math.clamp(megabytes / 8, SMALLEST_BUFFERS, LARGEST_BUFFERS);
  }
}
