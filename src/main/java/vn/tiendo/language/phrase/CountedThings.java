package vn.tiendo.language.phrase;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The things that plans count. A word that is not here is never taken for a unit: the reader asks
 * for {@code đơn vị tính} instead of guessing where a unit ends.
 */
final class CountedThings {
  /**
   * One a line, or several with | between them; behind the colon how it is printed when that
   * differs.
   */
  private static final String WORDINGS =
      """
      đồng
      đồng vn:đồng
      vnđ:đồng
      đ:đồng
      trđ:triệu đồng
      usd:USD
      đô la:USD
      đô la mỹ:USD
      lần
      năm
      tháng
      quý
      ngày
      giờ
      nhiệm kỳ
      nhiệm kỳ liên tiếp
      tuổi
      điểm
      điểm nóng
      bậc
      người
      dân
      người dân
      nhân khẩu
      hộ
      hộ dân
      hộ nghèo:hộ
      hộ cận nghèo:hộ
      hộ gia đình
      gia đình
      đảng viên
      đảng viên mới:đảng viên
      đoàn viên
      đoàn viên công đoàn
      đoàn viên ưu tú
      hội viên
      thành viên
      quần chúng
      quần chúng ưu tú
      cán bộ
      công chức
      viên chức
      cấp ủy viên
      cấp uỷ viên:cấp ủy viên
      đồng chí
      đại biểu
      giáo viên
      học sinh
      sinh viên
      bác sĩ
      bác sỹ:bác sĩ
      trẻ
      trẻ em
      lao động
      lượt lao động
      việc làm
      lượt
      lượt người
      lượt khách
      khách
      du khách
      nông dân
      thanh niên
      phụ nữ
      cựu chiến binh
      quân nhân
      dân quân
      chi bộ
      đảng bộ
      đảng bộ cơ sở
      chi bộ cơ sở
      tổ
      tổ công nghệ số cộng đồng
      tổ đảng
      tổ chức đảng
      tổ chức cơ sở đảng
      tccsđ:TCCSĐ
      cấp ủy
      cấp uỷ:cấp ủy
      chi đoàn
      chi hội
      tổ chức
      cơ quan
      đơn vị
      đơn vị hành chính
      đơn vị sự nghiệp
      địa phương
      tỉnh
      thành phố
      quận
      huyện
      thị xã
      xã
      phường
      thị trấn
      đặc khu
      thôn
      bản
      làng
      ấp
      khóm
      xóm
      buôn
      khu phố
      khu dân cư
      tổ dân phố
      quốc gia
      nước
      doanh nghiệp
      hợp tác xã
      htx:HTX
      tổ hợp tác
      hộ kinh doanh
      trang trại
      cơ sở
      làng nghề
      sản phẩm
      sản phẩm ocop:sản phẩm OCOP
      dự án
      công trình
      công trình thanh niên
      mô hình
      đề tài
      đề án
      nghị quyết
      kế hoạch
      chương trình
      văn bản
      cuộc
      cuộc kiểm tra
      đợt
      buổi
      lớp
      khóa
      khoá:khóa
      hội nghị
      cuộc họp
      tiêu chí
      chỉ tiêu
      nhiệm vụ
      nội dung
      vụ
      vụ việc
      tai nạn giao thông:vụ
      tai nạn lao động:vụ
      tai nạn:vụ
      cháy:vụ
      cháy nổ:vụ
      ùn tắc:vụ
      ùn tắc giao thông:vụ
      khiếu kiện:vụ
      ngộ độc thực phẩm:vụ
      đình công:vụ
      ngày làm việc
      trường hợp
      đơn
      đơn thư
      hồ sơ
      trường
      trường học
      phòng học
      giường
      giường bệnh
      trạm
      trạm y tế
      bệnh viện
      thư viện
      nhà văn hóa
      nhà văn hoá:nhà văn hóa
      căn
      căn nhà:căn
      căn hộ
      nhà | ngôi nhà | nhà hàng | nhà ga | nhà trẻ | nhà xưởng | nhà công vụ
      trạm bơm
      cây cầu
      bản đồ
      lớp học
      tổ hòa giải
      tổ tự quản
      tổ hợp
      đường dây
      con
      cây
      bóng
      máy
      tấn | tạ | kg | lít
      ha | héc ta:ha | hecta:ha | m | m2 | m² | m3 | m³ | km | km2 | km²
      mét | cm | mm
      mw:MW | gw:GW | gwh:GWh | mwp:MWp | mva:MVA
      kwh:kWh
      thuê bao
      mét khối
      di tích
      câu lạc bộ
      nghiệp đoàn
      công đoàn cơ sở
      công nhân
      người lao động
      cán bộ nữ:cán bộ
      trí thức
      doanh nhân
      chuyên gia
      nghệ nhân
      tình nguyện viên
      bí thư
      chi ủy viên
      ủy viên
      dược sĩ
      dược sỹ:dược sĩ
      dược sĩ đại học
      điều dưỡng
      điều dưỡng viên
      tiến sĩ
      tiến sỹ:tiến sĩ
      thạc sĩ
      vận động viên
      huy chương
      người nghiện
      đối tượng
      bé trai
      bé gái
      ca
      tụ điểm
      điểm đen
      vụ án
      cuộc giám sát
      cuộc thanh tra
      lượt khách du lịch:lượt khách
      lượt du khách
      khu
      khu công nghiệp
      cụm công nghiệp
      khu kinh tế
      khu đô thị
      đô thị
      trung tâm
      nhà máy
      cửa hàng
      siêu thị
      chợ
      phòng
      buồng
      phòng khám
      giường bệnh viện
      trạm biến áp
      tuyến
      tuyến đường
      cầu
      hồ
      hồ chứa
      đập
      điểm du lịch
      di sản
      lễ hội
      tổ chức hội
      tổ chức đoàn
      tổ chức công đoàn
      tổ chức công đoàn cơ sở
      tổ chức khoa học và công nghệ
      sáng kiến
      bằng sáng chế
      sáng chế
      giải pháp
      nhãn hiệu
      chỉ dẫn địa lý
      thương hiệu
      chuỗi
      chuỗi giá trị
      chuỗi liên kết
      vùng
      vùng nguyên liệu
      mã số vùng trồng
      vườn
      lồng
      lồng bè
      tàu
      tàu cá
      chiếc
      cái
      suất
      suất quà
      tài khoản
      giao dịch
      cổng
      camera
      điểm phục vụ
      điểm trường
      trường mầm non:trường
      cơ sở giáo dục:cơ sở
      cơ sở giáo dục đại học:cơ sở
      cơ sở y tế:cơ sở
      thiết chế
      sân
      sân vận động
      công viên
      nghĩa trang
      sao
      sào
      teu:TEU
      chỗ
      chỗ làm
      việc làm mới:việc làm
      lao động mới:lao động
      lượt xe
      xe
      phương tiện
      ô tô
      cuốn
      đầu sách
      tác phẩm
      hợp đồng
      gói thầu
      nhiệm vụ khoa học
      ý kiến
      kiến nghị
      phản ánh
      thủ tục
      thủ tục hành chính
      dịch vụ công
      dịch vụ công trực tuyến
      nền tảng
      cơ sở dữ liệu
      ứng dụng
      đầu mối
      biên chế
      vị trí việc làm
      """;

  /** Things that tell a trait of something rather than count it: 10 năm công tác, 15 tiêu chí. */
  private static final Set<String> TRAITS =
      Set.of("năm", "tháng", "tuổi", "tiêu chí", "điểm", "sao", "lần", "giờ");

  private static final WordTree<String> TREE = plant();

  private CountedThings() {}

  /** Words that only with a name behind them are what is counted: tổ vay vốn, điểm vui chơi. */
  private static final Set<String> NAMELESS = Set.of("tổ", "điểm", "khu", "tuyến", "chuỗi");

  /** Whether a word behind it would be a part of its name. */
  static boolean isNameless(String unit) {
    return NAMELESS.contains(unit);
  }

  /** Whether a number of these more often narrows something down than is a target itself. */
  static boolean isTrait(String unit) {
    return TRAITS.contains(unit);
  }

  static WordTree<String> tree() {
    return TREE;
  }

  private static WordTree<String> plant() {
    WordTree<String> tree = new WordTree<>();
    for (String tier : List.of("tỉnh", "huyện", "xã")) {
      for (String body : List.of("đơn vị", "đơn vị hành chính")) {
        String thing = String.join(" ", body, "cấp", tier);
        tree.plant(thing, thing);
      }
    }
    WORDINGS
        .lines()
        .flatMap(line -> Stream.of(line.split(" \\| ", -1)))
        .forEach(
            line -> {
              int colon = line.indexOf(':');
              tree.plant(
                  colon < 0 ? line : line.substring(0, colon),
                  colon < 0 ? line : line.substring(colon + 1));
            });
    return tree;
  }
}
