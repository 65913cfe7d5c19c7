package vn.tiendo.document;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Reads the links of the structure tree of a PDF. */
final class Structure {

  private Structure() {}

  /**
   * The elements, marks and objects in an element, in the order they are read aloud; a new list.
   */
  static List<COSBase> kids(COSDictionary element) {
    COSBase kids = element.getDictionaryObject(COSName.K);
    List<COSBase> list = new ArrayList<>();
    if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        list.add(array.getObject(i));
      }
    } else if (kids != null) {
      list.add(kids);
    }
    return list;
  }

  /**
   * The element that holds an element.
   *
   * @throws IllegalStateException if it is the root
   */
  static COSDictionary parent(COSDictionary element) {
    COSDictionary parent = element.getCOSDictionary(COSName.P);
    if (parent == null) {
      throw new IllegalStateException("the structure ends at " + element);
    }
    return parent;
  }
}
