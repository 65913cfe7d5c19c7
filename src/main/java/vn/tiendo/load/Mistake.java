package vn.tiendo.load;

/** Every kind of mistake that reading can find, under the stable name shown with its message. */
enum Mistake {
  // Folders and files
  FILE_MISSING("thieu-tep"),
  FOLDER_MISSING("thieu-thu-muc"),
  FOLDER_UNLISTED("thu-muc-la"),
  FILE_UNREADABLE("khong-doc-duoc"),
  FILE_TOO_LARGE("tep-qua-lon"),
  TOO_MANY_FILES("qua-nhieu-tep"),
  TOO_MANY_MISTAKES("qua-nhieu-loi"),
  FILE_STRAY("tep-la"),
  FILE_LINK("lien-ket"),
  FILE_NAME("ten-tep-sai"),
  FILE_EMPTY("tep-rong"),
  ENCODING("ma-hoa-sai"),
  CONTROL_CHARACTER("ky-tu-la"),
  // YAML
  SYNTAX("cu-phap-sai"),
  TAB("ky-tu-tab"),
  INDENTATION("thut-dong-sai"),
  COLON("thieu-hai-cham"),
  QUOTE("thieu-ngoac-kep"),
  NEEDS_QUOTES("can-ngoac-kep"),
  BRACKET("thieu-dong-ngoac"),
  COMMA_IN_BRACKETS("phay-trong-ngoac"),
  ANCHOR("neo-yaml"),
  TAG("nhan-yaml"),
  TOO_DEEP("qua-sau"),
  SECOND_DOCUMENT("nhieu-tai-lieu"),
  // Keys and values
  SECRET("do-mat"),
  KEY_TWICE("khoa-trung"),
  KEY_UNKNOWN("khoa-la"),
  KEY_MISSING("thieu-khoa"),
  VALUE_MISSING("thieu-gia-tri"),
  WRONG_SHAPE("sai-kieu"),
  NUMBER("so-sai"),
  DATE("ngay-sai"),
  PERIOD("ky-sai"),
  DEADLINE("han-sai"),
  CODE("ma-sai"),
  WORD("tu-la"),
  ADDRESS("dia-chi-sai"),
  FIGURE("so-lieu-sai"),
  STATED("cong-bo-sai"),
  FORMULA("cong-thuc-sai"),
  // Records
  LEVEL("muc-khong-hieu"),
  LEVEL_MISSING("thieu-muc"),
  UNIT("don-vi-trai"),
  CODE_TWICE("ma-trung"),
  CITATION("nguon-thieu"),
  SCHEDULE("thieu-giai-doan"),
  COUNTED_ON("thieu-tinh-tren"),
  MONTH_TWICE("thang-trung"),
  DATE_ORDER("ngay-nguoc"),
  // Reports
  FRONT_MATTER("thieu-phan-dau"),
  UNSIGNED("thieu-ky"),
  CIRCULATION("luu-hanh-sai"),
  REFERENCE("tham-chieu-sai");

  private final String code;

  Mistake(String code) {
    this.code = code;
  }

  /** The stable ASCII name. */
  String code() {
    return code;
  }
}
