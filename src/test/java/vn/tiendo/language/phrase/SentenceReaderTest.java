package vn.tiendo.language.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.language.Reading;

/** Targets as they stand in a document, with what is measured, for whom and beside what. */
final class SentenceReaderTest {

  private static Phrase read(String sentence) {
    Reading<Phrase> reading = SentenceReader.read(sentence);
    assertThat(reading).as(sentence).isInstanceOf(Reading.Understood.class);
    return ((Reading.Understood<Phrase>) reading).meaning();
  }

  private static String written(Amount amount) {
    return amount == null ? null : amount.canonical();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # "trở lên" closes the "từ" before the number, wherever it stands
          hằng năm có từ 80% tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ trở lên | GE | 80 | | %
          mỗi năm kết nạp từ 80 đảng viên mới trở lên | GE | 80 | | đảng viên
          # and else belongs to the grade before it
          100% đội ngũ cấp ủy chi bộ hoàn thành tốt nhiệm vụ trở lên | ALL | 100 | 100 | %
          80% chi bộ đạt hoàn thành tốt nhiệm vụ trở lên | EQ | 80 | 80 | %
          Trên 98% cấp ủy viên cơ sở có trình độ chuyên môn từ trung cấp trở lên | GT | 98 | | %
          # a number may narrow down the subject or the whole
          Cơ cấu cấp ủy viên cơ sở dưới 35 tuổi đạt 20% trở lên | GE | 20 | | %
          Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng dưới 10% | LT | | 10 | %
          trên 20% tổ chức đảng trong doanh nghiệp có từ 20 công nhân lao động trở lên | GT | 20 | | %
          # a change, and the name of a rate
          Tỷ lệ hộ nghèo giảm bình quân 1 - 1,5%/năm | DECREASE_GE | 1 | 1.5 | %/năm
          Tốc độ tăng năng suất lao động đạt 7%/năm | EQ | 7 | 7 | %/năm
          tăng thu ngân sách bình quân hằng năm đạt 4,2% | INCREASE_GE | 4.2 | | %
          Giảm tỷ lệ hộ nghèo còn 2,5% | LE | | 2.5 | %
          Giảm tỷ lệ hộ nghèo xuống dưới 5% | LT | | 5 | %
          Phát triển đảng viên mới hằng năm tăng từ 3,5% trở lên so với tổng số đảng viên | GE | 3.5 | | %
          GRDP năm 2025 gấp 1,76 lần so với năm 2015 | MULTIPLE_OF | 1.76 | 1.76 | lần
          # units that the subject completes
          Thu nhập bình quân đầu người đạt 45 triệu đồng/năm | EQ | 45 | 45 | triệu đồng/người/năm
          Số giường bệnh/vạn dân đạt từ 30 đến 35 giường | BETWEEN | 30 | 35 | giường/vạn dân
          # the first target counts, the second stands beside it
          Thu ngân sách đạt 5 tỷ đồng, tăng 10% so với năm trước | EQ | 5 | 5 | tỷ đồng
          xử lý trên 90% chất thải nguy hại và 100% chất thải y tế | GT | 90 | | %
          Chỉ số PCI thuộc nhóm 15 tỉnh dẫn đầu cả nước | RANK | 1 | 15 | hạng
          không còn xóm, tổ dân phố phải sinh hoạt chi bộ ghép | NONE | 0 | 0 | xóm, tổ dân phố
          Huyện đạt chuẩn nông thôn mới | OTHER | | |
          # what it is counted for each of, wherever that stands
          Số giường bệnh trên 1 vạn dân: 45,7 giường | EQ | 45.7 | 45.7 | giường/vạn dân
          13,5 bác sĩ/10.000 dân | EQ | 13.5 | 13.5 | bác sĩ/10.000 dân
          nhân lực đạt 12 người trên một vạn dân | EQ | 12 | 12 | người/vạn dân
          đạt 35 giường bệnh và 19 bác sĩ trên 1 vạn dân | EQ | 35 | 35 | giường bệnh/vạn dân
          diện tích nhà ở đạt 27 m2 sàn/người | EQ | 27 | 27 | m2 sàn/người
          Diện tích nhà ở bình quân đầu người 28,8 m2 | EQ | 28.8 | 28.8 | m2/người
          # a number that is no value of what is measured only narrows it down
          tỷ lệ số xã đạt dưới 10 tiêu chí còn khoảng 25% | ABOUT | 25 | 25 | %
          giảm số xã đạt dưới 5 tiêu chí xuống 250 xã | LE | | 250 | xã
          Tuổi thọ trung bình khoảng 74,5 tuổi, số năm sống khỏe đạt 67 năm | ABOUT | 74.5 | 74.5 | tuổi
          72 xã đạt 19 tiêu chí | EQ | 72 | 72 | xã
          mật độ đường đạt mức 2,38 km/km2 | EQ | 2.38 | 2.38 | km/km2
          # where it starts is not what is demanded
          nâng tỷ lệ che phủ rừng từ 50% lên 55% | EQ | 55 | 55 | %
          giảm tỷ lệ hộ nghèo từ 5% năm 2020 xuống dưới 3% | LT | | 3 | %
          # what can't be a level is a change, what bounds a rate is none
          giảm tai nạn giao thông từ 5 - 10% trên cả 3 tiêu chí | DECREASE_GE | 5 | 10 | %
          tăng chiều cao của trẻ em thêm tối thiểu 1,5 cm | INCREASE_GE | 1.5 | | cm
          chỉ số giá tiêu dùng tăng dưới 4% | LT | | 4 | %
          Thu nhập bằng 1,2 lần bình quân cả nước | MULTIPLE_OF | 1.2 | 1.2 | lần
          Thu nhập tăng gấp trên 2 lần so với năm 2020 | MULTIPLE_OF | 2 | | lần
          # numbers in letters, parts of a whole, units in no list
          mỗi tỉnh có ít nhất một huyện đạt chuẩn | GE | 1 | | huyện/tỉnh
          thuộc nhóm ba quốc gia dẫn đầu | RANK | 1 | 3 | hạng
          phấn đấu 9/11 xã đạt chuẩn | EQ | 9 | 9 | xã
          đưa vào sử dụng 50 kiốt | EQ | 50 | 50 | kiốt
          # times of a year, no deadline; less than one time is refused
          Sản lượng gấp 1,5 - 2 lần năm 2015 | MULTIPLE_OF | 1.5 | 2 | lần
          số hội viên đạt 1,2 lần so với đầu nhiệm kỳ | MULTIPLE_OF | 1.2 | 1.2 | lần
          # none, more
          tai nạn lao động chết người 0 vụ | NONE | 0 | 0 | vụ
          mỗi năm thêm 02 thôn | INCREASE_GE | 2 | | thôn
          # nouns that look like verbs of change
          Tỷ trọng giá trị tăng thêm của dịch vụ đạt trên 45% | GT | 45 | | %
          tổng giá trị tăng thêm 6% so với năm 2020 | INCREASE_GE | 6 | | %
          # what a text lost on its way
          thu hút trên5.000 lượt khách | GT | 5000 | | lượt khách
          Tỷ lệ hộ cận nghèo dƣới: 2% | LT | | 2 | %
          tỷ lệ đô thị hóa đạt 41.5 - 42.5% | BETWEEN | 41.5 | 42.5 | %
          GRDP bình quân đầu người khoảng 3,200 USD | ABOUT | 3200 | 3200 | USD/người
          2. Số hộ khá, giàu đạt 350 hộ | EQ | 350 | 350 | hộ
          # of each
          mỗi thôn có từ 2 mô hình trở lên | GE | 2 | | mô hình/thôn
          tỷ số giới tính khi sinh dưới 111/100 | LT | | 111 | bé trai/100 bé gái
          giảm 1/3 số thôn đặc biệt khó khăn | DECREASE_GE | 1/3 | | phần
          Tinh giản 4% biên chế mỗi năm | DECREASE_GE | 4 | | %
          doanh thu tăng bình quân từ 6%/năm | INCREASE_GE | 6 | | %/năm
          Tỷ lệ gia tăng dân số ở mức 0,8% | EQ | 0.8 | 0.8 | %
          thu nhập đạt 1,3 lần bình quân toàn huyện | MULTIPLE_OF | 1.3 | 1.3 | lần
          70% tổng số trang trại từ loại khá trở lên | EQ | 70 | 70 | %
          mỗi huyện làm từ một đến hai mô hình | BETWEEN | 1 | 2 | mô hình/huyện
          # days, quarters, stretches
          trước ngày 30/6/2025 hoàn thành 100% việc cấp giấy | ALL | 100 | 100 | %
          đến hết quý II/2025, giải ngân đạt 50% kế hoạch vốn | EQ | 50 | 50 | %
          thời kỳ từ 2011 - 2020 đạt 11,5%-12%/năm | BETWEEN | 11.5 | 12 | %/năm
          cơ cấu kinh tế: nông nghiệp 45 - 46%, dịch vụ 38 - 39%, khác 12 - 13% | OTHER | | |
          """)
  void understands(String sentence, Comparison comparison, String low, String high, String unit) {
    Phrase read = read(sentence);
    assertThat(read.comparison()).isEqualTo(comparison);
    assertThat(written(read.low())).isEqualTo(low);
    assertThat(written(read.high())).isEqualTo(high);
    assertThat(read.unit().name()).isEqualTo(unit == null ? "" : unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tăng tỷ lệ che phủ rừng đạt 50%                    | 28
          Giảm tỷ lệ hộ nghèo dưới 5%                        | 20
          tỷ lệ tổ chức đảng yếu kém dới 0,3%                | 27
          thu ngân sách đạt 14.80 tỷ đồng                    | 18
          thu ngân sách vượt 10% dự toán                     | 14
          không giữ chức vụ quá hai nhiệm kỳ liên tiếp       | 18
          thu nhập bình quân đạt 50 triệu đồng               | 36
          ít nhất 2/3 đảng viên dự họp                       | 8
          thu hộ 3 trợ lên                                   | 9
          cao hơn 5% so với năm trước                        | 0
          CPI giảm không quá 5%                              | 9
          xây 3 quán, 50 cái                                 | 6
          Phấn đấu cơ cấu 3 độ tuổi, dưới 40 tuổi từ 10%     | 18
          tử vong mẹ xuống còn 42/100.000 trẻ đẻ sống        | 23
          Kết nạp 30 đảng viên đạt 100% kế hoạch             | 25
          Cán bộ có trên 10 năm công tác đạt 30 người        | 35
          Số hộ nghèo giảm còn 50 hộ chiếm 2%                | 33
          ít nhất mỗi xã có 2 mô hình                        | 18
          giá trị sản xuất tăng nhanh hơn 10%                | 28
          Chỉ số CCHC xếp hạng từ thứ 20                     | 30
          bản dưới 500 người cao hơn mức chung của huyện     | 19
          sản lượng tăng 0,4 lần so với năm 2015             | 15
          doanh thu tăng thêm 1,5 lần                        | 20
          sản lượng gấp 0,8 lần năm 2015                     | 14
          doanh thu đạt 1 500 tỷ đồng                        | 15
          trồng 2,500 cây                                    | 6
          mã A8.500 cây                                      | 3
          hộ nghèo ở 5 xã vùng cao giảm 3%                   | 11
          3 năm liền đạt khá                                 | 6
          3 năm liên tục không có tội phạm                   | 6
          12 hội viên có một sáng kiến                       | 15
          lập thêm 2 tổ vay vốn                              | 14
          giúp ít nhất 3 thanh, thiếu niên                   | 15
          tăng trưởng đạt 1.250%                             | 16
          thu nhập gấp 2 lần mức chung năm 2020              | 29
          """)
  void refusesWhatCouldMeanTwoThings(String sentence, int from) {
    assertThat(SentenceReader.read(sentence))
        .isInstanceOfSatisfying(
            Reading.Refused.class, refused -> assertThat(refused.from()).isEqualTo(from));
  }

  @Test
  void keepsWhatStandsBeside() {
    Phrase read = read("Tỷ lệ nữ từ 30% trở lên (hiện tại 24,85%), trong đó 10% ở cấp xã");
    assertThat(read.asides()).containsExactly("hiện tại 24,85%", "trong đó 10% ở cấp xã");
    assertThat(read.subject()).isEqualTo("Tỷ lệ nữ");
  }

  @Test
  void tellsTheBaseOfAMultipleFromADeadline() {
    Phrase read = read("đến năm 2025 doanh thu gấp đôi năm 2020");
    assertThat(read.relativeTo()).isEqualTo("năm 2020");
    assertThat(read.deadline().day()).isEqualTo("2025-12-31");
    assertThat(read("gấp 2 lần so với năm 2020 vào năm 2030").relativeTo()).isEqualTo("năm 2020");
  }

  @ParameterizedTest
  @CsvSource({
    "kết nạp 300 đảng viên/nhiệm kỳ, nhiệm kỳ",
    "trong 5 năm trồng 400 ha, 5 năm",
    "5 năm đạt 3.000 tỷ đồng, 5 năm",
    "cả giai đoạn xây 50 căn, giai đoạn",
    "cả nhiệm kỳ đạt 80%,",
    "'trong nhiệm kỳ, mỗi năm kết nạp 50 đảng viên',",
    "cả nhiệm kỳ đạt 19 tiêu chí,",
  })
  void addsUpWhatAWholeStretchIsToBring(String sentence, String over) {
    assertThat(read(sentence).timing().over()).isEqualTo(over);
  }

  @Test
  void saysHowANumberWasTaken() {
    assertThat(read("tăng trưởng đạt 6.5%").notes()).containsExactly("“6.5” đọc là 6,5");
  }

  @Test
  void namesTheWhole() {
    assertThat(read("tỷ lệ đảng viên là nữ chiếm trên 40% tổng số đảng viên").relativeTo())
        .isEqualTo("tổng số đảng viên");
  }
}
