package vn.tiendo;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tiendo.signing.KeyRing;
import vn.tiendo.signing.Moment;
import vn.tiendo.signing.Paper;
import vn.tiendo.signing.Signer;
import vn.tiendo.signing.SigningKey;
import vn.tiendo.signing.SigningRefused;

/**
 * {@code tiendo sign}: signs PDFs and writes the signed ones beside them. Either all files are
 * signed or none is written.
 */
@Command(
    name = "sign",
    description = {
      "Ký số văn bản PDF bằng kho khóa PKCS#12 (.p12, .pfx) hoặc thiết bị ký PKCS#11.",
      "Bản đã ký là tệp mới, tên thêm “-da-ky”; tệp gốc giữ nguyên. Thường cá nhân ký trước, cơ quan ký sau."
    })
final class SignCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "TỆP", arity = "1..*", description = "Các tệp PDF cần ký.")
  private List<Path> files;

  @Option(names = "--key", paramLabel = "KHO_KHÓA", description = "Tệp PKCS#12 (.p12, .pfx).")
  private @Nullable Path key;

  @Option(
      names = "--pkcs11",
      paramLabel = "THƯ_VIỆN",
      description = "Tệp thư viện PKCS#11 của thiết bị ký (.so, .dll, .dylib), thay cho --key.")
  private @Nullable Path library;

  @Option(
      names = "--slot",
      paramLabel = "SỐ",
      converter = SlotNumber.class,
      description =
          "Số khe cắm thiết bị (thập phân, hoặc 0x…); mặc định là khe đầu tiên có thiết bị.")
  private @Nullable Integer slot;

  @Option(
      names = "--certificate",
      paramLabel = "CHỨNG_THƯ",
      description = "Số sê-ri hoặc tên người được cấp, khi kho khóa có nhiều chứng thư.")
  private @Nullable String certificate;

  @Option(
      names = "--field",
      paramLabel = "Ô",
      description =
          "Ô chữ ký: person (cá nhân), organisation (cơ quan) hoặc tên ô; phải nêu khi văn bản còn từ hai ô trống.")
  private @Nullable String field;

  @Mixin private PasswordOptions password;

  @Option(
      names = "--out",
      paramLabel = "NƠI_GHI",
      description = "Tên tệp đã ký, hoặc thư mục đã có; mặc định là cạnh tệp gốc.")
  private @Nullable Path out;

  @Option(
      names = "--replace",
      description = "Ghi đè bản đã ký lần trước; không bao giờ đè tệp gốc.")
  private boolean replace;

  @Option(names = "--draft", description = "Ký cả văn bản còn là dự thảo.")
  private boolean draft;

  /** Tools print slot numbers as hexadecimal. */
  static final class SlotNumber implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      return Integer.decode(text);
    }
  }

  /** A file about to be signed. */
  private record Work(Path from, Paper paper, @Nullable String place, Path to) {}

  @Override
  public Integer call() {
    requireOneStore();
    try {
      List<Work> all = prepare();
      if (all.size() < files.size()) {
        spec.commandLine().getErr().println("Chưa ký tệp nào.");
        return 1;
      }
      sign(all, Instant.now().truncatedTo(ChronoUnit.SECONDS));
      return 0;
    } catch (SigningRefused e) {
      spec.commandLine().getErr().println("lỗi: " + e.sentence() + ".\nChưa ký tệp nào.");
      return 1;
    }
  }

  private void requireOneStore() {
    if ((key == null) == (library == null)) {
      throw new ParameterException(
          spec.commandLine(),
          "nêu nơi giữ khóa bằng một trong hai: --key (tệp PKCS#12) hoặc --pkcs11 (thiết bị ký).");
    }
    if (slot != null && library == null) {
      throw new ParameterException(spec.commandLine(), "--slot chỉ đi cùng --pkcs11.");
    }
    password.requireOneSource(spec.commandLine());
  }

  /** Reads all files and tells of each that cannot be signed why. */
  private List<Work> prepare() {
    SignedFiles signed = new SignedFiles(out, replace, files);
    List<Work> all = new ArrayList<>();
    for (Path file : files) {
      try {
        Paper paper = Paper.read(SignedFiles.read(file, "tệp cần ký"));
        refuseDraft(paper);
        all.add(new Work(file, paper, paper.place(field), signed.target(file)));
      } catch (SigningRefused e) {
        spec.commandLine().getErr().println(file + ": lỗi: " + e.sentence() + ".");
      }
    }
    return all;
  }

  private void refuseDraft(Paper paper) {
    if (paper.draft() && !draft) {
      throw new SigningRefused(
          "văn bản còn là dự thảo",
          "điền số, ngày, người ký, đặt “trạng thái: chính thức” trong tệp báo cáo rồi dựng lại;"
              + " vẫn muốn ký thì thêm --draft");
    }
  }

  private void sign(List<Work> all, Instant now) {
    PrintWriter print = spec.commandLine().getOut();
    List<byte[]> signed = new ArrayList<>();
    String signer;
    try (KeyRing ring = open()) {
      SigningKey chosen = ring.choose(certificate, now);
      signer = chosen.holder().described();
      for (Work work : all) {
        signed.add(named(work, () -> Signer.sign(work.paper(), chosen, work.place(), now)));
      }
    }
    for (int i = 0; i < all.size(); i++) {
      SignedFiles.write(all.get(i).to(), signed.get(i), replace);
    }
    print.println("Người ký: " + signer + "; lúc " + Moment.full(now) + ".");
    all.forEach(work -> print.println("Đã ký: " + work.to()));
  }

  /** Says which file it was that could not be signed. */
  private static byte[] named(Work work, Supplier<byte[]> signing) {
    try {
      return signing.get();
    } catch (SigningRefused e) {
      throw e.of(work.from().toString());
    }
  }

  private KeyRing open() {
    if (library != null) {
      SignedFiles.requireThere(library, "thư viện PKCS#11");
      return KeyRing.pkcs11(
          library.toAbsolutePath().toString(), slot, password.read("Mã PIN của thiết bị ký: "));
    }
    Path file = Objects.requireNonNull(key);
    byte[] store = SignedFiles.read(file, "kho khóa");
    return KeyRing.pkcs12(store, password.read("Mật khẩu của kho khóa " + file + ": "));
  }
}
