package vn.tiendo.proofread;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiendo.proofread.Numeral.Kind;
import vn.tiendo.proofread.ShareClaim.Reach;

/** Finds the whole that the sentence itself names for a share. */
final class NamedWholes {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern UP_TO_BRACKET = Pattern.compile("\\s*\\)?[^,;.()\\[\\]\\d]{0,90}");
  private static final Pattern MARK =
      Pattern.compile(
          ".*(?:của|trong|trên|tổng|toàn|kế hoạch|chỉ tiêu|dự toán|mục tiêu|KH|de)(?!\\p{L}).*",
          FLAGS);
  private static final Pattern DIRECT =
      Pattern.compile(
          "\\s*\\)?\\s*(?:so với|trong|trên|của|/|tổng|kế hoạch|chỉ tiêu|dự toán)[^,;.()\\[\\]\\d]{0,70}",
          FLAGS);
  private static final Pattern ASTRAY =
      Pattern.compile(".*\\s(?:và|với|có|trong đó|được|gồm|tăng|giảm|vượt|cùng kỳ)\\s.*", FLAGS);
  private static final Pattern AMONG =
      Pattern.compile("(?:trong|trên|tổng)\\s+(?:tổng\\s+)?số\\s*$", FLAGS);

  private NamedWholes() {}

  /** The whole that the wording names, if any. */
  static Optional<Whole> of(ShareClaim claim) {
    Numeral part = claim.part();
    if (part.is(Kind.FRACTION)) {
      return Optional.of(new Whole(Fractions.over(part), part.noun()));
    }
    Optional<Numeral> behind = behind(claim).filter(n -> !Plans.doubtful(claim.sentence(), n));
    Optional<Whole> noted =
        behind.filter(n -> !square(claim, n)).isPresent() ? Optional.empty() : Notes.whole(claim);
    return noted.or(
        () ->
            behind
                .or(() -> planned(claim))
                .or(() -> among(claim))
                .filter(whole -> whole.from() != claim.part().from())
                .map(whole -> whole(claim, whole)));
  }

  private static boolean square(ShareClaim claim, Numeral numeral) {
    return ShareLinks.square(claim.sentence().paragraph().text(), numeral);
  }

  static Whole whole(ShareClaim claim, Numeral numeral) {
    return new Whole(numeral.inScaleOf(claim.part(), numeral.value()), numeral.noun());
  }

  /** {@code 6,65% [của 7.101]}, {@code 5% so với tổng số … (2.009 đồng chí)}. */
  static Optional<Numeral> behind(ShareClaim claim) {
    Optional<Numeral> next =
        claim.around().stream()
            .filter(n -> n.from() >= claim.share().to() && n.from() != claim.part().from())
            .filter(n -> n.is(Kind.COUNT) || n.is(Kind.RANGE))
            .findFirst();
    return next.filter(numeral -> said(claim, numeral));
  }

  private static boolean said(ShareClaim claim, Numeral numeral) {
    String text = claim.sentence().paragraph().text();
    int open = numeral.bracket();
    if (open >= claim.share().to()) {
      String before = text.substring(claim.share().to(), open);
      boolean square = text.charAt(open) == '[';
      boolean told = claim.reach() == Reach.NAMED || claim.reach() == Reach.PLAN;
      return UP_TO_BRACKET.matcher(before).matches()
          && (square || told || MARK.matcher(text.substring(open + 1, numeral.lead())).matches());
    }
    String between = text.substring(claim.share().to(), numeral.lead());
    boolean told = claim.reach() == Reach.NAMED || claim.reach() == Reach.PLAN;
    return numeral.is(Kind.COUNT)
        && told
        && DIRECT.matcher(between).matches()
        && !ASTRAY.matcher(between).matches();
  }

  private static Optional<Numeral> planned(ShareClaim claim) {
    boolean ofPlan =
        claim.reach() == Reach.PLAN
            || (claim.reach() == Reach.NONE && List.of("đạt", "bằng").contains(claim.verb()));
    return ofPlan
        ? last(
            claim.around().stream()
                .filter(n -> n.is(Kind.COUNT) && n.exact() && n.unit().equals(claim.part().unit()))
                .filter(n -> ShareLinks.planned(claim.sentence(), n))
                .filter(n -> !Plans.doubtful(claim.sentence(), n))
                .toList())
        : Optional.empty();
  }

  /** {@code Trong tổng số 163 đồng chí … có 49 nữ, chiếm 30,06%}. */
  private static Optional<Numeral> among(ShareClaim claim) {
    Sentence sentence = claim.sentence();
    return claim.reach() != Reach.NONE
        ? Optional.empty()
        : last(claim.around().stream()
                .filter(n -> n.is(Kind.COUNT) && n.exact() && n.to() < claim.from())
                .filter(
                    n ->
                        AMONG
                            .matcher(
                                sentence.between(
                                    Math.max(sentence.from(), n.lead() - 20), n.lead()))
                            .find())
                .filter(n -> n.value().compareTo(claim.count()) > 0)
                .toList())
            .or(() -> opening(claim));
  }

  /** {@code Trong 60 chi bộ được xếp loại có 12 chi bộ … (20%)}. */
  private static Optional<Numeral> opening(ShareClaim claim) {
    Sentence sentence = claim.sentence();
    return claim.around().stream()
        .filter(n -> n.is(Kind.COUNT) && n.exact() && n.to() < claim.from())
        .filter(n -> sentence.between(sentence.from(), n.lead()).strip().equalsIgnoreCase("trong"))
        .filter(n -> n.value().compareTo(claim.count()) > 0 && n.sameThing(claim.part()))
        .findFirst();
  }

  private static Optional<Numeral> last(List<Numeral> numerals) {
    return numerals.isEmpty() ? Optional.empty() : Optional.of(numerals.get(numerals.size() - 1));
  }
}
