package vn.tiendo.document.gate;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The letters that the codes of a font stand for, as the file itself says. */
final class FontTexts {

  /** A code of ours has two bytes. */
  private static final int CODES = 0x10000;

  private final Map<COSDictionary, String[]> letters = new HashMap<>();

  /**
   * The letter of each code; null where the font does not say.
   *
   * @throws IOException if the table of the font can't be read
   */
  String[] of(COSDictionary font) throws IOException {
    String[] known = letters.get(font);
    if (known == null) {
      known = read(font);
      letters.put(font, known);
    }
    return known;
  }

  private static String[] read(COSDictionary font) throws IOException {
    String[] letters = new String[CODES];
    COSStream table = font.getCOSStream(COSName.TO_UNICODE);
    if (table == null) {
      return letters;
    }
    CMap map;
    try (InputStream in = table.createInputStream()) {
      map = new CMapParser().parse(new RandomAccessReadBuffer(in));
    }
    for (int code = 0; code < CODES; code++) {
      letters[code] = map.toUnicode(code, 2);
    }
    return letters;
  }
}
