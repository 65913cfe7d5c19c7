package vn.tiendo.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The statistics of organisation and membership that every đảng bộ keeps (official format, 8). Data
 * give them as ordinary indicators or targets under these codes, so that a statistics report finds
 * them.
 */
public enum StandardIndicator {
  DANG_BO_TRUC_THUOC(
      Group.ORGANISATION, "dang-bo-truc-thuoc", "Đảng bộ trực thuộc", "đảng bộ", false),
  SO_TCCSD(Group.ORGANISATION, "so-tccsd", "Tổ chức cơ sở đảng", "tổ chức", false),
  DANG_BO_CO_SO(Group.ORGANISATION, "dang-bo-co-so", "Đảng bộ cơ sở", "đảng bộ", true),
  DANG_BO_CO_SO_GIAO_QUYEN(
      Group.ORGANISATION,
      "dang-bo-co-so-giao-quyen",
      "Đảng bộ cơ sở được giao quyền cấp trên cơ sở",
      "đảng bộ",
      true),
  CHI_BO_CO_SO(Group.ORGANISATION, "chi-bo-co-so", "Chi bộ cơ sở", "chi bộ", true),
  TCCSD_XA_PHUONG(Group.ORGANISATION, "tccsd-xa-phuong", "Ở xã, phường, thị trấn", "tổ chức", true),
  TCCSD_CO_QUAN(Group.ORGANISATION, "tccsd-co-quan", "Ở cơ quan", "tổ chức", true),
  TCCSD_SU_NGHIEP(Group.ORGANISATION, "tccsd-su-nghiep", "Ở đơn vị sự nghiệp", "tổ chức", true),
  TCCSD_DOANH_NGHIEP(
      Group.ORGANISATION, "tccsd-doanh-nghiep", "Ở doanh nghiệp, hợp tác xã", "tổ chức", true),
  TCCSD_LUC_LUONG_VU_TRANG(
      Group.ORGANISATION, "tccsd-luc-luong-vu-trang", "Ở lực lượng vũ trang", "tổ chức", true),
  DANG_BO_BO_PHAN(Group.ORGANISATION, "dang-bo-bo-phan", "Đảng bộ bộ phận", "đảng bộ", false),
  CHI_BO_TRUC_THUOC(
      Group.ORGANISATION, "chi-bo-truc-thuoc", "Chi bộ trực thuộc đảng ủy cơ sở", "chi bộ", false),
  THON_CHUA_CO_TO_CHUC_DANG(
      Group.ORGANISATION,
      "thon-chua-co-to-chuc-dang",
      "Thôn, tổ dân phố chưa có tổ chức đảng",
      "thôn",
      false),
  THON_CHUA_CO_DANG_VIEN(
      Group.ORGANISATION,
      "thon-chua-co-dang-vien",
      "Thôn, tổ dân phố chưa có đảng viên",
      "thôn",
      false),
  SO_DANG_VIEN(Group.MEMBERS, "so-dang-vien", "Tổng số đảng viên", "đảng viên", false),
  DANG_VIEN_CHINH_THUC(
      Group.MEMBERS, "dang-vien-chinh-thuc", "Đảng viên chính thức", "đảng viên", true),
  DANG_VIEN_DU_BI(Group.MEMBERS, "dang-vien-du-bi", "Đảng viên dự bị", "đảng viên", true),
  DANG_VIEN_NU(Group.MEMBERS, "dang-vien-nu", "Đảng viên nữ", "đảng viên", true),
  DANG_VIEN_DAN_TOC_THIEU_SO(
      Group.MEMBERS,
      "dang-vien-dan-toc-thieu-so",
      "Đảng viên là người dân tộc thiểu số",
      "đảng viên",
      true),
  DANG_VIEN_TON_GIAO(
      Group.MEMBERS, "dang-vien-ton-giao", "Đảng viên là người có đạo", "đảng viên", true),
  DANG_VIEN_DOAN_VIEN(
      Group.MEMBERS, "dang-vien-doan-vien", "Đảng viên là đoàn viên thanh niên", "đảng viên", true),
  MIEN_SINH_HOAT(
      Group.MEMBERS,
      "mien-sinh-hoat",
      "Đảng viên được miễn công tác, miễn sinh hoạt",
      "đảng viên",
      true),
  KET_NAP_NU(Group.CHANGES, "ket-nap-nu", "Nữ", "đảng viên", true),
  KET_NAP_DOAN_VIEN(Group.CHANGES, "ket-nap-doan-vien", "Đoàn viên thanh niên", "đảng viên", true),
  KET_NAP_DAN_TOC_THIEU_SO(
      Group.CHANGES, "ket-nap-dan-toc-thieu-so", "Người dân tộc thiểu số", "đảng viên", true),
  KET_NAP_TON_GIAO(Group.CHANGES, "ket-nap-ton-giao", "Người có đạo", "đảng viên", true),
  KET_NAP_HOC_SINH_SINH_VIEN(
      Group.CHANGES, "ket-nap-hoc-sinh-sinh-vien", "Học sinh, sinh viên", "đảng viên", true),
  CONG_NHAN_CHINH_THUC(
      Group.CHANGES, "cong-nhan-chinh-thuc", "Công nhận đảng viên chính thức", "đảng viên", false),
  DANG_VIEN_KHAI_TRU(Group.CHANGES, "dang-vien-khai-tru", "Khai trừ", "đảng viên", true),
  DANG_VIEN_XOA_TEN(Group.CHANGES, "dang-vien-xoa-ten", "Xóa tên", "đảng viên", true),
  DANG_VIEN_XIN_RA(Group.CHANGES, "dang-vien-xin-ra", "Xin ra khỏi Đảng", "đảng viên", true),
  TUOI_DANG_VIEN(Group.STRUCTURE, "tuoi-dang-vien", "Tuổi bình quân của đảng viên", "tuổi", false),
  DANG_VIEN_BI_KY_LUAT(
      Group.DISCIPLINE, "dang-vien-bi-ky-luat", "Đảng viên bị kỷ luật", "đảng viên", false),
  KY_LUAT_KHIEN_TRACH(Group.DISCIPLINE, "ky-luat-khien-trach", "Khiển trách", "đảng viên", true),
  KY_LUAT_CANH_CAO(Group.DISCIPLINE, "ky-luat-canh-cao", "Cảnh cáo", "đảng viên", true),
  KY_LUAT_CACH_CHUC(Group.DISCIPLINE, "ky-luat-cach-chuc", "Cách chức", "đảng viên", true),
  TO_CHUC_DANG_BI_KY_LUAT(
      Group.DISCIPLINE, "to-chuc-dang-bi-ky-luat", "Tổ chức đảng bị kỷ luật", "tổ chức", false),
  CUOC_KIEM_TRA(Group.DISCIPLINE, "cuoc-kiem-tra", "Cuộc kiểm tra", "cuộc", false),
  CUOC_GIAM_SAT(Group.DISCIPLINE, "cuoc-giam-sat", "Cuộc giám sát", "cuộc", false),
  HUY_HIEU_DANG(Group.OTHER, "huy-hieu-dang", "Huy hiệu Đảng đã tặng", "huy hiệu", false),
  THE_DANG_VIEN(Group.OTHER, "the-dang-vien", "Thẻ đảng viên đã phát", "thẻ", false),
  CAM_TINH_DANG(
      Group.OTHER, "cam-tinh-dang", "Quần chúng học lớp nhận thức về Đảng", "người", false),
  TCCSD_KHONG_KET_NAP(
      Group.OTHER,
      "tccsd-khong-ket-nap",
      "Tổ chức cơ sở đảng không kết nạp được đảng viên",
      "tổ chức",
      false);

  private final Group group;
  private final String code;
  private final String title;
  private final String unit;
  private final boolean part;

  StandardIndicator(Group group, String code, String title, String unit, boolean part) {
    this.group = group;
    this.code = code;
    this.title = title;
    this.unit = unit;
    this.part = part;
  }

  public Group group() {
    return group;
  }

  /** Under which figures of it are given. */
  public Code code() {
    return new Code(code);
  }

  /** What a table calls it. */
  public String title() {
    return title;
  }

  /** In what it is counted. */
  public String unit() {
    return unit;
  }

  /** Whether it is told under the one before it. */
  public boolean part() {
    return part;
  }

  /** Of what a composition (cơ cấu) with a standard code divides the whole; empty for any other. */
  public static Optional<StandardIndicator> dividedBy(Code composition) {
    return switch (composition.value()) {
      case "do-tuoi-dang-vien",
          "hoc-van-dang-vien",
          "chuyen-mon-dang-vien",
          "ly-luan-dang-vien",
          "dang-vien-theo-khoi" ->
          Optional.of(SO_DANG_VIEN);
      case "tccsd-theo-loai" -> Optional.of(SO_TCCSD);
      default -> Optional.empty();
    };
  }

  /** Those of a group, in their order. */
  public static List<StandardIndicator> of(Group group) {
    return Stream.of(values()).filter(each -> each.group == group).toList();
  }

  /** The parts of a statistics table, in their order. */
  public enum Group {
    ORGANISATION("Tổ chức đảng"),
    MEMBERS("Đảng viên"),
    CHANGES("Biến động trong kỳ"),
    STRUCTURE("Cơ cấu đội ngũ đảng viên"),
    DISCIPLINE("Kiểm tra, giám sát, kỷ luật"),
    RATING("Xếp loại chất lượng"),
    OTHER("Công tác khác");

    private final String title;

    Group(String title) {
      this.title = title;
    }

    /** Its heading. */
    public String title() {
      return title;
    }
  }
}
