package vn.tiendo;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.tiendo.diagnostic.Severity;

/** {@code tiendo check}: says all that is wrong with the data, and writes nothing. */
@Command(name = "check", description = "Kiểm tra dữ liệu: in mọi lỗi, cảnh báo và lưu ý.")
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private DataOptions data;

  @Option(names = "--strict", description = "Coi cảnh báo như lỗi.")
  private boolean strict;

  @Override
  public Integer call() throws IOException {
    try (Packed packed = Packed.open()) {
      Build build = data.build(packed, new StageClock());
      Findings findings = new Findings(build.examine(data.folder(packed)).findings());
      PrintWriter out = spec.commandLine().getOut();
      findings.print(out);
      out.println(closing(findings));
      return failed(findings) ? 1 : 0;
    }
  }

  private boolean failed(Findings findings) {
    return findings.broken() || (strict && findings.count(Severity.WARNING) > 0);
  }

  private String closing(Findings findings) {
    if (findings.all().isEmpty()) {
      return "Dữ liệu đọc được hết, không có lỗi hay cảnh báo.";
    }
    if (findings.broken()) {
      return "Có " + findings.summary() + ". Cần sửa hết lỗi trước khi dựng trang.";
    }
    return failed(findings)
        ? "Có " + findings.summary() + ". Ở chế độ chặt, cảnh báo cũng phải được xử lý."
        : "Không có lỗi. Có " + findings.summary() + " nên xem lại.";
  }
}
