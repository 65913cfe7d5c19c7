package vn.tiendo.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.language.Folding;
import vn.tiendo.model.Committee.Profile;
import vn.tiendo.model.Report;

/**
 * The names, the symbol and the place in the head of documents (official format, 4.3 to 4.5), for
 * committees that print any.
 */
final class LetterheadForm implements CommitteeRule {
  private static final String NAMES = "ten-dau-trang";
  private static final String SYMBOL = "ky-hieu-trai-cap";
  private static final String DISTRICT = "cap-huyen-da-het";
  private static final String PLACE = "dia-danh-chua-dung";

  /** The day from which there are no districts: two levels of local government. */
  private static final LocalDate TWO_LEVELS = LocalDate.of(2025, 7, 1);

  private static final Set<String> OF_DISTRICTS = Set.of("HU", "QU", "ThU", "ĐUK");

  /** The rank of a committee over the offices of a province. */
  private static final String OFFICES = "khối";

  private static final Set<String> TOP = Set.of("tỉnh", "trung ương");
  private static final List<String> TYPES =
      List.of("tỉnh ", "thành phố ", "huyện ", "quận ", "thị xã ", "thị trấn ", "xã ", "phường ");

  /** The symbol by the first two words of a committee's name, without marks. */
  private static final Map<String, String> SYMBOLS =
      Map.of(
          "tinh uy", "TU",
          "huyen uy", "HU",
          "quan uy", "QU",
          "thi uy", "ThU",
          "dang uy", "ĐU",
          "chi bo", "CB",
          "chi uy", "CB");

  @Override
  public Set<String> codes() {
    return Set.of(NAMES, SYMBOL, DISTRICT, PLACE);
  }

  @Override
  public void run(CheckedCommittee committee, Subject all, Consumer<Diagnostic> report) {
    List<Report> reports = committee.committee().reports();
    if (reports.isEmpty()) {
      return;
    }
    Profile profile = committee.committee().profile();
    names(profile, report);
    symbol(profile, report);
    place(profile, report);
    if (OF_DISTRICTS.contains(profile.symbol())) {
      reports.forEach(each -> district(each, profile, report));
    }
  }

  private static void names(Profile profile, Consumer<Diagnostic> report) {
    String superior = profile.superior();
    boolean top = TOP.contains(profile.rank());
    if (superior != null && !Folding.fold(superior).startsWith("dang bo ")) {
      warn(
          NAMES,
          profile,
          "cấp trên ở đầu trang ghi là tổ chức đảng, không phải “%s”".formatted(superior),
          "ghi tên đảng bộ, như “Đảng bộ tỉnh …”",
          report);
    }
    if (superior == null && !top) {
      warn(
          NAMES,
          profile,
          "đầu trang văn bản thiếu tên tổ chức đảng cấp trên",
          "thêm “cấp trên: Đảng bộ …”",
          report);
    }
    if (superior != null && top) {
      warn(
          NAMES,
          profile,
          "văn bản của cấp ủy cấp tỉnh trở lên không ghi cấp trên ở đầu trang",
          "bỏ khóa “cấp trên”",
          report);
    }
  }

  private static void symbol(Profile profile, Consumer<Diagnostic> report) {
    String expected = expectedSymbol(profile);
    if (expected != null && !expected.equals(profile.symbol())) {
      warn(
          SYMBOL,
          profile,
          "ký hiệu “%s” không phải của “%s”".formatted(profile.symbol(), profile.committeeName()),
          "ký hiệu thường dùng là %s".formatted(expected),
          report);
    }
  }

  /** Null for a body whose symbol is not known. */
  private static @Nullable String expectedSymbol(Profile profile) {
    String name = Folding.fold(profile.committeeName());
    if (profile.rank().equals(OFFICES)) {
      return "ĐUK";
    }
    if (name.startsWith("thanh uy ")) {
      return profile.rank().equals("tỉnh") ? "TU" : "ThU";
    }
    int second = name.indexOf(' ', name.indexOf(' ') + 1);
    return SYMBOLS.get(second < 0 ? name : name.substring(0, second));
  }

  private static void district(Report each, Profile profile, Consumer<Diagnostic> report) {
    LocalDate day = each.day() != null ? each.day() : each.period().end();
    if (day != null && !day.isBefore(TWO_LEVELS)) {
      report.accept(
          Diagnostic.warning(
              DISTRICT,
              each.place(),
              "từ ngày 01/7/2025 không còn cấp huyện, văn bản không dùng ký hiệu “%s”"
                  .formatted(profile.symbol()),
              "xem lại ngày, kỳ báo cáo, hoặc ký hiệu ở dang-bo.yaml"));
    }
  }

  /**
   * The place is named without its type, but for names of one syllable, numbers and a name that is
   * the superior's too. A committee of a province's offices has no unit of its own below the
   * province: its place is the province's, as that of every provincial body.
   */
  private static void place(Profile profile, Consumer<Diagnostic> report) {
    String place = profile.locality();
    String type = TYPES.stream().filter(place::startsWith).findFirst().orElse("");
    String bare = place.substring(type.length());
    boolean needed = needsType(bare, profile);
    if (!type.isEmpty() && !needed) {
      warn(
          PLACE,
          profile,
          "địa danh “%s” ghi thừa “%s”".formatted(place, type.strip()),
          "ghi “%s”; từ chỉ loại chỉ giữ khi tên là tên người, một âm tiết, chữ số hoặc trùng tên cấp trên"
              .formatted(bare),
          report);
    }
    if (type.isEmpty() && needed && !place.startsWith("TP ")) {
      warn(
          PLACE,
          profile,
          "địa danh “%s” thiếu từ chỉ loại đơn vị hành chính".formatted(place),
          "tên một âm tiết, chữ số hoặc trùng tên cấp trên thì ghi cả từ chỉ loại, như “xã %s”"
              .formatted(place),
          report);
    }
  }

  private static boolean needsType(String bare, Profile profile) {
    String superior = profile.superior();
    return !bare.contains(" ")
        || bare.matches("\\d.*")
        || (superior != null && !profile.rank().equals(OFFICES) && superior.endsWith(" " + bare));
  }

  private static void warn(
      String code, Profile profile, String what, String remedy, Consumer<Diagnostic> report) {
    report.accept(Diagnostic.warning(code, profile.place(), what, remedy));
  }
}
