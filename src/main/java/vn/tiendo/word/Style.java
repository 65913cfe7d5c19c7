package vn.tiendo.word;

/**
 * The styles of the document. Those that Word knows of itself carry its English names, which it
 * shows in the user's language; the rest are called as an office calls the part.
 */
enum Style {
  NORMAL("Normal", "Normal"),
  TEXT("BodyText", "Body Text"),
  ITEM("ListParagraph", "List Paragraph"),
  QUOTE("Quote", "Quote"),
  TITLE("Title", "Title"),
  SUBJECT("Subtitle", "Subtitle"),
  HEADING_1("Heading1", "heading 1"),
  HEADING_2("Heading2", "heading 2"),
  HEADING_3("Heading3", "heading 3"),
  HEADING_4("Heading4", "heading 4"),
  HEADING_5("Heading5", "heading 5"),
  CAPTION("Caption", "caption"),
  NOTE("FootnoteText", "footnote text"),
  PAGE_NUMBER("Header", "header"),
  NOTICE("Footer", "footer"),
  DASHES("NamGachNoi", "Năm gạch nối"),
  THEME("ChuDe", "Chủ đề"),
  PART("TenPhan", "Tên phần"),
  FIGURE("Hinh", "Hình"),
  SUPERIOR("CapTren", "Cơ quan cấp trên"),
  ISSUER("CoQuanBanHanh", "Cơ quan ban hành"),
  STAR("DauSao", "Dấu sao"),
  PARTY("TieuDe", "Tiêu đề Đảng Cộng sản Việt Nam"),
  RULE("DuongKe", "Đường kẻ dưới tiêu đề"),
  NUMBER("SoKyHieu", "Số và ký hiệu"),
  DATE("DiaDanhNgayThang", "Địa danh, ngày tháng"),
  DRAFT("DuThao", "Dự thảo"),
  CIRCULATION("LuuHanh", "Phạm vi lưu hành"),
  URGENCY("MucDoKhan", "Mức độ khẩn"),
  LAST_SENTENCE("CauKet", "Câu kết"),
  RECIPIENTS("NoiNhan", "Nơi nhận"),
  RECIPIENT("DongNoiNhan", "Dòng nơi nhận"),
  AUTHORITY("QuyenHanKy", "Quyền hạn ký"),
  POSITION("ChucVu", "Chức vụ người ký"),
  SIGNER("HoTen", "Họ tên người ký"),
  APPENDIX("TenPhuLuc", "Tên phụ lục"),
  ATTACHED("KemTheo", "Kèm theo văn bản"),
  CELL("ChuTrongBang", "Chữ trong bảng"),
  CELL_GROUP("NhomTrongBang", "Nhóm trong bảng"),
  CELL_LABEL("DauBang", "Đầu bảng"),
  CELL_INDEX("SoCot", "Số cột của bảng"),
  TABLE_UNIT("DonViTinh", "Đơn vị tính của bảng"),
  TABLE_NOTE("GhiChuBang", "Ghi chú bảng"),
  SPACER("CachBang", "Khoảng cách sau bảng"),
  PART_END("HetPhan", "Hết phần");

  private final String id;
  private final String title;

  Style(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /** By which paragraphs refer to it. */
  String id() {
    return id;
  }

  /** What Word's list of styles calls it. */
  String title() {
    return title;
  }

  /** Whether it is of our own making and not known to Word of itself. */
  boolean isOwn() {
    return compareTo(DASHES) >= 0;
  }
}
