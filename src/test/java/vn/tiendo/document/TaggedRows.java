package vn.tiendo.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The rows of a document's tables as its structure tells them. */
final class TaggedRows {
  private final PDDocument pdf;
  private final List<String> split = new ArrayList<>();
  private int number;

  private TaggedRows(PDDocument pdf) {
    this.pdf = pdf;
  }

  /** The rows that stand on more than one page, by their number and pages. */
  static List<String> split(PDDocument pdf) {
    TaggedRows rows = new TaggedRows(pdf);
    rows.look(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), null);
    return rows.split;
  }

  private void look(COSDictionary element, COSDictionary outerPage) {
    COSDictionary own = element.getCOSDictionary(COSName.PG);
    COSDictionary page = own == null ? outerPage : own;
    if ("TR".equals(element.getNameAsString(COSName.S))) {
      number++;
      Set<COSDictionary> pages = new LinkedHashSet<>();
      collect(element, page, pages);
      if (pages.size() > 1) {
        split.add("dòng " + number + " ở các trang " + pages.stream().map(this::number).toList());
      }
      return;
    }
    for (COSBase kid : kids(element)) {
      if (kid instanceof COSDictionary inner) {
        look(inner, page);
      }
    }
  }

  private void collect(COSDictionary element, COSDictionary outerPage, Set<COSDictionary> pages) {
    COSDictionary own = element.getCOSDictionary(COSName.PG);
    COSDictionary page = own == null ? outerPage : own;
    if (element.containsKey(COSName.MCID)) {
      pages.add(page);
    }
    for (COSBase kid : kids(element)) {
      if (kid instanceof COSInteger) {
        pages.add(page);
      } else if (kid instanceof COSDictionary inner) {
        collect(inner, page, pages);
      }
    }
  }

  private static List<COSBase> kids(COSDictionary element) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    List<COSBase> all = new ArrayList<>();
    if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        all.add(array.getObject(i));
      }
    } else if (kids != null) {
      all.add(kids);
    }
    return all;
  }

  private int number(COSDictionary page) {
    for (int i = 0; i < pdf.getNumberOfPages(); i++) {
      if (pdf.getPage(i).getCOSObject() == page) {
        return i + 1;
      }
    }
    return 0;
  }
}
