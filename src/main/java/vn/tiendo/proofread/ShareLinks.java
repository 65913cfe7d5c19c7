package vn.tiendo.proofread;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.proofread.Numeral.Kind;
import vn.tiendo.proofread.ShareClaim.Reach;

/** Ties each share of a sentence to the count it is stated of. */
final class ShareLinks {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int FARTHEST = 220;

  /** How far behind a share the words tell what it is a share of. */
  private static final int SEEN = 120;

  private static final String VERB =
      "chiếm|đạt|bằng|tương đương|tương ứng|tỷ lệ|tỉ lệ|tỷ trọng|là|soit|=|hoàn thành";

  /** Nothing but words that lead to a share. */
  private static final Pattern CONNECTOR =
      Pattern.compile(
          "\\s*(?:(?:và|tức|tức là|mới|chỉ|đã|cũng|ước|với|hiện|tính ra|vậy|mới chỉ)\\s+)*(?:(?:"
              + VERB
              + "|thực hiện)(?:\\s+(?:"
              + VERB
              + "|với|khoảng|được|ước))*)?\\s*:?\\s*",
          FLAGS);

  private static final Pattern ENDING =
      Pattern.compile("(?:^|.*[\\s(])(?<verb>" + VERB + ")(?:\\s+(?:tỷ lệ|tỉ lệ|là))?\\s*", FLAGS);

  /** Words that turn the sentence to something else than the count. */
  private static final Pattern TURN =
      Pattern.compile(
          "(?:^|\\s)(?:tỷ lệ|tỉ lệ|tỷ trọng|mức|bình quân|trung bình|tăng|giảm|vượt|thu nhập|giải ngân"
              + "|thu ngân sách|trong đó|riêng|còn|có số|có tỷ|kết nạp)(?=\\s|$)",
          FLAGS);

  private static final Pattern GROWTH =
      Pattern.compile(
          "(?:tăng|giảm|vượt|cao hơn|thấp hơn|hụt|tăng thêm|tăng trưởng|giảm còn|lãi suất)"
              + "(?:\\s+(?:được|thêm|khoảng|tới|đến|là|bình quân|lên|xuống|còn))*\\s*$",
          FLAGS);

  /** A change told between a count and its share: {@code tăng 8,1% so với năm 2008, chiếm …}. */
  private static final Pattern CHANGE =
      Pattern.compile(
          "(?<=[\\s,])(?:tăng|giảm)(?:\\s+thêm)?\\s+[\\d.,]*\\d(?:\\s?%)?"
              + "(?:\\s(?:so với|so)\\s(?:cùng kỳ|năm|đầu năm|nhiệm kỳ)(?:\\s+(?:năm|trước|\\d{4}))*)?(?=\\s*,|\\s+(?:và\\s+)?(?:chiếm|bằng))",
          FLAGS);

  private static final Pattern OTHER =
      Pattern.compile("[,;]\\s*(?!chiếm|đạt|bằng|tỷ lệ|tỉ lệ|tăng|giảm)\\p{L}", FLAGS);

  private static final Pattern AVERAGE =
      Pattern.compile(
          "(?:bình quân|trung bình mỗi|mỗi năm|hằng năm|hàng năm)[^,;:.()\\d]*$", FLAGS);

  private static final Pattern TAKES = Pattern.compile("(?:chiếm|tỷ lệ|tỉ lệ)\\s*$", FLAGS);

  private static final Pattern AMOUNT =
      Pattern.compile("(?:^|[\\s,])(?:tăng|giảm)(?:\\s+thêm)?\\s*$", FLAGS);

  private static final Pattern PLANNED =
      Pattern.compile(
          "(?<!\\p{L})(?:chỉ tiêu|kế hoạch|KH|dự toán|mục tiêu|định mức)(?!\\p{L})(?:[^,;.()\\[\\]\\d]{0,40}|[^,;.()\\[\\]\\d]{0,20}"
              + "năm \\d{4}[^,;.()\\[\\]\\d]{0,20})$",
          FLAGS);

  private static final Pattern TRAILING =
      Pattern.compile(
          "\\s?,\\s(?:với|tức|tức là|tương ứng|tương đương|có)(?:\\s(?:với|là|có))?\\s", FLAGS);

  private ShareLinks() {}

  /** The claims of a sentence, in their order. */
  static List<ShareClaim> in(Sentence sentence) {
    List<ShareClaim> claims = new ArrayList<>();
    for (Numeral share : sentence.numerals()) {
      if (share.is(Kind.SHARE) && !growth(sentence, share)) {
        behind(sentence, share)
            .or(() -> before(sentence, share))
            .or(() -> trailing(sentence, share))
            .or(() -> alone(sentence, share))
            .map(claim -> again(claim, claims) ? claim.unsure() : claim)
            .ifPresent(claims::add);
      }
    }
    return claims;
  }

  /** Whether the count has its share already, and other words lead to this one. */
  private static boolean again(ShareClaim claim, List<ShareClaim> before) {
    return before.stream()
        .filter(other -> other.part().from() == claim.part().from())
        .filter(other -> other.share().to() <= claim.share().lead())
        .anyMatch(
            other ->
                OTHER
                    .matcher(claim.sentence().between(other.share().to(), claim.share().lead()))
                    .find());
  }

  /** Whether a change is stated and not a share. */
  static boolean growth(Sentence sentence, Numeral share) {
    int start = Math.max(sentence.from(), share.lead() - 30);
    return GROWTH.matcher(sentence.between(start, share.lead())).find();
  }

  /** Whether a number is what was planned: {@code chỉ tiêu được giao là 150}. */
  static boolean planned(Sentence sentence, Numeral numeral) {
    int start = Math.max(sentence.from(), numeral.lead() - 60);
    return PLANNED.matcher(sentence.between(start, numeral.lead())).find();
  }

  /** {@code 58,9% (66/112 thôn)}, {@code 1,8% (2 thôn)}. */
  private static Optional<ShareClaim> behind(Sentence sentence, Numeral share) {
    String text = sentence.paragraph().text();
    Matcher open =
        Pattern.compile(
                "^[^,;.()\\[\\]\\d]{0,40}\\(\\s*(?:tức|tương ứng|tương đương|là|với|có|bằng)?[\\p{L} ]{0,12}$",
                FLAGS)
            .matcher("");
    for (Numeral next : sentence.around(share.lead(), share.to())) {
      boolean counts = next.is(Kind.FRACTION) || next.is(Kind.COUNT);
      if (next.from() > share.to()
          && counts
          && next.bracket() >= share.to()
          && open.reset(text.substring(share.to(), next.lead())).find()
          && text.charAt(next.bracket()) == '(') {
        boolean fraction = next.is(Kind.FRACTION);
        if (!fraction && (planned(sentence, next) || before(sentence, share).isPresent())) {
          return Optional.empty();
        }
        if (fraction || !marked(text, next)) {
          return Optional.of(
              new ShareClaim(sentence, next, share, true, reach(sentence, share), "("));
        }
      }
    }
    return Optional.empty();
  }

  /** {@code đạt 17,8%, với 89/499 đại biểu}: taken only where the fraction makes the share. */
  private static Optional<ShareClaim> trailing(Sentence sentence, Numeral share) {
    return sentence.around(share.lead(), share.to()).stream()
        .filter(n -> n.from() > share.to())
        .findFirst()
        .filter(n -> n.is(Kind.FRACTION) && n.exact() && n.bracket() == share.bracket())
        .filter(n -> TRAILING.matcher(sentence.between(share.to(), n.lead())).matches())
        .map(n -> new ShareClaim(sentence, n, share, true, reach(sentence, share), "với"))
        .filter(claim -> proves(claim));
  }

  private static boolean proves(ShareClaim claim) {
    Whole whole = new Whole(Fractions.over(claim.part()), claim.part().noun());
    return Shares.right(claim, whole) || Shares.slip(claim, whole);
  }

  private static boolean marked(String text, Numeral numeral) {
    String lead = text.substring(numeral.bracket() + 1, numeral.lead());
    return lead.matches("(?iu).*(?:của|trong|trên|tổng).*");
  }

  private static Optional<ShareClaim> before(Sentence sentence, Numeral share) {
    Numeral part = candidate(sentence, share);
    if (part == null || share.lead() - part.to() > FARTHEST) {
      return Optional.empty();
    }
    String gap =
        CHANGE
            .matcher(Brackets.without(sentence.paragraph().text(), part.to(), share.lead()))
            .replaceAll(" ");
    Reach reach = reach(sentence, share);
    return switch (tie(gap, part, reach)) {
      case NONE -> Optional.empty();
      case WEAK -> Optional.of(new ShareClaim(sentence, part, share, false, reach, verb(gap)));
      case SURE ->
          Optional.of(
              new ShareClaim(sentence, part, share, !average(sentence, part), reach, verb(gap)));
    };
  }

  /** The nearest number before a share that can be its count. */
  private static @Nullable Numeral candidate(Sentence sentence, Numeral share) {
    List<Numeral> numerals = sentence.around(share.lead(), share.to());
    String text = sentence.paragraph().text();
    boolean ofPlan = reach(sentence, share) == Reach.PLAN;
    String lead = sentence.between(Math.max(sentence.from(), share.lead() - 20), share.lead());
    boolean takes =
        TAKES.matcher(lead).find()
            || (reach(sentence, share) == Reach.NAMED && lead.matches("(?is).*\\sbằng\\s*"));
    for (int i = numerals.indexOf(share) - 1; i >= 0; i--) {
      Numeral each = numerals.get(i);
      boolean closed = each.bracket() >= 0 && Brackets.close(text, each.bracket()) < share.lead();
      boolean passed = closed || each.is(Kind.TIME) || each.is(Kind.RANGE) || square(text, each);
      if (takes && changed(sentence, each, share)) {
        continue;
      }
      boolean plan = planned(sentence, each) || (ofPlan && Plans.beyond(sentence, each));
      if (passed || (each.is(Kind.COUNT) && plan)) {
        continue;
      }
      boolean ratio =
          ofPlan && text.substring(each.to(), share.lead()).matches("/năm,? (?:bằng|đạt) ");
      return each.is(Kind.SHARE) && !ratio ? null : each;
    }
    return null;
  }

  /** {@code bình quân mỗi năm 66 đảng viên}: a share that follows is hardly of the average. */
  private static boolean average(Sentence sentence, Numeral numeral) {
    int start = Math.max(sentence.from(), numeral.lead() - 40);
    return AVERAGE.matcher(sentence.between(start, numeral.lead())).find();
  }

  /** Whether a number is by how much the count grew: {@code 24.241, tăng 5,28, chiếm 12,3%}. */
  private static boolean changed(Sentence sentence, Numeral numeral, Numeral share) {
    int start = Math.max(sentence.from(), numeral.lead() - 14);
    return (numeral.is(Kind.COUNT) || numeral.is(Kind.SHARE))
        && AMOUNT.matcher(sentence.between(start, numeral.lead())).find()
        && CHANGE.matcher(sentence.between(start, share.lead())).find();
  }

  static boolean square(String text, Numeral numeral) {
    return numeral.bracket() >= 0 && text.charAt(numeral.bracket()) == '[';
  }

  private enum Tie {
    NONE,
    WEAK,
    SURE
  }

  private static Tie tie(String gap, Numeral part, Reach reach) {
    if (gap.contains(";")) {
      return Tie.NONE;
    }
    int split = lastSplit(gap);
    String tail = gap.substring(split + 1);
    boolean bare = tail.isBlank();
    if (split >= 0 && CONNECTOR.matcher(tail).matches()) {
      boolean own = gap.charAt(split) == '(' || gap.charAt(split) == '[';
      return bare && !own && reach != Reach.NONE && reach != Reach.PLAN ? Tie.NONE : Tie.SURE;
    }
    Matcher ending = ENDING.matcher(tail);
    if (!ending.matches()) {
      return gap.contains("...") || gap.contains("…") ? Tie.WEAK : Tie.NONE;
    }
    if (split >= 0 || TURN.matcher(tail.substring(0, ending.start("verb"))).find()) {
      return Tie.WEAK;
    }
    String verb = ending.group("verb").toLowerCase(Locale.ROOT);
    boolean loose = verb.equals("đạt") || verb.equals("là") || verb.equals("hoàn thành");
    boolean near = tail.substring(0, ending.start("verb")).strip().split("\\s+").length <= 3;
    boolean fraction = part.is(Kind.FRACTION) && (reach == Reach.NONE || reach == Reach.PLAN);
    return !loose || fraction || (near && reach == Reach.NONE) ? Tie.SURE : Tie.WEAK;
  }

  private static int lastSplit(String gap) {
    int dash = Math.max(gap.lastIndexOf(" - "), gap.lastIndexOf(" \u2013 "));
    int comma =
        Math.max(gap.lastIndexOf(','), Math.max(gap.lastIndexOf('('), gap.lastIndexOf('[')));
    return dash >= 0 && dash + 1 > comma ? dash + 1 : comma;
  }

  private static String verb(String gap) {
    Matcher ending = ENDING.matcher(gap);
    return ending.matches() ? ending.group("verb").toLowerCase(Locale.ROOT) : "(";
  }

  /** A sentence with one count, one share and a whole in square brackets leaves no choice. */
  private static Optional<ShareClaim> alone(Sentence sentence, Numeral share) {
    String text = sentence.paragraph().text();
    List<Numeral> free =
        sentence.around(share.lead(), share.to()).stream()
            .filter(
                n ->
                    !n.is(Kind.TIME)
                        && !n.is(Kind.RANGE)
                        && !square(text, n)
                        && n.from() != share.from())
            .toList();
    boolean annotated =
        sentence.around(share.lead(), share.to()).stream().anyMatch(n -> square(text, n));
    boolean one = free.size() == 1 && free.get(0).is(Kind.COUNT);
    return annotated && one
        ? Optional.of(
            new ShareClaim(sentence, free.get(0), share, true, reach(sentence, share), "chiếm"))
        : Optional.empty();
  }

  /** What the words behind a share say it is a share of. */
  static Reach reach(Sentence sentence, Numeral share) {
    int end = Math.min(sentence.to(), share.to() + SEEN);
    return Reaches.read(sentence.between(share.to(), end));
  }
}
