package vn.tiendo.document.gate;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import vn.tiendo.document.gate.StructureKid.Annotation;
import vn.tiendo.document.gate.StructureKid.Mark;

/**
 * An element of the structure tree.
 *
 * @param type its kind, such as {@code P}; empty for the root
 * @param page the page its bare marks stand on; null when unknown
 * @param kids elements, {@link Mark}s and {@link Annotation}s in the order they are read aloud
 */
record Tag(
    String type, COSDictionary element, @Nullable COSDictionary page, List<StructureKid> kids)
    implements StructureKid {

  static Tag root(COSDictionary root) {
    return of(root, null);
  }

  private static Tag of(COSDictionary element, @Nullable COSDictionary outerPage) {
    COSDictionary own = element.getCOSDictionary(COSName.PG);
    COSDictionary page = own == null ? outerPage : own;
    List<StructureKid> kids = new ArrayList<>();
    COSBase inside = element.getDictionaryObject(COSName.K);
    if (inside instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        add(array.getObject(i), page, kids);
      }
    } else {
      add(inside, page, kids);
    }
    String type = element.getNameAsString(COSName.S);
    return new Tag(type == null ? "" : type, element, page, kids);
  }

  private static void add(
      @Nullable COSBase kid, @Nullable COSDictionary page, List<StructureKid> kids) {
    if (kid instanceof COSInteger mark) {
      kids.add(new Mark(page, mark.intValue()));
    } else if (kid instanceof COSDictionary dictionary) {
      COSDictionary own = dictionary.getCOSDictionary(COSName.PG);
      COSDictionary object = dictionary.getCOSDictionary(COSName.OBJ);
      if (dictionary.containsKey(COSName.MCID)) {
        kids.add(new Mark(own == null ? page : own, dictionary.getInt(COSName.MCID)));
      } else if (object != null) {
        kids.add(new Annotation(object));
      } else {
        kids.add(of(dictionary, page));
      }
    }
  }

  /** Adds this element and those in it that are of a kind. */
  void collect(String wanted, List<Tag> found) {
    if (type.equals(wanted)) {
      found.add(this);
    }
    for (StructureKid kid : kids) {
      if (kid instanceof Tag inner) {
        inner.collect(wanted, found);
      }
    }
  }

  /** Every mark in this element, in the order they are read aloud. */
  List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    addMarks(marks);
    return marks;
  }

  private void addMarks(List<Mark> marks) {
    for (StructureKid kid : kids) {
      if (kid instanceof Mark mark) {
        marks.add(mark);
      } else if (kid instanceof Tag inner) {
        inner.addMarks(marks);
      }
    }
  }

  /** The elements directly in this one. */
  List<Tag> tags() {
    List<Tag> tags = new ArrayList<>();
    for (StructureKid kid : kids) {
      if (kid instanceof Tag inner) {
        tags.add(inner);
      }
    }
    return tags;
  }

  /** What is read aloud in place of the element; empty when nothing is. */
  String alternative() {
    return element.getString(COSName.ALT, "");
  }

  /** One of the attributes that describe a cell; null when it has none of that name. */
  @Nullable COSBase attribute(String name) {
    COSDictionary attributes = element.getCOSDictionary(COSName.A);
    return attributes == null ? null : attributes.getDictionaryObject(COSName.getPDFName(name));
  }
}
