package vn.tiendo.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.tiendo.model.PageForm;
import vn.tiendo.model.PageForm.Sides;
import vn.tiendo.report.OfficialDocument.Composed;
import vn.tiendo.report.ReportView;

/** Packs a document as a Word file: the same bytes from the same report. */
final class WordFile {
  /** The first moment that a zip file can tell. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private WordFile() {}

  static byte[] of(Composed composed, Typesetting typesetting) {
    ReportView view = composed.view();
    WordFile file = new WordFile();
    Footnotes footnotes = new Footnotes();
    Figures figures = new Figures();
    Xml document = new Xml();
    document.open("w:document", "xmlns:w", Parts.W, "xmlns:r", Parts.R);
    TextWriter text = new TextWriter(document, typesetting, composed.spelling());
    new WordBody(text, footnotes, figures, view).write();
    document.close("w:document");
    boolean notice = !view.notice().isEmpty();
    file.parts.put("[Content_Types].xml", Parts.contentTypes(notice));
    file.parts.put("_rels/.rels", Parts.ofPackage());
    file.parts.put("docProps/core.xml", WordProperties.core(composed.properties()));
    file.parts.put("docProps/custom.xml", WordProperties.state(composed.properties()));
    file.parts.put("docProps/app.xml", WordProperties.program());
    file.parts.put("word/document.xml", document.bytes());
    file.parts.put(
        "word/_rels/document.xml.rels", Parts.ofDocument(notice, figures.pictures().size()));
    file.parts.put("word/styles.xml", new Styles(view.form(), view.inParts()).part());
    file.parts.put("word/settings.xml", settings(view.form()));
    file.parts.put("word/footnotes.xml", footnotes.part(typesetting));
    file.parts.put("word/header1.xml", pageNumber());
    file.parts.put("word/header2.xml", noNumber());
    if (notice) {
      file.parts.put("word/footer1.xml", notice(composed.spelling().apply(view.notice())));
    }
    for (int i = 0; i < figures.pictures().size(); i++) {
      file.parts.put("word/" + Figures.file(i), figures.pictures().get(i));
    }
    return file.zip();
  }

  private static byte[] settings(PageForm form) {
    Xml xml = new Xml();
    xml.open("w:settings", "xmlns:w", Parts.W);
    if (form.sides() == Sides.BOTH) {
      xml.empty("w:mirrorMargins");
    }
    xml.empty("w:defaultTabStop", "w:val", Measure.mm(10));
    xml.empty("w:characterSpacingControl", "w:val", "doNotCompress");
    xml.open("w:footnotePr");
    xml.empty("w:footnote", "w:id", "-1").empty("w:footnote", "w:id", "0");
    xml.close("w:footnotePr");
    xml.open("w:compat");
    xml.empty(
        "w:compatSetting",
        "w:name",
        "compatibilityMode",
        "w:uri",
        "http://schemas.microsoft.com/office/word",
        "w:val",
        "15");
    xml.close("w:compat");
    xml.empty("w:themeFontLang", "w:val", Styles.LANGUAGE);
    xml.empty("w:decimalSymbol", "w:val", ",");
    xml.empty("w:listSeparator", "w:val", ";");
    return xml.close("w:settings").bytes();
  }

  private static byte[] pageNumber() {
    Xml xml = new Xml();
    xml.open("w:hdr", "xmlns:w", Parts.W).open("w:p");
    xml.open("w:pPr").empty("w:pStyle", "w:val", Style.PAGE_NUMBER.id()).close("w:pPr");
    xml.open("w:fldSimple", "w:instr", " PAGE ").open("w:r");
    return xml.element("w:t", "2")
        .close("w:r")
        .close("w:fldSimple")
        .close("w:p")
        .close("w:hdr")
        .bytes();
  }

  private static byte[] noNumber() {
    Xml xml = new Xml();
    xml.open("w:hdr", "xmlns:w", Parts.W).open("w:p");
    xml.open("w:pPr").empty("w:pStyle", "w:val", Style.PAGE_NUMBER.id()).close("w:pPr");
    return xml.close("w:p").close("w:hdr").bytes();
  }

  private static byte[] notice(String notice) {
    Xml xml = new Xml();
    xml.open("w:ftr", "xmlns:w", Parts.W).open("w:p");
    xml.open("w:pPr").empty("w:pStyle", "w:val", Style.NOTICE.id()).close("w:pPr");
    xml.open("w:r").element("w:t", notice).close("w:r");
    return xml.close("w:p").close("w:ftr").bytes();
  }

  private byte[] zip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory can always be written", e);
    }
    return bytes.toByteArray();
  }
}
