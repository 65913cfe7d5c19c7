package vn.tiendo.load;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Folding;
import vn.tiendo.language.Reading;
import vn.tiendo.language.Reading.Refused;
import vn.tiendo.language.Reading.Understood;
import vn.tiendo.language.phrase.Comparison;
import vn.tiendo.language.phrase.Phrase;
import vn.tiendo.language.phrase.PhraseReader;
import vn.tiendo.language.phrase.Timing;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Level;
import vn.tiendo.model.Placed;
import vn.tiendo.model.Unit;

/**
 * Reads a level (mức) together with what the target says of its kind, its scale and its unit.
 *
 * @param kind what the target says it is; null when its phrase is to tell
 * @param scale the grades from worst to best; empty unless it is a grade
 * @param unit the unit the target states; null when the phrase is to tell
 */
record LevelReader(@Nullable Kind kind, List<String> scale, @Nullable Unit unit) {

  /** Kinds of target (loại). */
  enum Kind {
    SHARE,
    NUMBER,
    MILESTONE,
    GRADE,
    RANK,
    QUALITATIVE
  }

  static final Value<Kind> KIND =
      Words.of("tỷ lệ", Kind.SHARE, "số lượng", Kind.NUMBER)
          .and("mốc việc", Kind.MILESTONE)
          .and("bậc", Kind.GRADE)
          .and("xếp hạng", Kind.RANK)
          .and("định tính", Kind.QUALITATIVE)
          .value();

  private static final String UNSTATED = Folding.spelling("không nêu");
  private static final String WITHOUT_NUMBER =
      "khai thêm “loại:” của chỉ tiêu: “mốc việc” nếu là việc phải làm xong, “bậc” (kèm “thang:”) nếu"
          + " là xếp loại, “xếp hạng” nếu là thứ hạng, còn lại là “định tính”";
  private static final Pattern NUMBER = Pattern.compile("\\d");
  private static final Pattern TIME =
      Pattern.compile("(?:\\d{1,2}/){0,2}(?:19|20)\\d\\d(?: *[-–] *(?:19|20)\\d\\d)?(?![\\d.,%])");
  private static final Pattern GRADE =
      Pattern.compile("(?iu)(?:(?:đạt|xếp|loại|mức|bậc|từ|ít nhất) )*(.+?)(?: trở lên)?");
  private static final Pattern RANK =
      Pattern.compile(
          "(?:phấn đấu |đạt |nằm |thuộc |trong |đứng |xếp |vào )*(?:nhóm|hạng|thứ|top) (?:thứ )?"
              + "(\\d{1,4})(?: (?:tỉnh, thành phố|tỉnh|huyện|xã|đơn vị|địa phương))?"
              + "(?: (?:dẫn đầu|đứng đầu|trở lên|đầu))?"
              + "(?: (?:(?:của |trong )?(?:cả nước|toàn quốc|tỉnh|toàn tỉnh|huyện|toàn huyện|vùng)))?");

  /**
   * A level, and what its phrase tells besides.
   *
   * @param direction null when neither the phrase nor its criterion tells
   */
  record Understanding(Level level, @Nullable Direction direction, Timing timing) {

    /**
     * When the level is wanted of a target that states its deadline, or not. Money a year by a
     * deadline is an income in that year, {@code 45 triệu đồng/năm} by 2025, and no demand of every
     * year; without a deadline, and for all else ({@code 30 ha/năm}), it is one.
     */
    Timing timing(boolean deadlineStated) {
      boolean income = level.unit().name().endsWith("đồng/năm");
      return income && (deadlineStated || timing.deadline() != null)
          ? new Timing(null, false, timing.years(), null, timing.deadline())
          : timing;
    }
  }

  LevelReader withUnit(@Nullable Unit own) {
    return own == null ? this : new LevelReader(kind, scale, own);
  }

  /** Reads the phrase; null when it was not understood, which is then among the findings. */
  @Nullable Understanding read(Node node, Findings findings) {
    String text = Scalars.TEXT.read(node, findings);
    if (text == null || !(node instanceof Node.Scalar scalar)) {
      return null;
    }
    if (Folding.spelling(text).equals(UNSTATED)) {
      return plain(scalar, new Criterion.Unstated(), null);
    }
    if (kind == null) {
      return phrase(scalar, findings);
    }
    return switch (kind) {
      case SHARE, NUMBER -> phrase(scalar, findings);
      case MILESTONE -> plain(scalar, new Criterion.Deed(), null);
      case QUALITATIVE -> plain(scalar, new Criterion.Judged(), null);
      case GRADE -> grade(scalar, findings);
      case RANK -> rank(scalar, findings);
    };
  }

  private Understanding plain(
      Node.Scalar phrase, Criterion criterion, @Nullable Direction direction) {
    Unit stated = unit != null ? unit : kind == Kind.SHARE ? Unit.PERCENT : Unit.NONE;
    return new Understanding(level(phrase, criterion, stated), direction, Timing.UNSAID);
  }

  private static Level level(Node.Scalar phrase, Criterion criterion, Unit unit) {
    return new Level(new Placed<>(phrase.text(), phrase.place()), criterion, unit);
  }

  private @Nullable Understanding grade(Node.Scalar phrase, Findings findings) {
    Matcher form = GRADE.matcher(phrase.text());
    String named = form.matches() ? Folding.spelling(form.group(1)) : "";
    String best =
        scale.stream().filter(g -> Folding.spelling(g).equals(named)).findFirst().orElse(null);
    if (best == null) {
      findings.error(
          Mistake.LEVEL,
          phrase.place(),
          "“%s” không nêu bậc nào trong thang".formatted(phrase.text()),
          scale.isEmpty()
              ? "thêm “thang: [bậc thấp nhất, …, bậc cao nhất]” vào chỉ tiêu"
              : "viết một bậc của thang: " + String.join(", ", scale));
      return null;
    }
    return plain(phrase, new Criterion.Grade(best, scale), Direction.UP);
  }

  private @Nullable Understanding rank(Node.Scalar phrase, Findings findings) {
    Matcher rank = RANK.matcher(phrase.text().toLowerCase(Locale.ROOT));
    if (!rank.matches() || Integer.parseInt(rank.group(1)) == 0) {
      findings.error(
          Mistake.LEVEL,
          phrase.place(),
          "“%s” không phải là mức xếp hạng".formatted(phrase.text()),
          "viết như “nhóm 15 dẫn đầu” hoặc “hạng 3 trở lên”");
      return null;
    }
    int worst = Integer.parseInt(rank.group(1));
    return plain(phrase, new Criterion.Rank(worst), Direction.DOWN);
  }

  private @Nullable Understanding phrase(Node.Scalar scalar, Findings findings) {
    Reading<Phrase> reading = PhraseReader.read(scalar.text());
    if (reading instanceof Refused<Phrase> refused) {
      refuse(scalar, refused, findings);
      return null;
    }
    Phrase phrase = ((Understood<Phrase>) reading).meaning();
    if (unit == null && isAllOfACount(phrase)) {
      Level all = level(scalar, new Criterion.All(), Unit.PERCENT);
      return new Understanding(all, Direction.UP, phrase.timing());
    }
    Unit inPhrase = ofFigures(phrase);
    if (unit != null && contradicts(phrase.criterion(), inPhrase, unit)) {
      findings.error(
          Mistake.UNIT,
          scalar.place(),
          "mức tính bằng “%s” mà đơn vị tính ghi “%s”".formatted(inPhrase, unit),
          "sửa mức hoặc sửa đơn vị tính cho khớp nhau");
      return null;
    }
    Unit ofFigures = unit == null ? inPhrase : unit;
    Level level = level(scalar, phrase.criterion(), ofFigures);
    return new Understanding(level, direction(phrase), phrase.timing());
  }

  private static void refuse(Node.Scalar scalar, Refused<Phrase> refused, Findings findings) {
    if (isInWords(scalar.text())) {
      findings.error(Mistake.LEVEL, scalar.place(), "mức này không nêu con số nào", WITHOUT_NUMBER);
      return;
    }
    findings.error(
        Mistake.LEVEL,
        scalar.part(refused.from(), refused.length()),
        refused.message(),
        refused.remedy());
  }

  /** Whether a phrase holds no number besides years and dates, and demands no zero either. */
  private static boolean isInWords(String phrase) {
    return !NUMBER.matcher(TIME.matcher(phrase).replaceAll("")).find()
        && !phrase.toLowerCase(Locale.ROOT).startsWith("không ");
  }

  /**
   * {@code 2/2 trường} is all schools, and its figures are counts like {@code 1/2}; a stated unit
   * says that they are plain numbers.
   */
  private static boolean isAllOfACount(Phrase phrase) {
    return phrase.demands().size() == 1
        && phrase.comparison() == Comparison.ALL
        && phrase.criterion() instanceof Criterion.AtLeast;
  }

  /** The unit in which figures of such a phrase are given. */
  private Unit ofFigures(Phrase phrase) {
    boolean points =
        phrase.criterion() instanceof Criterion.Change change
            && change.measure() == Criterion.ChangeMeasure.POINTS;
    // Of "all" of something, however worded, the figures are shares: 100%.
    if (points || phrase.criterion() instanceof Criterion.All) {
      return Unit.PERCENT;
    }
    return phrase.unit().name().isEmpty() && kind == Kind.SHARE ? Unit.PERCENT : phrase.unit();
  }

  /** A change in per cent may be one of anything; every other number has the figures' own unit. */
  private static boolean contradicts(Criterion criterion, Unit inPhrase, Unit stated) {
    return !(criterion instanceof Criterion.Change)
        && !(criterion instanceof Criterion.Multiple)
        && !inPhrase.name().isEmpty()
        && inPhrase.isShare() != stated.isShare();
  }

  private static @Nullable Direction direction(Phrase phrase) {
    if (phrase.direction() != null) {
      return phrase.direction();
    }
    return falls(phrase.criterion()) ? Direction.DOWN : null;
  }

  private static boolean falls(Criterion criterion) {
    return criterion instanceof Criterion.AtMost
        || criterion instanceof Criterion.None
        || (criterion instanceof Criterion.Change change && !change.rise())
        || (criterion instanceof Criterion.AgainstBaseline against && !against.higher())
        || (criterion instanceof Criterion.Every every
            && every.parts().stream().allMatch(LevelReader::falls));
  }
}
