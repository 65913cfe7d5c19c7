package vn.tiendo.document.gate;

import org.apache.pdfbox.cos.COSDictionary;
import org.jspecify.annotations.Nullable;

/** What an element of the structure tree may hold. */
sealed interface StructureKid permits Tag, StructureKid.Mark, StructureKid.Annotation {

  /**
   * A piece of a page's content.
   *
   * @param page null when the file does not say
   */
  record Mark(@Nullable COSDictionary page, int number) implements StructureKid {}

  /** Something that lies over the page, such as the area of a link. */
  record Annotation(COSDictionary object) implements StructureKid {}
}
