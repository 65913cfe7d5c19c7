package vn.tiendo.document.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSName;

/** Every footnote is tagged as one, has a name of its own, and something refers to it. */
final class Notes implements Gate {

  @Override
  public void check(PrintedDocument document, Consumer<String> faults) {
    List<Tag> notes = document.tags("Note");
    if (notes.size() != document.source().notes()) {
      faults.accept(
          "văn bản có %s chú thích mà tệp có %s; kiểu .footnote trong khuôn phải có float: footnote"
              .formatted(document.source().notes(), notes.size()));
    }
    if (document.tags("Reference").size() < notes.size()) {
      faults.accept("có chú thích không được dẫn tới");
    }
    Set<String> names = new HashSet<>();
    for (Tag note : notes) {
      String name = note.element().getString(COSName.getPDFName("ID"), "");
      if (name.isBlank() || !names.add(name)) {
        faults.accept("chú thích thiếu tên riêng, hoặc trùng tên: “" + name + "”");
      }
    }
  }
}
