package vn.tiendo.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/**
 * Tags footnotes as what they are. The engine tags a note as a mere division at the end of the
 * document and its number as a link; here the number becomes a Reference that holds the link, and
 * the note a Note with an identifier, read aloud after the paragraph, item or cell that cites it
 * (ISO 14289-1, 7.9: every Note has an ID of its own).
 */
final class FootnoteTags {

  private static final COSName NOTE = COSName.getPDFName("Note");
  private static final COSName REFERENCE = COSName.getPDFName("Reference");
  private static final COSName ID = COSName.getPDFName("ID");
  private static final COSName ID_TREE = COSName.getPDFName("IDTree");

  /** What a note is read after; in other blocks it is read at their end. */
  private static final Set<String> PARAGRAPHS = Set.of("P", "H1", "H2", "H3", "H4", "H5", "H6");

  /** What stands in a line. */
  private static final Set<String> INLINE = Set.of("Span", "Link", "Reference", "Lbl");

  private final Map<String, COSDictionary> notes = new HashMap<>();
  private final List<COSDictionary> calls = new ArrayList<>();

  private FootnoteTags() {}

  static void write(PDDocument pdf) {
    PDStructureTreeRoot root = pdf.getDocumentCatalog().getStructureTreeRoot();
    if (root == null) {
      return;
    }
    FootnoteTags tags = new FootnoteTags();
    tags.find(root.getCOSObject());
    for (COSDictionary call : tags.calls) {
      tags.refer(call);
    }
    if (!tags.notes.isEmpty()) {
      tags.index(root.getCOSObject());
    }
  }

  private void find(COSDictionary element) {
    for (COSBase kid : Structure.kids(element)) {
      if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
        find(inner);
      }
    }
    String language = element.getString(COSName.LANG, "");
    if (language.startsWith(Footnotes.NOTE_MARK)) {
      notes.put(language.substring(Footnotes.NOTE_MARK.length()), element);
    } else if (language.startsWith(Footnotes.CALL_MARK)) {
      calls.add(element);
    }
  }

  private void refer(COSDictionary link) {
    String number = link.getString(COSName.LANG, "").substring(Footnotes.CALL_MARK.length());
    link.removeItem(COSName.LANG);
    COSDictionary reference = wrapped(link);
    COSDictionary note = notes.get(number);
    if (note != null && !NOTE.equals(note.getCOSName(COSName.S))) {
      note.removeItem(COSName.LANG);
      note.setItem(COSName.S, NOTE);
      note.setItem(ID, new COSString("chu-thich-" + number));
      move(note, reference);
    }
  }

  private static COSDictionary wrapped(COSDictionary link) {
    COSDictionary parent = Structure.parent(link);
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
    reference.setItem(COSName.S, REFERENCE);
    reference.setItem(COSName.P, parent);
    reference.setItem(COSName.PG, link.getDictionaryObject(COSName.PG));
    reference.setItem(COSName.K, new COSArray(List.of(link)));
    link.setItem(COSName.P, reference);
    List<COSBase> kids = Structure.kids(parent);
    kids.replaceAll(kid -> kid == link ? reference : kid);
    parent.setItem(COSName.K, new COSArray(kids));
    return reference;
  }

  private static void move(COSDictionary note, COSDictionary reference) {
    detach(note);
    COSDictionary block = reference;
    while (INLINE.contains(block.getNameAsString(COSName.S))) {
      block = Structure.parent(block);
    }
    boolean after = PARAGRAPHS.contains(block.getNameAsString(COSName.S));
    COSDictionary parent = after ? Structure.parent(block) : block;
    List<COSBase> kids = Structure.kids(parent);
    int place = after ? kids.indexOf(block) + 1 : kids.size();
    // behind the notes that were cited before in the same block
    while (place < kids.size() && isNote(kids.get(place))) {
      place++;
    }
    kids.add(place, note);
    parent.setItem(COSName.K, new COSArray(kids));
    note.setItem(COSName.P, parent);
  }

  private static boolean isNote(COSBase kid) {
    return kid instanceof COSDictionary element && NOTE.equals(element.getCOSName(COSName.S));
  }

  /** Takes an element out of its parent, and the parent too when nothing is left in it. */
  private static void detach(COSDictionary element) {
    COSDictionary parent = Structure.parent(element);
    List<COSBase> kids = Structure.kids(parent);
    kids.removeIf(kid -> kid == element);
    parent.setItem(COSName.K, new COSArray(kids));
    if (kids.isEmpty() && parent.containsKey(COSName.P)) {
      detach(parent);
    }
  }

  /** The table by which a reader finds an element by its identifier. */
  private void index(COSDictionary root) {
    COSArray names = new COSArray();
    notes.values().stream()
        .sorted((a, b) -> a.getString(ID, "").compareTo(b.getString(ID, "")))
        .forEach(
            note -> {
              names.add(note.getDictionaryObject(ID));
              names.add(note);
            });
    COSDictionary tree = new COSDictionary();
    COSArray limits = new COSArray();
    limits.add(names.get(0));
    limits.add(names.get(names.size() - 2));
    COSDictionary leaf = new COSDictionary();
    leaf.setItem(COSName.NAMES, names);
    leaf.setItem(COSName.LIMITS, limits);
    tree.setItem(COSName.KIDS, new COSArray(List.of(leaf)));
    root.setItem(ID_TREE, tree);
  }
}
