package vn.tiendo.proofread;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.proofread.Numeral.Kind;
import vn.tiendo.proofread.ShareClaim.Reach;

/** All the counts of a text, to look for what a share may be a share of. */
final class Counts {
  /** How many sentences back a whole is looked for that counts something else. */
  private static final int NEAR = 25;

  /** How many counts of the same thing are kept in sight, the newest. */
  private static final int MOST = 40;

  private static final Pattern TOTAL =
      Pattern.compile(
          "(?:^|[\\s(])(?:có|hiện có|tổng số|tổng cộng|tổng|toàn bộ|toàn đảng bộ|với|là|gồm|bầu|bầu được|được|kết nạp|kết nạp được|kết nạp mới|phát triển)"
              + "\\s*:?\\s*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /**
   * A count of the text.
   *
   * @param total whether it is said as what there is: {@code hiện có 41 …}
   */
  record Count(Numeral numeral, BigDecimal value, Sentence sentence, boolean total) {
    Whole whole(ShareClaim claim) {
      return new Whole(numeral.inScaleOf(claim.part(), value), numeral.noun());
    }

    boolean sameThing(Numeral other) {
      return numeral.sameThing(other);
    }
  }

  private final List<Count> all = new ArrayList<>();
  private final Set<Long> parts = new HashSet<>();
  private final Set<Long> rated = new HashSet<>();
  private final Map<String, List<Count>> byHead = new HashMap<>();

  Counts(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      for (Numeral numeral : sentence.numerals()) {
        if (numeral.is(Kind.COUNT)) {
          add(new Count(numeral, numeral.value(), sentence, total(sentence, numeral)));
        } else if (numeral.is(Kind.FRACTION)) {
          add(new Count(numeral, Fractions.over(numeral), sentence, true));
          add(new Count(numeral, numeral.value(), sentence, false));
        }
      }
    }
  }

  private void add(Count count) {
    all.add(count);
    byHead.computeIfAbsent(count.numeral().head(), head -> new ArrayList<>()).add(count);
  }

  private static boolean total(Sentence sentence, Numeral numeral) {
    int start = Math.max(sentence.from(), numeral.lead() - 24);
    if (sentence.between(start, numeral.lead()).isBlank()) {
      return true;
    }
    return TOTAL.matcher(sentence.between(start, numeral.lead())).find();
  }

  /** Those of a stretch that are not too many counts away. */
  private List<Count> around(ShareClaim claim, int from, int to) {
    int here = claim.sentence().index();
    int at = from(here);
    while (at < to
        && all.get(at).sentence().index() == here
        && all.get(at).numeral().from() < claim.part().from()) {
      at++;
    }
    return all.subList(Math.max(from, at - 2 * MOST), Math.min(to, at + MOST / 2));
  }

  /** Notes the parts that have a share of their own. */
  void note(List<ShareClaim> claims) {
    for (ShareClaim claim : claims) {
      parts.add(key(claim.sentence(), claim.part()));
      if (claim.reach() == Reach.NONE && claim.part().is(Kind.COUNT)) {
        rated.add(key(claim.sentence(), claim.part()));
      }
    }
  }

  /** Whether a share is stated of a count itself: then it is a sister, hardly the whole. */
  boolean isPart(Count count) {
    return isPart(count.sentence(), count.numeral());
  }

  boolean isPart(Sentence sentence, Numeral numeral) {
    return parts.contains(key(sentence, numeral));
  }

  /**
   * Whether a count carries a share of an unnamed whole: then the shares of its parts may be of the
   * parts of that whole.
   */
  boolean isRated(Count count) {
    return rated.contains(key(count.sentence(), count.numeral()));
  }

  private static long key(Sentence sentence, Numeral numeral) {
    return ((long) sentence.index() << 32) | numeral.from();
  }

  /**
   * The counts that may be the whole of a claim: greater than its part, in the same measure, before
   * it or in its paragraph. The likeliest first: of the same thing, then the nearest.
   */
  List<Count> wholesOf(ShareClaim claim) {
    int here = claim.sentence().index();
    Stream<Count> near =
        around(claim, from(here - NEAR), from(here + 4)).stream()
            .filter(count -> count.sentence().index() <= here || sameParagraph(count, claim));
    Stream<Count> same =
        newest(byHead.getOrDefault(claim.part().head(), List.of())).stream()
            .filter(count -> count.sentence().index() < here - NEAR);
    return Stream.concat(near, same)
        .filter(count -> !own(count, claim))
        .filter(count -> fits(count, claim))
        .sorted(
            Comparator.comparing((Count count) -> !count.sameThing(claim.part()))
                .thenComparing(count -> Math.abs(here - count.sentence().index()))
                .thenComparing(count -> later(count, claim))
                .thenComparing(count -> -count.numeral().from()))
        .toList();
  }

  /** The counts before a claim in its sentence and the one before, that can be added up. */
  List<Count> before(ShareClaim claim) {
    int here = claim.sentence().index();
    return all.subList(from(here - 1), from(here + 1)).stream()
        .filter(count -> CountSums.adds(count, claim) && !isPart(count))
        .filter(count -> !own(count, claim))
        .filter(count -> count.sentence().index() < here || count.numeral().to() < claim.from())
        .toList();
  }

  /** All counts whose first two words are those, the newest. */
  List<Count> of(String head) {
    return newest(byHead.getOrDefault(head, List.of()));
  }

  private static List<Count> newest(List<Count> counts) {
    return counts.subList(Math.max(0, counts.size() - MOST), counts.size());
  }

  private static boolean later(Count count, ShareClaim claim) {
    return sameParagraph(count, claim) && count.numeral().from() > claim.from();
  }

  private static boolean own(Count count, ShareClaim claim) {
    return count.sentence().same(claim.sentence()) && count.numeral().from() == claim.part().from();
  }

  static boolean sameParagraph(Count count, ShareClaim claim) {
    return count.sentence().sameParagraph(claim.sentence());
  }

  private static boolean fits(Count count, ShareClaim claim) {
    Numeral numeral = count.numeral();
    BigDecimal value = numeral.inScaleOf(claim.part(), count.value());
    return numeral.comparable(claim.part())
        && numeral.exact()
        && value.compareTo(claim.count()) >= 0;
  }

  /** Where the counts of a sentence begin in the list. */
  private int from(int sentence) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).sentence().index() < sentence) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
