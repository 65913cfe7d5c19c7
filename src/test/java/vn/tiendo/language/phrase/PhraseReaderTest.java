package vn.tiendo.language.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.language.Reading;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Hedge;
import vn.tiendo.model.Period;
import vn.tiendo.model.Schedule;
import vn.tiendo.model.Schedule.Cadence;

/** What may stand under {@code mức:} and what it means; everything else is refused. */
final class PhraseReaderTest {
  private static final String BARE = ", từ đó trở lên hay trở xuống là theo chiều của chỉ tiêu";

  private static Phrase read(String phrase) {
    Reading<Phrase> reading = PhraseReader.read(phrase);
    assertThat(reading).as(phrase).isInstanceOf(Reading.Understood.class);
    return ((Reading.Understood<Phrase>) reading).meaning();
  }

  private static String written(Amount amount) {
    return amount == null ? null : amount.canonical();
  }

  /** (EQ) stands for the words that leave the sense of a bare number to the direction. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # phrase | comparison | low | high | unit | explanation
          từ 20% trở lên | GE | 20 |  | % | ít nhất 20%
          trên 80% | GT | 80 |  | % | hơn 80%
          ít nhất từ 1 - 2 | GE | 1 |  |  | ít nhất 1
          ít nhất từ 1 - 2 cán bộ | GE | 1 |  | cán bộ | ít nhất 1 cán bộ
          khoảng 25% | ABOUT | 25 | 25 | % | khoảng 25%, trong sai số cho phép
          100% | ALL | 100 | 100 | % | tất cả (100%)
          không còn | NONE | 0 | 0 |  | không còn (bằng 0)
          thấp hơn hiện tại và dưới 40 | LOWER_THAN_BASELINE |  |  |  | thấp hơn hiện tại và dưới 40
          thấp hơn hiện tại và dưới 40 tuổi | LOWER_THAN_BASELINE |  |  | tuổi | thấp hơn hiện tại và dưới 40 tuổi
          thấp hơn tuổi bình quân nhiệm kỳ hiện tại (dưới 40) | LOWER_THAN_BASELINE |  |  |  | thấp hơn tuổi bình quân nhiệm kỳ hiện tại và dưới 40
          cao hơn tỷ lệ nhiệm kỳ trước (từ 30% trở lên) | HIGHER_THAN_BASELINE |  |  | % | cao hơn tỷ lệ nhiệm kỳ trước và ít nhất 30%
          không còn xóm, tổ dân phố phải sinh hoạt chi bộ ghép | NONE | 0 | 0 | xóm, tổ dân phố | không còn xóm, tổ dân phố nào
          không còn hộ chưa có nhà ở ổn định | NONE | 0 | 0 | hộ | không còn hộ nào
          tăng từ 3,5% trở lên so với tổng số đảng viên | GE | 3.5 |  | % | ít nhất 3,5%, tính trên tổng số đảng viên
          tăng từ 3% trở lên trên tổng số đảng viên toàn Đảng bộ đầu nhiệm kỳ | GE | 3 |  | % | ít nhất 3%, tính trên tổng số đảng viên toàn Đảng bộ đầu nhiệm kỳ
          giảm 1,5 - 2%/năm | DECREASE_GE | 1.5 | 2 | %/năm | giảm từ 1,5 đến 2%/năm
          giảm còn 3% | LE |  | 3 | % | nhiều nhất 3%
          giảm xuống dưới 10% | LT |  | 10 | % | dưới 10%
          gấp 1,5 lần so với 2020 | MULTIPLE_OF | 1.5 | 1.5 | lần | gấp 1,5 lần, so với 2020
          tăng bình quân 8,5%/năm | INCREASE_GE | 8.5 |  | %/năm | tăng ít nhất 8,5%/năm, bình quân
          giữ ổn định 57 - 58% | BETWEEN | 57 | 58 | % | giữ trong khoảng từ 57 đến 58%
          duy trì 100% | ALL | 100 | 100 | % | tất cả (100%)
          cao hơn nhiệm kỳ trước | HIGHER_THAN_BASELINE |  |  |  | cao hơn nhiệm kỳ trước
          trên 75.000 tỷ đồng | GT | 75000 |  | tỷ đồng | hơn 75.000 tỷ đồng
          95 triệu đồng/người/năm | EQ | 95 | 95 | triệu đồng/người/năm | 95 triệu đồng/người/năm (EQ)
          30 - 35 giường/vạn dân | BETWEEN | 30 | 35 | giường/vạn dân | từ 30 đến 35 giường/vạn dân
          tối thiểu 02 hộ | GE | 2 |  | hộ | ít nhất 2 hộ
          hạng 3 trở lên | RANK | 1 | 3 | hạng | hạng 3 trở lên
          nhóm 15 dẫn đầu | RANK | 1 | 15 | hạng | hạng 15 trở lên
          50% | EQ | 50 | 50 | % | 50% (EQ)
          2.000 hộ | EQ | 2000 | 2000 | hộ | 2.000 hộ (EQ)
          không quá 5% | LE |  | 5 | % | nhiều nhất 5%
          không dưới 80% | GE | 80 |  | % | ít nhất 80%
          từ 57 đến 58% | BETWEEN | 57 | 58 | % | từ 57 đến 58%
          từ 85 - 90% | BETWEEN | 85 | 90 | % | từ 85 đến 90%
          tất cả | ALL | 100 | 100 | % | tất cả (100%)
          tất cả chi bộ | ALL | 100 | 100 | % | tất cả (100%), tính trên chi bộ
          11/11 chi bộ | ALL | 11 | 11 | chi bộ | tất cả 11 chi bộ
          tăng 5 điểm % | INCREASE_GE | 5 |  | điểm % | tăng ít nhất 5 điểm %
          tăng 1,5 điểm phần trăm so với năm 2020 | INCREASE_GE | 1.5 |  | điểm % | tăng ít nhất 1,5 điểm %, so với năm 2020
          0,25 | EQ | 0.25 | 0.25 |  | 0,25 (EQ)
          giảm ít nhất một nửa | DECREASE_GE | 1/2 |  | phần | giảm ít nhất 1/2
          thuộc nhóm 15 tỉnh dẫn đầu | RANK | 1 | 15 | hạng | hạng 15 trở lên
          gấp đôi so với năm 2020 | MULTIPLE_OF | 2 | 2 | lần | gấp 2 lần, so với năm 2020
          100% kế hoạch | ALL | 100 | 100 | % | tất cả (100%), tính trên kế hoạch
          26% GRDP | EQ | 26 | 26 | % | 26% (EQ), tính trên GRDP
          15% trở lên/tổng số chi bộ trực thuộc | GE | 15 |  | % | ít nhất 15%, tính trên tổng số chi bộ trực thuộc
          10 đảng viên trở lên/năm | GE | 10 |  | đảng viên/năm | ít nhất 10 đảng viên/năm
          đến năm 2025 đạt 45 triệu đồng/người/năm | EQ | 45 | 45 | triệu đồng/người/năm | 45 triệu đồng/người/năm (EQ), chậm nhất ngày 31/12/2025
          95 triệu đồng/người/năm vào cuối năm 2025 | EQ | 95 | 95 | triệu đồng/người/năm | 95 triệu đồng/người/năm (EQ), chậm nhất ngày 31/12/2025
          bình quân hằng năm 3 - 5% | BETWEEN | 3 | 5 | % | từ 3 đến 5%, bình quân hằng năm
          tăng bình quân hằng năm 10-12% | INCREASE_GE | 10 | 12 | % | tăng từ 10 đến 12%, bình quân hằng năm
          ≥ 20% | GE | 20 |  | % | ít nhất 20%
          < 40 | LT |  | 40 |  | dưới 40
          5.356 | EQ | 5356 | 5356 |  | 5.356 (EQ)
          gần 90% | ABOUT | 90 | 90 | % | gần 90%, trong sai số cho phép
          90% chi bộ | EQ | 90 | 90 | % | 90% (EQ), tính trên chi bộ
          -3 | EQ | -3 | -3 |  | -3 (EQ)
          từ 0,5 - 1% trở lên | GE | 0.5 |  | % | ít nhất 0,5%
          không để xảy ra | NONE | 0 | 0 |  | không còn (bằng 0)
          đạt và vượt 20% | GE | 20 |  | % | ít nhất 20%
          800 | EQ | 800 | 800 |  | 800 (EQ)
          khoảng 85 - 90% | BETWEEN | 85 | 90 | % | khoảng từ 85 đến 90%
          khoảng từ 34 - 35 vạn lao động | BETWEEN | 34 | 35 | vạn lao động | khoảng từ 34 đến 35 vạn lao động
          trên 1,2 triệu tỷ đồng | GT | 1.2 |  | triệu tỷ đồng | hơn 1,2 triệu tỷ đồng
          100-105 ngàn tỷ đồng | BETWEEN | 100 | 105 | ngàn tỷ đồng | từ 100 đến 105 ngàn tỷ đồng
          41.000 tỉ đồng | EQ | 41000 | 41000 | tỷ đồng | 41.000 tỷ đồng (EQ)
          60trđ/người/năm | EQ | 60 | 60 | triệu đồng/người/năm | 60 triệu đồng/người/năm (EQ)
          từ 40% – 60% | BETWEEN | 40 | 60 | % | từ 40 đến 60%
          1% - 1,5%/năm | BETWEEN | 1 | 1.5 | %/năm | từ 1 đến 1,5%/năm
          giảm 1% - 1,5%/năm | DECREASE_GE | 1 | 1.5 | %/năm | giảm từ 1 đến 1,5%/năm
          giảm 0,30%0/năm | DECREASE_GE | 0.30 |  | ‰/năm | giảm ít nhất 0,30 ‰/năm
          tăng 04 doanh nghiệp so với năm 2015 | INCREASE_GE | 4 |  | doanh nghiệp | tăng ít nhất 4 doanh nghiệp, so với năm 2015
          giảm 5% so với số giao năm 2015 | DECREASE_GE | 5 |  | % | giảm ít nhất 5%, so với số giao năm 2015
          tăng 24 triệu đồng so với năm 2015 | INCREASE_GE | 24 |  | triệu đồng | tăng ít nhất 24 triệu đồng, so với năm 2015
          tăng trên 8%/năm | INCREASE_GE | 8 |  | %/năm | tăng hơn 8%/năm
          tăng khoảng 6 - 6,5% | INCREASE_GE | 6 | 6.5 | % | tăng khoảng từ 6 đến 6,5%
          tăng 1,5 lần so với năm 2020 | MULTIPLE_OF | 1.5 | 1.5 | lần | gấp 1,5 lần, so với năm 2020
          tăng ít nhất 1,5 lần so với năm 2020 | MULTIPLE_OF | 1.5 |  | lần | gấp ít nhất 1,5 lần, so với năm 2020
          tăng gấp 1,7 lần so với năm 2020 | MULTIPLE_OF | 1.7 | 1.7 | lần | gấp 1,7 lần, so với năm 2020
          gấp 2,5 - 3 lần so với năm 2020 | MULTIPLE_OF | 2.5 | 3 | lần | gấp từ 2,5 đến 3 lần, so với năm 2020
          gấp đôi | MULTIPLE_OF | 2 | 2 | lần | gấp 2 lần
          bằng 1/2 bình quân chung cả nước | MULTIPLE_OF | 1/2 | 1/2 | lần | gấp 1/2 lần, so với bình quân chung cả nước
          bằng 20% | EQ | 20 | 20 | % | 20% (EQ)
          giảm xuống còn 3% | LE |  | 3 | % | nhiều nhất 3%
          còn 0,7% | LE |  | 0.7 | % | nhiều nhất 0,7%
          giảm còn dưới 3% | LT |  | 3 | % | dưới 3%
          giảm còn 2 - 3% | BETWEEN | 2 | 3 | % | từ 2 đến 3%
          tăng lên 50% | EQ | 50 | 50 | % | lên đến 50%
          nâng lên trên 50% | GT | 50 |  | % | hơn 50%
          giữ ở mức 12% | EQ | 12 | 12 | % | giữ ở 12%
          duy trì trên 95% | GT | 95 |  | % | hơn 95%
          thấp hơn 40 tuổi | LT |  | 40 | tuổi | dưới 40 tuổi
          thấp hơn năm 2020 | LOWER_THAN_BASELINE |  |  |  | thấp hơn năm 2020
          không còn hộ nghèo | NONE | 0 | 0 | hộ | không còn hộ nào
          không có | NONE | 0 | 0 |  | không còn (bằng 0)
          toàn bộ | ALL | 100 | 100 | % | tất cả (100%)
          top 10 | RANK | 1 | 10 | hạng | hạng 10 trở lên
          vị trí thứ 5 | RANK | 1 | 5 | hạng | hạng 5 trở lên
          hằng năm trên 80% | GT | 80 |  | % | hơn 80%, hằng năm
          trên 80%, hằng năm | GT | 80 |  | % | hơn 80%, hằng năm
          đến cuối năm 2020 đạt 30% | EQ | 30 | 30 | % | 30% (EQ), chậm nhất ngày 31/12/2020
          30% trước năm 2030 | EQ | 30 | 30 | % | 30% (EQ), chậm nhất ngày 31/12/2029
          30% đầu nhiệm kỳ 2020 - 2025 | EQ | 30 | 30 | % | 30% (EQ), chậm nhất ngày 31/12/2020
          bình quân giai đoạn 2021 - 2025 đạt 14 - 14,5% | BETWEEN | 14 | 14.5 | % | từ 14 đến 14,5%, bình quân, giai đoạn 2021 - 2025
          mỗi quý 2 cuộc | EQ | 2 | 2 | cuộc | 2 cuộc (EQ), hằng quý
          mỗi tháng ít nhất 01 buổi | GE | 1 |  | buổi | ít nhất 1 buổi, hằng tháng
          trên 10% và dưới 20% | GT | 10 |  | % | hơn 10% và dưới 20%
          dưới 40, thấp hơn hiện tại | LT |  | 40 |  | dưới 40 và thấp hơn hiện tại
          5 % | EQ | 5 | 5 | % | 5% (EQ)
          0,78 | EQ | 0.78 | 0.78 |  | 0,78 (EQ)
          50 phần trăm | EQ | 50 | 50 | % | 50% (EQ)
          50% trở lên | GE | 50 |  | % | ít nhất 50%
          05 năm | EQ | 5 | 5 | năm | 5 năm (EQ)
          tối thiểu 3 năm | GE | 3 |  | năm | ít nhất 3 năm
          tăng bình quân từ 3 – 5%/năm | INCREASE_GE | 3 | 5 | %/năm | tăng từ 3 đến 5%/năm, bình quân
          20% tổng số chi bộ | EQ | 20 | 20 | % | 20% (EQ), tính trên tổng số chi bộ
          100% chỉ tiêu được giao | ALL | 100 | 100 | % | tất cả (100%), tính trên chỉ tiêu được giao
          trên 20 % | GT | 20 |  | % | hơn 20%
          gần bằng 90% | ABOUT | 90 | 90 | % | gần 90%, trong sai số cho phép
          không thấp hơn 80% | GE | 80 |  | % | ít nhất 80%
          <= 5% | LE |  | 5 | % | nhiều nhất 5%
          tăng 5 điểm % trở lên so với đầu nhiệm kỳ | INCREASE_GE | 5 |  | điểm % | tăng ít nhất 5 điểm %, so với đầu nhiệm kỳ
          giảm 0,5 điểm %/năm | DECREASE_GE | 0.5 |  | điểm %/năm | giảm ít nhất 0,5 điểm %/năm
          ≥20% | GE | 20 |  | % | ít nhất 20%
          Trên 80% | GT | 80 |  | % | hơn 80%
          TỪ 20% TRỞ LÊN | GE | 20 |  | % | ít nhất 20%
          tăng 3 - 4% so với tổng số đảng viên | GE | 3 |  | % | ít nhất 3%, tính trên tổng số đảng viên
          800 đảng viên mới | EQ | 800 | 800 | đảng viên | 800 đảng viên (EQ)
          8.500 USD/người | EQ | 8500 | 8500 | USD/người | 8.500 USD/người (EQ)
          12 tiêu chí/xã | EQ | 12 | 12 | tiêu chí/xã | 12 tiêu chí/xã (EQ)
          24,5 nghìn tấn | EQ | 24.5 | 24.5 | nghìn tấn | 24,5 nghìn tấn (EQ)
          1.905 đảng viên | EQ | 1905 | 1905 | đảng viên | 1.905 đảng viên (EQ)
          """)
  void understands(
      String phrase, Comparison comparison, String low, String high, String unit, String said) {
    Phrase read = read(phrase);
    assertThat(read.comparison()).isEqualTo(comparison);
    assertThat(written(read.low())).isEqualTo(low);
    assertThat(written(read.high())).isEqualTo(high);
    assertThat(read.unit().name()).isEqualTo(unit == null ? "" : unit);
    assertThat(Explanation.of(read)).isEqualTo(said.replace(" (EQ)", BARE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          từ 20% trở lên                                 | AtLeast[bound=20, strict=false]
          trên 98%                                       | AtLeast[bound=98, strict=true]
          không quá 5%                                   | AtMost[bound=5, strict=false]
          giảm còn 3%                                    | AtMost[bound=3, strict=false]
          giảm xuống dưới 10%                            | AtMost[bound=10, strict=true]
          dưới 40                                        | AtMost[bound=40, strict=true]
          14,80%                                         | Bare[value=14.80]
          100%                                           | All[]
          tất cả                                         | All[]
          11/11                                          | All[]
          11/11 chi bộ                                   | AtLeast[bound=11, strict=false]
          không còn                                      | None[]
          khoảng 25%                                     | About[value=25]
          gần 25%                                        | About[value=25]
          từ 85 - 90%                                    | Range[low=85, high=90, floor=false]
          ít nhất từ 1 - 2                               | Range[low=1, high=2, floor=true]
          tăng từ 3,5% trở lên so với năm 2020           | Change[rise=true, measure=PERCENT, least=3.5, most=null, strict=false, base=năm 2020]
          giảm 1,5 - 2%/năm                              | Change[rise=false, measure=PERCENT, least=1.5, most=2, strict=false, base=null]
          tăng trên 8%                                   | Change[rise=true, measure=PERCENT, least=8, most=null, strict=true, base=null]
          tăng 5 điểm %                                  | Change[rise=true, measure=POINTS, least=5, most=null, strict=false, base=null]
          tăng 24 triệu đồng so với năm 2015             | Change[rise=true, measure=ABSOLUTE, least=24, most=null, strict=false, base=năm 2015]
          giảm một nửa                                   | Change[rise=false, measure=PERCENT, least=50.0, most=null, strict=false, base=null]
          gấp 1,5 lần so với 2020                        | Multiple[factor=1.5, base=2020]
          gấp đôi                                        | Multiple[factor=2, base=null]
          thấp hơn hiện tại                              | AgainstBaseline[higher=false]
          cao hơn nhiệm kỳ trước                         | AgainstBaseline[higher=true]
          thấp hơn hiện tại và dưới 40                   | Every[parts=[AgainstBaseline[higher=false], AtMost[bound=40, strict=true]]]
          thấp hơn hiện tại (dưới 40)                    | Every[parts=[AgainstBaseline[higher=false], AtMost[bound=40, strict=true]]]
          nhóm 15 dẫn đầu                                | Rank[worst=15]
          hạng 3 trở lên                                 | Rank[worst=3]
          # of a total, "tăng" is no growth: those admitted are that share of all
          tăng từ 3,5% trở lên so với tổng số đảng viên  | AtLeast[bound=3.5, strict=false]
          tăng trên 3% so với tổng số đảng viên          | AtLeast[bound=3, strict=true]
          tăng 3 - 4% so với tổng số đảng viên           | Range[low=3, high=4, floor=true]
          """)
  void demands(String phrase, String criterion) {
    assertThat(read(phrase).criterion()).hasToString(criterion);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          từ 20% trở lên      | UP
          không quá 5%        | DOWN
          giảm còn 2 - 3%     | DOWN
          tăng lên 50%        | UP
          giữ ổn định 57 - 58% | KEEP
          duy trì 12%         | KEEP
          duy trì trên 95%    | UP
          giữ dưới 5%         | DOWN
          giảm 2%/năm         | DOWN
          không còn           | DOWN
          50%                 |
          từ 85 - 90%         |
          """)
  void tellsWhichWayIsBetter(String phrase, Direction direction) {
    assertThat(read(phrase).direction()).isEqualTo(direction);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          khoảng 25%           | ABOUT
          gần 90%              | NEARLY
          khoảng 85 - 90%      | ABOUT
          tăng khoảng 6 - 6,5% | ABOUT
          trên 25%             | EXACT
          """)
  void keepsHedges(String phrase, Hedge hedge) {
    assertThat(read(phrase).hedge()).isEqualTo(hedge);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hằng năm trên 80%                  | YEARLY
          trên 80%, hàng năm                 | YEARLY
          giảm 2%/năm                        | YEARLY
          tăng bình quân 8,5%/năm            | YEARLY
          10 đảng viên trở lên/năm           | YEARLY
          mỗi quý 2 cuộc                     | QUARTERLY
          mỗi tháng ít nhất 01 buổi          | MONTHLY
          # an income of a year is no target of each year
          95 triệu đồng/người/năm            |
          ít nhất 3 năm                      |
          """)
  void tellsHowOften(String phrase, Cadence cadence) {
    assertThat(read(phrase).cadence()).isEqualTo(cadence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          đến năm 2025 đạt 45%                 | 2025-12-31 |
          30% vào cuối năm 2020                | 2020-12-31 | vào cuối năm 2020
          30% đến hết năm 2020                 | 2020-12-31 | đến hết năm 2020
          30% trước năm 2030                   | 2029-12-31 | trước năm 2030
          30% đầu nhiệm kỳ 2020 - 2025         | 2020-12-31 | đầu nhiệm kỳ 2020 - 2025
          """)
  void tellsByWhen(String phrase, LocalDate day, String wording) {
    assertThat(read(phrase).deadline()).isEqualTo(new Schedule.Deadline(day, wording));
  }

  @Test
  void tellsWhichYears() {
    Timing timing = read("bình quân giai đoạn 2021 - 2025 đạt 14 - 14,5%").timing();
    assertThat(timing)
        .isEqualTo(new Timing(null, true, new Period.Years(2021, 2025, false, null), null, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tăng từ 3,5% trở lên so với tổng số đảng viên | tổng số đảng viên
          15% trở lên/tổng số chi bộ trực thuộc         | tổng số chi bộ trực thuộc
          100% kế hoạch                                 | kế hoạch
          gấp 1,5 lần so với năm 2020                   | năm 2020
          thấp hơn nhiệm kỳ trước                       | nhiệm kỳ trước
          giảm 5% so với giai đoạn 2016 - 2020          | giai đoạn 2016 - 2020
          trên 80%                                      |
          """)
  void namesTheWholeOrTheBase(String phrase, String words) {
    assertThat(read(phrase).relativeTo()).isEqualTo(words);
  }

  @Test
  void readsDecomposedTextToo() {
    String decomposed = Normalizer.normalize("từ 20% trở lên", Normalizer.Form.NFD);
    assertThat(PhraseReader.read(decomposed)).isEqualTo(PhraseReader.read("từ 20% trở lên"));
  }
}
