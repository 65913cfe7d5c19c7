package vn.tiendo.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tiendo.statement.SaidText.Said;

final class SaidTextTest {

  @Test
  void anElementSaysTheTextThatAReaderSees() {
    assertThat(
            SaidText.in(
                """
                <p class="a" data-says="xa/ct/muc@2026-09-30">từ&nbsp;20%\u00a0trở
                  lên</p><td data-says="b"/>
                <span data-says="c"><svg><path d="M1"/></svg>đạt &amp; vượt</span>
                """))
        .containsExactly(
            new Said("xa/ct/muc@2026-09-30", "từ 20% trở lên"),
            new Said("b", ""),
            new Said("c", "đạt & vượt"));
  }

  @Test
  void anElementEndsWhereItsOwnTagIsClosed() {
    assertThat(
            SaidText.in(
                "<span data-says=\"a\">một<span> hai </span><b>ba</b></span> bốn"
                    + "<dd data-says=\"c\"><span data-says=\"d\">82%</span> năm 2022</dd>"))
        .containsExactly(
            new Said("a", "một hai ba"), new Said("c", "82% năm 2022"), new Said("d", "82%"));
  }

  @Test
  void textThatLooksLikeAMarkIsNone() {
    assertThat(SaidText.in("<p>a data-says=\"b\">c</p>")).isEmpty();
  }

  @Test
  void aBrokenPageGivesWhatIsThere() {
    assertThat(SaidText.in("<p data-says=\"a\">một <b>hai"))
        .containsExactly(new Said("a", "một hai"));
    assertThat(SaidText.in("<p data-says=\"a\">một <b")).containsExactly(new Said("a", "một"));
    assertThat(SaidText.in("<p data-says=\"a")).isEmpty();
  }
}
