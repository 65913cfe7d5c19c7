package vn.tiendo.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.compose.Marks;
import vn.tiendo.compose.Result;
import vn.tiendo.compose.Wording;

/**
 * What several kinds of page show: the records that shared templates read. Every text is ready to
 * be printed; what is null is left out.
 */
public final class Parts {

  private Parts() {}

  /** A link within the site. */
  public record Link(String text, String href) {}

  /**
   * What stands around every page.
   *
   * @param title the page's own title, also its heading
   * @param root what leads to the folder of the whole site; empty at the top
   * @param trail the pages above, the portal first
   * @param committee the committee the page belongs to
   * @param tabs the committee's own pages
   * @param illustrative whether its data are made up to show the program
   * @param internal whether the site holds what is marked nội bộ
   * @param asOf the day at which all was judged
   */
  public record Frame(
      String title,
      String site,
      @Nullable String motto,
      String root,
      String home,
      String method,
      List<Link> trail,
      @Nullable String committee,
      List<Tab> tabs,
      boolean illustrative,
      boolean internal,
      @Nullable String asOf) {}

  /** One of a committee's pages, in the row of links under its name. */
  public record Tab(String text, String href, boolean current) {}

  /**
   * A verdict.
   *
   * @param word with {@code (tạm tính)} when it rests on an estimate
   * @param slug names its colour and its shape
   * @param says the name of what it tells; empty for what might be
   */
  public record Badge(String word, String slug, String says) {}

  /** How many targets got a verdict. */
  public record Count(String number, String word, String slug) {}

  /**
   * A plan's verdicts at one glance.
   *
   * @param total the one count that stands above all
   * @param headline the sentence that counts them
   * @param boxes the slug of each target's verdict, the good news first
   * @param saysTotal the name of the one count
   * @param saysHeadline the name of the sentence; empty where it is not shown
   */
  public record Score(
      Wording.Score total,
      String headline,
      List<Count> counts,
      List<String> boxes,
      String saysTotal,
      String saysHeadline) {}

  /**
   * A target as a row of a plan.
   *
   * @param depth 0 for a target of the plan, 1 for one nested in it…
   * @param relation what it is to the one above ({@code trong đó, tính trên tổng số}); null at
   *     depth 0
   * @param result the number that the verdict rests on, or {@code chưa có số liệu}
   * @param says the names of what it tells
   */
  public record TargetRow(
      String anchor,
      String name,
      String href,
      int depth,
      @Nullable String relation,
      String level,
      String schedule,
      Result result,
      Badge verdict,
      String why,
      Marks says) {}

  /** Targets under one heading of the plan. */
  public record TargetGroup(@Nullable String title, String id, List<TargetRow> rows) {}

  /** A source: its words, and where it can be read. */
  public record Origin(
      String text, @Nullable String quote, @Nullable String href, @Nullable String portal) {}

  /**
   * A figure as a row of a table.
   *
   * @param measure what it measures; null where the page is about one measure
   * @param reach of which part it speaks; null for the whole committee
   * @param status {@code chính thức} or {@code ước}
   * @param stated what the source printed beside the counts; shown inside only
   * @param inputs what it was worked out from; empty for a figure that was typed in
   * @param says the name of the figure; empty where a later one stands for the period
   */
  public record FigureRow(
      @Nullable Link measure,
      String period,
      @Nullable Link reach,
      String value,
      String status,
      @Nullable String stated,
      @Nullable Origin origin,
      List<Fact> inputs,
      @Nullable String note,
      String says) {}

  /** A line of a list of facts. */
  public record Fact(String name, String text, @Nullable String href) {
    public Fact(String name, String text) {
      this(name, text, null);
    }
  }
}
