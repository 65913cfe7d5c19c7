package vn.tiendo.proofread;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of a paragraph; a cell of a table counts as one.
 *
 * @param index its number in the whole text, from 0
 * @param from where it begins in the paragraph
 * @param to where it ends
 * @param numerals the numbers in it, in their order
 */
record Sentence(Paragraph paragraph, int index, int from, int to, List<Numeral> numerals) {
  private static final Pattern END =
      Pattern.compile(
          "(?<!\\.\\.)(?<!(?:^|\\s)(?:TP|Tp|T|Q|P|H|Th[sS]))[.!?…][)\"”]*\\s+(?!(?<=/\\d{1,3}\\. )\\d{3},\\d)(?=[\\p{Lu}\\d\"“(*+-])|\\s\\|\\s");

  /** Words farther apart than that belong to different claims. */
  private static final int FARTHEST = 600;

  Sentence {
    numerals = List.copyOf(numerals);
  }

  /** The sentences of a paragraph. */
  static List<Sentence> of(Paragraph paragraph, int firstIndex) {
    String text = paragraph.text();
    List<Numeral> numerals = Numerals.in(text);
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    Matcher end = END.matcher(text);
    while (end.find()) {
      if (Brackets.open(text, end.start()) >= from) {
        continue;
      }
      sentences.add(part(paragraph, firstIndex + sentences.size(), from, end.end(), numerals));
      from = end.end();
    }
    sentences.add(part(paragraph, firstIndex + sentences.size(), from, text.length(), numerals));
    return sentences;
  }

  private static Sentence part(
      Paragraph paragraph, int index, int from, int to, List<Numeral> numerals) {
    List<Numeral> inside = numerals.stream().filter(n -> n.from() >= from && n.to() <= to).toList();
    return new Sentence(paragraph, index, from, to, inside);
  }

  /** The numbers a claim may speak of: those not too far from it. */
  List<Numeral> around(int start, int end) {
    return numerals.stream()
        .filter(n -> n.to() >= start - FARTHEST && n.from() <= end + FARTHEST)
        .toList();
  }

  boolean same(Sentence other) {
    return index == other.index;
  }

  boolean sameParagraph(Sentence other) {
    return paragraph.index() == other.paragraph().index();
  }

  String text() {
    return paragraph.text().substring(from, to);
  }

  /** The words between two positions of the paragraph. */
  String between(int start, int end) {
    return start >= end ? "" : paragraph.text().substring(start, end);
  }
}
