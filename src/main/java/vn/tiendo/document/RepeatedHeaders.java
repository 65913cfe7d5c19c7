package vn.tiendo.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Makes the header of a table that goes on over several pages be read aloud once. The engine tags
 * the header again on every page; here all but the first become decoration (artifacts), as a page
 * number is. The page looks the same.
 */
final class RepeatedHeaders {

  private static final COSName T_HEAD = COSName.getPDFName("THead");

  private final Map<COSDictionary, Set<Integer>> repeated = new HashMap<>();

  private RepeatedHeaders() {}

  static void tagOnce(PDDocument pdf) throws IOException {
    RepeatedHeaders headers = new RepeatedHeaders();
    var root = pdf.getDocumentCatalog().getStructureTreeRoot();
    if (root == null) {
      return;
    }
    headers.visit(root.getCOSObject());
    if (headers.repeated.isEmpty()) {
      return;
    }
    for (PDPage page : pdf.getPages()) {
      Set<Integer> marks = headers.repeated.get(page.getCOSObject());
      if (marks != null) {
        untag(pdf, page, marks);
        forget(root.getParentTree().getCOSObject(), page, marks);
      }
    }
  }

  private void visit(COSDictionary element) {
    if (T_HEAD.equals(element.getCOSName(COSName.S))) {
      dropRepetitions(element, element);
      return;
    }
    for (COSBase kid : Structure.kids(element)) {
      if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
        visit(inner);
      }
    }
  }

  /**
   * Content of a header cell on its own page is a bare number; on a later page it names that page.
   */
  private void dropRepetitions(COSDictionary element, COSDictionary head) {
    List<COSBase> kept = new ArrayList<>();
    for (COSBase kid : Structure.kids(element)) {
      COSDictionary content = kid instanceof COSDictionary dictionary ? dictionary : null;
      COSDictionary page = content == null ? null : content.getCOSDictionary(COSName.PG);
      if (content != null
          && page != null
          && content.containsKey(COSName.MCID)
          && !page.equals(head.getCOSDictionary(COSName.PG))) {
        repeated.computeIfAbsent(page, p -> new HashSet<>()).add(content.getInt(COSName.MCID));
      } else {
        kept.add(kid);
        if (content != null && content.containsKey(COSName.S)) {
          dropRepetitions(content, head);
        }
      }
    }
    COSArray array = new COSArray();
    kept.forEach(array::add);
    element.setItem(COSName.K, array);
  }

  private static void untag(PDDocument pdf, PDPage page, Set<Integer> marks) throws IOException {
    List<Object> tokens = new PDFStreamParser(page).parse();
    for (int i = 2; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof Operator operator
          && operator.getName().equals("BDC")
          && tokens.get(i - 1) instanceof COSDictionary properties
          && marks.contains(properties.getInt(COSName.MCID))) {
        COSDictionary pagination = new COSDictionary();
        pagination.setItem(COSName.TYPE, COSName.getPDFName("Pagination"));
        tokens.set(i - 2, COSName.ARTIFACT);
        tokens.set(i - 1, pagination);
      }
    }
    PDStream stream = new PDStream(pdf);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(out).writeTokens(tokens);
    }
    page.setContents(stream);
  }

  /** Takes the marks out of the table that leads from page content back to the structure. */
  private static void forget(COSDictionary parentTree, PDPage page, Set<Integer> marks) {
    COSArray numbers = parentTree.getCOSArray(COSName.NUMS);
    int key = page.getCOSObject().getInt(COSName.STRUCT_PARENTS);
    for (int i = 0; numbers != null && i + 1 < numbers.size(); i += 2) {
      if (numbers.getObject(i) instanceof COSInteger number
          && number.intValue() == key
          && numbers.getObject(i + 1) instanceof COSArray parents) {
        marks.forEach(mark -> parents.set(mark, COSNull.NULL));
      }
    }
  }
}
