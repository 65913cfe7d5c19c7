package vn.tiendo;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tiendo.signing.Paper;
import vn.tiendo.signing.SigningRefused;
import vn.tiendo.signing.Trusted;
import vn.tiendo.signing.Verification;
import vn.tiendo.signing.Verification.Signature;
import vn.tiendo.signing.Verifier;

/** {@code tiendo verify}: who signed a PDF, when, and whether it is still the same. */
@Command(
    name = "verify",
    description = {
      "Kiểm tra chữ ký số trong tệp PDF: ai ký, lúc nào, tệp có bị sửa sau khi ký không.",
      "Không dùng mạng nên không biết chứng thư đã bị thu hồi hay chưa."
    })
final class VerifyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "TỆP", arity = "1..*", description = "Các tệp PDF cần kiểm tra.")
  private List<Path> files;

  @Option(
      names = "--trust",
      paramLabel = "CHỨNG_THƯ",
      description =
          "Tệp chứng thư gốc mà mình tin cậy (.cer, .crt, .pem); nêu nhiều lần được. Có nêu thì chữ ký không dẫn về đó bị coi là sai.")
  private List<Path> roots = List.of();

  @Override
  public Integer call() {
    boolean good = true;
    try {
      Trusted trusted = trusted();
      for (Path file : files) {
        good &= verify(file, trusted);
      }
    } catch (SigningRefused e) {
      spec.commandLine().getErr().println("lỗi: " + e.sentence() + ".");
      return 1;
    }
    return good ? 0 : 1;
  }

  private Trusted trusted() {
    Trusted trusted = Trusted.nobody();
    for (Path root : roots) {
      byte[] content = SignedFiles.read(root, "tệp chứng thư");
      try {
        trusted = trusted.and(content);
      } catch (SigningRefused e) {
        throw e.of(root.toString());
      }
    }
    return trusted;
  }

  private boolean verify(Path file, Trusted trusted) {
    try {
      Paper paper = Paper.read(SignedFiles.read(file, "tệp"));
      Verification verification = Verifier.verify(paper, trusted);
      tell(file, verification);
      return verification.sound() && (roots.isEmpty() || verification.trusted());
    } catch (SigningRefused e) {
      spec.commandLine().getErr().println(file + ": lỗi: " + e.sentence() + ".");
      return false;
    }
  }

  private void tell(Path file, Verification verification) {
    PrintWriter print = spec.commandLine().getOut();
    print.println(file + ": " + SignatureWords.conclusion(verification));
    int number = 0;
    for (Signature signature : verification.signatures()) {
      number++;
      print.println(
          "  " + number + ". " + signature.words() + ": " + SignatureWords.verdict(signature));
      SignatureWords.lines(signature).forEach(line -> print.println("     " + line));
    }
  }
}
