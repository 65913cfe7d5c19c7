package vn.tiendo.signing;

import eu.europa.esig.dss.pades.PAdESCommonParameters;
import eu.europa.esig.dss.pdf.PDFServiceMode;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxSignatureService;
import eu.europa.esig.dss.pdf.pdfbox.visible.defaultdrawer.PdfBoxDefaultSignatureDrawerFactory;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.jspecify.annotations.Nullable;

/**
 * Leaves a field that is signed where it stands. PDFBox moves a field to a corner and gives it no
 * room when nothing is drawn in it; then the place of a signature would be lost, and to anybody who
 * looks for changes an earlier signer's page would seem to have been changed.
 *
 * <p>Serves one signature.
 */
final class RoomKeepingService extends PdfBoxSignatureService {
  private @Nullable COSDictionary widget;
  private @Nullable COSBase place;
  private @Nullable COSBase appearance;

  RoomKeepingService() {
    super(PDFServiceMode.SIGNATURE, new PdfBoxDefaultSignatureDrawerFactory());
  }

  /** The step before PDFBox changes the field. */
  @Override
  protected PDSignature createSignatureDictionary(PDDocument pdf, PAdESCommonParameters wanted) {
    String name = wanted.getImageParameters().getFieldParameters().getFieldId();
    widget = null;
    for (PDSignatureField field : pdf.getSignatureFields()) {
      if (field.getFullyQualifiedName().equals(name)) {
        widget = field.getWidgets().get(0).getCOSObject();
        place = widget.getItem(COSName.RECT);
        appearance = widget.getItem(COSName.AP);
      }
    }
    return super.createSignatureDictionary(pdf, wanted);
  }

  /** The step after it. */
  @Override
  public void saveDocumentIncrementally(PDDocument pdf, OutputStream out) {
    if (widget != null) {
      widget.setItem(COSName.RECT, place);
      widget.setItem(COSName.AP, appearance);
    }
    super.saveDocumentIncrementally(pdf, out);
  }
}
