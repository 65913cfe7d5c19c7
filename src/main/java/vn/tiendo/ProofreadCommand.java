package vn.tiendo;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tiendo.diagnostic.Excerpt;
import vn.tiendo.manuscript.ManuscriptReader;
import vn.tiendo.manuscript.UnreadableText;
import vn.tiendo.proofread.Finding;
import vn.tiendo.proofread.FindingKind;
import vn.tiendo.proofread.Manuscript;
import vn.tiendo.proofread.Proofreader;
import vn.tiendo.proofread.Proofreader.Reading;

/** {@code tiendo proofread}: finds wrong arithmetic in texts of any kind, and writes nothing. */
@Command(
    name = "proofread",
    description = {
      "Soát số liệu trong văn bản: tỷ lệ sai, phép cộng sai, danh mục thiếu số, dấu thập phân.",
      "Đọc Markdown, văn bản thuần (UTF-8), Word (.docx) và PDF có chữ."
    })
final class ProofreadCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "TỆP", arity = "1..*", description = "Các tệp cần soát.")
  private List<Path> files;

  @Option(
      names = "--json",
      description = "In mỗi kết quả một dòng JSON, cả chỗ đúng, để máy khác đọc.")
  private boolean json;

  private int checked;
  private int right;
  private int open;
  private final List<Finding> wrong = new ArrayList<>();

  @Override
  public Integer call() {
    boolean broken = false;
    for (Path file : files) {
      try {
        read(ManuscriptReader.read(file));
      } catch (UnreadableText unreadable) {
        spec.commandLine().getErr().println(unreadable.getMessage());
        broken = true;
      }
    }
    if (!json && !(broken && files.size() == 1)) {
      spec.commandLine().getOut().println(closing());
    }
    return broken || !wrong.isEmpty() ? 1 : 0;
  }

  private void read(Manuscript manuscript) {
    PrintWriter out = spec.commandLine().getOut();
    Reading reading = Proofreader.read(manuscript);
    checked += (int) reading.findings().stream().filter(f -> f.computed() != null).count();
    right += (int) reading.findings().stream().filter(f -> f.kind() == FindingKind.OK).count();
    open += reading.open();
    wrong.addAll(reading.wrong());
    for (Finding finding : json ? reading.findings() : reading.wrong()) {
      out.println(
          json ? FindingJson.line(manuscript.file(), finding) : Excerpt.of(finding.diagnostic()));
      if (!json) {
        out.println();
      }
    }
  }

  private String closing() {
    String counted =
        checked == 0
            ? "Không thấy tỷ lệ hay phép cộng nào kiểm tra được"
            : "Đã kiểm tra %s tỷ lệ và phép cộng, %s đúng".formatted(checked, right);
    String unsure =
        open == 0 ? "" : "; %s tỷ lệ để ngỏ vì văn bản không nói rõ mẫu số".formatted(open);
    String found =
        wrong.isEmpty()
            ? " Không có chỗ nào phải xem lại."
            : " Có %s chỗ nên xem lại.".formatted(wrong.size());
    return counted + unsure + "." + found;
  }
}
