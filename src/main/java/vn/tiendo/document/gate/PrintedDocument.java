package vn.tiendo.document.gate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** A finished document, read once: its pages, its structure, and the source it was printed from. */
final class PrintedDocument {

  private final PDDocument pdf;
  private final SourceReading source;
  private final List<PageContent> pages = new ArrayList<>();
  private final Map<COSDictionary, Integer> numbers = new HashMap<>();
  private final Tag structure;

  PrintedDocument(PDDocument pdf, SourceReading source) throws IOException {
    this.pdf = pdf;
    this.source = source;
    FontTexts fonts = new FontTexts();
    for (PDPage page : pdf.getPages()) {
      numbers.put(page.getCOSObject(), pages.size());
      pages.add(ContentReader.read(page, fonts));
    }
    PDStructureTreeRoot root = pdf.getDocumentCatalog().getStructureTreeRoot();
    this.structure = Tag.root(root == null ? new COSDictionary() : root.getCOSObject());
  }

  PDDocument pdf() {
    return pdf;
  }

  SourceReading source() {
    return source;
  }

  List<PageContent> pages() {
    return pages;
  }

  /** The root of the structure tree; without kids when the file has none. */
  Tag structure() {
    return structure;
  }

  /** The number of a page as people count, from 1; 0 when the document has no such page. */
  int number(COSDictionary page) {
    return numbers.getOrDefault(page, -1) + 1;
  }

  /** All elements of a kind, in the order they are read aloud. */
  List<Tag> tags(String type) {
    List<Tag> found = new ArrayList<>();
    structure.collect(type, found);
    return found;
  }
}
