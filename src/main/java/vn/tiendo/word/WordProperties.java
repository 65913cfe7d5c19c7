package vn.tiendo.word;

import vn.tiendo.model.DocumentState;
import vn.tiendo.report.Properties;

/** What a Word file says about itself. */
final class WordProperties {
  private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";

  /** By which the format knows the properties that users name themselves, and the first of them. */
  private static final String USERS = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

  private static final String FIRST = "2";

  private WordProperties() {}

  /** Title, author and subject, and the report's own day for the moments that Word asks for. */
  static byte[] core(Properties properties) {
    Xml xml = new Xml();
    String dcterms = "http://purl.org/dc/terms/";
    xml.open(
        "cp:coreProperties",
        "xmlns:cp",
        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms",
        dcterms,
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance");
    xml.element("dc:title", properties.title());
    xml.element("dc:subject", properties.subject());
    xml.element("dc:creator", properties.author());
    xml.element("dc:language", Styles.LANGUAGE);
    // midnight in Việt Nam
    String day = properties.date().minusDays(1) + "T17:00:00Z";
    xml.element("dcterms:created", day, "xsi:type", "dcterms:W3CDTF");
    xml.element("dcterms:modified", day, "xsi:type", "dcterms:W3CDTF");
    return xml.close("cp:coreProperties").bytes();
  }

  /** Whether it is a draft, under the name that the PDF has for it too. */
  static byte[] state(Properties properties) {
    Xml xml = new Xml();
    xml.open(
        "Properties", "xmlns", OFFICE + "custom-properties", "xmlns:vt", OFFICE + "docPropsVTypes");
    xml.open("property", "fmtid", USERS, "pid", FIRST, "name", DocumentState.PROPERTY);
    xml.element("vt:lpwstr", properties.state().word());
    return xml.close("property").close("Properties").bytes();
  }

  /** What program wrote it. */
  static byte[] program() {
    Xml xml = new Xml();
    xml.open("Properties", "xmlns", OFFICE + "extended-properties");
    xml.element("Application", "Tiến Độ");
    return xml.close("Properties").bytes();
  }
}
