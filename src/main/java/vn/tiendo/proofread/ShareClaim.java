package vn.tiendo.proofread;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A count with the share that the text states of it.
 *
 * @param part the count, or a fraction
 * @param share the stated share
 * @param sure whether the wording ties the two together beyond doubt
 * @param reach what the words behind the share say it is a share of
 * @param verb the connecting words, in lower case
 */
record ShareClaim(
    Sentence sentence, Numeral part, Numeral share, boolean sure, Reach reach, String verb) {

  /** What the words behind a share say. */
  enum Reach {
    /** nothing */
    NONE,
    /** {@code 79% kế hoạch} */
    PLAN,
    /** {@code 96% so với cùng kỳ} */
    PERIOD,
    /** {@code 5% so với đảng viên toàn đảng bộ} */
    NAMED,
    /** {@code 100% tiêu chí} */
    OTHER
  }

  ShareClaim {
    Objects.requireNonNull(reach);
  }

  /** The same claim, its count in doubt. */
  ShareClaim unsure() {
    return new ShareClaim(sentence, part, share, false, reach, verb);
  }

  /** The count in question. */
  BigDecimal count() {
    return part.value();
  }

  /** The numbers of the sentence that it may speak of. */
  List<Numeral> around() {
    return sentence.around(from(), to());
  }

  int from() {
    return Math.min(part.lead(), share.lead());
  }

  int to() {
    return Math.max(part.to(), share.to());
  }

  /** How many digits the stated share has: few fit many counts by chance. */
  int digits() {
    return share.value().precision();
  }
}
