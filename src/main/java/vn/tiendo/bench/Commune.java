package vn.tiendo.bench;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A made-up committee of the size of a real commune: eight plans of twenty targets, figures of six
 * years reported by ten organisations, their meetings, a term and two reports. All of it is marked
 * as illustrative and follows from the number alone.
 *
 * @param number which one, from 1
 */
public record Commune(int number) {
  static final int FIRST_YEAR = 2020;
  static final int YEARS = 6;
  private static final int PLANS = 8;
  private static final String TERM = "nk";
  private static final List<Sample> TERM_TARGETS =
      List.of(Samples.ROADS, Samples.POOR_HOUSEHOLDS, Samples.REVENUE, Samples.MEAN_AGE);

  public Commune {
    if (number < 1) {
      throw new IllegalArgumentException("number " + number);
    }
  }

  /** Its folder and its code in the list of committees. */
  public String code() {
    return "xa-" + number;
  }

  /** The site's own file for that many communes. */
  public static DataFile portal(int communes) {
    String listed =
        IntStream.rangeClosed(1, communes)
            .mapToObj(each -> "  - " + new Commune(each).code() + "\n")
            .collect(Collectors.joining());
    return new DataFile("trang.yaml", "tên: Đo tốc độ\nđảng bộ:\n" + listed);
  }

  /** All its files. */
  public Stream<DataFile> files() {
    Stream<DataFile> single =
        Stream.of(
            file("dang-bo.yaml", profile()),
            file("don-vi.yaml", organisations()),
            file("nhiem-ky/2020-2025.yaml", term()),
            file("bao-cao/2025-tien-do.md", Narrative.PROGRESS),
            file("bao-cao/2025-tong-ket.md", Narrative.TERM_SUMMARY));
    Stream<DataFile> plans = IntStream.rangeClosed(1, PLANS).mapToObj(this::plan);
    Stream<DataFile> years =
        IntStream.range(0, YEARS).boxed().flatMap(year -> Stream.of(figures(year), meetings(year)));
    return Stream.of(single, plans, years).flatMap(files -> files);
  }

  private DataFile file(String path, String text) {
    return new DataFile(code() + "/" + path, text);
  }

  private String profile() {
    return """
        tên: Đảng bộ xã Mẫu %1$s
        cấp ủy: Đảng ủy xã Mẫu %1$s
        tên ngắn: Mẫu %1$s
        cấp: xã
        cấp trên: Đảng bộ tỉnh Mẫu
        địa danh: Mẫu %1$s
        ký hiệu: ĐU
        số liệu minh họa: có
        thể thức:
          ban hành bởi: ban thường vụ
          chức vụ ký: bí thư
          người ký: Nguyễn Văn A
          nơi nhận: [Các chi bộ trực thuộc, Lưu Văn phòng]
        nguồn: {tên: Số liệu do chương trình sinh ra để đo tốc độ}
        """
        .formatted(number);
  }

  private String organisations() {
    return Branch.KINDS
        + "đơn vị:\n"
        + Arrays.stream(Branch.values())
            .map(branch -> branch.entry(number))
            .collect(Collectors.joining());
  }

  private static String term() {
    return """
        nhiệm kỳ: 2020 - 2025
        mục tiêu chung: Xây dựng Đảng bộ trong sạch, vững mạnh; nâng cao đời sống Nhân dân.
        nguồn: {văn bản: 01-NQ/ĐH, ngày: 12/6/2020}
        chỉ tiêu:
        """
        + TERM_TARGETS.stream()
            .map(sample -> sample.target(TERM, 2025))
            .collect(Collectors.joining());
  }

  /** Every second plan is not yet due when the figures end. */
  private DataFile plan(int plan) {
    int lastYear = plan % 2 == 1 ? 2025 : 2030;
    String head =
        """
        loại: đề án
        số ký hiệu: %s-ĐA/ĐU
        ngày ban hành: 15/3/2020
        cơ quan ban hành: Ban Thường vụ Đảng ủy xã Mẫu %s
        trích yếu: Chương trình mẫu số %s giai đoạn 2020 - %s
        giai đoạn: 2020 - %4$s
        nhiệm kỳ: 2020-2025
        nguồn: {văn bản: %1$s-ĐA/ĐU, ngày: 15/3/2020}
        chỉ tiêu:
        """
            .formatted(twoDigits(plan), number, plan, lastYear);
    String targets =
        Samples.ALL.stream()
            .map(sample -> sample.target(planCode(plan), lastYear))
            .collect(Collectors.joining());
    return file("ke-hoach/" + planCode(plan) + ".yaml", head + targets + Narrative.DUTIES);
  }

  /** Plan 0 is the term. */
  private static String planCode(int plan) {
    return plan == 0 ? TERM : "kh" + plan;
  }

  private DataFile figures(int year) {
    StringBuilder text =
        new StringBuilder(
            """
            kỳ: %s
            nguồn: {văn bản: %s-BC/ĐU, ngày: 10/01/%s}
            số liệu:
            """
                .formatted(FIRST_YEAR + year, twoDigits(year + 1), FIRST_YEAR + year + 1));
    TERM_TARGETS.forEach(sample -> appendFigure(text, sample, 0, year));
    for (int plan = 1; plan <= PLANS; plan++) {
      for (Sample sample : Samples.ALL) {
        appendFigure(text, sample, plan, year);
      }
    }
    return file("so-lieu/" + (FIRST_YEAR + year) + ".yaml", text.toString());
  }

  private void appendFigure(StringBuilder text, Sample sample, int plan, int year) {
    text.append("  ").append(planCode(plan)).append(sample.suffix()).append(':');
    if (!sample.byUnit()) {
      text.append(' ').append(sample.measured().apply(spot(sample, plan, year, ""))).append('\n');
      return;
    }
    text.append("\n    theo đơn vị:\n");
    for (Branch branch : Branch.values()) {
      String figure = sample.measured().apply(spot(sample, plan, year, branch.code()));
      text.append("      ").append(branch.code()).append(": ").append(figure).append('\n');
    }
  }

  /** As document numbers are written. */
  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private Spot spot(Sample sample, int plan, int year, String unit) {
    return new Spot(number, plan, sample.suffix(), year, unit);
  }

  private DataFile meetings(int year) {
    int calendarYear = FIRST_YEAR + year;
    String head =
        """
        năm: %s
        nguồn: {văn bản: %s-BC/ĐU, ngày: 10/01/%s}
        số chi bộ theo dõi: 10
        chi bộ:
        """
            .formatted(calendarYear, twoDigits(year + 1), calendarYear + 1);
    String branches =
        Arrays.stream(Branch.values())
            .map(branch -> branch.meetings(number, year))
            .collect(Collectors.joining());
    return file("sinh-hoat/" + calendarYear + ".yaml", head + branches);
  }
}
