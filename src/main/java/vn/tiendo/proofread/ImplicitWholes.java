package vn.tiendo.proofread;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.proofread.Counts.Count;
import vn.tiendo.proofread.ShareClaim.Reach;

/**
 * The whole of a claim that its sentence does not name, where nothing else can be meant. Empty
 * wherever there is a choice.
 */
final class ImplicitWholes {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** How many sentences back a total still stands before the reader's eyes. */
  private static final int BACK = 2;

  /** How far before a claim the words may stand that name its whole. */
  private static final int SEEN = 600;

  private static final Pattern AMONG =
      Pattern.compile("trong đó|trong số này|trong số đó|bao gồm|gồm|parmi|dont", FLAGS);
  private static final Pattern QUALIFIER =
      Pattern.compile(
          "(?:\\s*(?:của|toàn|cả|trong|đảng bộ|huyện|tỉnh|thành phố|thị xã|xã|phường|khối|hiện có))*\\s*",
          FLAGS);
  private static final Pattern LED =
      Pattern.compile("(?:so với|trong|trên|của|tổng|số|toàn|\\s)*", FLAGS);
  private static final Pattern HANDLED =
      Pattern.compile(
          "(?:kết nạp|phát triển|bồi dưỡng|khen thưởng|kỷ luật|xử lý|kiểm tra|giám sát|công nhận|tăng|giảm)"
              + "(?:\\s(?:được|mới|thêm))*\\s*$",
          FLAGS);
  private static final Set<String> SHARE_VERBS =
      Set.of(
          "chiếm",
          "tỷ lệ",
          "tỉ lệ",
          "tỷ trọng",
          "bằng",
          "(",
          "=",
          "soit",
          "tương đương",
          "tương ứng");

  private final Counts counts;

  ImplicitWholes(Counts counts) {
    this.counts = counts;
  }

  /** The whole, if the text leaves no other. */
  Optional<Whole> certain(ShareClaim claim) {
    if (claim.reach() == Reach.NAMED) {
      return byName(claim);
    }
    if (claim.reach() != Reach.NONE) {
      return Optional.empty();
    }
    List<Count> wholes = counts.wholesOf(claim);
    return slipped(claim, wholes)
        .or(() -> usable(claim) ? parent(claim, wholes) : Optional.empty())
        .or(() -> usable(claim) ? onlyOne(claim, wholes) : Optional.empty())
        .map(count -> count.whole(claim));
  }

  private static boolean usable(ShareClaim claim) {
    return claim.sure() && SHARE_VERBS.contains(claim.verb());
  }

  /** A share cut or off by one of a whole close by: chance would hardly bring it that near. */
  private static Optional<Count> slipped(ShareClaim claim, List<Count> wholes) {
    return wholes.stream()
        .filter(count -> claim.sure() || count.sentence().same(claim.sentence()))
        .filter(count -> near(count, claim))
        .filter(count -> count.value().compareTo(claim.count()) > 0)
        .filter(count -> Shares.slip(claim, count.whole(claim)))
        .findFirst();
  }

  private static boolean near(Count count, ShareClaim claim) {
    int back = claim.sentence().index() - count.sentence().index();
    boolean same = count.sentence().same(claim.sentence());
    boolean total = count.total() && back >= 0 && back <= 2 * BACK;
    return same || total || (count.sameThing(claim.part()) && Math.abs(back) <= 2 * BACK);
  }

  /** {@code 1.351 đảng viên mới; trong đó, có 564 nữ (20,14%)}: what stands before the words. */
  private Optional<Count> parent(ShareClaim claim, List<Count> wholes) {
    Sentence sentence = claim.sentence();
    int start = Math.max(sentence.from(), claim.from() - SEEN);
    String lead = sentence.between(start, claim.from());
    Matcher among = AMONG.matcher(lead);
    int at = -1;
    while (among.find()) {
      at = start + among.start();
    }
    if (at < 0) {
      return Optional.empty();
    }
    int end = at;
    List<Count> before =
        wholes.stream()
            .filter(count -> count.sentence().same(sentence) && count.numeral().to() <= end)
            .toList();
    if (sentence.between(sentence.from(), at).isBlank()) {
      return only(
          wholes.stream()
              .filter(count -> count.sentence().index() == sentence.index() - 1)
              .filter(count -> count.sameThing(claim.part()))
              .toList());
    }
    boolean stranger =
        wholes.stream()
            .anyMatch(
                count ->
                    count.sentence().same(sentence)
                        && count.numeral().from() > end
                        && count.numeral().to() < claim.from()
                        && greater(count, claim)
                        && !counts.isPart(count));
    return stranger ? Optional.empty() : only(before).filter(whole -> !counts.isRated(whole));
  }

  private static boolean greater(Count count, ShareClaim claim) {
    return count.value().compareTo(claim.count()) > 0;
  }

  /** {@code hiện có 41 tổ chức … 22 tổ chức …, tỷ lệ trên 4,8%}: one total of the same thing. */
  private Optional<Count> onlyOne(ShareClaim claim, List<Count> wholes) {
    int here = claim.sentence().index();
    Stream<Count> same =
        wholes.stream()
            .filter(count -> count.sentence().index() <= here)
            .filter(count -> greater(count, claim) && !counts.isPart(count))
            .filter(count -> count.sameThing(claim.part()));
    return only(same.toList())
        .filter(count -> count.total() && !Coordinated.is(count) && !narrower(claim, count))
        .filter(count -> here - count.sentence().index() <= BACK);
  }

  /** {@code 120 chi bộ thôn} may be of all chi bộ thôn, which are fewer than {@code 312 chi bộ}. */
  private static boolean narrower(ShareClaim claim, Count whole) {
    return claim.part().noun().startsWith(whole.numeral().noun() + " ");
  }

  /** {@code 5% so với đảng viên toàn đảng bộ}: the one total of what is named. */
  private Optional<Whole> byName(ShareClaim claim) {
    String after = claim.sentence().between(claim.share().to(), claim.sentence().to());
    String name = after.split("[,;.()\\[\\]\\d]", 2)[0].toLowerCase(java.util.Locale.ROOT);
    for (String head :
        List.of("đảng viên", "chi bộ", "tổ chức", "đồng chí", "cấp ủy", "đại biểu")) {
      int at = name.indexOf(head);
      if (at >= 0
          && claim.sure()
          && LED.matcher(name.substring(0, at)).matches()
          && QUALIFIER.matcher(rest(name, at, head)).matches()) {
        return only(counts.of(head).stream()
                .filter(count -> greater(count, claim) && !handled(count))
                .toList())
            .map(count -> count.whole(claim));
      }
    }
    return Optional.empty();
  }

  /** {@code kết nạp 1.120 đảng viên}: those to whom something was done are not all there are. */
  private static boolean handled(Count count) {
    int start = Math.max(count.sentence().from(), count.numeral().lead() - 24);
    return HANDLED.matcher(count.sentence().between(start, count.numeral().lead())).find();
  }

  private static String rest(String name, int at, String head) {
    String rest = name.substring(at + head.length());
    return head.equals("tổ chức") ? rest.replaceFirst("^ (?:cơ sở )?đảng", "") : rest;
  }

  /** The one count that all agree on; empty when there are two values. */
  private static Optional<Count> only(List<Count> found) {
    List<BigDecimal> values =
        found.stream().map(count -> count.value().stripTrailingZeros()).distinct().toList();
    return values.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
