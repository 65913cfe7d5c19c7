package vn.tiendo.proofread;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What a share may be a share of.
 *
 * @param value in the scale of the part
 * @param name how a message names it: {@code 7.101 đảng viên}; may be empty
 */
record Whole(BigDecimal value, String name) {
  Whole {
    Objects.requireNonNull(value);
    Objects.requireNonNull(name);
  }
}
