package vn.tiendo.language.phrase;

/**
 * The things that plans count. A word that is not here is never taken for a unit: the reader asks
 * for {@code đơn vị tính} instead of guessing where a unit ends.
 */
final class CountedThings {
  /** One a line; behind the colon how it is printed when that differs. */
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
      hội viên
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
      nhà
      ngôi nhà
      con
      cây
      bóng
      máy
      tấn
      tạ
      kg
      lít
      ha
      héc ta:ha
      hecta:ha
      m
      m2
      m²
      m3
      m³
      km
      km2
      km²
      mét
      mw:MW
      kwh:kWh
      thuê bao
      mét khối
      di tích
      câu lạc bộ
      """;

  private static final WordTree<String> TREE = plant();

  private CountedThings() {}

  static WordTree<String> tree() {
    return TREE;
  }

  private static WordTree<String> plant() {
    WordTree<String> tree = new WordTree<>();
    WORDINGS
        .lines()
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
