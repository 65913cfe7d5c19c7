package vn.tiendo.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stretch or point of time a figure is about (kỳ). */
public sealed interface Period {

  /** The first day; null where the source does not tell. */
  @Nullable LocalDate start();

  /** The last day, at which the figure is known; null only for {@link Undated}. */
  @Nullable LocalDate end();

  /** A calendar year: {@code năm 2018}. */
  record Year(int year) implements Period {
    @Override
    public LocalDate start() {
      return LocalDate.of(year, 1, 1);
    }

    @Override
    public LocalDate end() {
      return LocalDate.of(year, 12, 31);
    }
  }

  /** A quarter, 1 to 4: {@code quý 3/2018}. */
  record Quarter(int year, int quarter) implements Period {
    public Quarter {
      if (quarter < 1 || quarter > 4) {
        throw new IllegalArgumentException("quarter " + quarter);
      }
    }

    @Override
    public LocalDate start() {
      return LocalDate.of(year, quarter * 3 - 2, 1);
    }

    @Override
    public LocalDate end() {
      return start().plusMonths(3).minusDays(1);
    }
  }

  /** One month: {@code tháng 6/2020}. */
  record Month(int year, int month) implements Period {
    @Override
    public LocalDate start() {
      return LocalDate.of(year, month, 1);
    }

    @Override
    public LocalDate end() {
      return start().plusMonths(1).minusDays(1);
    }
  }

  /**
   * The first months of a year, 1 to 11 of them: {@code 6 tháng đầu năm 2018}, {@code 9 tháng
   * 2018}.
   */
  record FirstMonths(int year, int months) implements Period {
    public FirstMonths {
      if (months < 1 || months > 11) {
        throw new IllegalArgumentException("months " + months);
      }
    }

    @Override
    public LocalDate start() {
      return LocalDate.of(year, 1, 1);
    }

    @Override
    public LocalDate end() {
      return start().plusMonths(months).minusDays(1);
    }
  }

  /** The state at a day: {@code 30/6/2019}. */
  record At(LocalDate day) implements Period {
    @Override
    public LocalDate start() {
      return day;
    }

    @Override
    public LocalDate end() {
      return day;
    }
  }

  /**
   * Several years: {@code nhiệm kỳ 2015 - 2020}, {@code giai đoạn 2016 - 2020}.
   *
   * @param term whether it is a term of office (nhiệm kỳ) and not a plan period (giai đoạn)
   * @param until the day up to which the figure adds up, when that is before the end
   */
  record Years(int first, int last, boolean term, @Nullable LocalDate until) implements Period {
    public Years {
      if (last < first) {
        throw new IllegalArgumentException(first + " - " + last);
      }
    }

    public Years(int first, int last) {
      this(first, last, false, null);
    }

    @Override
    public LocalDate start() {
      return LocalDate.of(first, 1, 1);
    }

    @Override
    public LocalDate end() {
      return until != null ? until : LocalDate.of(last, 12, 31);
    }
  }

  /** The source gives no date: {@code không ghi ngày}. Shown, never judged. */
  record Undated() implements Period {
    @Override
    public @Nullable LocalDate start() {
      return null;
    }

    @Override
    public @Nullable LocalDate end() {
      return null;
    }
  }
}
