package vn.tiendo.document.gate;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Who can't see a picture hears what it shows, and who hears a link hears where it leads. */
final class FiguresAndLinks implements Gate {

  @Override
  public void check(PrintedDocument document, Consumer<String> faults) throws IOException {
    for (Tag figure : document.tags("Figure")) {
      if (figure.alternative().isBlank()) {
        faults.accept("một hình không có lời thay thế");
      }
      if (figure.attribute("BBox") == null || figure.marks().isEmpty()) {
        faults.accept("hình “" + figure.alternative() + "” không ghi chỗ đứng trên trang");
      }
    }
    Map<COSDictionary, Tag> tagged = new HashMap<>();
    for (Tag link : document.tags("Link")) {
      for (StructureKid kid : link.kids()) {
        if (kid instanceof StructureKid.Annotation area) {
          tagged.put(area.object(), link);
        }
      }
    }
    for (PDPage page : document.pdf().getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link) {
          checkLink(link, tagged, document.number(page.getCOSObject()), faults);
        }
      }
    }
  }

  private static void checkLink(
      PDAnnotationLink link, Map<COSDictionary, Tag> tagged, int page, Consumer<String> faults)
      throws IOException {
    String contents = link.getContents();
    if (contents == null || contents.isBlank()) {
      faults.accept("trang " + page + ": một liên kết không nói dẫn tới đâu");
    }
    Tag tag = tagged.get(link.getCOSObject());
    if (tag == null || tag.marks().isEmpty()) {
      faults.accept("trang " + page + ": liên kết “" + contents + "” không gắn với chữ nào");
    }
    COSDictionary action = link.getCOSObject().getCOSDictionary(COSName.A);
    boolean inside = action == null || "GoTo".equals(action.getNameAsString(COSName.S));
    if (!inside) {
      faults.accept("trang " + page + ": liên kết “" + contents + "” dẫn ra ngoài văn bản");
    }
  }
}
