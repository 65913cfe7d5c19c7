package vn.tiendo.signing;

import org.jspecify.annotations.Nullable;

/** Says in an office's words what a PKCS#11 library means by its codes. */
final class TokenFailure {
  private static final int DEEPEST = 20;

  private TokenFailure() {}

  /** What went wrong and how to mend it; the library's own words where the code is a rare one. */
  static SigningRefused of(RuntimeException failure, String library, @Nullable Integer slot) {
    String said = allMessages(failure);
    if (said.contains("CKR_PIN_INCORRECT") || said.contains("CKR_PIN_LEN_RANGE")) {
      return new SigningRefused(
          "mã PIN không đúng",
          "nhập lại cẩn thận: sai nhiều lần thì thiết bị tự khóa và phải nhờ nơi cấp mở",
          failure);
    }
    if (said.contains("CKR_PIN_LOCKED")) {
      return new SigningRefused(
          "thiết bị đã khóa vì nhập sai mã PIN nhiều lần", "nhờ nơi cấp thiết bị mở khóa", failure);
    }
    if (said.contains("does not exist")
        || said.contains("cannot open shared object file")
        || said.contains("Can't load library")
        || said.contains("wrong ELF class")) {
      return new SigningRefused(
          "không nạp được thư viện PKCS#11 " + library,
          "cài phần mềm của thiết bị, bản cùng loại với Java (64 bit), rồi nêu đúng tệp .so, .dll"
              + " hoặc .dylib của nó",
          failure);
    }
    if (said.contains("slotListIndex is")
        || said.contains("CKR_SLOT_ID_INVALID")
        || said.contains("CKR_TOKEN_NOT_PRESENT")
        || said.contains("PKCS11 not found")
        || said.contains("CKR_TOKEN_NOT_RECOGNIZED")) {
      return new SigningRefused(
          slot == null
              ? "không thấy thiết bị ký ở khe đầu tiên"
              : "không thấy thiết bị ký ở khe " + slot,
          "cắm thiết bị; có nhiều khe thì nêu số khe bằng --slot"
              + " (xem bằng: pkcs11-tool --module THƯ_VIỆN --list-slots)",
          failure);
    }
    return new SigningRefused(
        "thiết bị ký không làm được việc này (" + said + ")",
        "rút ra cắm lại, thử bằng phần mềm của thiết bị, rồi ký lại",
        failure);
  }

  /** Messages of a failure and of what caused it, the same one only once. */
  private static String allMessages(Throwable failure) {
    StringBuilder all = new StringBuilder();
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      String message = cause.getMessage();
      if (message != null && all.indexOf(message) < 0) {
        all.append(all.isEmpty() ? "" : ": ").append(message);
      }
      cause = cause.getCause();
    }
    return all.toString();
  }
}
