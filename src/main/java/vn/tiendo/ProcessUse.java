package vn.tiendo;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What this process has used so far: memory at its peak in bytes, and time in nanoseconds.
 *
 * @param heap the sum of the peaks of all heap pools: an upper bound, as they need not coincide
 * @param resident of the whole process, as the kernel counts it; empty where it does not tell
 * @param processor time of all its threads on a processor, its start included; empty where it is
 *     not known
 */
record ProcessUse(long heap, OptionalLong resident, OptionalLong processor) {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final Pattern HIGH_WATER = Pattern.compile("(?m)^VmHWM:\\s+(\\d+) kB$");

  static ProcessUse now() {
    long heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage == null ? 0 : usage.getUsed())
            .sum();
    return new ProcessUse(heap, highWater(), processorTime());
  }

  private static OptionalLong processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().stream()
        .mapToLong(Duration::toNanos)
        .findFirst();
  }

  private static OptionalLong highWater() {
    try {
      Matcher line = HIGH_WATER.matcher(Files.readString(STATUS));
      return line.find()
          ? OptionalLong.of(Long.parseLong(line.group(1)) * 1024)
          : OptionalLong.empty();
    } catch (IOException e) {
      return OptionalLong.empty(); // only Linux has this file
    }
  }
}
