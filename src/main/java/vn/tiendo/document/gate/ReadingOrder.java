package vn.tiendo.document.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What is read aloud is the source, every word once and in order; all else on the pages is
 * decoration: page numbers, what stands on every page, repeated headers.
 */
final class ReadingOrder implements Gate {

  /** How many letters of both texts a message shows. */
  private static final int SHOWN = 40;

  @Override
  public void check(PrintedDocument document, Consumer<String> faults) {
    compare(document, faults);
    for (int i = 0; i < document.pages().size(); i++) {
      PageContent page = document.pages().get(i);
      String untagged = SourceReading.bare(page.untagged());
      if (!untagged.isEmpty()) {
        faults.accept("trang " + (i + 1) + ": chữ không gắn thẻ: “" + start(untagged, 0) + "”");
      }
      checkDecoration(document.source(), page.decorations(), i + 1, faults);
    }
  }

  private static void compare(PrintedDocument document, Consumer<String> faults) {
    String expected = document.source().words();
    int position = 0;
    Set<StructureKid.Mark> read = new HashSet<>();
    for (StructureKid.Mark mark : document.structure().marks()) {
      int number = mark.page() == null ? 0 : document.number(mark.page());
      CharSequence words =
          number == 0 ? null : document.pages().get(number - 1).words(mark.number());
      if (words == null) {
        faults.accept("trang " + number + ": cấu trúc dẫn tới nội dung không có");
        return;
      }
      if (!read.add(mark)) {
        faults.accept("trang " + number + ": đọc hai lần “" + words + "”");
      }
      String found = SourceReading.bare(words);
      if (!expected.startsWith(found, position)) {
        faults.accept(
            "trang %s: văn bản viết “%s” mà tệp đọc lên “%s”"
                .formatted(number, start(expected, position), start(found, 0)));
        return;
      }
      position += found.length();
    }
    if (position < expected.length()) {
      faults.accept("tệp thiếu chữ từ chỗ “" + start(expected, position) + "”");
    }
  }

  /** Each piece is a number or words of the source. */
  private static void checkDecoration(
      SourceReading source, List<StringBuilder> decorations, int page, Consumer<String> faults) {
    for (StringBuilder piece : decorations) {
      String words = SourceReading.bare(piece);
      if (!words.chars().allMatch(Character::isDigit)
          && !source.everyPage().contains(words)
          && !source.words().contains(words)) {
        faults.accept("trang " + page + ": chữ thừa không đọc lên: “" + start(words, 0) + "”");
      }
    }
  }

  private static String start(String text, int from) {
    String rest = text.substring(from);
    return rest.length() > SHOWN ? rest.substring(0, SHOWN) + "…" : rest;
  }
}
