package vn.tiendo.benchmark;

import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks whose names match a pattern and ends with a table: how much was done in a
 * second, and how much in a second of the processor, which other work on the machine leaves alone.
 *
 * <p>Run it with {@code mvn -P benchmark test}.
 */
public final class Benchmarks {
  private Benchmarks() {}

  public static void main(String[] patterns) throws RunnerException {
    OptionsBuilder builder = new OptionsBuilder();
    for (String pattern : patterns) {
      builder.include(pattern);
    }
    Options options =
        builder
            .forks(1)
            // The compiler never lags behind: else a busy machine measures code not yet compiled.
            .jvmArgsAppend("-Xbatch")
            .threads(1)
            .timeUnit(TimeUnit.SECONDS)
            .warmupIterations(4)
            .warmupTime(TimeValue.seconds(2))
            .measurementIterations(5)
            .measurementTime(TimeValue.seconds(2))
            .build();
    print(new Runner(options).run());
  }

  private static void print(Collection<RunResult> results) {
    System.out.println("\na second\ta second of the processor\tsmaller ones of these\tbenchmark");
    for (RunResult result : results) {
      double done = rate(result, "done");
      double within = rate(result, "within");
      double share = rate(result, "processorNanos") / TimeUnit.SECONDS.toNanos(1);
      System.out.println(
          Math.round(done)
              + "\t"
              + Math.round(done / share)
              + "\t"
              + Math.round(within / share)
              + "\t"
              + name(result));
    }
  }

  private static double rate(RunResult result, String counter) {
    return result.getSecondaryResults().get(counter).getScore();
  }

  private static String name(RunResult result) {
    StringBuilder name = new StringBuilder(result.getParams().getBenchmark());
    name.delete(0, name.lastIndexOf(".", name.lastIndexOf(".") - 1) + 1);
    for (String key : result.getParams().getParamsKeys()) {
      name.append(' ').append(key).append('=').append(result.getParams().getParam(key));
    }
    return name.toString();
  }
}
