package vn.tiendo.bench;

/** The ten organisations below a generated commune. */
enum Branch {
  HAMLET_1("thon-1", "Chi bộ thôn 1", "thon"),
  HAMLET_2("thon-2", "Chi bộ thôn 2", "thon"),
  HAMLET_3("thon-3", "Chi bộ thôn 3", "thon"),
  HAMLET_4("thon-4", "Chi bộ thôn 4", "thon"),
  HAMLET_5("thon-5", "Chi bộ thôn 5", "thon"),
  HAMLET_6("thon-6", "Chi bộ thôn 6", "thon"),
  OFFICE_1("co-quan-1", "Chi bộ cơ quan Đảng", "co-quan"),
  OFFICE_2("co-quan-2", "Chi bộ cơ quan chính quyền", "co-quan"),
  SCHOOL("truong-hoc", "Chi bộ trường học", "su-nghiep"),
  COOPERATIVE("hop-tac-xa", "Chi bộ hợp tác xã", "doanh-nghiep");

  /** The kinds of organisation as don-vi.yaml lists them. */
  static final String KINDS =
      """
      loại hình:
        - {mã: thon, tên: Chi bộ thôn}
        - {mã: co-quan, tên: Chi bộ cơ quan}
        - {mã: su-nghiep, tên: Chi bộ đơn vị sự nghiệp}
        - {mã: doanh-nghiep, tên: Chi bộ doanh nghiệp}
      """;

  private final String code;
  private final String title;
  private final String kind;

  Branch(String code, String title, String kind) {
    this.code = code;
    this.title = title;
    this.kind = kind;
  }

  String code() {
    return code;
  }

  /** Its entry in don-vi.yaml. */
  String entry(int commune) {
    StringBuilder members = new StringBuilder();
    for (int year = 0; year < Commune.YEARS; year++) {
      int count = new Spot(commune, 0, "members", 0, code).between(9, 60, 1) + year;
      members.append("      %s: %s\n".formatted(Commune.FIRST_YEAR + year, count));
    }
    return """
          - mã: %s
            tên: %s
            loại: %s
            cấp: chi bộ trực thuộc
            phụ cấp cấp ủy: không
            đảng viên:
        %s"""
        .formatted(code, title, kind, members);
  }

  /** Its year of meetings in a file of sinh-hoat. */
  String meetings(int commune, int year) {
    int missed = new Spot(commune, 0, "meetings", year, code).between(1, 12, 1);
    StringBuilder regular = new StringBuilder();
    StringBuilder thematic = new StringBuilder();
    for (int month = 1; month <= 12; month++) {
      if (month == missed) {
        continue;
      }
      StringBuilder list = month % 3 == 0 ? thematic : regular;
      list.append(list.isEmpty() ? "" : ", ").append(month);
    }
    return """
          %s:
            thường kỳ: [%s]
            chuyên đề: [%s]
            không họp: [%s]
            chất lượng: {tốt: 8, khá: 3, trung bình: 0}
        """
        .formatted(code, regular, thematic, missed);
  }
}
