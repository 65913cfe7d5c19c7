package vn.tiendo.document;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.Diagnostic;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;
import vn.tiendo.document.gate.Gates;
import vn.tiendo.document.gate.SourceReading;
import vn.tiendo.model.DocumentState;
import vn.tiendo.report.Properties;

/**
 * Prints the XHTML of a document as a PDF that is both PDF/A-2a (kept for good) and PDF/UA-1 (read
 * aloud in order).
 *
 * <p>The style sheet stands in the XHTML itself; nothing is ever fetched. The same input gives the
 * same bytes, whatever the thread, time zone, locale or day. One printer serves any number of
 * threads; each thread parses the fonts once.
 */
public final class PdfPrinter {

  private static final String PRODUCER = "Tiến Độ";

  private final byte[] colourProfile = colourProfile();
  private final ThreadLocal<Workplace> workplace = ThreadLocal.withInitial(Workplace::new);

  /**
   * A printer with the official typeface and colours; fonts are read when a thread first prints.
   */
  public PdfPrinter() {
    SilentEngine.install();
  }

  /** What one thread keeps from document to document. */
  private record Workplace(Typeface typeface, FSCacheEx<String, FSCacheValue> metrics) {
    Workplace() {
      this(new Typeface(), new FSDefaultCacheStore());
    }
  }

  /**
   * Prints one document.
   *
   * @param xhtml well-formed, without DOCTYPE, {@code <html lang="vi">}; its title and metadata are
   *     replaced by the properties
   * @param spelling applied to all text but what is marked {@code translate="no"}; must keep NFC
   * @return the whole PDF file
   * @throws UnprintableDocument if the text or its layout is such that the file would not be whole
   */
  public byte[] print(String xhtml, Properties properties, UnaryOperator<String> spelling) {
    Workplace mine = workplace.get();
    Document source = new SourceText(mine.typeface()).read(xhtml, properties.identifier());
    DocumentHead.write(source, properties);
    Spelling.write(source, spelling);
    SignatureFields signatures = SignatureFields.take(source);
    ListSigns.write(source);
    Outline.write(source);
    new KeptClosing(mine.typeface()).write(source);
    new FittedHead(mine.typeface()).write(source);
    new BalancedLines(mine.typeface()).write(source);
    new FittedTables(mine.typeface()).write(source);
    SourceReading reading = SourceReading.of(source);
    List<String> faults = new ArrayList<>();
    try (PDDocument pdf = new PDDocument()) {
      render(source, pdf, mine, signatures, faults);
      signatures.write(pdf);
      byte[] bytes = finish(pdf, properties);
      faults.addAll(Gates.faults(pdf, reading));
      if (!faults.isEmpty()) {
        throw new UnprintableDocument(properties.identifier(), faults);
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot print " + properties.identifier(), e);
    }
  }

  private void render(
      Document source,
      PDDocument pdf,
      Workplace mine,
      SignatureFields signatures,
      List<String> faults)
      throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withDiagnosticConsumer(diagnostic -> note(diagnostic, faults));
    builder.withW3cDocument(source, null);
    builder.usePDDocument(pdf);
    builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
    builder.usePdfUaAccessibility(true);
    builder.useColorProfile(colourProfile);
    builder.withProducer(PRODUCER);
    builder.useUnicodeLineBreaker(new SpaceBreaker());
    builder.useSVGDrawer(new Pictures());
    builder.useCacheStore(CacheStore.PDF_FONT_METRICS, mine.metrics());
    builder.useUriResolver((base, uri) -> null);
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((uri, kind) -> false, when);
    }
    for (Typeface.Style style : Typeface.Style.values()) {
      TrueTypeFont font = mine.typeface().font(style);
      builder.useFont(
          new EmbeddedFont(pdf, font), Typeface.FAMILY, style.weight(), style.slant(), true);
    }
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      createWithThePlatformAlone(renderer);
      signatures.locate(renderer);
    }
  }

  /**
   * The engine writes its metadata through the XML tools of the platform, which are looked for in
   * every jar of the class path, anew for each document. Looking only in the platform takes a
   * seventh off, and no jar can put in another that writes other bytes.
   */
  private static void createWithThePlatformAlone(PdfBoxRenderer renderer) throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader usual = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      renderer.createPDFWithoutClosing();
    } finally {
      thread.setContextClassLoader(usual);
    }
  }

  private static byte[] finish(PDDocument pdf, Properties properties) throws IOException {
    RepeatedHeaders.tagOnce(pdf);
    FootnoteTags.write(pdf);
    FixedDates.write(pdf, properties.date());
    pdf.getDocumentInformation()
        .setCustomMetadataValue(DocumentState.PROPERTY, properties.state().word());
    pdf.setDocumentId(properties.number());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.save(out);
    return out.toByteArray();
  }

  private static void note(Diagnostic diagnostic, List<String> faults) {
    if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
      String cause = diagnostic.hasError() ? " (" + diagnostic.getError() + ")" : "";
      faults.add(diagnostic.getFormattedMessage() + cause);
    }
  }

  private static byte[] colourProfile() {
    try (InputStream in = PdfPrinter.class.getResourceAsStream("sRGB.icc")) {
      if (in == null) {
        throw new IllegalStateException("the colour profile sRGB.icc is not on the class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the colour profile", e);
    }
  }

  /** A style of the face, put into a PDF only when a document uses it. */
  private static final class EmbeddedFont extends PDFontSupplier {
    private final PDDocument pdf;
    private final TrueTypeFont font;

    EmbeddedFont(PDDocument pdf, TrueTypeFont font) {
      super(null);
      this.pdf = pdf;
      this.font = font;
    }

    @Override
    public PDFont supply() {
      try {
        return PDType0Font.load(pdf, font, true);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot embed a font", e);
      }
    }
  }
}
