package vn.tiendo.language.phrase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.language.Reading;

/**
 * Sentences of real plans, labelled by hand. A refusal costs an editor a minute; a wrong reading
 * costs the office its trust, so the floor under "right" may only rise and "wrong" stays none. What
 * is refused stands below each floor.
 */
final class CorpusTest {
  private static final List<String> REFUSED =
      List.of(
          // a slip of the finger in a comparator
          "tỷ lệ tổ chức đảng yếu kém dới 0,3%",
          // groups and grades that are neither a rank nor a number
          "Phấn đấu vào nhóm các tỉnh, thành thực hiện chuyển đổi số khá",
          "nằm trong nhóm địa phương có chất lượng điều hành “Tốt”",
          "Thuộc nhóm 1/3 tỉnh, thành phố dẫn đầu cả nước về chuyển đổi số",
          // "không" far from its "quá"
          "không giữ chức vụ quá hai nhiệm kỳ liên tiếp ở một địa phương, cơ quan, đơn vị",
          // a fall without an amount
          "kiềm chế, kéo giảm TNGT trên cả ba tiêu chí",
          // money that may or may not be per head
          "đến năm 2020 đối với các tỉnh ĐBSCL là từ 50 triệu đồng/năm trở lên",
          // a rate per thousand whose thing is not named
          "giảm tỷ lệ tử vong ở trẻ em dưới 5 tuổi xuống còn 30 trên 1000 ca sinh còn sống vào năm"
              + " 2010",
          "Giảm tỷ suất tử vong mẹ xuống còn 42/100.000 trẻ đẻ sống",
          // "vượt" is a rise for some and a bound for others
          "Thu ngân sách vượt 10% so với dự toán tỉnh giao",
          "Thu ngân sách trên địa bàn hằng năm vượt dự toán tỉnh giao từ 5% trở lên",
          // numbers that are no decimals
          "Tốc độ tăng trưởng kinh tế bình quân hằng năm đạt trên hai con số",
          "Phấn đấu có 2/3 số xã đạt chuẩn nông thôn mới",
          "Đóng góp của tăng trưởng kinh tế vùng vào cả nước khoảng 1/3",
          // "từ 90%" without its "trở lên"
          "Hằng năm, tỷ lệ tổ chức cơ sở đảng được xếp loại hoàn thành tốt nhiệm vụ trở lên đạt từ"
              + " 90%; trong đó hoàn thành xuất sắc không quá 20%",
          "Không để hình thành tổ chức chính trị đối lập",
          // what is not to be is no thing that is counted
          "Không để tái mù chữ, không có học sinh bỏ học",
          // a structure of ages
          "Phấn đấu cơ cấu 3 độ tuổi, trong đó dưới 40 tuổi từ 10% trở lên");

  /** One labelled sentence; in a field several labels that are alike right stand with ";". */
  private record Row(String phrase, List<String> label, boolean unitOpen) {

    static Row of(String line) {
      String[] f = line.split("\t", -1);
      // The header of a plan may hold the unit: then the sentence can't tell it.
      boolean unitOpen = f.length > 10 && f[10].contains("unit");
      return new Row(f[0], List.of(f[1], f[2], f[3], f[4]), unitOpen);
    }

    List<String> reading() {
      if (!(SentenceReader.read(phrase) instanceof Reading.Understood<Phrase> understood)) {
        return List.of();
      }
      Phrase read = understood.meaning();
      return List.of(
          read.comparison().name(), text(read.low()), text(read.high()), read.unit().name());
    }

    boolean isRight(List<String> reading) {
      int fields = unitOpen ? 3 : 4;
      for (int i = 0; i < fields; i++) {
        String field = reading.get(i);
        if (Stream.of(label.get(i).split(";", -1)).noneMatch(field::equalsIgnoreCase)) {
          return false;
        }
      }
      return true;
    }

    private static String text(Amount amount) {
      return amount == null ? "" : amount.canonical();
    }
  }

  @ParameterizedTest
  @CsvSource({
    // file | labelled | right at least
    "target-phrases.tsv, 197, 191",
    "further-phrases.tsv, 570, 558",
  })
  void mostAreReadAndReadRight(String file, int labelled, int rightAtLeast) throws IOException {
    List<Row> rows = rows(file);
    assertThat(rows).hasSize(labelled);
    List<String> wrong = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    int right = 0;
    for (Row row : rows) {
      List<String> reading = row.reading();
      if (reading.isEmpty()) {
        refused.add(row.phrase());
      } else if (row.isRight(reading)) {
        right++;
      } else {
        wrong.add(row.phrase() + ": " + reading + ", not " + row.label());
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(right).isGreaterThanOrEqualTo(rightAtLeast);
    assertThat(REFUSED).containsAll(refused);
  }

  /** Sentences of both files that are understood. */
  static List<String> understood() throws IOException {
    return Stream.concat(rows("target-phrases.tsv").stream(), rows("further-phrases.tsv").stream())
        .filter(row -> !row.reading().isEmpty())
        .map(Row::phrase)
        .toList();
  }

  private static List<Row> rows(String file) throws IOException {
    try (InputStream in = CorpusTest.class.getResourceAsStream("/corpus/" + file)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8)
          .lines()
          .skip(1)
          .map(Row::of)
          .toList();
    }
  }
}
