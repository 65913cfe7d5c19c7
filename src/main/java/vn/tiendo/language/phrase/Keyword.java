package vn.tiendo.language.phrase;

import java.util.Set;

/** What a word, or several words that belong together, do in a target phrase. */
enum Keyword {
  AT_LEAST("ít nhất", "tối thiểu", "không dưới", "không ít hơn", "không thấp hơn", "≥", ">="),
  MORE("trên", "trên mức", "hơn", "nhiều hơn", "lớn hơn", ">"),
  AT_MOST(
      "không quá",
      "tối đa",
      "không vượt quá",
      "không vượt",
      "không trên",
      "không cao hơn",
      "không nhiều hơn",
      "không lớn hơn",
      "nhiều nhất",
      "≤",
      "<="),
  LESS(
      "dưới",
      "dưới mức",
      "ít hơn",
      "nhỏ hơn",
      "chưa đến",
      "chưa tới",
      "không đến",
      "không tới",
      "<"),
  HIGHER("cao hơn"),
  LOWER("thấp hơn"),
  FROM("từ"),
  TO("đến", "tới"),
  UPWARD("trở lên"),
  DOWNWARD("trở xuống"),
  ABOUT("khoảng", "vào khoảng", "chừng", "xấp xỉ"),
  NEARLY("gần", "gần bằng"),
  RISE("tăng", "tăng thêm", "gia tăng", "mức tăng"),
  FALL(
      "giảm",
      "giảm thêm",
      "giảm được",
      "kéo giảm",
      "cắt giảm",
      "rút ngắn",
      "tinh giản",
      "mức giảm"),
  DOWN_TO(
      "còn",
      "chỉ còn",
      "xuống",
      "xuống còn",
      "giảm còn",
      "giảm xuống",
      "giảm xuống còn",
      "giảm chỉ còn",
      "giảm về",
      "hạ xuống",
      "hạ xuống còn",
      "kéo giảm còn",
      "kéo giảm xuống",
      "kéo giảm xuống còn"),
  UP_TO("lên", "lên đến", "lên tới", "tăng lên", "nâng lên", "tăng lên đến", "tăng lên tới"),
  KEEP(
      "giữ",
      "giữ vững",
      "giữ ổn định",
      "giữ ổn định ở mức",
      "giữ ở mức",
      "ổn định",
      "ổn định ở mức",
      "duy trì",
      "duy trì ở mức",
      "duy trì ổn định"),
  REACH(
      "đạt",
      "đạt được",
      "đạt mức",
      "có",
      "phấn đấu",
      "phấn đấu đạt",
      "phấn đấu có",
      "là",
      "chiếm",
      "ở mức",
      "phải",
      "phải đạt",
      "phải có",
      "kết nạp",
      "kết nạp mới",
      "kết nạp được"),
  EQUAL("bằng"),
  REACH_AND_EXCEED("đạt và vượt", "đạt hoặc vượt"),
  NONE(
      "không còn",
      "không có",
      "không để",
      "không để xảy ra",
      "không xảy ra",
      "không phát sinh",
      "không để phát sinh"),
  EVERY("tất cả", "toàn bộ"),
  TIMES("gấp", "tăng gấp"),
  MEAN("bình quân", "trung bình"),
  EACH_YEAR("hằng năm", "hàng năm", "mỗi năm", "một năm"),
  EACH_QUARTER("hằng quý", "hàng quý", "mỗi quý"),
  EACH_MONTH("hằng tháng", "hàng tháng", "mỗi tháng"),
  COMPARED("so với"),
  AND("và", "đồng thời"),
  BASICALLY("cơ bản", "về cơ bản"),
  GROUP(
      "nhóm",
      "top",
      "tốp",
      "thuộc nhóm",
      "thuộc top",
      "thuộc tốp",
      "nằm trong",
      "nằm trong nhóm",
      "nằm trong top",
      "nằm trong tốp",
      "vào nhóm",
      "vào top",
      "vào tốp",
      "trong nhóm",
      "trong top",
      "trong tốp"),
  PLACE(
      "hạng",
      "thứ hạng",
      "xếp hạng",
      "xếp hạng thứ",
      "thứ",
      "đứng thứ",
      "xếp thứ",
      "vị trí",
      "vị trí thứ"),
  LEADING("dẫn đầu", "đứng đầu", "hàng đầu"),
  BEST("tốt nhất", "cao nhất"),
  HALF("một nửa", "nửa"),
  PERCENT_WORD("phần trăm"),
  DOUBLE("đôi", "hai"),
  /** Words that look like keywords and are none. */
  PLAIN(
      "tăng trưởng",
      "mức tăng trưởng",
      "giá trị gia tăng",
      "tăng cường",
      "còn lại",
      "trên địa bàn",
      "trên cạn",
      "quá hạn",
      "quá trình",
      "quá tải",
      "vượt khó",
      "nhóm tuổi",
      "nhóm độ tuổi",
      "trong nhóm tuổi",
      "trong nhóm độ tuổi",
      "cấp trên",
      "cấp dưới",
      "bên trên",
      "bên dưới");

  private static final WordTree<Keyword> TREE = plant();
  private static final Set<String> BEFORE_NUMBERS =
      Set.of("từ", "đạt", "là", "khoảng", "trên", "dưới", "hơn", "mức", "nhất", "quá", "thiểu");

  /** All of them, one a line. */
  private final String wordings;

  Keyword(String... wordings) {
    this.wordings = String.join("\n", wordings);
  }

  /** All wordings in one tree. */
  static WordTree<Keyword> tree() {
    return TREE;
  }

  /** Whether a dash behind this word, close to digits, is a minus. */
  static boolean takesNumber(String word) {
    return BEFORE_NUMBERS.contains(word);
  }

  private static WordTree<Keyword> plant() {
    WordTree<Keyword> tree = new WordTree<>();
    for (Keyword keyword : values()) {
      keyword.wordings.lines().forEach(wording -> tree.plant(wording, keyword));
    }
    return tree;
  }
}
