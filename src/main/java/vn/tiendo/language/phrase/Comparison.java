package vn.tiendo.language.phrase;

/** How a phrase compares a value with its numbers: the codes of the labelled corpus. */
public enum Comparison {
  /** {@code từ X trở lên}, {@code ít nhất X}, {@code không dưới X} */
  GE,
  /** {@code trên X}, {@code hơn X} */
  GT,
  /** {@code không quá X}, {@code giảm còn X} */
  LE,
  /** {@code dưới X}, {@code giảm xuống dưới X} */
  LT,
  /** {@code đạt X}: the phrase holds no comparator */
  EQ,
  /** {@code khoảng X}, {@code gần X} */
  ABOUT,
  /** {@code X - Y}, {@code từ X đến Y} */
  BETWEEN,
  /** {@code 100%}, {@code tất cả}, {@code 11/11} */
  ALL,
  /** {@code không còn}, {@code không có}, {@code không để xảy ra} */
  NONE,
  /** {@code tăng X}: the least rise */
  INCREASE_GE,
  /** {@code giảm X}: the least fall */
  DECREASE_GE,
  /** {@code cao hơn} something that is no number */
  HIGHER_THAN_BASELINE,
  /** {@code thấp hơn} something that is no number */
  LOWER_THAN_BASELINE,
  /** {@code gấp X lần} */
  MULTIPLE_OF,
  /** {@code nhóm N dẫn đầu} */
  RANK,
  /** a deed, a title, a grade: nothing to count */
  OTHER
}
