package vn.tiendo;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** Says in Vietnamese why the system could not write. */
final class WriteFailure {
  private WriteFailure() {}

  /** The cause and what to do; the system's own words only when the cause is none of the usual. */
  static String describe(IOException failure) {
    String reason = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    if (reason.contains("no space") || reason.contains("not enough space")) {
      return "ổ đĩa đã đầy; dọn bớt chỗ rồi dựng lại";
    }
    if (reason.contains("read-only")) {
      return "ổ đĩa chỉ cho đọc; chọn nơi khác bằng --out";
    }
    if (failure instanceof AccessDeniedException denied) {
      return "không có quyền ghi %s; xin quyền hoặc chọn nơi khác bằng --out"
          .formatted(denied.getFile());
    }
    if (failure instanceof NoSuchFileException missing) {
      return "không tạo được %s; chọn nơi khác bằng --out".formatted(missing.getFile());
    }
    return failure instanceof FileSystemException other
        ? "không ghi được %s; kiểm tra đường dẫn và quyền ghi".formatted(other.getFile())
        : "hệ thống báo “%s”".formatted(failure.getMessage());
  }
}
