package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.signing.Authority;
import vn.tiendo.signing.PrintedReports;

/** What {@code sign} and {@code verify} do and say; every mistake in one sentence with its cure. */
final class SignCommandTest {
  private static final int SIGNATURE = 128;
  private static final int CERTIFICATES = 4;

  @TempDir private static Path shared;
  private static Authority authority;
  private static byte[] report;
  private static byte[] draft;
  private static byte[] bare;

  @TempDir private Path folder;

  @BeforeAll
  static void print() throws Exception {
    authority = new Authority("Cơ quan chứng thực Thử");
    report = PrintedReports.withBothFields(shared.resolve("ca-hai"));
    draft = PrintedReports.draft(shared.resolve("du-thao"));
    bare = PrintedReports.withoutFields(shared.resolve("khong-o"));
    put("ca-nhan.p12", Authority.store(authority.person("Nguyễn Thị Thử")));
    put("co-quan.p12", Authority.store(authority.person("Đảng uỷ xã Thử")));
    put("goc.cer", authority.root());
    put("mat-khau.txt", (Authority.PASSWORD + "\ndòng khác\n").getBytes(StandardCharsets.UTF_8));
    put("co-dau.txt", "mật khẩu".getBytes(StandardCharsets.UTF_8));
    put("sai.txt", "khong phai".getBytes(StandardCharsets.UTF_8));
  }

  private static void put(String name, byte[] content) throws IOException {
    Files.write(shared.resolve(name), content);
  }

  @BeforeEach
  void copy() throws IOException {
    Files.write(folder.resolve("bc.pdf"), report);
    Files.write(folder.resolve("du-thao.pdf"), draft);
    Files.write(folder.resolve("khong-o.pdf"), bare);
  }

  private Call sign(String file, String... options) {
    return signWith(List.of(file), "ca-nhan.p12", "mat-khau.txt", options);
  }

  private Call signWith(List<String> names, String key, String password, String... options) {
    List<String> call = new ArrayList<>(List.of("sign"));
    names.forEach(name -> call.add(folder.resolve(name).toString()));
    call.addAll(List.of("--key", shared.resolve(key).toString()));
    call.addAll(List.of("--password-file", shared.resolve(password).toString()));
    call.addAll(List.of(options));
    return Call.of(call.toArray(String[]::new));
  }

  private Call verify(String name, String... options) {
    List<String> call = new ArrayList<>(List.of("verify", folder.resolve(name).toString()));
    call.addAll(List.of(options));
    return Call.of(call.toArray(String[]::new));
  }

  private void refused(Call call, String sentence) {
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.out()).isEmpty();
    assertThat(call.err().replace(folder + "/", "").replace(shared + "/", ""))
        .isEqualTo(sentence + ".\nChưa ký tệp nào.\n");
    assertThat(Folders.files(folder)).containsOnlyKeys("bc.pdf", "du-thao.pdf", "khong-o.pdf");
  }

  @Test
  void thePersonSignsThenTheBodyAndBothAreVerified() {
    Call first = sign("bc.pdf", "--field", "person");
    assertThat(first.err()).isEmpty();
    assertThat(first.code()).isZero();
    assertThat(first.out())
        .startsWith("Người ký: Nguyễn Thị Thử (Đảng uỷ xã Thử); lúc ")
        .contains("Đã ký: " + folder.resolve("bc-da-ky.pdf"));
    Call second = signWith(List.of("bc-da-ky.pdf"), "co-quan.p12", "mat-khau.txt");
    assertThat(second.err()).as("one field is left: it need not be named").isEmpty();
    Call verified = verify("bc-da-ky-2.pdf", "--trust", shared.resolve("goc.cer").toString());
    assertThat(verified.code()).isZero();
    assertThat(verified.out())
        .contains("2 chữ ký số, tệp không bị sửa từ khi ký.")
        .contains("1. chữ ký cá nhân: đúng")
        .contains("2. chữ ký cơ quan: đúng")
        .contains("chứng thư dẫn về chứng thư gốc đã nêu");
    assertThat(Folders.files(folder).get("bc.pdf")).as("the original stays").isEqualTo(report);
  }

  @Test
  void severalFilesAreSignedWithOnePassword() throws IOException {
    Files.createDirectory(folder.resolve("ra"));
    Call call =
        signWith(
            List.of("khong-o.pdf", "bc.pdf"), "ca-nhan.p12", "mat-khau.txt", "--field", "person");
    refused(
        call,
        "khong-o.pdf: lỗi: văn bản không có ô chữ ký “person”; bỏ --field để ký không chiếm chỗ"
            + " trên trang, hoặc ghi “ô chữ ký” ở phần đầu báo cáo rồi dựng lại");
    Files.write(folder.resolve("hai.pdf"), bare);
    Call good =
        signWith(
            List.of("khong-o.pdf", "hai.pdf"),
            "ca-nhan.p12",
            "mat-khau.txt",
            "--out",
            folder.resolve("ra").toString());
    assertThat(good.err()).isEmpty();
    assertThat(Folders.files(folder)).containsKeys("ra/khong-o-da-ky.pdf", "ra/hai-da-ky.pdf");
  }

  @Test
  void aDraftIsSignedOnlyWhenAskedFor() {
    refused(
        sign("du-thao.pdf"),
        "du-thao.pdf: lỗi: văn bản còn là dự thảo; điền số, ngày, người ký, đặt “trạng thái: chính"
            + " thức” trong tệp báo cáo rồi dựng lại; vẫn muốn ký thì thêm --draft");
    assertThat(sign("du-thao.pdf", "--draft").code()).isZero();
    assertThat(verify("du-thao-da-ky.pdf").out()).contains("1 chữ ký số, tệp không bị sửa");
  }

  @Test
  void thePasswordIsTakenFromTheEnvironmentToo() throws Exception {
    Map.Entry<String, String> variable =
        System.getenv().entrySet().stream()
            .filter(e -> e.getValue().matches("[!-~]{3,}") && e.getKey().matches("\\w+"))
            .findFirst()
            .orElseThrow();
    Call call =
        Call.of(
            "sign",
            folder.resolve("bc.pdf").toString(),
            "--field",
            "person",
            "--key",
            shared.resolve("ca-nhan.p12").toString(),
            "--password-env",
            variable.getKey());
    refused(call, "lỗi: mật khẩu của kho khóa không đúng; nhập lại; chú ý phím Caps Lock và bộ gõ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mat-hut.pdf | mat-hut.pdf: lỗi: không có tệp cần ký mat-hut.pdf; xem lại đường dẫn
          bc.pdf | bc.pdf: lỗi: văn bản có 2 ô chữ ký còn trống (ô chữ ký cá nhân, ô chữ ký cơ quan); \
          nêu ô cần ký: --field person hoặc --field organisation
          """)
  void aFileThatCannotBeSignedIsTold(String file, String sentence) {
    refused(sign(file), sentence);
  }

  @Test
  void whatIsNoPdfOrIsLockedOrDamagedIsTold() throws Exception {
    assertThat(signed("# Báo cáo\n".getBytes(StandardCharsets.UTF_8)))
        .contains("không phải là tệp PDF; chọn tệp .pdf do lệnh build dựng ra; bản Word thì xuất");
    assertThat(signed("%PDF-1.7\nhỏng".getBytes(StandardCharsets.UTF_8)))
        .contains("tệp PDF hỏng, không đọc được; dựng hoặc xuất lại tệp này");
    assertThat(signed(new byte[0])).contains("không phải là tệp PDF");
    assertThat(signed(locked("mở"))).contains("tệp PDF có đặt mật khẩu nên không ký được");
    assertThat(signed(locked(""))).contains("tệp PDF có đặt mật khẩu nên không ký được");
  }

  private String signed(byte[] content) throws IOException {
    Files.write(folder.resolve("khac.pdf"), content);
    Call call = sign("khac.pdf");
    assertThat(call.code()).isEqualTo(1);
    assertThat(folder.resolve("khac-da-ky.pdf")).doesNotExist();
    assertThat(verify("khac.pdf").err()).contains("khac.pdf: lỗi: ");
    return call.err();
  }

  private static byte[] locked(String toOpen) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bare)) {
      pdf.protect(new StandardProtectionPolicy("chủ", toOpen, new AccessPermission()));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pdf.save(out);
      return out.toByteArray();
    }
  }

  @Test
  void aSignedFieldIsNotSignedAgain() {
    sign("bc.pdf", "--field", "person");
    Call again = sign("bc-da-ky.pdf", "--field", "person");
    assertThat(again.code()).isEqualTo(1);
    assertThat(again.err())
        .contains("bc-da-ky.pdf: lỗi: ô chữ ký cá nhân đã được ký; dùng lệnh verify để xem ai");
  }

  @Test
  void aKeyThatMayNotSignIsTold() throws Exception {
    Instant past = Instant.parse("2002-03-04T05:00:00Z");
    Instant future = Instant.parse("2097-03-04T05:00:00Z");
    Authority.Entry expired = authority.person("Người Cũ", Authority.FROM, past, SIGNATURE);
    Authority.Entry early = authority.person("Người Mới", future, Authority.UNTIL, SIGNATURE);
    Authority.Entry other =
        authority.person("Máy Chủ", Authority.FROM, Authority.UNTIL, CERTIFICATES);
    put("cu.p12", Authority.store(expired));
    put("moi.p12", Authority.store(early));
    put("khac.p12", Authority.store(other));
    put("cu-moi.p12", Authority.store(expired, early));
    put("rong.p12", authority.storeWithoutKey());
    refused(
        withKey("cu.p12"),
        "lỗi: chứng thư của Người Cũ đã hết hạn từ ngày 04/3/2002; xin gia hạn hoặc dùng chứng thư"
            + " mới; nếu chưa hết hạn thì xem lại ngày giờ của máy");
    refused(
        withKey("moi.p12"),
        "lỗi: chứng thư của Người Mới đến ngày 04/3/2097 mới có hiệu lực; chờ đến ngày đó; nếu đã"
            + " đến thì xem lại ngày giờ của máy");
    refused(
        withKey("khac.p12"),
        "lỗi: chứng thư của Máy Chủ không được cấp để ký văn bản; dùng chứng thư có mục đích ký số"
            + " (digitalSignature hoặc nonRepudiation)");
    assertThat(withKey("cu-moi.p12").err())
        .contains("không chứng thư nào trong kho khóa ký được lúc này")
        .contains("của Người Cũ (Đảng uỷ xã Thử), hiệu lực 01/01/2001 - 04/3/2002");
    refused(
        withKey("rong.p12"),
        "lỗi: trong kho khóa không có khóa riêng nào kèm chứng thư; dùng tệp có cả khóa riêng và"
            + " chứng thư, không dùng tệp chỉ có chứng thư (.cer, .crt)");
  }

  private Call withKey(String key, String... options) {
    return signWith(List.of("khong-o.pdf"), key, "mat-khau.txt", options);
  }

  @Test
  void aStoreThatCannotBeOpenedIsTold() {
    refused(
        signWith(List.of("khong-o.pdf"), "ca-nhan.p12", "sai.txt"),
        "lỗi: mật khẩu của kho khóa không đúng; nhập lại; chú ý phím Caps Lock và bộ gõ");
    refused(
        signWith(List.of("khong-o.pdf"), "ca-nhan.p12", "co-dau.txt"),
        "lỗi: mật khẩu có chữ có dấu nên không mở được kho khóa; tắt bộ gõ tiếng Việt rồi nhập lại;"
            + " nếu mật khẩu đúng là có dấu thì đổi thành không dấu");
    refused(
        withKey("goc.cer"),
        "lỗi: kho khóa không phải là tệp PKCS#12 hoặc đã hỏng; chọn tệp .p12 hoặc .pfx do đơn vị"
            + " cấp chứng thư giao");
    refused(withKey("mat.p12"), "lỗi: không có kho khóa mat.p12; xem lại đường dẫn");
    refused(
        signWith(List.of("khong-o.pdf"), "ca-nhan.p12", "mat.txt"),
        "lỗi: không có tệp mật khẩu mat.txt; xem lại đường dẫn sau --password-file");
  }

  @Test
  void amongSeveralCertificatesOneIsChosen() throws Exception {
    Authority.Entry one = authority.person("Trần Văn Một");
    Authority.Entry two = authority.person("Lê Thị Hai");
    put("hai.p12", Authority.store(one, two));
    String serial = one.chain().get(0).getSerialNumber().toString(16);
    Call unclear = withKey("hai.p12");
    assertThat(unclear.err())
        .contains("kho khóa có 2 chứng thư dùng được; nêu một bằng --certificate, theo số sê-ri: ")
        .contains(serial + " của Trần Văn Một (Đảng uỷ xã Thử), hiệu lực 01/01/2001 - 31/12/2098");
    assertThat(withKey("hai.p12", "--certificate", "Phạm Ba").err())
        .contains("trong kho khóa không có chứng thư “Phạm Ba”; chọn một trong: ");
    assertThat(withKey("hai.p12", "--certificate", serial.toUpperCase(java.util.Locale.ROOT)).out())
        .startsWith("Người ký: Trần Văn Một");
    assertThat(withKey("hai.p12", "--replace", "--certificate", "lê thị hai").out())
        .startsWith("Người ký: Lê Thị Hai");
    assertThat(withKey("hai.p12", "--replace", "--certificate", "khoa-2").code()).isZero();
  }

  @Test
  void nothingIsWrittenOverWithoutBeingTold() throws IOException {
    Path signed = folder.resolve("khong-o-da-ky.pdf");
    Files.writeString(signed, "của người khác");
    assertThat(sign("khong-o.pdf").err())
        .contains("đã có tệp " + signed + "; chọn nơi khác bằng --out, hoặc thêm --replace");
    assertThat(Files.readString(signed)).isEqualTo("của người khác");
    assertThat(sign("khong-o.pdf", "--replace").code()).isZero();
    String original = folder.resolve("khong-o.pdf").toString();
    assertThat(sign("khong-o.pdf", "--replace", "--out", original).err())
        .contains(original + " là tệp gốc, không được ghi đè; chọn tên khác bằng --out");
    assertThat(sign("khong-o.pdf", "--out", folder.resolve("mat/x.pdf").toString()).err())
        .contains("không có thư mục " + folder.resolve("mat") + "; tạo thư mục này trước");
    assertThat(Folders.files(folder).get("khong-o.pdf")).isEqualTo(bare);
  }

  @ParameterizedTest
  @CsvSource({
    "bc.pdf, bc-da-ky.pdf",
    "bc-da-ky.pdf, bc-da-ky-2.pdf",
    "bc-da-ky-2.pdf, bc-da-ky-3.pdf",
    "BC.PDF, BC-da-ky.pdf",
    "bc, bc-da-ky.pdf"
  })
  void theNewNameTellsHowOftenItWasSigned(String name, String signed) {
    assertThat(SignedFiles.signedName(name)).isEqualTo(signed);
  }

  @Test
  void aWrongCallIsTold() {
    String file = folder.resolve("bc.pdf").toString();
    assertThat(Call.of("sign", file).code()).isEqualTo(2);
    assertThat(Call.of("sign", file).err()).contains("--key (tệp PKCS#12) hoặc --pkcs11");
    assertThat(Call.of("sign", file, "--key", "a", "--slot", "1").err())
        .contains("--slot chỉ đi cùng --pkcs11");
    assertThat(Call.of("sign", file, "--pkcs11", "a", "--slot", "một").err())
        .contains("giá trị \"một\" không hợp lệ cho --slot");
    assertThat(
            Call.of("sign", file, "--key", "a", "--password-env", "A", "--password-file", "b")
                .err())
        .contains("chỉ nêu một trong hai: --password-file hoặc --password-env");
  }

  @Test
  void aLibraryThatIsNoneIsTold() throws Exception {
    put("khong-phai.so", new byte[] {1, 2, 3});
    Call call =
        Call.of(
            "sign",
            folder.resolve("khong-o.pdf").toString(),
            "--pkcs11",
            shared.resolve("khong-phai.so").toString(),
            "--password-file",
            shared.resolve("mat-khau.txt").toString());
    refused(
        call,
        "lỗi: không nạp được thư viện PKCS#11 khong-phai.so; cài phần mềm của thiết bị, bản cùng"
            + " loại với Java (64 bit), rồi nêu đúng tệp .so, .dll hoặc .dylib của nó");
  }

  @Test
  void verifyingFailsOnAChangedOrUnsignedOrUntrustedFile() throws Exception {
    sign("khong-o.pdf");
    Path signed = folder.resolve("khong-o-da-ky.pdf");
    assertThat(verify("khong-o-da-ky.pdf").code()).isZero();
    put("khac.cer", new Authority("Cơ quan khác").root());
    Call untrusted = verify("khong-o-da-ky.pdf", "--trust", shared.resolve("khac.cer").toString());
    assertThat(untrusted.code()).isEqualTo(1);
    assertThat(untrusted.out()).contains("chưa xác nhận được chứng thư");
    byte[] bytes = Files.readAllBytes(signed);
    bytes[bytes.length / 3] ^= 1;
    Files.write(signed, bytes);
    Call changed = verify("khong-o-da-ky.pdf");
    assertThat(changed.code()).isEqualTo(1);
    assertThat(changed.out())
        .contains("1 chữ ký số, 1 chữ ký KHÔNG dùng được.")
        .contains("SAI, nội dung đã ký bị sửa hoặc chữ ký bị hỏng");
    Call unsigned = verify("bc.pdf");
    assertThat(unsigned.code()).isEqualTo(1);
    assertThat(unsigned.out()).endsWith("bc.pdf: chưa có chữ ký số.\n");
  }
}
