package vn.tiendo.document.gate;

import java.util.List;
import java.util.function.Consumer;

/**
 * The file is black: blue and red come only from signatures and seals put on later (official
 * format, 2). Pictures may be grey. Nothing is an image made of points.
 */
final class BlackInk implements Gate {

  @Override
  public void check(PrintedDocument document, Consumer<String> faults) {
    for (int i = 0; i < document.pages().size(); i++) {
      PageContent page = document.pages().get(i);
      report(page.colours(), "trang " + (i + 1) + ": màu không phải đen: ", faults);
      report(page.images(), "trang " + (i + 1) + ": ảnh, không phải nét vẽ: ", faults);
    }
  }

  private static void report(List<String> found, String what, Consumer<String> faults) {
    found.stream().distinct().limit(1).forEach(one -> faults.accept(what + one));
  }
}
