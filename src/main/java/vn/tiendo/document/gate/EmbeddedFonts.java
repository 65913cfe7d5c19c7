package vn.tiendo.document.gate;

import java.io.IOException;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Every font is in the file, as far as it is used, and says which letters its glyphs stand for. */
final class EmbeddedFonts implements Gate {

  /** A part of a font is called {@code ABCDEF+Name}. */
  private static final String PART = "[A-Z]{6}\\+.+";

  @Override
  public void check(PrintedDocument document, Consumer<String> faults) throws IOException {
    for (PDPage page : document.pdf().getPages()) {
      COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
      if (fonts == null) {
        continue;
      }
      for (COSName name : fonts.keySet()) {
        COSDictionary font = fonts.getCOSDictionary(name);
        if (font != null) {
          checkFont(font, document.number(page.getCOSObject()), faults);
        }
      }
    }
  }

  private static void checkFont(COSDictionary font, int page, Consumer<String> faults) {
    String name = font.getNameAsString(COSName.BASE_FONT, "");
    COSDictionary descriptor = descriptor(font);
    if (descriptor == null || descriptor.getCOSStream(COSName.FONT_FILE2) == null) {
      faults.accept("trang " + page + ": phông " + name + " không nằm trong tệp");
    } else if (!name.matches(PART)) {
      faults.accept("trang " + page + ": phông " + name + " nhúng cả bộ");
    }
    if (font.getCOSStream(COSName.TO_UNICODE) == null) {
      faults.accept("trang " + page + ": phông " + name + " không cho biết chữ nào là chữ nào");
    }
  }

  private static @Nullable COSDictionary descriptor(COSDictionary font) {
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    COSBase inner = descendants == null ? font : descendants.getObject(0);
    return inner instanceof COSDictionary dictionary
        ? dictionary.getCOSDictionary(COSName.FONT_DESC)
        : null;
  }
}
