package vn.tiendo.document;

import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.tiendo.model.SignatureField;

/**
 * Puts empty signature fields where a template leaves room for signing. A template asks for them
 * with {@code data-sign="PERSON ORGANISATION"} on an empty block between the signer's office and
 * name. Nothing is drawn: the page looks the same with and without them.
 *
 * <p>The fields are read aloud where they stand in the text, as PDF/UA-1 wants it of every form
 * field (7.18.4), and have an empty appearance, as PDF/A-2 does (6.3.3).
 */
final class SignatureFields {
  private static final String ATTRIBUTE = "data-sign";

  /** The id of the block, and what its tag is known by until the fields are in it. */
  private static final String MARK = "o-chu-ky";

  /** Width of the person's field: room for a signature of common size (60 mm). */
  private static final float PERSON_WIDTH = 60 * 72 / 25.4f;

  /** Width and height of the body's field: the size of a seal (35 mm). */
  private static final float SEAL = 35 * 72 / 25.4f;

  /** How much of the person's field the seal covers, from the left (official format, 3.7). */
  private static final float COVERED = 1 / 3f;

  private final List<SignatureField> wanted;
  private List<PagePosition<?>> places = List.of();

  private SignatureFields(List<SignatureField> wanted) {
    this.wanted = wanted;
  }

  /** Takes the wish out of a document; to be called when all titles in it have been spelt. */
  static SignatureFields take(Document source) {
    List<SignatureField> wanted = new ArrayList<>();
    NodeList all = source.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      if (all.item(i) instanceof Element element && element.hasAttribute(ATTRIBUTE)) {
        Arrays.stream(element.getAttribute(ATTRIBUTE).split(" ", -1))
            .map(SignatureField::valueOf)
            .forEach(wanted::add);
        element.removeAttribute(ATTRIBUTE);
        element.setAttribute("id", MARK);
        // The engine writes it into the tag, which is found by it.
        element.setAttribute("title", MARK);
      }
    }
    return new SignatureFields(wanted);
  }

  /** Asks a renderer that has laid the document out where the room is. */
  void locate(PdfBoxRenderer renderer) {
    if (!wanted.isEmpty()) {
      places = List.copyOf(renderer.findPagePositionsByID(Pattern.compile(MARK)));
    }
  }

  /**
   * Makes the fields.
   *
   * @throws IllegalStateException if the engine placed or tagged the room otherwise than once
   */
  void write(PDDocument pdf) throws IOException {
    if (wanted.isEmpty()) {
      return;
    }
    PDStructureTreeRoot root = pdf.getDocumentCatalog().getStructureTreeRoot();
    List<COSDictionary> tags = new ArrayList<>();
    findMarked(root.getCOSObject(), tags);
    if (places.size() != 1 || tags.size() != 1) {
      throw new IllegalStateException(
          "room for signing: " + places.size() + " places, " + tags.size() + " tags");
    }
    COSDictionary tag = tags.get(0);
    tag.removeItem(COSName.ALT);
    tag.setItem(COSName.K, new COSArray());
    PDPage page = pdf.getPage(places.get(0).getPageNo());
    PDAcroForm form = new PDAcroForm(pdf);
    pdf.getDocumentCatalog().setAcroForm(form);
    form.setSignaturesExist(true);
    for (SignatureField field : wanted) {
      PDAnnotationWidget widget = widget(pdf, form, page, field);
      tag(root, tag, widget);
    }
    // Whoever goes through the fields by keyboard follows the tags (PDF/UA-1, 7.18.3).
    page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
  }

  private static void findMarked(COSDictionary tag, List<COSDictionary> found) {
    if (MARK.equals(tag.getString(COSName.ALT))) {
      found.add(tag);
    }
    COSBase kids = tag.getDictionaryObject(COSName.K);
    if (kids instanceof COSDictionary kid) {
      findMarked(kid, found);
    } else if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSDictionary kid) {
          findMarked(kid, found);
        }
      }
    }
  }

  private PDAnnotationWidget widget(
      PDDocument pdf, PDAcroForm form, PDPage page, SignatureField field) throws IOException {
    PDSignatureField made = new PDSignatureField(form);
    made.setPartialName(field.fieldName());
    made.setAlternateFieldName(field.description());
    PDAnnotationWidget widget = made.getWidgets().get(0);
    PDRectangle box = box(places.get(0), field);
    widget.setRectangle(box);
    widget.setPage(page);
    widget.setPrinted(true);
    widget.setAppearance(nothing(pdf, box));
    page.getAnnotations().add(widget);
    form.getFields().add(made);
    return widget;
  }

  private static PDRectangle box(PagePosition<?> room, SignatureField field) {
    float left = room.getX() + (room.getWidth() - PERSON_WIDTH) / 2;
    return switch (field) {
      case PERSON -> new PDRectangle(left, room.getY(), PERSON_WIDTH, room.getHeight());
      case ORGANISATION ->
          new PDRectangle(
              left + PERSON_WIDTH * COVERED - SEAL,
              room.getY() + (room.getHeight() - SEAL) / 2,
              SEAL,
              SEAL);
    };
  }

  private static PDAppearanceDictionary nothing(PDDocument pdf, PDRectangle box) {
    PDAppearanceStream empty = new PDAppearanceStream(pdf);
    empty.setBBox(new PDRectangle(box.getWidth(), box.getHeight()));
    PDAppearanceDictionary appearance = new PDAppearanceDictionary();
    appearance.setNormalAppearance(empty);
    return appearance;
  }

  /** Puts a form field among the tags, and tells the field where it stands there. */
  private static void tag(PDStructureTreeRoot root, COSDictionary room, PDAnnotationWidget widget) {
    COSDictionary page = widget.getCOSObject().getCOSDictionary(COSName.P);
    COSDictionary content = new COSDictionary();
    content.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
    content.setItem(COSName.OBJ, widget);
    content.setItem(COSName.PG, page);
    COSDictionary form = new COSDictionary();
    form.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
    form.setItem(COSName.S, COSName.getPDFName("Form"));
    form.setItem(COSName.P, room);
    form.setItem(COSName.PG, page);
    form.setItem(COSName.K, content);
    room.getCOSArray(COSName.K).add(form);
    int key = root.getParentTreeNextKey();
    widget.getCOSObject().setInt(COSName.STRUCT_PARENT, key);
    COSArray numbers = root.getParentTree().getCOSObject().getCOSArray(COSName.NUMS);
    numbers.add(COSInteger.get(key));
    numbers.add(form);
    root.setParentTreeNextKey(key + 1);
  }
}
