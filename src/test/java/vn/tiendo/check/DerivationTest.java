package vn.tiendo.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.CommitteeAssessment;
import vn.tiendo.evaluate.Entitlement;
import vn.tiendo.evaluate.Evaluator;
import vn.tiendo.evaluate.Observation;
import vn.tiendo.evaluate.Verdict;
import vn.tiendo.load.Loaded;
import vn.tiendo.load.Loader;
import vn.tiendo.model.Code;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Hedge;

/** What formulas give, from data as an editor types them. */
final class DerivationTest {
  private static final String UNITS =
      """
      loại hình:
        - {mã: thon, tên: Chi bộ thôn}
        - {mã: co-quan, tên: Chi bộ cơ quan}
      đơn vị:
        - mã: mot
          tên: Chi bộ Một
          loại: thon
          cấp: chi bộ trực thuộc
          đảng viên: {2022: 49, 2023: 50, 2024: 57}
          phụ cấp cấp ủy: không
          các chức danh: {bí thư: 1, phó bí thư: 1, cấp ủy viên: 3, tổ trưởng tổ đảng: 2}
        - mã: hai
          tên: Chi bộ Hai
          loại: thon
          cấp: chi bộ trực thuộc
          thành lập: 01/01/2023
          đảng viên: {2023: 60, 2024: 61}
          phụ cấp cấp ủy: có
          các chức danh: {bí thư: 1}
        - mã: ba
          tên: Chi bộ Ba
          loại: co-quan
          cấp: chi bộ trực thuộc
          đảng viên: {2022: 20, 2023: 21, 2024: 22}
      """;

  private static final String ALLOWANCE =
      """
      phụ cấp:
        - mã: ho-tro
          tên: Hỗ trợ
          đối tượng: chi bộ trực thuộc
          từ số đảng viên: 50
          không có phụ cấp cấp ủy: có
          hệ số: {bí thư: "0,25", phó bí thư: "0,2", cấp ủy viên: "0,2", tổ trưởng tổ đảng: "0,2"}
          mức lương cơ sở:
            - {từ ngày: 01/7/2019, đồng: 1.490.000}
            - {từ ngày: 01/7/2023, đồng: 1.800.000}
      """;

  @TempDir private Path folder;

  /** Chỉ thị 26-CT/TU as formulas gives what the rule coded by hand gives. */
  @Test
  void theAllowanceRuleOfTheDirectiveIsAFormula() throws IOException {
    CheckedCommittee committee =
        checked(
            UNITS,
            """
            chỉ số:
              - mã: so-chi-bo
                tên: Chi bộ đủ điều kiện
                đơn vị tính: chi bộ
                công thức: đếm(đơn vị; đảng viên >= 50 và không phụ cấp cấp ủy)
              - mã: kinh-phi
                tên: Kinh phí mỗi tháng
                đơn vị tính: đồng
                công thức: >-
                  tổng(đơn vị; (bí thư * 0,25 + (phó bí thư + cấp ủy viên + tổ trưởng tổ đảng) * 0,2)
                  * mức lương cơ sở; đảng viên >= 50 và không phụ cấp cấp ủy)
            """
                + ALLOWANCE);
    assertThat(values(committee, "so-chi-bo")).containsExactly("2022: 0", "2023: 1", "2024: 1");
    // 1.800.000 × (0,25 + 6 × 0,2) = 2.610.000
    assertThat(values(committee, "kinh-phi"))
        .containsExactly("2022: 0", "2023: 2.610.000", "2024: 2.610.000");
    for (int year : new int[] {2022, 2023, 2024}) {
      CommitteeAssessment judged = Evaluator.evaluate(committee, LocalDate.of(year, 12, 31));
      Entitlement coded =
          judged.entitlement(committee.committee().plans().get(0).allowances().get(0));
      assertThat(values(committee, "so-chi-bo")).contains(year + ": " + coded.entitled().size());
      String monthly =
          coded.entitled().isEmpty()
              ? "0"
              : Printed.number(Objects.requireNonNull(coded.entitled().get(0).monthly()));
      assertThat(values(committee, "kinh-phi")).contains(year + ": " + monthly);
    }
    assertThat(inputs(committee, "so-chi-bo"))
        .containsExactly("1 đơn vị, tính đến ngày 31/12/2024: Chi bộ Một");
  }

  @Test
  void aBranchOfWhichTheDataDoNotTellIsNotLeftOutInSilence() throws IOException {
    CheckedCommittee committee =
        checked(
            UNITS.replace("    phụ cấp cấp ủy: không\n", ""),
            formula("so-chi-bo", "đếm(đơn vị; đảng viên >= 50 và không phụ cấp cấp ủy)"));
    assertThat(values(committee, "so-chi-bo"))
        .containsExactly("2022: 0", "2023: chưa có số liệu", "2024: chưa có số liệu");
    assertThat(last(committee, "so-chi-bo").note())
        .isEqualTo("chưa tính được: chưa rõ phụ cấp cấp ủy của Chi bộ Một");
  }

  @Test
  void organisationsAreAddedAveragedAndCompared() throws IOException {
    CheckedCommittee committee =
        checked(
            UNITS,
            formula("tong", "tổng(đơn vị; đảng viên)")
                + item("thon", "tổng(đơn vị; đảng viên; loại = thon)")
                + item("trung-binh", "làm tròn(bình quân(đơn vị; đảng viên); 1)")
                + item("dong-nhat", "lớn nhất(đơn vị; đảng viên; không loại = thon)")
                + item("it-nhat", "nhỏ nhất(đơn vị; đảng viên)"));
    assertThat(values(committee, "tong")).containsExactly("2022: 69", "2023: 131", "2024: 140");
    assertThat(values(committee, "thon")).containsExactly("2022: 49", "2023: 110", "2024: 118");
    // 140 : 3 = 46,666…
    assertThat(values(committee, "trung-binh")).endsWith("2024: 46,7");
    assertThat(values(committee, "dong-nhat")).endsWith("2024: 22");
    assertThat(values(committee, "it-nhat")).endsWith("2024: 22");
  }

  @Test
  void membersOfABranchAreNotCountedAgainWithItsSuperior() throws IOException {
    CheckedCommittee committee =
        checked(UNITS + "    trực thuộc: mot\n", formula("tong", "tổng(đơn vị; đảng viên)"));
    assertThat(last(committee, "tong").note())
        .isEqualTo("chưa tính được: đảng viên của Chi bộ Ba đã có trong Chi bộ Một");
  }

  @Test
  void movementAndRatingsGiveCountsAndShares() throws IOException {
    CheckedCommittee committee =
        checked(
            "",
            formula("cuoi-ky", "đầu kỳ + kết nạp + kết nạp lại - chuyển đi")
                + share("tang", "(cuoi-ky - đầu kỳ) / đầu kỳ")
                + share("tot", "xếp loại(\"đảng viên\"; \"hoàn thành tốt trở lên\") / cuoi-ky"),
            "biến động đảng viên: {đầu kỳ: 89, kết nạp: 6, chuyển đi: 2, cuối kỳ: 93}\n"
                + "xếp loại:\n"
                + "  - {đối tượng: đảng viên, tổng số: 90, hoàn thành xuất sắc: 10,"
                + " hoàn thành tốt: 70, hoàn thành: 10}\n");
    assertThat(values(committee, "cuoi-ky")).containsExactly("2024: 93");
    assertThat(values(committee, "tang")).containsExactly("2024: 4/89");
    assertThat(values(committee, "tot")).containsExactly("2024: 80/93");
    assertThat(last(committee, "tang").citation())
        .satisfies(
            source -> {
              assertThat(source.title()).isEqualTo("tính theo công thức");
              assertThat(source.date()).isEqualTo("2025-01-10");
            });
    assertThat(inputs(committee, "tang")).containsExactly("Số cuoi-ky: 93", "đầu kỳ: 89");
  }

  @Test
  void aShareOfUnitsRollsUpAndIsJudged() throws IOException {
    CheckedCommittee committee =
        checked(
            UNITS,
            formula("moi", null)
                + item("tat-ca", null)
                + """
                chỉ tiêu:
                  - mã: ty-le
                    tên: Tỷ lệ
                    mức: từ 50% trở lên
                    hạn: 2024
                    công thức: moi / tat-ca
                """,
            """
            số liệu:
              moi: {theo đơn vị: {mot: 1, hai: 20, ba: 3}}
              tat-ca: {theo đơn vị: {mot: 2, hai: 30, ba: 9}}
            """);
    assertThat(committee.figures(new Code("ty-le"))).hasSize(3);
    Assessment assessment =
        Evaluator.evaluate(committee, LocalDate.of(2024, 12, 31)).of(new Code("ty-le"));
    // 24/41 = 58,5%, not the mean of three shares
    assertThat(assessment.verdict()).isIn(Verdict.MET, Verdict.EXCEEDED);
    Observation judged = Objects.requireNonNull(assessment.decisive()).observation();
    assertThat(judged).isNotNull();
    assertThat(judged.numerator()).isEqualByComparingTo("24");
    assertThat(judged.denominator()).isEqualByComparingTo("41");
  }

  @Test
  void theResultIsNoFirmerThanItsInputsAndNoMoreOpen() throws IOException {
    CheckedCommittee committee =
        checked(
            "",
            formula("a", null)
                + item("b", null)
                + item("kin", null)
                + item("uoc", "a + b")
                + item("mat", "a + kin"),
            """
            số liệu:
              a: 5
              b: {giá trị: khoảng 7, trạng thái: ước}
              kin: {giá trị: 9, phạm vi: nội bộ}
            """);
    Figure estimate = last(committee, "uoc");
    assertThat(estimate.provisional()).isTrue();
    assertThat(estimate.hedge()).isEqualTo(Hedge.ABOUT);
    assertThat(values(committee, "mat")).containsExactly("2024: 14");
    CheckedCommittee shown = committee.publicPart();
    assertThat(shown.figures(new Code("mat"))).isEmpty();
    assertThat(values(shown, "uoc")).containsExactly("2024: 12");
    assertThat(shown.measure(new Code("uoc")).formula()).isNotNull();
    assertThat(shown.derived(last(shown, "uoc"))).isNotNull();
  }

  @Test
  void aFormulaThatSpeaksOfWhatIsInternalIsNotShown() throws IOException {
    CheckedCommittee committee =
        checked(
            UNITS + "    phạm vi: nội bộ\n",
            formula("so", "đếm(đơn vị; không trực thuộc = ba)")
                + item("cong", "tổng(đơn vị; đảng viên)"));
    assertThat(values(committee, "so")).isNotEmpty();
    CheckedCommittee shown = committee.publicPart();
    assertThat(shown.measure(new Code("so")).formula()).isNull();
    assertThat(shown.measure(new Code("cong")).formula()).isNotNull();
    assertThat(shown.figures(new Code("so"))).isEmpty();
    assertThat(shown.figures(new Code("cong"))).isEmpty();
  }

  @Test
  void anotherPeriodIsAskedForByName() throws IOException {
    CheckedCommittee committee =
        checked(
            "",
            formula("a", null)
                + item("them", "a - {a @ năm trước}")
                + item("tu-goc", "a - {a @ 2022}")
                + item("dau-nam", "\"{a @ đầu năm} + a - a\""),
            "số liệu: {a: 30}\n",
            "số liệu: {a: 42}\n");
    assertThat(values(committee, "tu-goc")).containsExactly("2022: 0", "2023: 12");
    assertThat(inputs(committee, "them")).containsExactly("Số a: 42", "Số a (năm 2022): 30");
    assertThat(values(committee, "them")).containsExactly("2022: chưa có số liệu", "2023: 12");
    assertThat(values(committee, "dau-nam")).endsWith("2023: 30");
    assertThat(committee.figures(new Code("them")).get(0).note())
        .isEqualTo("chưa tính được: chưa có số liệu “Số a” năm 2021");
  }

  private static String formula(String code, @Nullable String formula) {
    return "chỉ số:\n" + item(code, formula);
  }

  private static String item(String code, @Nullable String formula) {
    return "  - mã: "
        + code
        + "\n    tên: Số "
        + code
        + "\n"
        + (formula == null ? "" : "    công thức: " + formula + "\n");
  }

  private static String share(String code, String formula) {
    return item(code, formula) + "    đơn vị tính: \"%\"\n";
  }

  private CheckedCommittee checked(String units, String plan, String... sheets) throws IOException {
    write("trang.yaml", "tên: Trang mẫu\nđảng bộ: [xa-mau]\n");
    write(
        "xa-mau/dang-bo.yaml",
        "tên: Đảng bộ xã Mẫu\ncấp ủy: Đảng ủy xã Mẫu\ncấp: xã\nđịa danh: Mẫu\nký hiệu: ĐU\n");
    if (!units.isEmpty()) {
      write("xa-mau/don-vi.yaml", units);
    }
    write(
        "xa-mau/ke-hoach/01-ct-du.yaml",
        "loại: chỉ thị\ntrích yếu: Thử\ngiai đoạn: 2021 - 2025\nngày ban hành: 10/01/2021\n"
            + plan);
    for (int i = 0; i < sheets.length; i++) {
      int year = 2024 - i;
      write(
          "xa-mau/so-lieu/" + year + ".yaml",
          "kỳ: "
              + (sheets.length == 2 ? 2022 + i : year)
              + "\n"
              + "nguồn: {văn bản: 01-BC/ĐU, ngày: 10/01/"
              + (year + 1)
              + "}\n"
              + sheets[i]);
    }
    Loaded loaded = Loader.load(folder);
    assertThat(loaded.diagnostics()).isEmpty();
    Checker.Verified verified = Checker.check(loaded.catalogue(), loaded.damaged());
    assertThat(verified.checked()).as("%s", verified.diagnostics()).isNotNull();
    return Objects.requireNonNull(verified.checked()).committees().get(0);
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private static Figure last(CheckedCommittee committee, String code) {
    List<Figure> figures = committee.figures(new Code(code));
    return figures.get(figures.size() - 1);
  }

  private static List<String> values(CheckedCommittee committee, String code) {
    List<String> values = new ArrayList<>();
    for (Figure figure : committee.figures(new Code(code))) {
      values.add(
          Printed.period(figure.period()).replace("năm ", "")
              + ": "
              + Printed.value(figure.value()));
    }
    return values;
  }

  private static List<String> inputs(CheckedCommittee committee, String code) {
    return Objects.requireNonNull(committee.derived(last(committee, code))).inputs().stream()
        .map(input -> input.name() + ": " + input.value())
        .toList();
  }
}
