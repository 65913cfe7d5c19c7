package vn.tiendo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.tiendo.check.Checked;
import vn.tiendo.publish.Artifact;
import vn.tiendo.publish.OutputDirectory;
import vn.tiendo.publish.Progress;
import vn.tiendo.publish.Publication;
import vn.tiendo.statement.Ledger;

/** {@code tiendo bench}: builds any number of made-up communes and tells what it cost. */
@Command(
    name = "bench",
    description =
        "Đo tốc độ: sinh ra các đảng bộ cỡ một xã, dựng như thật rồi báo thời gian và bộ nhớ.")
final class BenchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--committees",
      paramLabel = "SỐ",
      defaultValue = "10",
      description = "Số đảng bộ sinh ra; mặc định là $${DEFAULT-VALUE}.")
  private int committees;

  @Option(
      names = "--jobs",
      paramLabel = "SỐ",
      description = "Số luồng dựng trang và văn bản; mặc định là số nhân của máy.")
  private @Nullable Integer jobs;

  @Option(
      names = "--out",
      paramLabel = "THƯ_MỤC",
      description = "Giữ kết quả dựng ở đây; mặc định là xóa sau khi đo.")
  private @Nullable Path out;

  @Override
  public Integer call() throws IOException {
    int threads = jobs != null ? jobs : Runtime.getRuntime().availableProcessors();
    if (committees < 1 || threads < 1) {
      throw new ParameterException(spec.commandLine(), "--committees và --jobs phải từ 1 trở lên.");
    }
    try (ScratchFolder scratch = ScratchFolder.create();
        Packed packed = Packed.open()) {
      Path data = scratch.folder("data");
      long bytes = BenchData.write(data, committees);
      return measure(packed, data, bytes, threads, out != null ? out : scratch.folder("site"));
    }
  }

  private int measure(Packed packed, Path data, long bytes, int threads, Path site) {
    StageClock clock = new StageClock();
    DataOptions options = new DataOptions();
    Build build =
        new Build(
            options.layers("templates", data, packed), options.layers("site", data, packed), clock);
    long start = System.nanoTime();
    Build.Examined examined = build.examine(data);
    Checked checked = examined.checked();
    if (checked == null) {
      new Findings(examined.findings()).print(spec.commandLine().getErr());
      return 1;
    }
    Publication publication = build.judge(checked, new Build.Order(data, null, false, false));
    Ledger ledger = new Ledger();
    List<Artifact> artifacts = build.render(publication, ledger);
    inThreads(
        threads, () -> build.write(artifacts, new OutputDirectory(site), Progress.SILENT, ledger));
    long nanos = System.nanoTime() - start;
    BenchReport report =
        BenchReport.of(publication, artifacts, bytes, threads, nanos, clock, ProcessUse.now());
    spec.commandLine().getOut().print(report.text());
    return 0;
  }

  /** Parallel streams run in the pool that they are called from. */
  private static void inThreads(int threads, Runnable work) {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      pool.submit(work).join();
    } finally {
      pool.shutdown();
    }
  }
}
