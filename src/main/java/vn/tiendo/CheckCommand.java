package vn.tiendo;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.tiendo.check.Checker;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.Excerpt;
import vn.tiendo.diagnostic.Severity;
import vn.tiendo.load.Loaded;
import vn.tiendo.load.Loader;

/** Reads and checks a data folder, prints every finding and builds nothing. */
@Command(name = "check", description = "Kiểm tra các tệp dữ liệu, in mọi lỗi và cảnh báo.")
final class CheckCommand implements Callable<Integer> {
  private static final Path USUAL = Path.of("data");

  @Spec private CommandSpec spec;

  @Option(
      names = "--data",
      paramLabel = "THƯ_MỤC",
      description = "Thư mục dữ liệu; mặc định là data, không có thì dùng dữ liệu đóng sẵn.")
  private @Nullable Path data;

  @Option(names = "--strict", description = "Coi cảnh báo như lỗi.")
  private boolean strict;

  /** 0 when nothing is wrong, 1 when there are errors, or warnings that count as errors. */
  @Override
  public Integer call() throws IOException {
    if (data != null && !Files.isDirectory(data)) {
      throw new ParameterException(spec.commandLine(), "không có thư mục \"" + data + "\".");
    }
    Path own = data == null ? USUAL : data;
    if (Files.isDirectory(own)) {
      return report(findings(own));
    }
    try (Packed packed = Packed.open()) {
      return report(findings(packed.folder("data")));
    }
  }

  private static List<Diagnostic> findings(Path folder) {
    Loaded loaded = Loader.load(folder);
    Checker.Verified verified = Checker.check(loaded.catalogue(), loaded.damaged());
    return Stream.concat(loaded.diagnostics().stream(), verified.diagnostics().stream())
        .sorted()
        .toList();
  }

  private int report(List<Diagnostic> findings) {
    PrintWriter err = spec.commandLine().getErr();
    findings.forEach(finding -> err.println(Excerpt.of(finding)));
    long errors = count(findings, Severity.ERROR);
    long warnings = count(findings, Severity.WARNING);
    long notes = count(findings, Severity.NOTE);
    spec.commandLine().getOut().println(summary(errors, warnings, notes));
    return errors > 0 || (strict && warnings > 0) ? 1 : 0;
  }

  private static long count(List<Diagnostic> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  private String summary(long errors, long warnings, long notes) {
    String counts = "%s lỗi, %s cảnh báo, %s lưu ý".formatted(errors, warnings, notes);
    if (errors > 0) {
      return "Có " + counts + ". Cần sửa hết lỗi trước khi dựng trang.";
    }
    if (strict && warnings > 0) {
      return "Có " + counts + ". Ở chế độ chặt, cảnh báo cũng phải được xử lý.";
    }
    return warnings + notes == 0
        ? "Dữ liệu đọc được hết, không có lỗi hay cảnh báo."
        : "Không có lỗi. Có " + counts + " nên xem lại.";
  }
}
