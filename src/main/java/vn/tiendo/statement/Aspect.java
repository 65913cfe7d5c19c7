package vn.tiendo.statement;

import java.util.Arrays;
import java.util.Optional;

/** What is said of a target, a plan or a measure. */
public enum Aspect {
  LEVEL("muc", "mức phấn đấu"),
  /** The level with those of single organisations behind it. */
  FULL_LEVEL("muc-day-du", "mức phấn đấu"),
  BASELINE("xuat-phat", "mức xuất phát"),
  RESULT("ket-qua", "kết quả"),
  /** The result with the time that it is of. */
  TOLD_RESULT("ket-qua-co-ky", "kết quả"),
  /** What an open target has come to, in a sentence. */
  NOW("den-nay", "kết quả đến nay"),
  /** The result over the level, without the sign of per cent. */
  SHARE("ty-le", "tỷ lệ so với mức"),
  VERDICT("danh-gia", "đánh giá"),
  REASON("ly-do", "lý do"),
  /** How many targets of a plan got which verdict, as a sentence. */
  COUNTS("tong-hop", "câu tổng hợp"),
  /** How many targets of a plan are met, {@code 17/25}. */
  SCORE("so-dat", "số chỉ tiêu đạt"),
  /** A figure of the register. */
  FIGURE("so-lieu", "số liệu");

  private final String slug;
  private final String word;

  Aspect(String slug, String word) {
    this.slug = slug;
    this.word = word;
  }

  /** Its part of a name. */
  String slug() {
    return slug;
  }

  /** As messages call it. */
  String word() {
    return word;
  }

  static Optional<Aspect> of(String slug) {
    return Arrays.stream(values()).filter(aspect -> aspect.slug.equals(slug)).findFirst();
  }
}
