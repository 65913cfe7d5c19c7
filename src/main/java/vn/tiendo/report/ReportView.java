package vn.tiendo.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.chart.Drawing;
import vn.tiendo.model.PageForm;
import vn.tiendo.template.Markup;

/**
 * A whole report, ready to be laid out.
 *
 * @param form what the committee chose about the page
 * @param notice printed at the foot of every page; empty for none
 * @param opening the first sentence of the text; null for none
 */
public record ReportView(
    PageForm form,
    String notice,
    Letterhead letterhead,
    Heading heading,
    @Nullable String opening,
    List<SectionView> sections,
    Closing closing,
    List<Appendix> appendices) {

  public ReportView {
    sections = List.copyOf(sections);
    appendices = List.copyOf(appendices);
  }

  /** Whether the sections stand in parts (phần), one level deeper than without. */
  public boolean inParts() {
    return sections.stream().anyMatch(section -> section.part() != null);
  }

  /**
   * A part of a long report (official format, 3.1: 6a and 6b).
   *
   * @param sign {@code Phần thứ nhất}
   * @param title in capitals
   */
  public record PartView(String sign, String title) {}

  /**
   * A main section.
   *
   * @param part the part that begins with it; null where none begins
   * @param title in capitals with its number, {@code I- ĐẶC ĐIỂM, TÌNH HÌNH}; null for text before
   *     the first section
   */
  public record SectionView(
      @Nullable PartView part, @Nullable String title, List<Passage> passages) {
    public SectionView {
      passages = List.copyOf(passages);
    }

    /** One that begins no part. */
    public SectionView(@Nullable String title, List<Passage> passages) {
      this(null, title, passages);
    }
  }

  /** A stretch of a section. */
  public sealed interface Passage {
    /** Running text. */
    record Text(Markup text) implements Passage {}

    /** A table in the text. */
    record Tabular(OfficialTable table) implements Passage {}

    /**
     * A picture, as wide as the text.
     *
     * @param name tells it from the other pictures of the document; ASCII
     * @param caption printed below it: {@code Biểu đồ 1: …}
     * @param drawing its description is read aloud in place of it
     */
    record Figure(String name, String caption, Drawing drawing) implements Passage {
      /** The picture as one of several of a document. */
      Figure numbered(int number) {
        return new Figure("bieu-do-" + number, "Biểu đồ " + number + ": " + caption, drawing);
      }
    }

    static Passage of(Markup text) {
      return new Text(text);
    }

    /** A picture that has no number yet. */
    static Passage of(String caption, Drawing drawing) {
      return new Figure("bieu-do", caption, drawing);
    }

    static Passage of(OfficialTable table) {
      return new Tabular(table);
    }
  }
}
