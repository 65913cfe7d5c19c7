package vn.tiendo;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.tiendo.document.UnprintableReport;
import vn.tiendo.language.Dates;
import vn.tiendo.language.Numbers;
import vn.tiendo.language.Reading;
import vn.tiendo.publish.Artifact;
import vn.tiendo.publish.OutputDirectory;
import vn.tiendo.publish.Publication;
import vn.tiendo.publish.UnsafeOutput;
import vn.tiendo.statement.Ledger;
import vn.tiendo.template.BrokenTemplate;

/** {@code tiendo build}: makes the site and the documents. */
@Command(name = "build", description = "Dựng trang theo dõi tiến độ và các báo cáo PDF.")
final class BuildCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private DataOptions data;

  @Option(
      names = "--out",
      paramLabel = "THƯ_MỤC",
      defaultValue = "target/site",
      description = "Nơi ghi kết quả; mặc định là $${DEFAULT-VALUE}.")
  private Path out;

  @Option(
      names = "--as-of",
      paramLabel = "NGÀY",
      description =
          "Ngày chốt để đánh giá, ví dụ 30/6/2026; mặc định là ngày chốt ghi trong dữ liệu, nếu không có thì là ngày của số liệu mới nhất.")
  private @Nullable String asOf;

  @Option(
      names = "--scope",
      paramLabel = "PHẠM_VI",
      defaultValue = "public",
      description = "public: chỉ phần công khai (mặc định); internal: cả phần nội bộ.")
  private String scope;

  @Option(
      names = "--docx",
      description = "Làm thêm bản Word (.docx) của từng báo cáo để sửa trước khi ký.")
  private boolean docx;

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    boolean internal = internal();
    LocalDate day = day();
    try (Packed packed = Packed.open()) {
      Build build = data.build(packed, new StageClock());
      Build.Order order = new Build.Order(data.folder(packed), day, internal, docx);
      if (order.data().getFileSystem().equals(out.getFileSystem())) {
        refuseAmongData(order.data());
      }
      return run(build, order, start);
    }
  }

  private int run(Build build, Build.Order order, long start) {
    PrintWriter err = spec.commandLine().getErr();
    Build.Examined examined = build.examine(order.data());
    Findings findings = new Findings(examined.findings());
    if (examined.checked() == null) {
      findings.print(err);
      err.println("Chưa dựng: " + findings.summary() + ". Kết quả lần trước được giữ nguyên.");
      return 1;
    }
    try {
      Publication publication = build.judge(examined.checked(), order);
      Ledger ledger = new Ledger();
      List<Artifact> artifacts = build.render(publication, ledger);
      ProgressLine progress = ProgressLine.on(err);
      build.write(artifacts, new OutputDirectory(out), progress, ledger);
      progress.clear();
      summarise(publication, artifacts, findings, start);
      return 0;
    } catch (BrokenTemplate e) {
      new Findings(List.of(e.diagnostic())).print(err);
    } catch (UnprintableReport e) {
      new Findings(List.of(e.diagnostic())).print(err);
    } catch (UnsafeOutput | TwoTellings e) {
      err.println("lỗi: " + e.getMessage());
    } catch (UncheckedIOException e) {
      err.println(
          "lỗi: không ghi được kết quả vào " + out + ": " + WriteFailure.describe(reason(e)));
    }
    err.println("Chưa dựng xong. Kết quả lần trước được giữ nguyên.");
    return 1;
  }

  /** What the system said first: streams that run side by side wrap it. */
  private static IOException reason(UncheckedIOException failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause instanceof IOException io ? io : Objects.requireNonNull(failure.getCause());
  }

  /** A site written among the data would be read as data, or be served again. */
  private void refuseAmongData(Path folder) {
    Path inside = folder.toAbsolutePath().normalize();
    Path target = out.toAbsolutePath().normalize();
    if (!target.startsWith(inside) || target.equals(inside)) {
      return;
    }
    Path first = inside.resolve(inside.relativize(target).getName(0));
    String name = String.valueOf(first.getFileName());
    if (name.equals("site")
        || name.equals("templates")
        || Files.exists(first.resolve("dang-bo.yaml"))) {
      throw wrong(
          "--out \"" + out + "\" nằm trong dữ liệu; chọn thư mục khác để không lẫn với dữ liệu.");
    }
  }

  private void summarise(
      Publication publication, List<Artifact> artifacts, Findings findings, long start) {
    PrintWriter print = spec.commandLine().getOut();
    long pages = count(artifacts, ".html");
    long documents = count(artifacts, ".pdf");
    print.println(
        "Đã dựng "
            + Numbers.plain(publication.committees().size())
            + " đảng bộ: "
            + Numbers.plain(pages)
            + " trang, "
            + Numbers.plain(documents)
            + " văn bản PDF"
            + (docx ? ", " + Numbers.plain(count(artifacts, ".docx")) + " bản Word" : "")
            + "; "
            + findings.summary()
            + "; "
            + seconds(System.nanoTime() - start)
            + " giây.");
    print.println("Kết quả: " + out.resolve("index.html"));
    if (!findings.all().isEmpty()) {
      print.println("Xem chi tiết các cảnh báo, lưu ý bằng lệnh: tiendo check");
    }
  }

  private static long count(List<Artifact> artifacts, String ending) {
    return artifacts.stream().filter(a -> a.path().endsWith(ending)).count();
  }

  static String seconds(long nanos) {
    return Numbers.rounded(BigDecimal.valueOf(nanos, 9), 1);
  }

  private boolean internal() {
    return switch (scope) {
      case "public" -> false;
      case "internal" -> true;
      default ->
          throw wrong("--scope chỉ nhận public hoặc internal, không nhận \"" + scope + "\".");
    };
  }

  private @Nullable LocalDate day() {
    if (asOf == null) {
      return null;
    }
    Reading<LocalDate> reading = Dates.read(asOf);
    if (reading instanceof Reading.Understood<LocalDate> understood) {
      return understood.meaning();
    }
    Reading.Refused<LocalDate> refused = (Reading.Refused<LocalDate>) reading;
    throw wrong("--as-of: " + refused.message() + "; " + refused.remedy() + ".");
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec.commandLine()), message);
  }
}
