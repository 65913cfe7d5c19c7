package vn.tiendo.document.gate;

import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The file opens for everyone, does nothing by itself and carries no other file. */
final class SelfContained implements Gate {

  private static final float VERSION = 1.7f;

  private static final Map<String, String> IN_CATALOGUE =
      Map.of("OpenAction", "tự làm khi mở", "AA", "tự làm khi đọc", "AF", "tệp đính kèm");

  private static final Map<String, String> IN_NAMES =
      Map.of("JavaScript", "mã lệnh", "EmbeddedFiles", "tệp đính kèm");

  @Override
  public void check(PrintedDocument document, Consumer<String> faults) {
    PDDocument pdf = document.pdf();
    if (pdf.isEncrypted()) {
      faults.accept("tệp bị khoá");
    }
    if (pdf.getVersion() != VERSION) {
      faults.accept("tệp ghi phiên bản PDF " + pdf.getVersion() + ", không phải 1.7");
    }
    COSDictionary catalogue = pdf.getDocumentCatalog().getCOSObject();
    refuse(catalogue, IN_CATALOGUE, faults);
    COSDictionary names = catalogue.getCOSDictionary(COSName.NAMES);
    if (names != null) {
      refuse(names, IN_NAMES, faults);
    }
  }

  private static void refuse(
      COSDictionary place, Map<String, String> unwanted, Consumer<String> faults) {
    unwanted.forEach(
        (name, what) -> {
          if (place.containsKey(COSName.getPDFName(name))) {
            faults.accept("tệp có " + what + " (" + name + ")");
          }
        });
  }
}
