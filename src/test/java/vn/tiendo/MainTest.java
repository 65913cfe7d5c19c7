package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** Exit codes and what a wrong call is told. */
final class MainTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void helpIsPrintedInVietnamese() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).startsWith("Cách dùng: tiendo").contains("In hướng dẫn này.");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aCallWithoutACommandIsWrong() {
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString()).startsWith("tiendo: chưa nêu lệnh cần chạy.").contains("Cách dùng:");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void anUnknownOptionIsNamed() {
    assertThat(run("--hepl")).isEqualTo(2);
    assertThat(err.toString())
        .startsWith("tiendo: không có lệnh hay tùy chọn \"--hepl\".")
        .contains("Có phải ý là: --help");
  }

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }
}
