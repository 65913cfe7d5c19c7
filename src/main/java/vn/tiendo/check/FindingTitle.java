package vn.tiendo.check;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.diagnostic.Diagnostic;

/**
 * What a kind of finding is called in a document, for findings that keep nothing from being
 * published.
 *
 * @param code of the diagnostics
 * @param text without a full stop
 */
public record FindingTitle(String code, Topic topic, String text) {

  /** What a finding is about, in the order in which documents tell them. */
  public enum Topic {
    SHARES("Tỷ lệ, con số nguồn công bố"),
    SUMS("Phần và tổng"),
    TIME("Thời gian và chuỗi số liệu"),
    SOURCES("Nguồn, kế hoạch cấp trên, tính đầy đủ"),
    FORM("Thể thức văn bản");

    private final String title;

    Topic(String title) {
      this.title = title;
    }

    /** Its heading. */
    public String title() {
      return title;
    }
  }

  private static final List<FindingTitle> ALL =
      List.of(
          new FindingTitle(
              "ty-le-cat-so", Topic.SHARES, "Tỷ lệ bị cắt bớt chữ số thay vì làm tròn"),
          new FindingTitle("ty-le-lech-mot", Topic.SHARES, "Tỷ lệ lệch một đơn vị ở chữ số cuối"),
          new FindingTitle("ty-le-tong-khac", Topic.SHARES, "Tỷ lệ tính trên một tổng khác"),
          new FindingTitle("ty-le-sai", Topic.SHARES, "Tỷ lệ công bố sai"),
          new FindingTitle("ty-le-de-hieu-lam", Topic.SHARES, "Tỷ lệ dễ hiểu lầm"),
          new FindingTitle("cong-bo-khac-so-lieu", Topic.SHARES, "Số công bố khác số liệu đã ghi"),
          new FindingTitle("dau-cham-thap-phan", Topic.SHARES, "Dùng dấu chấm thập phân"),
          new FindingTitle("phan-khac-tong", Topic.SUMS, "Các phần cộng lại khác tổng"),
          new FindingTitle("ty-le-ep-du-100", Topic.SUMS, "Tỷ lệ có dấu hiệu sửa cho đủ 100%"),
          new FindingTitle("phan-lon-hon-tong", Topic.SUMS, "Phần lớn hơn tổng"),
          new FindingTitle(
              "don-vi-cong-khac-tong", Topic.SUMS, "Các đơn vị cộng lại khác số chung"),
          new FindingTitle("mau-so-con-lai-sai", Topic.SUMS, "Mẫu số của phần còn lại sai"),
          new FindingTitle(
              "cuoi-ky-khong-khop", Topic.SUMS, "Biến động đảng viên không khớp số cuối kỳ"),
          new FindingTitle("dau-ky-khong-khop", Topic.SUMS, "Số đầu kỳ khác số cuối kỳ trước"),
          new FindingTitle("xep-loai-khac-tong", Topic.SUMS, "Số xếp loại cộng lại khác tổng số"),
          new FindingTitle("tran-xuat-sac", Topic.SUMS, "Số hoàn thành xuất sắc quá trần"),
          new FindingTitle("thong-ke-khong-khop", Topic.SUMS, "Số thống kê không khớp nhau"),
          new FindingTitle("co-cau-cung-tang", Topic.SUMS, "Phần nào của cơ cấu cũng hiểu là tăng"),
          new FindingTitle("phan-tram-cua-ty-le", Topic.SUMS, "Phần trăm của một tỷ lệ"),
          new FindingTitle("ty-le-hay-toc-do", Topic.SUMS, "Chưa rõ là tỷ lệ hay tốc độ"),
          new FindingTitle("giao-khac-muc", Topic.SUMS, "Số giao cho các đơn vị khác mức chung"),
          new FindingTitle("co-cau-khac-100", Topic.SUMS, "Cơ cấu cộng lại khác 100%"),
          new FindingTitle(
              "ty-le-don-vi-khac-chung", Topic.SUMS, "Tỷ lệ chung nằm ngoài tỷ lệ của các đơn vị"),
          new FindingTitle(
              "ca-giai-doan-khac-hang-nam",
              Topic.SUMS,
              "Mức cả giai đoạn khác mức hằng năm cộng lại"),
          new FindingTitle("so-khong-the-co", Topic.SUMS, "Số không thể có"),
          new FindingTitle("muc-kem-hien-tai", Topic.SUMS, "Mức chỉ tiêu kém hiện tại"),
          new FindingTitle("luy-ke-giam", Topic.TIME, "Số lũy kế giảm"),
          new FindingTitle("so-lieu-hai-gia-tri", Topic.TIME, "Một kỳ có hai giá trị"),
          new FindingTitle("so-lieu-ngoai-ky", Topic.TIME, "Số liệu ngoài giai đoạn"),
          new FindingTitle("so-lieu-truoc-van-ban", Topic.TIME, "Số liệu có trước văn bản"),
          new FindingTitle("nhay-bat-thuong", Topic.TIME, "Số liệu tăng, giảm bất thường"),
          new FindingTitle("nhiem-vu-qua-han", Topic.TIME, "Nhiệm vụ quá hạn chưa ghi hoàn thành"),
          new FindingTitle("so-lieu-cu", Topic.TIME, "Số liệu đã cũ"),
          new FindingTitle("so-lieu-sau-nguon", Topic.TIME, "Số liệu có sau nguồn"),
          new FindingTitle("nguon-truoc-khi-het-ky", Topic.TIME, "Nguồn ký trước khi hết kỳ"),
          new FindingTitle("van-ban-ve-sau", Topic.TIME, "Dẫn văn bản ban hành sau"),
          new FindingTitle("ky-bao-cao-lech", Topic.TIME, "Kỳ báo cáo lệch"),
          new FindingTitle("thoi-ky-lech", Topic.TIME, "Thời kỳ trong câu không khớp"),
          new FindingTitle("han-truoc-van-ban", Topic.TIME, "Hạn có trước văn bản"),
          new FindingTitle("hien-tai-sau-han", Topic.TIME, "Mức xuất phát không trước hạn"),
          new FindingTitle("dieu-chinh-sai-ngay", Topic.TIME, "Điều chỉnh sai thứ tự ngày"),
          new FindingTitle("lo-trinh-trai-muc", Topic.TIME, "Lộ trình trái với mức"),
          new FindingTitle("so-lieu-khong-nguon", Topic.SOURCES, "Số liệu không có nguồn"),
          new FindingTitle("thap-hon-cap-tren", Topic.SOURCES, "Chỉ tiêu thấp hơn cấp trên"),
          new FindingTitle("mau-so-khac-cap-tren", Topic.SOURCES, "Mẫu số khác cấp trên"),
          new FindingTitle("thieu-so-thu-tu", Topic.SOURCES, "Danh sách nhảy số thứ tự"),
          new FindingTitle(
              "dieu-kien-bao-ham", Topic.SOURCES, "Điều kiện đã nằm trong điều kiện khác"),
          new FindingTitle(
              "cach-ghi-chua-ro", Topic.SOURCES, "Chưa ghi cách ghi số liệu một phần năm"),
          new FindingTitle(
              "so-lieu-khac-cong-thuc", Topic.SOURCES, "Số ghi tay khác số tính theo công thức"),
          new FindingTitle("cong-thuc-chua-tinh-duoc", Topic.SOURCES, "Công thức chưa tính được"),
          new FindingTitle("chi-tieu-chua-co-so-lieu", Topic.SOURCES, "Chỉ tiêu chưa có số liệu"),
          new FindingTitle(
              "chi-tieu-ngoai-bao-cao", Topic.SOURCES, "Chỉ tiêu không có trong báo cáo nào"),
          new FindingTitle("dan-so-lieu-chua-co", Topic.SOURCES, "Dẫn số liệu chưa có"),
          new FindingTitle("tep-la", Topic.SOURCES, "Tệp không đọc được"),
          new FindingTitle("ten-dau-trang", Topic.FORM, "Tên ở đầu trang"),
          new FindingTitle("ky-hieu-trai-cap", Topic.FORM, "Ký hiệu trái với cấp"),
          new FindingTitle("cap-huyen-da-het", Topic.FORM, "Cấp huyện đã hết"),
          new FindingTitle("dia-danh-chua-dung", Topic.FORM, "Địa danh chưa đúng"),
          new FindingTitle("ky-thay-cap-uy", Topic.FORM, "Ký thay cấp ủy"),
          new FindingTitle("chuc-vu-kem-to-chuc", Topic.FORM, "Chức vụ kèm tên tổ chức"),
          new FindingTitle("ten-kem-danh-xung", Topic.FORM, "Họ tên kèm danh xưng"),
          new FindingTitle("chuc-vu-uy-vien", Topic.FORM, "Chức vụ của ủy viên"));

  private static final Map<String, FindingTitle> BY_CODE =
      ALL.stream().collect(Collectors.toUnmodifiableMap(FindingTitle::code, Function.identity()));

  /** All of them, in the order in which documents tell them. */
  public static List<FindingTitle> all() {
    return ALL;
  }

  /**
   * The title of a finding.
   *
   * @throws IllegalArgumentException for an error: data with one are never published
   */
  public static FindingTitle of(Diagnostic finding) {
    FindingTitle title = BY_CODE.get(finding.code());
    if (title == null) {
      throw new IllegalArgumentException("no title for " + finding.code());
    }
    return title;
  }
}
