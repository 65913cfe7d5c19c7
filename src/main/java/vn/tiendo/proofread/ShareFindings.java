package vn.tiendo.proofread;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Numbers;
import vn.tiendo.model.Hedge;
import vn.tiendo.proofread.Counts.Count;

/** Puts judged claims into words. */
final class ShareFindings {
  private static final String ASK = "hỏi lại nguồn xem số đếm hay tỷ lệ sai";
  private static final BigDecimal GROSS = new BigDecimal("1.2");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private ShareFindings() {}

  /** The finding of a claim; null where its whole is open. */
  static @Nullable Finding of(Judged judged, Counts counts) {
    Whole whole = judged.whole();
    FindingKind kind = judged.kind();
    if (whole == null || kind == null) {
      return null;
    }
    ShareClaim claim = judged.claim();
    return finding(
        claim,
        kind,
        whole,
        Shares.computed(claim, whole),
        message(claim, kind, whole, counts),
        remedy(claim, kind, whole));
  }

  private static Finding finding(
      ShareClaim claim,
      FindingKind kind,
      Whole whole,
      BigDecimal computed,
      String message,
      String remedy) {
    Paragraph paragraph = claim.sentence().paragraph();
    return new Finding(
        kind,
        paragraph.place(claim.share().from(), claim.share().to()),
        paragraph.page(),
        wording(claim),
        claim.count(),
        whole.value(),
        claim.share().value(),
        computed,
        message,
        remedy);
  }

  /** The words of a claim, with the bracket that closes behind its share. */
  private static String wording(ShareClaim claim) {
    String text = claim.sentence().paragraph().text();
    int to = claim.to();
    boolean open = Brackets.open(text, to) >= claim.from();
    boolean closes = to < text.length() && (text.charAt(to) == ')' || text.charAt(to) == ']');
    return text.substring(claim.from(), open && closes ? to + 1 : to).strip();
  }

  private static String message(ShareClaim claim, FindingKind kind, Whole whole, Counts counts) {
    StatedShare share = Shares.of(claim, whole.value());
    String counted = counted(claim.count(), whole.value());
    String rounded = percent(share.right(), share.decimals());
    return switch (kind) {
      case OK -> "";
      case TRUNCATED ->
          "%s = %s, không phải %s: bị cắt bớt chứ không làm tròn"
              .formatted(counted, rounded, printed(claim));
      case LAST_DIGIT ->
          "%s = %s, không phải %s: lệch một đơn vị ở chữ số cuối"
              .formatted(counted, rounded, printed(claim));
      case MISLEADING ->
          "%s = %s, nói “%s” tuy không sai nhưng dễ hiểu lầm"
              .formatted(counted, exactly(share), printed(claim));
      default -> wrong(claim, whole, share, counts);
    };
  }

  private static String wrong(ShareClaim claim, Whole whole, StatedShare share, Counts counts) {
    String message =
        "%s = %s, không phải %s"
            .formatted(counted(claim.count(), whole.value()), exactly(share), printed(claim));
    Optional<String> why =
        Shares.otherWhole(claim, whole, counts)
            .map(count -> otherWhole(claim, count))
            .or(() -> Shares.otherCount(claim, whole).map(count -> of(claim, count, whole.value())))
            .or(
                () ->
                    Shares.unstated(claim, whole)
                        .map(
                            w ->
                                of(claim, claim.count(), w) + ", mà văn bản không nêu " + plain(w)))
            .or(() -> needed(claim, share));
    return why.map(reason -> message + "; " + reason).orElse(message);
  }

  private static String otherWhole(ShareClaim claim, Count count) {
    String noun = count.numeral().noun();
    return of(claim, claim.count(), count.whole(claim).value())
        + (noun.isEmpty() ? "" : " (" + noun + ")");
  }

  private static String of(ShareClaim claim, BigDecimal count, BigDecimal whole) {
    return "%s%% là tỷ lệ của %s".formatted(plain(claim.share().value()), counted(count, whole));
  }

  /** What the whole would have to be, for what is far off. */
  private static Optional<String> needed(ShareClaim claim, StatedShare share) {
    BigDecimal right = share.right(share.decimals() + 4);
    BigDecimal stated = share.stated();
    if (stated.signum() <= 0 || right.signum() <= 0) {
      return Optional.empty();
    }
    boolean near =
        right.compareTo(stated.multiply(GROSS)) < 0 && stated.compareTo(right.multiply(GROSS)) < 0;
    BigDecimal whole =
        claim.count().multiply(HUNDRED).divide(stated, 0, java.math.RoundingMode.HALF_UP);
    return near
        ? Optional.empty()
        : Optional.of("%s%% thì tổng số phải là %s".formatted(plain(stated), plain(whole)));
  }

  private static String remedy(ShareClaim claim, FindingKind kind, Whole whole) {
    StatedShare share = Shares.of(claim, whole.value());
    return switch (kind) {
      case OK -> "";
      case TRUNCATED -> "viết " + percent(share.right(), share.decimals());
      case WRONG_WHOLE -> "ghi rõ mẫu số của tỷ lệ, hoặc tính lại tỷ lệ";
      case MISLEADING -> "dẫn tỷ lệ tính từ số đếm, nói rõ mẫu số và thời gian cộng dồn";
      default -> ASK;
    };
  }

  /** {@code 55/60}. */
  static String counted(BigDecimal part, BigDecimal whole) {
    return plain(part) + "/" + plain(whole);
  }

  static String plain(BigDecimal number) {
    return Numbers.rounded(number, Math.max(0, number.scale()));
  }

  static String percent(BigDecimal share, int decimals) {
    return Numbers.fixed(share, decimals) + "%";
  }

  private static String printed(ShareClaim claim) {
    Hedge hedge = claim.share().hedge();
    String number = Numbers.plain(claim.share().value()) + "%";
    return hedge == Hedge.EXACT ? number : hedge.word() + " " + number;
  }

  private static String exactly(StatedShare share) {
    int decimals = Math.max(2, share.decimals());
    return Numbers.rounded(share.right(decimals), decimals) + "%";
  }
}
