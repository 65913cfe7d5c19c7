package vn.tiendo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpaceBreakerTest {

  /** Each case shows with a bar where a line may end. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ban |Thường |vụ",
        "ngày 05 |tháng 02 |năm 2027",
        "ngày |mai",
        "Đề |án |số 06-ĐA/TU, |ngày 22/12/2024",
        "đạt |1.182,5 tỷ đồng |và |24 chỉ |tiêu",
        "kém |0,68 điểm %; |tỷ |đồng",
        "đồng chí Nguyễn |Văn |A",
        "các |đồng chí |đảng |ủy |viên",
        "khóa I, |nhiệm |kỳ",
        "Đại |hội |lần thứ XXI, |lần thứ |nhất",
        "tại |Phụ lục 1 |và",
        "từ |2025 - |nay",
        "đạt |50 |bằng |nhau",
        "nhiệm |kỳ |2025 - 2030 |và",
        "kinh |tế - |xã |hội",
        "Số      -BC/ĐU |ngày      tháng |ba",
        "một\u200b|hai\u00ad|ba",
        "một\n|hai",
        "triệu |đồng/người/năm",
        "412/2.300 |số 12-KH/ĐU",
      })
  void endsLinesOnlyWhereWordsPart(String shown) {
    String text = shown.replace("|", "");

    assertThat(SpaceBreaker.pieces(text)).isEqualTo(List.of(shown.split("\\|", -1)));
  }
}
