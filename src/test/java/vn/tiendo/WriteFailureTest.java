package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

final class WriteFailureTest {
  @Test
  void whatTheSystemSaysIsToldAsAnOfficeWould() {
    assertThat(WriteFailure.describe(new IOException("No space left on device")))
        .startsWith("ổ đĩa đã đầy");
    assertThat(WriteFailure.describe(new FileSystemException("/a", null, "Read-only file system")))
        .startsWith("ổ đĩa chỉ cho đọc");
    assertThat(WriteFailure.describe(new AccessDeniedException("/a")))
        .startsWith("không có quyền ghi /a");
    assertThat(WriteFailure.describe(new NoSuchFileException("/a")))
        .startsWith("không tạo được /a");
    assertThat(WriteFailure.describe(new FileSystemException("/a", null, "Not a directory")))
        .startsWith("không ghi được /a");
    assertThat(WriteFailure.describe(new IOException("lạ"))).contains("lạ");
  }
}
