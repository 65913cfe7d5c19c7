package vn.tiendo.language.phrase;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.phrase.Token.Kind;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Hedge;
import vn.tiendo.model.Unit;

/**
 * One demand: {@code [đạt] ([comparator] amount | change | multiple | rank | all | none |
 * against)}.
 */
final class DemandParser {
  private final Cursor at;
  private final Times times;
  private final Units units;
  private final @Nullable Population population;
  private final Wholes wholes;
  private final Sizes sizes;
  private final ChangeParser changes;

  private DemandParser(Cursor at, Times times, @Nullable Population population) {
    this.at = at;
    this.population = population;
    this.times = times;
    this.units = new Units(at, population != null);
    this.wholes = new Wholes(at);
    this.sizes = new Sizes(at, times, wholes, population);
    this.changes = new ChangeParser(at, times, wholes, sizes);
  }

  /** For a level by itself: no other words may stand in it. */
  static DemandParser ofLevel(Cursor at, Times times) {
    return new DemandParser(at, times, null);
  }

  /** For a sentence: words that say what is counted may follow an amount. */
  static DemandParser ofSentence(Cursor at, Times times) {
    return new DemandParser(at, times, new Population(at, times));
  }

  /** The words that named a whole or a base in what was read so far; null for none. */
  @Nullable String relativeTo() {
    return wholes.named();
  }

  /** Says that the demand is the first thing of its sentence. */
  void setFirst(boolean opensSentence) {
    if (population != null) {
      population.setFirst(opensSentence);
    }
  }

  Demand read() {
    boolean exceed = lead();
    Keyword keyword = at.keyword();
    if (population == null && at.isWord(0, "thêm")) {
      throw at.refusal(
          "không rõ số liệu là tổng số hay chỉ số tăng thêm",
          "số liệu là tổng số thì ghi “tăng 2 xã so với năm 2020”, chỉ đếm số mới thì ghi “2 xã”");
    }
    if (keyword == null) {
      return bounds(exceed);
    }
    return switch (keyword) {
      case RISE, FALL, TIMES -> changes.read();
      case EQUAL -> changes.equal();
      case DOWN_TO -> downTo();
      case UP_TO -> upTo();
      case KEEP -> keep();
      case HIGHER, LOWER -> against();
      case NONE -> none();
      case EVERY -> every();
      case GROUP, PLACE -> rank();
      case BASICALLY ->
          throw at.refusal(
              "“cơ bản” không nói rõ mức",
              "ghi mức bằng số, ví dụ “trên 90%”, hoặc khai “loại: định tính”");
      default -> bounds(exceed);
    };
  }

  /** Steps over verbs and times before the demand; tells whether they say "đạt và vượt". */
  private boolean lead() {
    boolean exceed = false;
    boolean more = true;
    while (more) {
      if (at.take(Keyword.REACH_AND_EXCEED)) {
        exceed = true;
      } else if (!at.take(Keyword.REACH)) {
        int here = at.at();
        more = times.read();
        if (more) {
          more = at.take(Kind.COMMA) || at.take(Kind.COLON) || here < at.at();
        }
      }
    }
    return exceed;
  }

  private Demand bounds(boolean exceed) {
    Bound bound = exceed ? Bound.AT_LEAST : Bound.read(at);
    if (population != null) {
      bound = bound.sharpened(at);
    }
    while (bound != Bound.BARE && at.take(Keyword.REACH)) {
      // "tối thiểu phải đạt 80%"
    }
    return switch (bound) {
      case BARE -> amount(bound, at.take(Keyword.FROM));
      case ABOUT, NEARLY, AT_LEAST -> {
        // "khoảng từ 30 - 35", "ít nhất từ 1 - 2": the word before says how to take it.
        at.take(Keyword.FROM);
        yield amount(bound, false);
      }
      default -> amount(bound, false);
    };
  }

  private Demand amount(Bound bound, boolean from) {
    Sizes.Sized sized = sizes.read(bound, from);
    boolean times = sized.quantity().unit().equals(Quantity.FOLD);
    boolean based = at.keyword() == Keyword.COMPARED || wholes.isMeanBase();
    return times && based ? changes.times(sized) : sized.demand(at);
  }

  private Demand downTo() {
    at.take(Keyword.DOWN_TO);
    int start = at.at();
    Demand demand = bounds(false);
    switch (demand.comparison()) {
      case EQ, NONE -> {
        Amount most = demand.high();
        if (most == null) {
          throw at.refusal();
        }
        return new Demand(
            Comparison.LE,
            null,
            most,
            new Criterion.AtMost(most.value(), false),
            demand.unit(),
            demand.hedge(),
            Direction.DOWN);
      }
      case LE, LT, ABOUT, BETWEEN -> {
        return demand.towards(Direction.DOWN);
      }
      default -> {
        at.moveTo(start);
        throw at.refusal(
            "“còn” đi với mức trên là trái chiều", "ghi “giảm còn 3%” hoặc “giảm xuống dưới 10%”");
      }
    }
  }

  private Demand upTo() {
    at.take(Keyword.UP_TO);
    at.take(Keyword.REACH);
    int start = at.at();
    Demand demand = bounds(false);
    switch (demand.comparison()) {
      case EQ, GE, GT, ABOUT, BETWEEN, ALL -> {
        return demand.towards(Direction.UP);
      }
      default -> {
        at.moveTo(start);
        throw at.refusal(
            "“lên” đi với mức dưới là trái chiều", "ghi “tăng lên 50%” hoặc “tăng lên trên 50%”");
      }
    }
  }

  private Demand keep() {
    at.take(Keyword.KEEP);
    while (at.take(Keyword.KEEP) || at.take(Keyword.REACH)) {
      // "giữ ổn định ở mức", "duy trì đạt"
    }
    if (at.keyword() == Keyword.RISE || at.keyword() == Keyword.FALL) {
      return changes.read();
    }
    Demand demand = bounds(false);
    return switch (demand.comparison()) {
      case EQ, ABOUT, BETWEEN -> demand.towards(Direction.KEEP);
      default -> demand;
    };
  }

  private Demand against() {
    boolean higher = at.keyword() == Keyword.HIGHER;
    int start = at.at();
    at.advance(at.keywordLength());
    if (at.is(Kind.NUMBER) || at.is(Kind.BAD_NUMBER)) {
      Demand demand = amount(higher ? Bound.MORE : Bound.LESS, false);
      if (at.keyword() == Keyword.COMPARED || demand.unit().equals(Quantity.FOLD)) {
        at.moveTo(start);
        throw at.refusal(
            "không rõ là mức hay là mức chênh",
            "ghi “tăng 5% so với năm trước” hoặc “gấp 1,5 lần so với năm 2020”");
      }
      return demand;
    }
    if (wholes.isYearBefore()) {
      throw at.refusal(
          "so với năm trước là so từng năm, khác với so với mức xuất phát",
          "ghi mức tăng bằng số, ví dụ “tăng 5% so với năm trước”, và “kỳ: hằng năm”");
    }
    if (!wholes.readPast()) {
      at.moveTo(Math.max(at.at(), start));
      throw at.refusal(
          "không rõ so với mức nào",
          "so với chính mình thì ghi “thấp hơn hiện tại”, “cao hơn nhiệm kỳ trước”; so với nơi khác"
              + " thì ghi mức bằng số");
    }
    return against(higher);
  }

  private static Demand against(boolean higher) {
    return new Demand(
        higher ? Comparison.HIGHER_THAN_BASELINE : Comparison.LOWER_THAN_BASELINE,
        null,
        null,
        new Criterion.AgainstBaseline(higher),
        Unit.NONE,
        Hedge.EXACT,
        higher ? Direction.UP : Direction.DOWN);
  }

  /** Reads "cao hơn", "thấp hơn" with whatever words name the other side. */
  Demand againstAny() {
    boolean higher = at.keyword() == Keyword.HIGHER;
    if (at.is(at.keywordLength(), Kind.NUMBER)) {
      return against();
    }
    at.advance(at.keywordLength());
    if (wholes.isYearBefore()) {
      times.noteCadence("/năm");
    }
    wholes.readBase();
    return against(higher);
  }

  /** Reads the amount of a change whose verb stands further to the left. */
  Demand change(boolean rise) {
    return changes.change(at.at(), rise);
  }

  /** Reads the base of a comparison, behind "so với". */
  void readBase() {
    wholes.readBase();
  }

  private Demand none() {
    at.take(Keyword.NONE);
    Unit unit = units.readList();
    if (population != null) {
      if (unit.equals(Unit.NONE)) {
        throw at.refusal();
      }
      population.read(false, Unit.PERCENT);
    } else if (!unit.equals(Unit.NONE)) {
      wholes.readState();
    }
    Amount zero = new Amount(BigDecimal.ZERO);
    return new Demand(
        Comparison.NONE, zero, zero, new Criterion.None(), unit, Hedge.EXACT, Direction.DOWN);
  }

  private Demand every() {
    at.take(Keyword.EVERY);
    wholes.readCounted();
    if (population != null) {
      population.read(false, Unit.PERCENT);
    }
    Amount hundred = new Amount(BigDecimal.valueOf(100));
    return new Demand(
        Comparison.ALL,
        hundred,
        hundred,
        new Criterion.All(),
        Unit.PERCENT,
        Hedge.EXACT,
        Direction.UP);
  }

  /** {@code nhóm 15 tỉnh dẫn đầu}, {@code top 10}, {@code hạng 3 trở lên}. */
  private Demand rank() {
    boolean group = at.keyword() == Keyword.GROUP;
    at.advance(at.keywordLength());
    boolean top = at.isWord(-1, "top") || at.isWord(-1, "tốp");
    boolean from = !group && at.take(Keyword.FROM);
    at.take(Keyword.PLACE);
    if (!at.is(Kind.NUMBER) || at.token().word().length() > 3) {
      throw at.refusal("thiếu thứ hạng", "ghi “nhóm 15 dẫn đầu” hoặc “hạng 3 trở lên”");
    }
    int worst = at.token().number() == null ? 0 : at.token().number().intValue();
    at.advance(1);
    if (!group && at.is(Kind.SLASH) && at.is(1, Kind.NUMBER)) {
      // "thứ 15/63 tỉnh, thành phố": of how many changes nothing.
      at.advance(2);
    }
    units.read();
    if (group && !at.take(Keyword.LEADING) && !top) {
      throw at.refusal("chưa nói nhóm nào", "ghi “nhóm " + worst + " dẫn đầu”");
    }
    if (!group) {
      if (!at.take(Keyword.UPWARD) && from) {
        throw at.refusal("chưa nói đến hạng nào", "ghi “hạng 20 trở lên”");
      }
    }
    if (population != null) {
      population.read(false, Unit.PERCENT);
    }
    if (worst < 1) {
      throw at.refusal("thứ hạng phải từ 1", "ghi “hạng 3 trở lên”");
    }
    return rank(new Amount(BigDecimal.valueOf(worst)));
  }

  static Demand rank(Amount worst) {
    return new Demand(
        Comparison.RANK,
        new Amount(BigDecimal.ONE),
        worst,
        new Criterion.Rank(worst.value().intValueExact()),
        new Unit("hạng"),
        Hedge.EXACT,
        Direction.UP);
  }
}
