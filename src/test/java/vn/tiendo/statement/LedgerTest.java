package vn.tiendo.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.model.Code;
import vn.tiendo.statement.Ledger.Contradiction;
import vn.tiendo.statement.Ledger.Printed;

final class LedgerTest {
  private static final String NAME =
      new Subject(new Code("xa"), "ket-nap", Aspect.VERDICT, "", LocalDate.parse("2026-09-30"))
          .name();

  private final Ledger ledger = new Ledger();

  private void says(String file, String text) {
    ledger.read(file, "<p data-says=\"" + NAME + "\">" + text + "</p>");
  }

  @Test
  void theSameWordsAgree() {
    says("a.html", "đạt");
    says("b.pdf", "Đạt");
    says("c.pdf", "đạt.");
    assertThat(ledger.contradictions()).isEmpty();
  }

  @Test
  void aTimeMayStandBesideAValueOrInItsBrackets() {
    says("a.html", "80% (8/10) năm 2021");
    says("b.pdf", "80% (8/10; năm 2021)");
    assertThat(ledger.contradictions()).isEmpty();
  }

  @Test
  void anEmptyCellSaysThatThereIsNoFigure() {
    says("a.html", "chưa có số liệu");
    says("b.pdf", "");
    assertThat(ledger.contradictions()).isEmpty();
    says("c.pdf", "0%");
    assertThat(ledger.contradictions()).hasSize(1);
  }

  @Test
  void aDigitAWordOrAnEstimateMakesADifference() {
    says("a.html", "17,91% (412/2.300)");
    says("b.pdf", "17,9% (412/2.300)");
    says("c.pdf", "17,91% (412/2.300; ước)");
    assertThat(ledger.contradictions().get(0).ways()).hasSize(3);
  }

  @Test
  void eachWayIsToldWithItsFirstFileInWhateverOrderFilesAreMade() {
    says("c.pdf", "vượt");
    says("b.html", "đạt");
    says("a.html", "đạt");
    says("d.html", "đạt");
    says("b.pdf", "Vượt");
    assertThat(ledger.contradictions())
        .containsExactly(
            new Contradiction(
                NAME, List.of(new Printed("a.html", "đạt"), new Printed("b.pdf", "Vượt"))));
  }

  @Test
  void anotherDayIsAnotherThing() {
    says("a.html", "đạt");
    ledger.read("b.pdf", "<p data-says=\"xa/ket-nap/danh-gia@2025-12-31\">vượt</p>");
    assertThat(ledger.contradictions()).isEmpty();
    assertThat(ledger.names()).containsExactlyInAnyOrder(NAME, "xa/ket-nap/danh-gia@2025-12-31");
  }

  @Test
  void messagesNameWhatIsTold() {
    assertThat(Subject.told(NAME))
        .isEqualTo("đánh giá của chỉ tiêu “ket-nap” (đảng bộ xa, chốt ngày 30/9/2026)");
    assertThat(Subject.told("xa/ket-nap/ket-qua/don-vi:cb-1,2025-12-31@2026-09-30"))
        .isEqualTo(
            "kết quả của chỉ tiêu “ket-nap” (đảng bộ xa, đơn vị cb-1, kỳ 31/12/2025, chốt ngày"
                + " 30/9/2026)");
    assertThat(Subject.told("xa/ke-hoach:05-nq-du/tong-hop@2026-09-30"))
        .isEqualTo("câu tổng hợp của kế hoạch “05-nq-du” (đảng bộ xa, chốt ngày 30/9/2026)");
    assertThat(Subject.told("xa/thu/so-lieu/,nam-2025"))
        .isEqualTo("số liệu của chỉ tiêu, chỉ số “thu” (đảng bộ xa, kỳ nam-2025)");
    assertThat(Subject.told("tự đặt")).isEqualTo("“tự đặt”");
  }
}
