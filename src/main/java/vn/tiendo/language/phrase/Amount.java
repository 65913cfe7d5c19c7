package vn.tiendo.language.phrase;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Numbers;

/**
 * A number of a phrase, exact and with the decimals that were written.
 *
 * @param value its value, in the phrase's unit
 * @param fraction as written when it was a fraction ({@code 1/2}); else null
 */
public record Amount(BigDecimal value, @Nullable String fraction) {
  public Amount {
    Objects.requireNonNull(value);
  }

  public Amount(BigDecimal value) {
    this(value, null);
  }

  /** With a decimal point and no grouping: {@code 14.80}, {@code 1/2}. */
  public String canonical() {
    return fraction != null ? fraction : value.toPlainString();
  }

  /** As an office writes it: {@code 14,80}, {@code 5.356}, {@code 1/2}. */
  public String vietnamese() {
    return fraction != null ? fraction : Numbers.plain(value);
  }
}
