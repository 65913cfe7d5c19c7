package vn.tiendo.proofread;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.proofread.Numeral.Kind;
import vn.tiendo.proofread.ShareClaim.Reach;
import vn.tiendo.proofread.StatedShare.Truth;

/**
 * Stated changes: {@code 53,5/52 ha, tăng 2,9%} (over the plan) and {@code từ 2.009 lên 2.340 đảng
 * viên, tăng 16,5%}.
 */
final class Growths {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern VERB =
      Pattern.compile(
          "(tăng thêm|tăng|vượt|giảm|hụt)(?:\\s+(?:được|thêm|khoảng|tới|đến))*\\s*$", FLAGS);
  private static final Pattern CLOSE =
      Pattern.compile("[\\p{L}\\s²³./]{0,24}[,(]?(?:\\s*(?:\\.{3}|…))?\\s*", FLAGS);
  private static final Pattern UP_TO =
      Pattern.compile("[^,;.()\\d]{0,40}(?:\\s|^)(?:lên|xuống|còn|đến)\\s+", FLAGS);
  private static final Pattern FROM = Pattern.compile("(?:^|\\s)từ\\s+$", FLAGS);
  private static final Pattern YEARLY =
      Pattern.compile("^\\s*(?:/|một năm|mỗi năm|hằng năm|hàng năm).*", FLAGS | Pattern.DOTALL);

  private Growths() {}

  /** The stated changes of a sentence. */
  static List<Finding> in(Sentence sentence) {
    List<Finding> findings = new ArrayList<>();
    for (Numeral share : sentence.numerals()) {
      Matcher verb =
          VERB.matcher(
              sentence.between(Math.max(sentence.from(), share.lead() - 30), share.lead()));
      String after = sentence.between(share.to(), Math.min(sentence.to(), share.to() + 40));
      if (share.is(Kind.SHARE) && verb.find() && !YEARLY.matcher(after).matches()) {
        int end = share.lead() - (verb.end() - verb.start());
        String word = verb.group(1).toLowerCase(Locale.ROOT);
        overPlan(sentence, share, end, word)
            .or(() -> fromTo(sentence, share, end, word))
            .or(() -> overNamedPlan(sentence, share, end, word))
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> overPlan(
      Sentence sentence, Numeral share, int end, String verb) {
    return sentence.around(share.lead(), share.to()).stream()
        .filter(n -> n.is(Kind.FRACTION) && n.to() <= end && n.exact())
        .filter(n -> CLOSE.matcher(sentence.between(n.to(), end)).matches())
        .reduce((first, second) -> second)
        .flatMap(
            fraction -> {
              boolean certain =
                  verb.equals("vượt") || ShareLinks.reach(sentence, share) == Reach.PLAN;
              return finding(
                  sentence,
                  fraction,
                  fraction.value(),
                  Fractions.over(fraction),
                  share,
                  verb,
                  certain);
            });
  }

  /** {@code vượt 20% chỉ tiêu (100 đảng viên)}, {@code tăng 5% so với cùng kỳ (120 tỷ đồng)}. */
  private static Optional<Finding> overNamedPlan(
      Sentence sentence, Numeral share, int end, String verb) {
    Optional<Numeral> done =
        sentence.around(share.lead(), share.to()).stream()
            .filter(n -> n.is(Kind.COUNT) && n.to() <= end && n.exact())
            .filter(n -> sentence.between(n.to(), end).matches("[^;.\\d()]{0,60}"))
            .reduce((first, second) -> second);
    Optional<Numeral> plan =
        sentence.around(share.lead(), share.to()).stream()
            .filter(n -> n.is(Kind.COUNT) && n.from() > share.to() && n.bracket() >= share.to())
            .filter(n -> sentence.between(share.to(), n.bracket()).matches("[^,;.()\\d]{0,60}"))
            .findFirst();
    Reach reach = ShareLinks.reach(sentence, share);
    boolean named = reach == Reach.PLAN || reach == Reach.PERIOD;
    if (!named || done.isEmpty() || plan.isEmpty() || !done.get().comparable(plan.get())) {
      return Optional.empty();
    }
    BigDecimal base = plan.get().inScaleOf(done.get(), plan.get().value());
    boolean close = CLOSE.matcher(sentence.between(done.get().to(), end)).matches();
    return finding(sentence, done.get(), done.get().value(), base, share, verb, close);
  }

  private static Optional<Finding> fromTo(Sentence sentence, Numeral share, int end, String verb) {
    List<Numeral> counts =
        sentence.around(share.lead(), share.to()).stream()
            .filter(n -> n.is(Kind.COUNT) && n.to() <= end)
            .toList();
    if (counts.size() < 2) {
      return Optional.empty();
    }
    Numeral first = counts.get(counts.size() - 2);
    Numeral last = counts.get(counts.size() - 1);
    boolean said =
        FROM.matcher(sentence.between(Math.max(sentence.from(), first.lead() - 8), first.lead()))
                .find()
            && UP_TO.matcher(sentence.between(first.to(), last.lead())).matches()
            && sentence.between(last.to(), end).matches("[^;.\\d%]{0,60}")
            && first.exact()
            && last.exact()
            && first.bracket() == last.bracket();
    boolean alike = last.unit().equals(first.unit()) || first.unit().isEmpty();
    Reach reach = ShareLinks.reach(sentence, share);
    if (!said || !alike || reach == Reach.OTHER || first.value().signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal start =
        first.scale().compareTo(BigDecimal.ONE) == 0
            ? first.value()
            : first.inScaleOf(last, first.value());
    return finding(sentence, first, last.value(), start, share, verb, reach == Reach.NONE);
  }

  private static Optional<Finding> finding(
      Sentence sentence,
      Numeral from,
      BigDecimal now,
      BigDecimal then,
      Numeral share,
      String verb,
      boolean certain) {
    boolean falls = verb.equals("giảm") || verb.equals("hụt");
    BigDecimal change = falls ? then.subtract(now) : now.subtract(then);
    if (change.signum() < 0) {
      return Optional.empty();
    }
    StatedShare stated = new StatedShare(change, then, share.value(), share.hedge(), Shares.ABOUT);
    Truth truth = stated.truth();
    boolean slip = (truth == Truth.CUT || truth == Truth.ONE_OFF) && share.value().precision() > 1;
    boolean right = truth == Truth.RIGHT;
    if (!right && !certain && !slip) {
      return Optional.empty();
    }
    Paragraph paragraph = sentence.paragraph();
    String message =
        right
            ? ""
            : "%s so với %s là %s %s, không phải %s"
                .formatted(
                    ShareFindings.plain(now),
                    ShareFindings.plain(then),
                    verb,
                    ShareFindings.percent(stated.right(), stated.decimals()),
                    ShareFindings.percent(share.value(), stated.decimals()));
    return Optional.of(
        new Finding(
            kind(truth),
            paragraph.place(share.from(), share.to()),
            paragraph.page(),
            paragraph.text().substring(from.lead(), share.to()),
            now,
            then,
            share.value(),
            stated.right(),
            message,
            right ? "" : "tính lại mức " + verb));
  }

  private static FindingKind kind(Truth truth) {
    return switch (truth) {
      case RIGHT -> FindingKind.OK;
      case MISLEADING -> FindingKind.MISLEADING;
      case CUT -> FindingKind.TRUNCATED;
      case ONE_OFF -> FindingKind.LAST_DIGIT;
      case WRONG -> FindingKind.GROSS;
    };
  }
}
