package vn.tiendo.language.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.language.Reading;

/** What is refused under {@code mức:}: how far it was understood, and what to write instead. */
final class RefusedPhrasesTest {

  /** FORMS stands for the list of forms that is shown when no better remedy is known. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # phrase | offset | length | message | remedy
          14.80% | 0 | 5 | “14.80” không phải cách viết số của tiếng Việt | viết 14,80 nếu là số thập phân, 1.480 nếu là hàng nghìn
          2020 | 0 | 4 | “2020” trông như một năm | năm thì ghi ở “hạn: 2020”; số lượng thì ghi có dấu chấm hàng nghìn hoặc kèm đơn vị
          từ 20% | 3 | 2 | “từ 20%” chưa nói từ đó trở lên hay đến đâu | ghi “từ 20% trở lên”, hoặc đủ hai đầu như “từ 57 đến 58%”
          thấp hơn hiện tại (dưới 40 | 26 | 1 | mức dừng giữa chừng | FORMS
          thấp hơn hiện tại (50%) | 23 | 1 | hai mức nối với nhau không phải hai giới hạn của cùng một số | tách thành hai chỉ tiêu, hoặc khai từng phần trong “cùng đạt:”
          trên 20% (dưới 40%) | 9 | 1 | không hiểu “(” | FORMS
          không còn xóm phải sinh hoạt ghép quá 20% | 38 | 2 | không hiểu “20” | FORMS
          không còn hộ bị đói và không có hộ nghèo | 20 | 2 | không hiểu “và” | FORMS
          cơ bản không còn | 0 | 2 | “cơ bản” không nói rõ mức | ghi mức bằng số, ví dụ “trên 90%”, hoặc khai “loại: định tính”
          trên 20% trở lên | 9 | 3 | “trở lên” trái với từ so sánh đứng trước số | chỉ dùng một từ so sánh: “từ 20% trở lên”, “trên 20%” hoặc “khoảng 20%”
          1,000,000 | 1 | 8 | “1,000,000” không phải cách viết số của tiếng Việt | viết 1.000.000 (dấu chấm ngăn hàng nghìn, dấu phẩy thập phân)
          tăng dưới 10% | 0 | 4 | mức thay đổi có giới hạn trên | ghi mức phải đạt, ví dụ “không quá 5%”, hoặc “tăng từ 3% trở lên”
          20% xã đạt chuẩn | 7 | 3 | không hiểu “đạt” | FORMS
          90 quả | 3 | 3 | không biết đơn vị “quả” | chỉ ghi số trong mức, đơn vị ghi riêng ở “đơn vị tính:”
          từ 3 triệu đến 5 tỷ đồng | 11 | 3 | thiếu đơn vị sau “triệu” | ghi đủ đơn vị, ví dụ “90 triệu đồng”, “3 vạn lao động”
          20 - 10% | 5 | 2 | số sau không lớn hơn số trước | ghi số nhỏ trước, ví dụ “85 - 90%”
          50% và 60% | 10 | 1 | hai mức nối với nhau không phải hai giới hạn của cùng một số | tách thành hai chỉ tiêu, hoặc khai từng phần trong “cùng đạt:”
          đảng viên | 0 | 4 | không hiểu “đảng” | FORMS
          55 / 37 / 8 | 3 | 1 | không rõ các số nối bằng “/” nói gì | cơ cấu nhiều phần thì khai từng phần trong “cùng đạt:”; ngày tháng thì ghi ở “hạn:”
          từ 10% đến dưới 20% | 7 | 3 | khoảng có đầu “dưới” không rõ hai đầu | ghi hai giới hạn, ví dụ “từ 10% trở lên và dưới …”
          không quá 5 - 7% | 16 | 1 | từ so sánh này không đi với khoảng hai số | ghi một số, ví dụ “trên 80%”, “không quá 5%”, hoặc khoảng “85 - 90%”
          tăng từ 5% | 8 | 1 | “từ 5%” chưa nói từ đó trở lên hay đến đâu | ghi “từ 5% trở lên”, hoặc đủ hai đầu như “từ 57 đến 58%”
          giảm 3 lần | 0 | 4 | “giảm … lần” không rõ còn bao nhiêu | ghi “giảm còn …” hoặc “giảm 50%”
          gấp trên 2 lần | 14 | 1 | số lần không đi với từ so sánh này | ghi “gấp ít nhất 1,5 lần so với năm 2020”
          1/3 | 0 | 1 | phân số không đổi ra số thập phân đúng được | ghi tỷ lệ, ví dụ “66,7%”
          giảm còn trên 3% | 9 | 4 | “còn” đi với mức trên là trái chiều | ghi “giảm còn 3%” hoặc “giảm xuống dưới 10%”
          giữ ổn định | 11 | 1 | mức dừng giữa chừng | FORMS
          cao hơn bình quân cả nước | 8 | 4 | không rõ so với mức nào | so với chính mình thì ghi “thấp hơn hiện tại”, “cao hơn nhiệm kỳ trước”; so với nơi khác thì ghi mức bằng số
          không | 0 | 5 | không hiểu “không” | FORMS
          nhóm 15 | 7 | 1 | chưa nói nhóm nào | ghi “nhóm 15 dẫn đầu”
          hạng 0 | 6 | 1 | thứ hạng phải từ 1 | ghi “hạng 3 trở lên”
          giai đoạn 2025 - 2021 đạt 14% | 0 | 4 | giai đoạn ngược | ghi năm đầu trước năm cuối, ví dụ “giai đoạn 2016 - 2020”
          trên 10% và dưới 20 tuổi | 24 | 1 | các mức khác đơn vị | tách thành hai chỉ tiêu, hoặc khai trong “cùng đạt:”
          trên | 4 | 1 | mức dừng giữa chừng | FORMS
          từ | 2 | 1 | mức dừng giữa chừng | FORMS
          % | 0 | 1 | không hiểu “%” | FORMS
          1.000.000.000.000.000.000.000 | 0 | 29 | số dài quá mức | viết nhiều nhất 18 chữ số ở phần nguyên và 9 chữ số ở phần thập phân
          14,80%% | 6 | 1 | không hiểu “%” | FORMS
          20% so với năm 2015 | 4 | 2 | không hiểu “so” | FORMS
          đạt 20% (tương đương 30 xã) | 8 | 1 | không hiểu “(” | FORMS
          xã đạt 20% | 0 | 2 | không hiểu “xã” | FORMS
          tỷ lệ 20% | 0 | 2 | không hiểu “tỷ” | FORMS
          dới 20% | 0 | 3 | không hiểu “dới” | FORMS
          trênn 20% | 0 | 5 | không hiểu “trênn” | FORMS
          20% hoặc hơn | 4 | 4 | không hiểu “hoặc” | FORMS
          từ 20% trở lên. | 14 | 1 | không hiểu “.” | FORMS
          90 triệu | 8 | 1 | thiếu đơn vị sau “triệu” | ghi đủ đơn vị, ví dụ “90 triệu đồng”, “3 vạn lao động”
          """)
  void refuses(String phrase, int from, int length, String message, String remedy) {
    assertThat(PhraseReader.read(phrase))
        .isEqualTo(
            new Reading.Refused<Phrase>(
                from, length, message, remedy.equals("FORMS") ? Cursor.FORMS : remedy));
  }

  /** Words added anywhere to an understood phrase must never be passed over. */
  @ParameterizedTest
  @ValueSource(strings = {"trừ", "chưa", "hoặc", "nếu", "zzz"})
  void neverPassesOverAWord(String word) {
    Stream.of("từ 20% trở lên", "trên 80%", "giảm 2%/năm", "khoảng 25%", "tối thiểu 2 hộ", "100%")
        .forEach(
            phrase -> {
              assertThat(PhraseReader.read(word + " " + phrase))
                  .isInstanceOf(Reading.Refused.class);
              assertThat(PhraseReader.read(phrase + " " + word))
                  .isInstanceOf(Reading.Refused.class);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t", "(", "/", "1/0", "1/", "-", "%/năm", "\uD83D", "20% và"})
  void refusesScraps(String scrap) {
    assertThat(PhraseReader.read(scrap)).isInstanceOf(Reading.Refused.class);
  }

  @Test
  void refusesALongTextWithoutDelay() {
    assertThat(PhraseReader.read("từ ".repeat(50_000))).isInstanceOf(Reading.Refused.class);
  }
}
