package vn.tiendo.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a screen reader finds in a PDF: its tagged text in the order of the structure tree. */
final class TaggedText {

  private final Map<COSDictionary, Map<Integer, String>> pages = new HashMap<>();
  private final StringBuilder text = new StringBuilder();

  private TaggedText() {}

  /**
   * The tagged text of the file without any white space, since the structure does not hold what
   * parts two lines.
   */
  static String of(PDDocument pdf) throws IOException {
    TaggedText reader = new TaggedText();
    for (PDPage page : pdf.getPages()) {
      reader.pages.put(page.getCOSObject(), marked(page));
    }
    reader.read(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), null);
    return reader.text.toString().replaceAll("[\\s\\u00a0]", "");
  }

  private static Map<Integer, String> marked(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    Map<Integer, String> texts = new HashMap<>();
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      StringBuilder letters = new StringBuilder();
      for (Object item : content.getContents()) {
        if (item instanceof TextPosition position) {
          letters.append(position.getUnicode());
        }
      }
      texts.put(content.getMCID(), letters.toString());
    }
    return texts;
  }

  private void read(COSDictionary element, COSDictionary outerPage) {
    COSDictionary own = element.getCOSDictionary(COSName.PG);
    COSDictionary page = own == null ? outerPage : own;
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        readKid(array.getObject(i), page);
      }
    } else if (kids != null) {
      readKid(kids, page);
    }
  }

  private void readKid(COSBase kid, COSDictionary page) {
    if (kid instanceof COSInteger mark) {
      append(page, mark.intValue());
    } else if (kid instanceof COSDictionary dictionary && dictionary.containsKey(COSName.MCID)) {
      COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
      append(own == null ? page : own, dictionary.getInt(COSName.MCID));
    } else if (kid instanceof COSDictionary dictionary) {
      read(dictionary, page);
    }
  }

  private void append(COSDictionary page, int mark) {
    String found = pages.get(page).get(mark);
    if (found == null) {
      throw new AssertionError("the structure names content " + mark + ", which the page lacks");
    }
    text.append(found);
  }
}
