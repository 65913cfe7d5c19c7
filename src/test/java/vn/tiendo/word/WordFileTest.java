package vn.tiendo.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.tiendo.OfficialTypesetting;
import vn.tiendo.document.OfficialType;
import vn.tiendo.document.PaperText;
import vn.tiendo.model.PageForm;
import vn.tiendo.model.PageForm.Sides;

/** One report with everything in it, as others' libraries find it in the file. */
class WordFileTest {
  private static final double TWIPS_PER_MM = 1440 / 25.4;
  private static final Typesetting TYPE = new OfficialTypesetting(new OfficialType());
  private static final byte[] FILE = file(PageForm.USUAL, /* parts= */ false);

  private static byte[] file(PageForm form, boolean parts) {
    return WordFile.of(SampleReport.composed(form, parts), TYPE);
  }

  private static XWPFDocument open() throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(FILE));
  }

  @Test
  void saysWhatThePaperSays() {
    var composed = SampleReport.composed(PageForm.USUAL, /* parts= */ true);
    byte[] file = WordFile.of(composed, TYPE);
    assertThat(WordText.words(file, "word/document.xml")).isEqualTo(PaperText.words(composed));
    assertThat(WordText.words(file, "word/footnotes.xml")).isEqualTo(PaperText.notes(composed));
  }

  @Test
  void setsToneMarksAsTheCommitteeDoesButForNames() {
    String words = String.join(" ", WordText.words(FILE, "word/document.xml"));
    assertThat(words)
        .contains("ĐẢNG UỶ XÃ MINH HOẠ", "của Đảng uỷ;", "Lê Thị Thúy Hòa")
        .doesNotContain("ủy", "Họa");
    assertThat(WordText.words(FILE, "word/footnotes.xml")).contains("hoà");
    assertThat(WordText.words(FILE, "word/footer1.xml"))
        .containsExactly("Số", "liệu", "minh", "hoạ");
  }

  @Test
  void hasThePagesOfAPartyDocument() throws Exception {
    try (XWPFDocument document = open()) {
      List<CTSectPr> sections = sections(document);
      assertThat(sections).hasSize(3);
      for (CTSectPr section : sections) {
        assertThat(section.isSetTitlePg()).isTrue();
        assertThat(section.getPgNumType().getStart()).isEqualTo(BigInteger.ONE);
        assertThat(section.sizeOfHeaderReferenceArray()).isEqualTo(2);
      }
      assertPaper(sections.get(0), 210, 297, 20, 15, 20, 30);
      assertPaper(sections.get(1), 210, 297, 20, 15, 20, 30);
      assertPaper(sections.get(2), 297, 210, 30, 20, 15, 20);
      assertThat(sections.get(2).getPgSz().getOrient()).hasToString("landscape");
    }
  }

  private static void assertPaper(
      CTSectPr section, int width, int height, int top, int right, int foot, int left) {
    CTPageMar margins = section.getPgMar();
    assertThat(mm(section.getPgSz().getW())).isCloseTo(width, within(0.02));
    assertThat(mm(section.getPgSz().getH())).isCloseTo(height, within(0.02));
    assertThat(mm(margins.getTop())).isCloseTo(top, within(0.02));
    assertThat(mm(margins.getRight())).isCloseTo(right, within(0.02));
    assertThat(mm(margins.getBottom())).isCloseTo(foot, within(0.02));
    assertThat(mm(margins.getLeft())).isCloseTo(left, within(0.02));
  }

  private static List<CTSectPr> sections(XWPFDocument document) {
    List<CTSectPr> sections =
        new ArrayList<>(
            document.getParagraphs().stream()
                .filter(p -> p.getCTP().getPPr() != null && p.getCTP().getPPr().isSetSectPr())
                .map(p -> p.getCTP().getPPr().getSectPr())
                .toList());
    sections.add(document.getDocument().getBody().getSectPr());
    return sections;
  }

  @Test
  void mirrorsTheMarginsForBothSidesOfThePaper() {
    assertThat(elements(FILE, "word/settings.xml", "w:mirrorMargins")).isEmpty();
    byte[] both = file(PageForm.USUAL.on(Sides.BOTH), /* parts= */ false);
    assertThat(elements(both, "word/settings.xml", "w:mirrorMargins")).hasSize(1);
    assertThat(elements(both, "word/document.xml", "w:type"))
        .extracting(type -> type.getAttribute("w:val"))
        .containsExactly("nextPage", "oddPage", "oddPage");
  }

  @Test
  void numbersThePagesFromTheSecondOfEachPart() {
    assertThat(elements(FILE, "word/header1.xml", "w:fldSimple"))
        .extracting(field -> field.getAttribute("w:instr"))
        .containsExactly(" PAGE ");
    assertThat(WordText.words(FILE, "word/header2.xml")).isEmpty();
  }

  @Test
  void drawsARuleAsLongAsTheTitle() throws Exception {
    try (XWPFDocument document = open()) {
      XWPFTable head = document.getTables().get(0);
      List<BigInteger> widths =
          head.getCTTbl().getTblGrid().getGridColList().stream()
              .map(column -> (BigInteger) column.getW())
              .toList();
      assertThat(mm(widths.get(0))).isCloseTo(75, within(0.02));
      assertThat(mm(widths.get(1))).isCloseTo(90, within(0.02));
      List<XWPFParagraph> party = head.getRow(0).getCell(1).getParagraphs();
      assertThat(party.get(0).getText()).isEqualTo("ĐẢNG CỘNG SẢN VIỆT NAM");
      XWPFParagraph rule = party.get(1);
      double length = 90 - (rule.getIndentationLeft() + rule.getIndentationRight()) / TWIPS_PER_MM;
      assertThat(length).isCloseTo(72.9, within(0.1));
      CTStyle style = document.getStyles().getStyle(rule.getStyle()).getCTStyle();
      assertThat(style.getPPr().getPBdr().getTop().getSz()).isEqualTo(BigInteger.valueOf(6));
    }
  }

  @Test
  void hasHeadingsThatMakeAnOutline() throws Exception {
    try (XWPFDocument document = open()) {
      assertThat(named(document, "heading 1")).containsExactly("I- KẾT QUẢ");
      assertThat(named(document, "heading 2")).containsExactly("1. Nội dung thứ nhất");
      assertThat(named(document, "heading 3")).containsExactly("a) Điểm thứ nhất");
      assertThat(named(document, "heading 4")).containsExactly("- Tiểu mục");
      assertThat(named(document, "Title")).containsExactly("BÁO CÁO");
      assertThat(named(document, "Tên phụ lục"))
          .containsExactly("Phụ lục 1\nKẾT QUẢ TỪNG CHỈ TIÊU", "Phụ lục 2\nKẾT QUẢ TỪNG NĂM");
      XWPFStyle appendix = document.getStyles().getStyleWithName("Tên phụ lục");
      assertThat(appendix.getBasisStyleID()).isEqualTo("Heading1");
    }
  }

  @Test
  void goesOneLevelDeeperInParts() throws Exception {
    byte[] file = file(PageForm.USUAL, /* parts= */ true);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
      assertThat(named(document, "Tên phần")).containsExactly("Phần thứ nhất\nTÌNH HÌNH");
      assertThat(named(document, "heading 2")).contains("I- KẾT QUẢ");
    }
  }

  private static List<String> named(XWPFDocument document, String style) {
    String id = document.getStyles().getStyleWithName(style).getStyleId();
    return document.getParagraphs().stream()
        .filter(paragraph -> id.equals(paragraph.getStyle()))
        .map(paragraph -> paragraph.getText().replace('\u00a0', ' '))
        .toList();
  }

  @Test
  void setsTheTextAsTheRuleWants() throws Exception {
    try (XWPFDocument document = open()) {
      var defaults = document.getStyle().getDocDefaults().getRPrDefault().getRPr();
      assertThat(defaults.getRFontsArray(0).getAscii()).isEqualTo("Times New Roman");
      assertThat(defaults.getSzArray(0).getVal()).isEqualTo(BigInteger.valueOf(28));
      assertThat(defaults.getLangArray(0).getVal()).isEqualTo("vi-VN");
      var text = document.getStyles().getStyleWithName("Body Text").getCTStyle().getPPr();
      assertThat(text.getSpacing().getLine()).isEqualTo(BigInteger.valueOf(360));
      assertThat(text.getSpacing().getLineRule()).hasToString("exact");
      assertThat(text.getSpacing().getAfter()).isEqualTo(BigInteger.valueOf(120));
      assertThat(mm(text.getInd().getFirstLine())).isCloseTo(10, within(0.02));
      assertThat(text.getJc().getVal()).hasToString("both");
    }
  }

  @Test
  void repeatsHeadersAndLetsNoRowBeTorn() throws Exception {
    try (XWPFDocument document = open()) {
      XWPFTable table = document.getTables().get(2);
      assertThat(table.getStyleID()).isEqualTo(Styles.TABLE);
      assertThat(table.getRows().stream().map(XWPFTableRow::isRepeatHeader))
          .containsExactly(true, true, true, false, false, false, false);
      assertThat(table.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
      assertThat(table.getRow(0).getTableCells().stream().map(WordFileTest::cell))
          .containsExactly("TT restart", "Chỉ tiêu restart", "Thực hiện 2", "Ghi chú restart");
      assertThat(table.getRow(1).getTableCells().stream().map(WordFileTest::cell))
          .containsExactly(" continue", " continue", "Năm 2026", "Năm 2027", " continue");
      assertThat(table.getRow(3).getTableCells().stream().map(WordFileTest::cell))
          .containsExactly("I", "Đảng viên 4");
      assertThat(table.getRow(5).getCell(2).getParagraphs().get(0).getText())
          .isEqualTo("không có số liệu");
      assertThat(table.getRow(4).getCell(2).getParagraphs().get(0).getAlignment())
          .isEqualTo(ParagraphAlignment.RIGHT);
      // the heading of a group and the sums before the notes stay with what follows
      assertThat(keepsNext(table.getRow(3))).isTrue();
      assertThat(keepsNext(table.getRow(5))).isFalse();
      assertThat(keepsNext(table.getRow(6))).isTrue();
    }
  }

  /** Its text, how far it reaches to the right, and whether it reaches down. */
  private static String cell(XWPFTableCell cell) {
    var properties = cell.getCTTc().getTcPr();
    return cell.getText().replace('\u00a0', ' ')
        + (properties.isSetGridSpan() ? " " + properties.getGridSpan().getVal() : "")
        + (properties.isSetVMerge() ? " " + properties.getVMerge().getVal() : "");
  }

  private static boolean keepsNext(XWPFTableRow row) {
    return row.getTableCells().stream()
        .flatMap(cell -> cell.getParagraphs().stream())
        .allMatch(paragraph -> paragraph.getCTP().getPPr().isSetKeepNext());
  }

  @Test
  void hasFootnotesAtTheFootOfThePage() throws Exception {
    try (XWPFDocument document = open()) {
      assertThat(document.getFootnotes().stream().filter(note -> note.getId().intValue() > 0))
          .extracting(note -> note.getParagraphs().get(0).getText().strip())
          .containsExactly("Nguồn thứ nhất, hoà giải.", "Nguồn thứ hai.");
    }
    assertThat(elements(FILE, "word/document.xml", "w:footnoteReference"))
        .extracting(mark -> mark.getAttribute("w:id"))
        .containsExactly("1", "2");
    assertThat(elements(FILE, "word/document.xml", "w:fldSimple"))
        .extracting(again -> again.getAttribute("w:instr"))
        .containsExactly(" NOTEREF _RefNote1 \\f \\h ");
  }

  @Test
  void bindsWhatBelongsTogether() {
    String text = WordText.part(FILE, "word/document.xml").getTextContent();
    assertThat(text)
        .contains("ngày\u00a005", "tháng\u00a002", "12\u00a0tỷ", "2025\u00a0-\u00a02030")
        .contains("Số\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0-BC/ĐU");
  }

  @Test
  void keepsTheEndOfTheTextTogether() throws Exception {
    try (XWPFDocument document = open()) {
      var sentence = document.getStyles().getStyleWithName("Câu kết").getCTStyle().getPPr();
      assertThat(sentence.isSetKeepNext()).isTrue();
      assertThat(named(document, "Câu kết")).containsExactly("Trên đây là báo cáo tiến độ.");
    }
  }

  @Test
  void drawsPicturesAndTellsThem() throws Exception {
    try (XWPFDocument document = open()) {
      assertThat(document.getAllPictures()).hasSize(1);
      byte[] picture = document.getAllPictures().get(0).getData();
      assertThat(new String(picture, 40, 4, java.nio.charset.StandardCharsets.US_ASCII))
          .isEqualTo(" EMF");
      assertThat(
              java.nio.ByteBuffer.wrap(picture).order(java.nio.ByteOrder.LITTLE_ENDIAN).getInt(48))
          .isEqualTo(picture.length);
    }
    assertThat(elements(FILE, "word/document.xml", "wp:docPr"))
        .extracting(picture -> picture.getAttribute("descr"))
        .containsExactly("Tỷ lệ đạt 80%, hoà giải.");
  }

  @Test
  void tellsWhatItIs() throws Exception {
    try (XWPFDocument document = open()) {
      var core = document.getProperties().getCoreProperties();
      assertThat(core.getTitle()).isEqualTo("Báo cáo tiến độ");
      assertThat(core.getCreator()).isEqualTo("Đảng uỷ xã Minh Hoạ");
      assertThat(core.getSubject()).isEqualTo("Tiến độ thực hiện Đề án");
      assertThat(core.getCreated().toInstant()).hasToString("2027-02-04T17:00:00Z");
      assertThat(
              document.getProperties().getCustomProperties().getProperty("TrangThai").getLpwstr())
          .isEqualTo("Dự thảo");
    }
  }

  @Test
  void refusesWhatItDoesNotKnow() throws Exception {
    var page = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
    InlineReader reader = new InlineReader(text -> text, new Footnotes());
    assertThatThrownBy(() -> reader.add(page.createElement("marquee")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("<marquee>");
  }

  private static List<Element> elements(byte[] file, String part, String name) {
    NodeList found = WordText.part(file, part).getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static double mm(Object twips) {
    return ((BigInteger) twips).doubleValue() / TWIPS_PER_MM;
  }
}
