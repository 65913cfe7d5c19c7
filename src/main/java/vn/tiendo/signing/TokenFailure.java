package vn.tiendo.signing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in an office's words what a PKCS#11 library means by its codes. */
final class TokenFailure {
  private static final int DEEPEST = 20;

  /** What Java and the systems say of a file that is no such library. */
  private static final List<String> NOT_A_LIBRARY =
      List.of(
          "does not exist",
          "cannot open shared object file",
          "invalid ELF header",
          "wrong ELF class",
          "file too short",
          "Can't load library",
          "is not a valid Win32 application",
          "not a mach-o file",
          "incompatible architecture");

  private static final List<String> NO_TOKEN =
      List.of(
          "CKR_SLOT_ID_INVALID",
          "CKR_TOKEN_NOT_PRESENT",
          "CKR_TOKEN_NOT_RECOGNIZED",
          "CKR_DEVICE_REMOVED",
          "PKCS11 not found",
          "Bad slot id");

  private TokenFailure() {}

  /** Whether a library was asked for more slots than it has. */
  static boolean isPastLastSlot(RuntimeException failure) {
    return allMessages(failure).contains("slotListIndex is");
  }

  private static boolean saysOneOf(String said, List<String> words) {
    return words.stream().anyMatch(said::contains);
  }

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
    if (saysOneOf(said, NOT_A_LIBRARY)) {
      return new SigningRefused(
          "không nạp được thư viện PKCS#11 " + library,
          "cài phần mềm của thiết bị, bản cùng loại với Java (64 bit), rồi nêu đúng tệp .so, .dll"
              + " hoặc .dylib của nó",
          failure);
    }
    if (saysOneOf(said, NO_TOKEN)) {
      return new SigningRefused(
          slot == null ? "thiết bị ký không trả lời" : "không thấy thiết bị ký ở khe " + slot,
          "cắm lại thiết bị; xem số khe bằng: pkcs11-tool --module THƯ_VIỆN --list-slots",
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
