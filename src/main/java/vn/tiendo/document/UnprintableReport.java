package vn.tiendo.document;

import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.Place;

/**
 * A report that can't be printed whole: mostly a sign that the typeface lacks, or a layout of the
 * committee's own that the printer does not understand.
 */
public final class UnprintableReport extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  UnprintableReport(Place place, UnprintableDocument cause) {
    super(cause.getMessage(), cause);
    this.diagnostic =
        Diagnostic.error(
            "van-ban-khong-in-duoc",
            place,
            "không in được báo cáo: " + String.join("; ", cause.faults()),
            "sửa chỗ đã nêu trong báo cáo hoặc trong dữ liệu mà báo cáo dẫn; nếu dùng khuôn riêng thì thử lại với khuôn"
                + " có sẵn");
  }

  /** What is wrong, at the beginning of the report. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
