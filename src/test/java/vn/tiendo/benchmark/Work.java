package vn.tiendo.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Counts what a benchmark did and the time of the processor that its thread took for it. On a
 * machine that does other work too, only that time says what the work costs. JMH prints each as so
 * much a second.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class Work {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Pieces of work: assessments, phrases. */
  public long done;

  /** Smaller things within them: judgements, letters. */
  public long within;

  /** Time of the processor in billionths of a second. */
  public long processorNanos;

  /** The time of the processor that this thread has taken since it began. */
  static long now() {
    return THREADS.getCurrentThreadCpuTime();
  }

  /** Adds what was done since a moment of {@link #now}. */
  void add(long done, long within, long since) {
    this.done += done;
    this.within += within;
    this.processorNanos += now() - since;
  }
}
