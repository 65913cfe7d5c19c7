package vn.tiendo.proofread;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.proofread.Numeral.Kind;

/**
 * Plans that the text leaves in doubt: a number that may be what goes beyond the plan ({@code vượt
 * chỉ tiêu 50 đảng viên}), or a plan given by its two ends ({@code mục tiêu 600 - 750}). They
 * acquit and never accuse.
 */
final class Plans {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String BETWEEN = "(?!\\p{L})(?:[^,;.()\\[\\]\\d]|năm \\d{4}){0,60}$";
  private static final Pattern BEYOND =
      Pattern.compile("(?<!\\p{L})(?:vượt|thừa|dôi|nhiều hơn|cao hơn)" + BETWEEN, FLAGS);
  private static final Pattern SHORT =
      Pattern.compile("(?<!\\p{L})(?:hụt|thiếu|ít hơn|thấp hơn)" + BETWEEN, FLAGS);
  private static final Pattern UP_TO =
      Pattern.compile("\\s(?:[\\p{L}\\d³²]+\\s){0,3}?(?:đến|tới)\\s", FLAGS);
  private static final Pattern DASH = Pattern.compile("\\s?[-\u2013]\\s?");

  /** How far before a number the words are read. */
  private static final int SEEN = 80;

  private Plans() {}

  /** Whether a number may be a surplus, a gap or one end of a range: no certain whole. */
  static boolean doubtful(Sentence sentence, Numeral numeral) {
    return beyond(sentence, numeral)
        || missing(sentence, numeral)
        || ends(sentence, numeral).isPresent();
  }

  /** {@code vượt 50 đảng viên}. */
  static boolean beyond(Sentence sentence, Numeral numeral) {
    return BEYOND.matcher(before(sentence, numeral)).find();
  }

  private static boolean missing(Sentence sentence, Numeral numeral) {
    return SHORT.matcher(before(sentence, numeral)).find();
  }

  private static String before(Sentence sentence, Numeral numeral) {
    int start = Math.max(sentence.from(), numeral.lead() - SEEN);
    return sentence.between(start, numeral.lead());
  }

  /** The claim judged against a plan in doubt, if that makes it right or only cut. */
  static Optional<Judged> judged(ShareClaim claim, Counts counts) {
    return wholes(claim)
        .filter(whole -> whole.value().signum() > 0)
        .filter(whole -> Shares.right(claim, whole) || cut(claim, whole))
        .map(whole -> new Judged(claim, whole, Shares.kind(claim, whole, counts)))
        .findFirst();
  }

  private static boolean cut(ShareClaim claim, Whole whole) {
    return Shares.slip(claim, whole) && Shares.truth(claim, whole) == StatedShare.Truth.CUT;
  }

  private static Stream<Whole> wholes(ShareClaim claim) {
    Sentence sentence = claim.sentence();
    return claim.around().stream()
        .filter(n -> n.from() != claim.part().from())
        .filter(n -> n.is(Kind.COUNT) || n.is(Kind.RANGE))
        .flatMap(n -> wholes(claim, sentence, n));
  }

  private static Stream<Whole> wholes(ShareClaim claim, Sentence sentence, Numeral numeral) {
    boolean told =
        ShareLinks.planned(sentence, numeral)
            || NamedWholes.behind(claim).filter(n -> n.from() == numeral.from()).isPresent();
    Optional<Ends> ends = told ? ends(sentence, numeral) : Optional.empty();
    if (ends.isPresent()) {
      return ends.get().wholes(claim);
    }
    if (!numeral.exact() || !numeral.comparable(claim.part())) {
      return Stream.empty();
    }
    BigDecimal value = numeral.inScaleOf(claim.part(), numeral.value());
    Function<BigDecimal, Whole> whole = plan -> new Whole(plan, numeral.noun());
    boolean ofPlan = claim.reach() == ShareClaim.Reach.PLAN;
    if (ofPlan && beyond(sentence, numeral)) {
      return Stream.of(claim.count().subtract(value), value).map(whole);
    }
    return ofPlan && missing(sentence, numeral)
        ? Stream.of(claim.count().add(value), value).map(whole)
        : Stream.empty();
  }

  /**
   * The two ends of a range.
   *
   * @param measured the number that carries the unit of both
   */
  private record Ends(BigDecimal low, BigDecimal high, Numeral measured) {
    Stream<Whole> wholes(ShareClaim claim) {
      return measured.comparable(claim.part())
          ? Stream.of(low, high)
              .map(end -> new Whole(measured.inScaleOf(claim.part(), end), measured.noun()))
          : Stream.empty();
    }
  }

  private static Optional<Ends> ends(Sentence sentence, Numeral numeral) {
    if (numeral.is(Kind.RANGE)) {
      String[] ends = DASH.split(sentence.between(numeral.from(), numeral.to()), 2);
      List<Numeral> low = Numerals.in(ends[0]);
      return ends.length == 2 && low.size() == 1
          ? Optional.of(new Ends(low.get(0).value(), numeral.value(), numeral))
          : Optional.empty();
    }
    return sentence.numerals().stream()
        .filter(n -> n.from() >= numeral.to())
        .findFirst()
        .filter(n -> n.is(Kind.COUNT) && n.value().compareTo(numeral.value()) > 0)
        .filter(n -> UP_TO.matcher(sentence.between(numeral.to(), n.from())).matches())
        .map(n -> new Ends(numeral.value(), n.value(), n));
  }
}
