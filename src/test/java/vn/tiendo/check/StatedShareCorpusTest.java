package vn.tiendo.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.tiendo.model.Hedge;
import vn.tiendo.proofread.StatedShare;
import vn.tiendo.proofread.StatedShare.Truth;

/** Shares printed in real reports, labelled by hand as right or wrong. */
final class StatedShareCorpusTest {
  private static final BigDecimal ABOUT = new BigDecimal("0.05");
  private static final Pattern BOUND = Pattern.compile("(trên|hơn|gần|khoảng|dưới) $");

  private record Claim(String text, StatedShare share, boolean right, String note) {}

  @Test
  void everyRightShareIsSilent() {
    List<Claim> right = claims().stream().filter(Claim::right).toList();
    assertThat(right).hasSize(84);
    assertThat(right)
        .allSatisfy(c -> assertThat(c.share().truth()).isIn(Truth.RIGHT, Truth.MISLEADING));
    assertThat(right.stream().filter(c -> c.share().truth() == Truth.MISLEADING).map(Claim::text))
        .singleElement()
        .asString()
        .contains("đạt trên 5% so với tổng số đảng viên đầu nhiệm kỳ");
  }

  @Test
  void everyWrongShareIsFound() {
    List<Claim> wrong = claims().stream().filter(c -> !c.right()).toList();
    assertThat(wrong).hasSize(31);
    assertThat(wrong)
        .allSatisfy(c -> assertThat(c.share().truth()).isIn(Truth.CUT, Truth.ONE_OFF, Truth.WRONG));
  }

  @Test
  void theClassOfAWrongShareIsTold() {
    assertThat(claims().stream().filter(c -> !c.right()))
        .allSatisfy(c -> assertThat(c.share().truth()).as(c.text()).isEqualTo(labelled(c)));
  }

  /** A share of another whole is known only with the rest of the data. */
  private static Truth labelled(Claim claim) {
    if (claim.note().contains("[TRUNCATED]")) {
      return Truth.CUT;
    }
    return claim.note().contains("[LAST_DIGIT]") ? Truth.ONE_OFF : Truth.WRONG;
  }

  private static List<Claim> claims() {
    List<Claim> claims = new ArrayList<>();
    for (String row : rows()) {
      String[] cell = row.split("\t", -1);
      BigDecimal part = new BigDecimal(cell[1]);
      BigDecimal whole = new BigDecimal(cell[2]);
      boolean growth = cell[7].equals("growth");
      claims.add(
          new Claim(
              cell[0],
              new StatedShare(
                  growth ? part.subtract(whole) : part,
                  whole,
                  new BigDecimal(cell[3]),
                  hedge(cell[0], cell[3]),
                  ABOUT),
              cell[5].equals("OK"),
              cell[7]));
    }
    return claims;
  }

  /** The word before the printed share, if it makes a bound of it. */
  private static Hedge hedge(String text, String stated) {
    int at = text.indexOf(stated.replace('.', ','));
    Matcher before = BOUND.matcher(text.substring(0, Math.max(0, at)));
    if (!before.find()) {
      return Hedge.EXACT;
    }
    return switch (before.group(1)) {
      case "trên", "hơn" -> Hedge.MORE_THAN;
      case "gần" -> Hedge.NEARLY;
      case "dưới" -> Hedge.LESS_THAN;
      default -> Hedge.ABOUT;
    };
  }

  private static List<String> rows() {
    try (InputStream in =
        StatedShareCorpusTest.class.getResourceAsStream("/corpus/ratio-claims.tsv")) {
      String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().skip(1).filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
