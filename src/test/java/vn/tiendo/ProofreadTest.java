package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code proofread} says and returns: 0 nothing wrong, 1 something to look at, 2 wrong call.
 */
final class ProofreadTest {
  @TempDir private Path folder;

  @Test
  void aMistakeIsShownWithItsLineAndRemedy() {
    Path file =
        file(
            "bao-cao.md",
            "# Báo cáo\n\nCó 55/60 chi bộ có cấp ủy, đạt 83,33%; 23/60 đạt 38,33%.\n");
    Call call = Call.of("proofread", file.toString());
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err()).isEmpty();
    assertThat(call.out())
        .isEqualTo(
            """
            %s:3:32: cảnh báo: 55/60 = 91,67%%, không phải 83,33%%; 83,33%% là tỷ lệ của 50/60; hỏi lại nguồn xem số đếm hay tỷ lệ sai [ty-le-sai]
                Có 55/60 chi bộ có cấp ủy, đạt 83,33%%; 23/60 đạt 38,33%%.
                                               ^^^^^^

            Đã kiểm tra 2 tỷ lệ và phép cộng, 1 đúng. Có 1 chỗ nên xem lại.
            """
                .formatted(file));
  }

  @Test
  void aRightTextIsPraisedInOneLine() {
    Call call = Call.of("proofread", file("a.txt", "Có 23/60 chi bộ, đạt 38,33%.").toString());
    assertThat(call.code()).isZero();
    assertThat(call.out())
        .isEqualTo("Đã kiểm tra 1 tỷ lệ và phép cộng, 1 đúng. Không có chỗ nào phải xem lại.\n");
  }

  @Test
  void whatIsLeftOpenIsCounted() {
    Call call =
        Call.of(
            "proofread",
            file("a.txt", "Kết nạp 54 đảng viên mới, đạt 51,98% chỉ tiêu.").toString());
    assertThat(call.code()).isZero();
    assertThat(call.out())
        .isEqualTo(
            "Không thấy tỷ lệ hay phép cộng nào kiểm tra được; 1 tỷ lệ để ngỏ vì văn bản không nói rõ"
                + " mẫu số. Không có chỗ nào phải xem lại.\n");
  }

  @Test
  void jsonTellsEveryClaimInOneLine() {
    Path file = file("a.txt", "Có 23/60 chi bộ, đạt 38,33%.\n\nCó 8,5/10 “ha”, bằng 85.1%.\n");
    Call call = Call.of("proofread", "--json", file.toString());
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.out().lines())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .isEqualTo(
                        ("{\"file\":\"%s\",\"text\":\"23/60 chi bộ, đạt 38,33%%\",\"numerator\":\"23\","
                                + "\"denominator\":\"60\",\"stated\":\"38.33\",\"computed\":\"38.33\","
                                + "\"class\":\"OK\",\"page\":null,\"line\":1,\"column\":22,"
                                + "\"message\":\"\",\"remedy\":\"\"}")
                            .formatted(file)),
            line ->
                assertThat(line)
                    .contains("\"class\":\"LAST_DIGIT\"", "\"computed\":\"85.0\"", "\"line\":3"),
            line -> assertThat(line).contains("\"class\":\"DECIMAL_POINT\"", "\"numerator\":null"));
  }

  @Test
  void anUnreadableFileDoesNotHideTheOthers() {
    Path good = file("a.txt", "Có 55/60 chi bộ, đạt 83,33%.");
    Call call = Call.of("proofread", folder.resolve("khong-co.txt").toString(), good.toString());
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.err())
        .isEqualTo(
            folder.resolve("khong-co.txt")
                + ":1:1: lỗi: không có tệp này; kiểm tra lại tên và thư mục [tep-khong-doc-duoc]\n");
    assertThat(call.out()).contains("[ty-le-sai]");
  }

  @Test
  void aCallWithoutFilesIsWrong() {
    Call call = Call.of("proofread");
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err()).startsWith("tiendo: còn thiếu TỆP.");
  }

  private Path file(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
