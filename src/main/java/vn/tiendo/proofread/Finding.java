package vn.tiendo.proofread;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.diagnostic.Place;

/**
 * A claim of a text and what came of checking it; right ones too.
 *
 * @param page the page, 0 where there are none
 * @param text the words of the claim as printed
 * @param numerator the count, or the sum of the parts; null where there is none
 * @param denominator the whole; null where there is none
 * @param stated what the text says
 * @param computed what comes out, with as many decimals as stated
 * @param message what is wrong, a Vietnamese clause; empty for a right claim
 * @param remedy how to mend it; empty for a right claim
 */
public record Finding(
    FindingKind kind,
    Place place,
    int page,
    String text,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable BigDecimal stated,
    @Nullable BigDecimal computed,
    String message,
    String remedy)
    implements Comparable<Finding> {
  public Finding {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(place);
    Objects.requireNonNull(text);
    Objects.requireNonNull(message);
    Objects.requireNonNull(remedy);
  }

  /** Whether something is to be mended. */
  public boolean wrong() {
    return kind != FindingKind.OK;
  }

  /** As the other commands print what they find. */
  public Diagnostic diagnostic() {
    return new Diagnostic(kind.severity(), kind.code(), place, message, remedy);
  }

  /** In reading order. */
  @Override
  public int compareTo(Finding other) {
    int byPage = Integer.compare(page, other.page);
    int byPlace = byPage != 0 ? byPage : place.compareTo(other.place);
    return byPlace != 0 ? byPlace : kind.compareTo(other.kind);
  }
}
