package vn.tiendo.word;

import java.util.List;

/** The parts of a Word file that only name the others (ECMA-376, part 2). */
final class Parts {
  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final String TYPE = "application/vnd.openxmlformats-officedocument.";
  private static final String WORDS = TYPE + "wordprocessingml.";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String CORE = PACKAGE + "relationships/metadata/core-properties";
  private static final String RELATIONSHIPS =
      "application/vnd.openxmlformats-package.relationships+xml";

  private Parts() {}

  /** What kind each part is. */
  static byte[] contentTypes(boolean notice) {
    Xml xml = new Xml();
    xml.open("Types", "xmlns", PACKAGE + "content-types");
    xml.empty("Default", "Extension", "rels", "ContentType", RELATIONSHIPS);
    xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
    xml.empty("Default", "Extension", "emf", "ContentType", "image/x-emf");
    part(xml, "/word/document.xml", WORDS + "document.main+xml");
    part(xml, "/word/styles.xml", WORDS + "styles+xml");
    part(xml, "/word/settings.xml", WORDS + "settings+xml");
    part(xml, "/word/footnotes.xml", WORDS + "footnotes+xml");
    part(xml, "/word/header1.xml", WORDS + "header+xml");
    part(xml, "/word/header2.xml", WORDS + "header+xml");
    if (notice) {
      part(xml, "/word/footer1.xml", WORDS + "footer+xml");
    }
    part(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    part(xml, "/docProps/custom.xml", TYPE + "custom-properties+xml");
    part(xml, "/docProps/app.xml", TYPE + "extended-properties+xml");
    return xml.close("Types").bytes();
  }

  private static void part(Xml xml, String name, String type) {
    xml.empty("Override", "PartName", name, "ContentType", type);
  }

  /** Where the document and its properties are. */
  static byte[] ofPackage() {
    Xml xml = relationships();
    to(xml, "rId1", R + "/officeDocument", "word/document.xml");
    to(xml, "rId2", CORE, "docProps/core.xml");
    to(xml, "rId3", R + "/extended-properties", "docProps/app.xml");
    to(xml, "rId4", R + "/custom-properties", "docProps/custom.xml");
    return xml.close("Relationships").bytes();
  }

  /** Where the document finds what it is printed with. */
  static byte[] ofDocument(boolean notice, int pictures) {
    Xml xml = relationships();
    for (String name : List.of("styles", "settings", "footnotes")) {
      to(xml, name, R + "/" + name, name + ".xml");
    }
    to(xml, Page.NUMBER, R + "/header", "header1.xml");
    to(xml, Page.NO_NUMBER, R + "/header", "header2.xml");
    if (notice) {
      to(xml, Page.NOTICE, R + "/footer", "footer1.xml");
    }
    for (int i = 0; i < pictures; i++) {
      to(xml, Figures.relationship(i), R + "/image", Figures.file(i));
    }
    return xml.close("Relationships").bytes();
  }

  private static Xml relationships() {
    return new Xml().open("Relationships", "xmlns", PACKAGE + "relationships");
  }

  private static void to(Xml xml, String id, String type, String target) {
    xml.empty("Relationship", "Id", id, "Type", type, "Target", target);
  }
}
