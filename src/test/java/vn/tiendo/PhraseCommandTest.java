package vn.tiendo;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code tiendo phrase} prints for people and for other programs. */
final class PhraseCommandTest {
  private final InputStream before = System.in;

  @AfterEach
  void putBack() {
    System.setIn(before);
  }

  @Test
  void saysWhatItUnderstood() {
    Call call = Call.of("phrase", "Đến năm 2025, mỗi năm kết nạp từ 80 - 90 đảng viên (nữ 40%)");
    assertThat(call.code()).isZero();
    assertThat(call.out())
        .isEqualTo(
            """
            Đến năm 2025, mỗi năm kết nạp từ 80 - 90 đảng viên (nữ 40%)
              Hiểu là: từ 80 đến 90 đảng viên, hằng năm, chậm nhất ngày 31/12/2025; chưa kể phần “nữ 40%”
              So sánh: từ … đến (BETWEEN)
              Mức: 80 đến 90
              Đơn vị: đảng viên
              Tính trên, so với: nữ 40%
              Kỳ: hằng năm
              Hạn: 31/12/2025

            """);
  }

  @Test
  void saysHowFarItUnderstoodAndWhatToWrite() {
    Call call = Call.of("phrase", "tỷ lệ tổ chức đảng yếu kém dới 0,3%", "trên 20%");
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.out())
        .startsWith(
            """
            tỷ lệ tổ chức đảng yếu kém dới 0,3%
                                       ^^^
              Chưa hiểu hết: đã hiểu đến “tỷ lệ tổ chức đảng yếu kém”; “dới” có phải là “dưới” không; sửa lại từ này cho đúng

            trên 20%
            """);
  }

  @Test
  void printsAnObjectALine() {
    Call call = Call.of("phrase", "--json", "giai đoạn 2016 - 2020 khoảng 8,5 - 9,0%/năm", "20%%");
    assertThat(call.code()).isEqualTo(1);
    String[] lines = call.out().split("\n", -1);
    assertThat(lines[0])
        .isEqualTo(
            "{\"phrase\":\"giai đoạn 2016 - 2020 khoảng 8,5 - 9,0%/năm\",\"comparator\":\"BETWEEN\","
                + "\"low\":\"8.5\",\"high\":\"9.0\",\"unit\":\"%/năm\",\"relativeTo\":\"(khoảng)\","
                + "\"cadence\":\"bình quân năm giai đoạn 2016-2020\",\"deadline\":\"2020\","
                + "\"explanation\":\"khoảng từ 8,5 đến 9,0%/năm, giai đoạn 2016 - 2020\"}");
    JsonNode refused = JsonMapper.shared().readTree(lines[1]);
    assertThat(refused.get("comparator").asString()).isEqualTo("REFUSED");
    assertThat(refused.get("low").isNull()).isTrue();
    assertThat(refused.get("explanation").asString()).contains("đã hiểu đến “20%”", "ghi dạng rõ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          trước ngày 01/7/2025 đạt 80% | EQ | 80 | 80 | % | | | 2025-06-30
          duy trì ở mức 42% | EQ | 42 | 42 | % | | duy trì |
          giai đoạn 2021 - 2025 đạt 5.000 tỷ đồng | EQ | 5000 | 5000 | tỷ đồng | | cả giai đoạn 2021-2025 | 2025
          tăng bình quân hằng năm 10% | INCREASE_GE | 10 | | % | | bình quân năm |
          giảm 5% so với năm 2021 | DECREASE_GE | 5 | | % | năm 2021 | |
          thấp hơn hiện tại | LOWER_THAN_BASELINE | | | | hiện tại | |
          phấn đấu 9/11 xã đạt chuẩn | EQ | 9 | 9 | xã | 11 xã | |
          giảm khoảng 5% so với năm 2021 | DECREASE_GE | 5 | | % | năm 2021; (khoảng) | |
          """)
  void fillsTheFields(
      String phrase,
      String comparator,
      String low,
      String high,
      String unit,
      String relativeTo,
      String cadence,
      String deadline) {
    Call call = Call.of("phrase", "--json", phrase);
    assertThat(call.code()).isZero();
    JsonNode read = JsonMapper.shared().readTree(call.out());
    assertThat(text(read, "comparator")).isEqualTo(comparator);
    assertThat(text(read, "low")).isEqualTo(low);
    assertThat(text(read, "high")).isEqualTo(high);
    assertThat(text(read, "unit")).isEqualTo(unit);
    assertThat(text(read, "relativeTo")).isEqualTo(relativeTo);
    assertThat(text(read, "cadence")).isEqualTo(cadence);
    assertThat(text(read, "deadline")).isEqualTo(deadline);
  }

  private static String text(JsonNode object, String field) {
    JsonNode value = object.get(field);
    return value.isNull() ? null : value.asString();
  }

  @Test
  void readsALineAtATimeFromStandardInput() {
    System.setIn(new ByteArrayInputStream("\uFEFFtrên 20%\n\n  dưới 5%\r\n".getBytes(UTF_8)));
    Call call = Call.of("phrase", "--json");
    assertThat(call.code()).isZero();
    assertThat(call.out().lines().map(line -> line.replaceAll(",\"low.*", "")))
        .containsExactly(
            "{\"phrase\":\"trên 20%\",\"comparator\":\"GT\"",
            "{\"phrase\":\"dưới 5%\",\"comparator\":\"LT\"");
  }

  @Test
  void quotesWhatJsonKeepsForItself() {
    String odd = "đạt \"tốt\" \\ \t 20% \u2028";
    JsonNode read = JsonMapper.shared().readTree(Call.of("phrase", "--json", odd).out());
    assertThat(read.get("phrase").asString()).isEqualTo(odd.strip());
  }

  @Test
  void refusesInputThatIsNotUtf8() {
    System.setIn(new ByteArrayInputStream("trên 20%".getBytes(UTF_16BE)));
    Call call = Call.of("phrase");
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err()).startsWith("tiendo: đầu vào chuẩn không phải UTF-8.");
  }
}
