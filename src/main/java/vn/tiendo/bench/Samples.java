package vn.tiendo.bench;

import java.util.List;

/** The patterns of targets: together they use every kind of target, schedule and reach. */
final class Samples {
  static final Sample ROADS =
      Sample.ofUnits(
          """
        - mã: {kh}-duong-cung-hoa
          tên: Đường trục thôn được cứng hóa
          nhóm: Hạ tầng
          mức: từ 85% trở lên
          hạn: {hạn}
          hiện tại: {giá trị: 110/200, ngày: 31/12/2019}
          lộ trình: {2022: 65%, 2024: 78%, {hạn}: 85%}
      """,
          spot -> Values.share(spot, 58, 5));

  static final Sample CLEAN_WATER =
      Sample.ofUnits(
          """
        - mã: {kh}-nuoc-sach
          tên: Hộ dân được dùng nước sạch
          nhóm: Hạ tầng
          mức: trên 80%
          mức riêng: {thon-6: trên 70%}
          áp dụng: mỗi đơn vị
          hạn: {hạn}
          mẫu số: tổng số hộ của đơn vị
      """,
          spot -> Values.share(spot, 66, 4));

  static final Sample COVERAGE =
      Sample.ofUnits(
          """
        - mã: {kh}-phu-song
          tên: Hộ dân trong vùng phủ sóng
          nhóm: Hạ tầng
          mức: 100%
          hạn: {hạn}
          hiện tại: {giá trị: 170/200, ngày: 31/12/2019}
      """,
          spot -> Values.share(spot, 88, 3));

  static final Sample COMMUNITY_HOUSE =
      Sample.ofUnits(
          """
        - mã: {kh}-nha-van-hoa
          tên: Nhà văn hóa của mỗi đơn vị
          nhóm: Hạ tầng
          loại: mốc việc
          mức: xây dựng nhà văn hóa đạt chuẩn
          áp dụng: mỗi đơn vị
          hạn: {hạn}
      """,
          spot -> Values.deed(spot, Commune.FIRST_YEAR));

  static final Sample POOR_HOUSEHOLDS =
      Sample.ofUnits(
          """
        - mã: {kh}-ho-ngheo
          tên: Tỷ lệ hộ nghèo
          nhóm: Xã hội
          mức: giảm còn 3%
          hạn: {hạn}
          hiện tại: {giá trị: 22/200, ngày: 31/12/2019}
          điều chỉnh:
            - {từ ngày: 15/5/2023, mức: giảm còn 4%, văn bản: 21-KL/ĐU}
      """,
          spot -> Values.share(spot, 12, -2));

  static final Sample DROPOUTS =
      Sample.ofUnits(
          """
        - mã: {kh}-bo-hoc
          tên: Học sinh bỏ học
          nhóm: Xã hội
          mức: không quá 5%
          kỳ: hằng năm
          mẫu số: tổng số học sinh
      """,
          spot -> Values.share(spot, 6, -1));

  static final Sample MAKESHIFT_HOUSES =
      Sample.ofUnits(
          """
        - mã: {kh}-nha-tam
          tên: Hộ ở nhà tạm
          nhóm: Xã hội
          mức: không còn
          đơn vị tính: hộ
          hạn: {hạn}
          hiện tại: {giá trị: "60", ngày: 31/12/2019}
      """,
          spot -> Values.amount(spot, 5, -20));

  static final Sample TRAINED_LABOUR =
      Sample.ofUnits(
          """
        - mã: {kh}-lao-dong
          tên: Lao động qua đào tạo
          nhóm: Xã hội
          mức: từ 57 đến 58%
          hạn: {hạn}
          mẫu số: lao động trong độ tuổi
      """,
          spot -> Values.share(spot, 44, 3));

  static final Sample SORTED_WASTE =
      Sample.ofUnits(
          """
        - mã: {kh}-phan-loai-rac
          tên: Hộ phân loại rác tại nguồn
          nhóm: Xã hội
          mức: khoảng 40%
          hạn: {hạn}
          hiện tại: {giá trị: 20/200, ngày: 31/12/2019}
      """,
          spot -> Values.share(spot, 12, 6));

  static final Sample REVENUE =
      Sample.ofUnits(
          """
        - mã: {kh}-thu-ngan-sach
          tên: Thu ngân sách trên địa bàn
          nhóm: Kinh tế
          mức: tăng bình quân từ 8%/năm trở lên
          đơn vị tính: triệu đồng
          kỳ: bình quân giai đoạn
          hiện tại: {giá trị: "9.300", ngày: 31/12/2019}
      """,
          spot -> Values.amount(spot, 1000, 9));

  static final Sample LAND_VALUE =
      Sample.ofUnits(
          """
        - mã: {kh}-gia-tri-san-pham
          tên: Giá trị sản phẩm trồng trọt
          nhóm: Kinh tế
          mức: gấp 1,5 lần so với năm 2020
          đơn vị tính: triệu đồng
          hạn: {hạn}
      """,
          spot -> Values.amount(spot, 800, 8));

  static final Sample ACCIDENTS =
      Sample.ofUnits(
          """
        - mã: {kh}-tai-nan
          tên: Số vụ tai nạn giao thông
          nhóm: An ninh
          mức: giảm ít nhất 5%/năm
          đơn vị tính: vụ
          kỳ: hằng năm
          hiện tại: {giá trị: "90", ngày: 31/12/2019}
      """,
          spot -> Values.amount(spot, 9, -7));

  static final Sample ADMISSIONS =
      Sample.ofUnits(
          """
        - mã: {kh}-ket-nap
          tên: Kết nạp đảng viên mới
          nhóm: Xây dựng Đảng
          mức: từ 50 đảng viên trở lên
          kỳ: hằng năm
          cả giai đoạn: {mức: từ 50 đảng viên trở lên, cách tính: bình quân}
          giao chỉ tiêu: {thon-1: 5, thon-2: 5, thon-3: 5, thon-4: 5, thon-5: 5, thon-6: 5, co-quan-1: 5, co-quan-2: 5, truong-hoc: 5, hop-tac-xa: 5}
      """,
          spot -> Values.amount(spot, 6, 3));

  static final Sample WOMEN_ADMITTED =
      Sample.ofUnits(
          """
          trong đó:
            - mã: {kh}-ket-nap-nu
              tên: đảng viên mới là nữ
              mức: từ 40% trở lên
              kỳ: hằng năm
              tính trên: mục trên
      """,
          spot -> {
            int admitted =
                Integer.parseInt(ADMISSIONS.measured().apply(spot.of(ADMISSIONS.suffix())));
            return admitted * spot.between(30, 60, 3) / 100 + "/" + admitted;
          });

  static final Sample BRANCH_GRADE =
      Sample.ofUnits(
          """
        - mã: {kh}-xep-loai
          tên: Xếp loại chất lượng của mỗi đơn vị
          nhóm: Xây dựng Đảng
          loại: bậc
          thang: [yếu, trung bình, khá, tốt]
          mức: khá trở lên
          kỳ: hằng năm
          áp dụng: mỗi đơn vị
      """,
          spot -> Values.word(spot, "yếu", "trung bình", "khá", "tốt"));

  static final Sample BY_KIND =
      Sample.ofUnits(
          """
        - mã: {kh}-so-tay
          tên: Đảng viên dùng sổ tay điện tử
          nhóm: Xây dựng Đảng
          hạn: {hạn}
          theo loại hình:
            thon: từ 60% trở lên
            co-quan: 100%
            su-nghiep: từ 90% trở lên
            doanh-nghiep: từ 50% trở lên
      """,
          spot -> Values.share(spot, 52, 7));

  static final Sample TRAINED_SECRETARIES =
      Sample.ofUnits(
          """
        - mã: {kh}-boi-duong
          tên: Cấp ủy viên được bồi dưỡng nghiệp vụ
          nhóm: Xây dựng Đảng
          mức: ít nhất 90%
          kỳ: bình quân giai đoạn
          mẫu số: tổng số cấp ủy viên
      """,
          spot -> Values.share(spot, 84, 2));

  static final Sample MEAN_AGE =
      Sample.ofCommittee(
          """
        - mã: {kh}-tuoi-cap-uy
          tên: Tuổi đời bình quân của cấp ủy
          nhóm: Xây dựng Đảng
          mức: thấp hơn hiện tại và dưới 42 tuổi
          hạn: {hạn}
          hiện tại: {giá trị: "45,5", ngày: 31/12/2019}
      """,
          spot -> Values.tenths(spot, 450, -6));

  static final Sample RANK =
      Sample.ofCommittee(
          """
        - mã: {kh}-thu-hang
          tên: Chỉ số cải cách hành chính
          nhóm: Xây dựng Đảng
          loại: xếp hạng
          mức: nhóm 15 dẫn đầu
          hạn: {hạn}
          hiện tại: {giá trị: "28", ngày: 31/12/2019}
      """,
          spot -> Values.amount(spot, 24, -8));

  static final Sample STANDING =
      Sample.ofCommittee(
          """
        - mã: {kh}-tieu-bieu
          tên: Vị thế của xã trong tỉnh
          nhóm: Xây dựng Đảng
          loại: định tính
          mức: trở thành xã tiêu biểu của tỉnh
          hạn: {hạn}
      """,
          spot -> Values.word(spot, "không đạt", "đạt"));

  /** All of them, in the order of a plan. */
  static final List<Sample> ALL =
      List.of(
          ROADS,
          CLEAN_WATER,
          COVERAGE,
          COMMUNITY_HOUSE,
          POOR_HOUSEHOLDS,
          DROPOUTS,
          MAKESHIFT_HOUSES,
          TRAINED_LABOUR,
          SORTED_WASTE,
          REVENUE,
          LAND_VALUE,
          ACCIDENTS,
          ADMISSIONS,
          WOMEN_ADMITTED,
          BRANCH_GRADE,
          BY_KIND,
          TRAINED_SECRETARIES,
          MEAN_AGE,
          RANK,
          STANDING);

  private Samples() {}
}
