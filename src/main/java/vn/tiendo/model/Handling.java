package vn.tiendo.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.PageForm.Sides;

/**
 * How one document is to be treated by those who get it (official format, 3.2).
 *
 * @param draftRound which draft it is, {@code Dự thảo lần 2}; null when not counted
 * @param urgency null for none
 * @param circulation in the order written; empty for none
 * @param sides null for the committee's usual
 * @param signatureFields the empty fields to sign in; null for the committee's usual
 */
public record Handling(
    @Nullable Integer draftRound,
    @Nullable Urgency urgency,
    List<Circulation> circulation,
    @Nullable Sides sides,
    @Nullable List<SignatureField> signatureFields) {
  public static final Handling NONE = new Handling(null, null, List.of(), null, null);

  public Handling {
    circulation = List.copyOf(circulation);
    signatureFields = signatureFields == null ? null : List.copyOf(signatureFields);
  }

  /** Mức độ khẩn, by rising haste. */
  public enum Urgency {
    URGENT("khẩn"),
    VERY_URGENT("thượng khẩn"),
    AT_ONCE("hỏa tốc");

    private final String word;

    Urgency(String word) {
      this.word = word;
    }

    /** As it is written; printed in capitals. */
    public String word() {
      return word;
    }
  }

  /** Chỉ dẫn phạm vi lưu hành. */
  public enum Circulation {
    INTERNAL("lưu hành nội bộ"),
    RETURN("xem xong trả lại"),
    RECALLED("tài liệu thu hồi"),
    RETURN_AFTER_MEETING("xong hội nghị trả lại"),
    FOR_MEETING("tài liệu hội nghị"),
    NOT_IN_THE_PRESS("không phổ biến trên các phương tiện thông tin đại chúng");

    private final String word;

    Circulation(String word) {
      this.word = word;
    }

    /** As it is written; printed in capitals. */
    public String word() {
      return word;
    }
  }
}
