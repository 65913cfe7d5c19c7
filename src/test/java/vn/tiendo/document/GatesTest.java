package vn.tiendo.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import vn.tiendo.document.gate.Gates;
import vn.tiendo.document.gate.SourceReading;

/** Damages a sound document in one place, and hears the gate that guards it. */
class GatesTest {

  private static final String XHTML =
      "<html xmlns='http://www.w3.org/1999/xhtml' lang='vi'><head><style>"
          + "html { font-family: 'Official Serif' } a { color: #000 } table { -fs-table-paginate: paginate }"
          + ".footnote { float: footnote; display: block }"
          + ".footnote::footnote-call, .footnote::footnote-marker { content: none }"
          + "</style></head><body><h1>Báo cáo</h1><h2>I- Một</h2><h3>1. Mục</h3>"
          + "<p>Câu thứ nhất<sup><a class='footnote-ref' href='#fn-1'>1</a></sup>, câu thứ hai.</p>"
          + "<table title='Bảng tên'><thead><tr><th scope='col'>Cột</th><th scope='col'>Số</th></tr></thead>"
          + "<tbody><tr><td>a</td><td>1</td></tr></tbody></table>"
          + "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9' alt='Hình'><rect width='5' height='5' fill='#ccc'/></svg>"
          + "<div class='footnotes'><ol><li id='fn-1'><p>Nguồn.</p></li></ol></div></body></html>";

  private static byte[] sound = new byte[0];
  private static SourceReading reading = new SourceReading("", "", List.of(), 0);

  /** What spoils a document. */
  private interface Damage {
    void spoil(PDDocument pdf) throws IOException;
  }

  @BeforeAll
  static void print() throws Exception {
    sound = new PdfPrinter().print(XHTML, OfficialSample.PROPERTIES, UnaryOperator.identity());
    Document source =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(XHTML)));
    Footnotes.write(source);
    reading = SourceReading.of(source);
  }

  @Test
  void letsASoundDocumentThrough() throws Exception {
    assertThat(faults(pdf -> {})).isEmpty();
  }

  static Stream<Arguments> damages() {
    Map<String, Damage> damages = new LinkedHashMap<>();
    damages.put(
        "không ghi ngôn ngữ là tiếng Việt (đang ghi: en)",
        pdf -> pdf.getDocumentCatalog().setLanguage("en"));
    damages.put("một phần <P> ghi ngôn ngữ en", pdf -> tag(pdf, "P").setString(COSName.LANG, "en"));
    damages.put("không có tiêu đề", pdf -> pdf.getDocumentInformation().setTitle(" "));
    damages.put(
        "không cho hiện tiêu đề", pdf -> pdf.getDocumentCatalog().setViewerPreferences(null));
    damages.put("văn bản viết “BáocáoI-Một", pdf -> turnKids(Structure.parent(tag(pdf, "H1"))));
    damages.put(
        "tệp thiếu chữ từ chỗ “Báocáo", pdf -> pdf.getDocumentCatalog().setStructureTreeRoot(null));
    damages.put(
        "đọc hai lần “Báo cáo”",
        pdf -> {
          COSDictionary heading = tag(pdf, "H1");
          List<COSBase> kids = Structure.kids(heading);
          kids.addAll(Structure.kids(heading));
          heading.setItem(COSName.K, new COSArray(kids));
        });
    damages.put("trang 1: chữ không gắn thẻ", pdf -> draw(pdf, "/F0 9 Tf <00240024> Tj"));
    damages.put(
        "trang 1: chữ thừa không đọc lên",
        pdf -> draw(pdf, "/Artifact BMC /F0 9 Tf <00240024> Tj EMC"));
    damages.put("đề mục nhảy từ cấp 1 xuống cấp 4", pdf -> tag(pdf, "H2").setName(COSName.S, "H4"));
    damages.put(
        "0 dấu trang cho 2 đề mục", pdf -> pdf.getDocumentCatalog().setDocumentOutline(null));
    damages.put(
        "không phải tên đề mục",
        pdf -> pdf.getDocumentCatalog().getDocumentOutline().getFirstChild().setTitle("I- Hai"));
    damages.put(
        "không dẫn tới trang nào",
        pdf -> {
          COSDictionary entry =
              pdf.getDocumentCatalog().getDocumentOutline().getFirstChild().getCOSObject();
          entry.removeItem(COSName.DEST);
          entry.removeItem(COSName.A);
        });
    damages.put(
        "bảng “Bảng tên”: dòng 2 có 3 ô trong khi dòng đầu có 2",
        pdf -> attribute(tag(pdf, "TD"), "ColSpan", COSInteger.TWO));
    damages.put("có ô tên cột không ghi phạm vi", pdf -> tag(pdf, "TH").removeItem(COSName.A));
    damages.put(
        "không có ô tên cột",
        pdf -> {
          tag(pdf, "TH").setName(COSName.S, "TD");
          tag(pdf, "TH").setName(COSName.S, "TD");
        });
    damages.put("dòng tên cột bị đọc lại ở trang sau", GatesTest::readHeaderOnAnotherPage);
    damages.put(
        "một hình không có lời thay thế", pdf -> tag(pdf, "Figure").setString(COSName.ALT, " "));
    damages.put("không ghi chỗ đứng", pdf -> tag(pdf, "Figure").removeItem(COSName.A));
    damages.put(
        "liên kết không nói dẫn tới đâu",
        pdf -> pdf.getPage(0).getAnnotations().get(0).setContents(""));
    damages.put("không gắn với chữ nào", pdf -> tag(pdf, "Link").setName(COSName.S, "Span"));
    damages.put(
        "dẫn ra ngoài văn bản",
        pdf ->
            pdf.getPage(0)
                .getAnnotations()
                .get(0)
                .getCOSObject()
                .getCOSDictionary(COSName.A)
                .setName(COSName.S, "URI"));
    damages.put(
        "văn bản có 1 chú thích mà tệp có 0", pdf -> tag(pdf, "Note").setName(COSName.S, "Div"));
    damages.put(
        "chú thích không được dẫn tới", pdf -> tag(pdf, "Reference").setName(COSName.S, "Span"));
    damages.put(
        "chú thích thiếu tên riêng", pdf -> tag(pdf, "Note").removeItem(COSName.getPDFName("ID")));
    damages.put("không nằm trong tệp", pdf -> descriptor(pdf).removeItem(COSName.FONT_FILE2));
    damages.put(
        "không cho biết chữ nào là chữ nào", pdf -> font(pdf).removeItem(COSName.TO_UNICODE));
    damages.put("nhúng cả bộ", pdf -> font(pdf).setName(COSName.BASE_FONT, "LiberationSerif"));
    damages.put("trang 1: màu không phải đen", pdf -> draw(pdf, "0 0 1 rg"));
    damages.put("trang 1: màu không phải đen: [COSFloat{0.5}]", pdf -> draw(pdf, "0.5 g"));
    damages.put("trang 1: ảnh, không phải nét vẽ: Do", pdf -> draw(pdf, "/Im1 Do"));
    damages.put("phiên bản PDF 2.0", pdf -> pdf.getDocument().setVersion(2.0f));
    damages.put(
        "tự làm khi mở",
        pdf ->
            pdf.getDocumentCatalog()
                .getCOSObject()
                .setItem(COSName.OPEN_ACTION, new COSDictionary()));
    damages.put(
        "tệp đính kèm", pdf -> names(pdf).setItem(COSName.EMBEDDED_FILES, new COSDictionary()));
    damages.put("mã lệnh", pdf -> names(pdf).setItem(COSName.JAVA_SCRIPT, new COSDictionary()));
    damages.put(
        "tệp bị khoá", pdf -> pdf.getDocument().setEncryptionDictionary(new COSDictionary()));
    return damages.entrySet().stream().map(d -> Arguments.of(d.getKey(), d.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("damages")
  void refuses(String fault, Damage damage) throws Exception {
    assertThat(faults(damage)).anyMatch(found -> found.contains(fault));
  }

  @Test
  void namesThePageAndTheWordsThatAreReadOtherwise() throws Exception {
    SourceReading other =
        new SourceReading(
            reading.words().replace("câuthứhai", "câuthứba"), "", reading.headings(), 1);
    try (PDDocument pdf = Loader.loadPDF(sound)) {
      assertThat(Gates.faults(pdf, other))
          .containsExactly(
              "trang 1: văn bản viết “,câuthứba.1Nguồn.CộtSốa1” mà tệp đọc lên “,câuthứhai.”");
    }
  }

  private static List<String> faults(Damage damage) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(sound)) {
      damage.spoil(pdf);
      return Gates.faults(pdf, reading);
    }
  }

  private static void readHeaderOnAnotherPage(PDDocument pdf) {
    PDPage second = new PDPage();
    second.setResources(new PDResources());
    pdf.addPage(second);
    COSDictionary again = new COSDictionary();
    again.setItem(COSName.PG, second);
    again.setInt(COSName.MCID, 0);
    tag(pdf, "TH").getCOSArray(COSName.K).add(again);
  }

  private static COSDictionary names(PDDocument pdf) {
    COSDictionary names = new COSDictionary();
    pdf.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, names);
    return names;
  }

  private static void attribute(COSDictionary cell, String name, COSBase value) {
    COSDictionary attributes = new COSDictionary();
    attributes.setItem(COSName.getPDFName(name), value);
    cell.setItem(COSName.A, attributes);
  }

  private static void turnKids(COSDictionary element) {
    List<COSBase> kids = new ArrayList<>();
    element.getCOSArray(COSName.K).forEach(kids::add);
    Collections.reverse(kids);
    element.setItem(COSName.K, new COSArray(kids));
  }

  private static void draw(PDDocument pdf, String operators) throws IOException {
    PDPage page = pdf.getPage(0);
    COSName font =
        page.getResources()
            .getCOSObject()
            .getCOSDictionary(COSName.FONT)
            .keySet()
            .iterator()
            .next();
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try (InputStream before = page.getContents()) {
      before.transferTo(content);
    }
    content.write(
        ("\n" + operators.replace("/F0", "/" + font.getName()))
            .getBytes(StandardCharsets.US_ASCII));
    page.setContents(new PDStream(pdf, new ByteArrayInputStream(content.toByteArray())));
  }

  private static COSDictionary font(PDDocument pdf) {
    COSDictionary fonts =
        pdf.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
    return fonts.getCOSDictionary(fonts.keySet().iterator().next());
  }

  private static COSDictionary descriptor(PDDocument pdf) {
    COSDictionary inner =
        (COSDictionary) font(pdf).getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
    return inner.getCOSDictionary(COSName.FONT_DESC);
  }

  /** The first element of a kind. */
  private static COSDictionary tag(PDDocument pdf, String type) {
    return find(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), type);
  }

  private static COSDictionary find(COSDictionary element, String type) {
    if (type.equals(element.getNameAsString(COSName.S))) {
      return element;
    }
    for (COSBase kid : Structure.kids(element)) {
      if (kid instanceof COSDictionary inner
          && !(kid instanceof COSStream)
          && inner.containsKey(COSName.S)) {
        COSDictionary found = find(inner, type);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
