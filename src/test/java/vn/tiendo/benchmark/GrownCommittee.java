package vn.tiendo.benchmark;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tiendo.bench.DataFile;

/**
 * A made-up committee of twenty like targets with a figure for each unit and month.
 *
 * @param units organisations that give figures
 * @param months how many months they give them for, from January 2020 on
 * @param each whether every organisation is judged for itself, and not their sum
 */
record GrownCommittee(int units, int months, boolean each) {
  private static final int TARGETS = 20;
  private static final String CODE = "xa";

  Stream<DataFile> files() {
    Stream<DataFile> single =
        Stream.of(
            new DataFile("trang.yaml", "tên: Đo tốc độ\nđảng bộ: [" + CODE + "]\n"),
            file("dang-bo.yaml", profile()),
            file("don-vi.yaml", organisations()),
            file("ke-hoach/kh.yaml", plan()));
    return Stream.concat(single, IntStream.range(0, months).mapToObj(this::figures));
  }

  private static DataFile file(String path, String text) {
    return new DataFile(CODE + "/" + path, text);
  }

  private static String profile() {
    return """
        tên: Đảng bộ xã Mẫu
        cấp ủy: Đảng ủy xã Mẫu
        tên ngắn: Mẫu
        cấp: xã
        cấp trên: Đảng bộ tỉnh Mẫu
        địa danh: Mẫu
        ký hiệu: ĐU
        số liệu minh họa: có
        nguồn: {tên: Số liệu sinh ra để đo tốc độ}
        """;
  }

  private String organisations() {
    return "loại hình:\n  - {mã: thon, tên: Chi bộ thôn}\nđơn vị:\n"
        + IntStream.rangeClosed(1, units)
            .mapToObj(
                i ->
                    """
                      - mã: thon-%1$s
                        tên: Chi bộ thôn %1$s
                        loại: thon
                        cấp: chi bộ trực thuộc
                        phụ cấp cấp ủy: không
                    """
                        .formatted(i))
            .collect(Collectors.joining());
  }

  private String plan() {
    return """
        loại: đề án
        số ký hiệu: 01-ĐA/ĐU
        ngày ban hành: 15/3/2020
        cơ quan ban hành: Ban Thường vụ Đảng ủy xã Mẫu
        trích yếu: Chương trình mẫu giai đoạn 2020 - 2030
        giai đoạn: 2020 - 2030
        nguồn: {văn bản: 01-ĐA/ĐU, ngày: 15/3/2020}
        chỉ tiêu:
        """
        + IntStream.rangeClosed(1, TARGETS).mapToObj(this::target).collect(Collectors.joining());
  }

  private String target(int number) {
    return """
          - mã: ct-%1$s
            tên: Hộ dân được dùng nước sạch %1$s
            mức: từ 85%% trở lên
            hạn: 2030
            mẫu số: tổng số hộ
        """
            .formatted(number)
        + (each
            ? "    áp dụng: mỗi đơn vị\n"
            : "    hiện tại: {giá trị: 110/200, ngày: 31/12/2019}\n");
  }

  private DataFile figures(int month) {
    String head =
        """
        kỳ: tháng %1$s/%2$s
        nguồn: {văn bản: %3$s-BC/ĐU, ngày: 28/%1$s/%2$s}
        số liệu:
        """
            .formatted(month % 12 + 1, 2020 + month / 12, month + 10);
    String figures =
        IntStream.rangeClosed(1, TARGETS)
            .mapToObj(target -> "  ct-" + target + ":\n    theo đơn vị:\n" + byUnit(target, month))
            .collect(Collectors.joining());
    return file("so-lieu/thang-" + (month + 1) + ".yaml", head + figures);
  }

  private String byUnit(int target, int month) {
    return IntStream.rangeClosed(1, units)
        .mapToObj(
            unit -> "      thon-" + unit + ": " + (60 + (unit + target + month) % 120) + "/200\n")
        .collect(Collectors.joining());
  }
}
