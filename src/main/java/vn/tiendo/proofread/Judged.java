package vn.tiendo.proofread;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A claim with what it was found to be a share of.
 *
 * @param whole null where the text leaves open what it is a share of
 * @param kind null with the whole
 */
record Judged(ShareClaim claim, @Nullable Whole whole, @Nullable FindingKind kind) {

  static Judged open(ShareClaim claim) {
    return new Judged(claim, null, null);
  }

  Optional<Whole> known() {
    return Optional.ofNullable(whole);
  }

  /** Whether the share fits its whole so well that it shows the whole was meant. */
  boolean settles() {
    return right() || kind == FindingKind.TRUNCATED;
  }

  boolean right() {
    return kind == FindingKind.OK;
  }
}
