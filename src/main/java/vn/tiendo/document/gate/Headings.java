package vn.tiendo.document.gate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Headings go down level by level, and the outline has every section, whole and with its page. */
final class Headings implements Gate {

  @Override
  public void check(PrintedDocument document, Consumer<String> faults) throws IOException {
    Levels levels = new Levels(faults);
    levels.follow(document.structure());
    List<PDOutlineItem> entries = new ArrayList<>();
    PDDocumentOutline outline = document.pdf().getDocumentCatalog().getDocumentOutline();
    if (outline != null) {
      collect(outline, entries);
    }
    List<String> headings = document.source().headings();
    if (entries.size() != headings.size()) {
      faults.accept("tệp có %s dấu trang cho %s đề mục".formatted(entries.size(), headings.size()));
      return;
    }
    for (int i = 0; i < headings.size(); i++) {
      PDOutlineItem entry = entries.get(i);
      if (!SourceReading.bare(entry.getTitle()).endsWith(headings.get(i))) {
        faults.accept("dấu trang “" + entry.getTitle() + "” không phải tên đề mục");
      }
      if (entry.findDestinationPage(document.pdf()) == null) {
        faults.accept("dấu trang “" + entry.getTitle() + "” không dẫn tới trang nào");
      }
    }
  }

  private static void collect(PDOutlineNode node, List<PDOutlineItem> entries) {
    for (PDOutlineItem entry : node.children()) {
      entries.add(entry);
      collect(entry, entries);
    }
  }

  /** Goes through the headings in the order they are read. */
  private static final class Levels {
    private final Consumer<String> faults;
    private int previous;

    Levels(Consumer<String> faults) {
      this.faults = faults;
    }

    void follow(Tag tag) {
      if (tag.type().matches("H[1-6]")) {
        int level = tag.type().charAt(1) - '0';
        if (level > previous + 1) {
          faults.accept("đề mục nhảy từ cấp " + previous + " xuống cấp " + level);
        }
        previous = level;
      }
      tag.tags().forEach(this::follow);
    }
  }
}
