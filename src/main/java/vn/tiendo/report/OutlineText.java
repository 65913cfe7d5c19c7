package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.tiendo.model.Report.BlockKind;
import vn.tiendo.report.OfficialReport.Outline;
import vn.tiendo.report.ReportView.Passage;

/**
 * Fills a section of the usual outline with what is known. What nothing is known of is left out; a
 * draft says of it, where the outline demands it, that the committee has yet to write it. No
 * sentence is made up.
 *
 * @param generate the passages of a block
 * @param render the passage of Markdown
 */
record OutlineText(
    Outline outline,
    boolean draft,
    Function<BlockKind, List<Passage>> generate,
    Function<String, Passage> render) {
  /** What a draft shows where the committee has still to write. */
  static final String BLANK = "*(Cấp ủy bổ sung nội dung.)*\n";

  /** Level in Markdown of the section's own heading. */
  private static final int SECTION = 2;

  /** The passages of the section; none when it is to be left out. */
  List<Passage> passages() {
    return passages(outline, 1);
  }

  private List<Passage> passages(Outline section, int depth) {
    List<Passage> passages = new ArrayList<>();
    section.blocks().forEach(block -> passages.addAll(generate.apply(block)));
    int count = 0;
    for (Outline under : section.inner()) {
      List<Passage> below = passages(under, depth + 1);
      if (!below.isEmpty()) {
        count++;
        String marks = "#".repeat(SECTION + depth);
        String title = SectionText.sign(depth, count) + SectionText.literal(under.title());
        passages.add(render.apply(marks + " " + title + "\n"));
        passages.addAll(below);
      }
    }
    if (passages.isEmpty() && draft && section.demanded()) {
      passages.add(render.apply(BLANK));
    }
    return passages;
  }
}
