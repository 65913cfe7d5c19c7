package vn.tiendo.language.formula;

import vn.tiendo.model.Expression.Function;

/** One right way to write each function, for messages. */
final class Samples {
  private Samples() {}

  static String of(Function function) {
    return switch (function) {
      case COUNT -> "đếm(đơn vị; đảng viên >= 50)";
      case SUM -> "tổng(đơn vị; đảng viên; loại = thon)";
      case MEAN -> "bình quân(đơn vị; đảng viên)";
      case GREATEST -> "lớn nhất(đơn vị; đảng viên) hoặc lớn nhất(a; b)";
      case LEAST -> "nhỏ nhất(đơn vị; đảng viên) hoặc nhỏ nhất(a; b)";
      case ROUNDED -> "làm tròn(a / b; 2)";
      case IF -> "nếu(a > 0; a; 0)";
      case PART -> "tử số(ma-chi-tieu)";
      case WHOLE -> "mẫu số(ma-chi-tieu)";
      case RATED -> "xếp loại(\"đảng viên\"; \"hoàn thành tốt trở lên\")";
    };
  }
}
