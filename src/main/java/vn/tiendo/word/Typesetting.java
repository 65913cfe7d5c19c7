package vn.tiendo.word;

import java.util.List;

/**
 * What only those who know the typeface can tell. Widths are in millimetres, of Times New Roman or
 * a face as wide. Used by several threads at once.
 */
public interface Typesetting {

  /** A text in the pieces inside which no line may end, each with the space after it. */
  List<String> pieces(String text);

  /**
   * The lines of a centred name, few and even.
   *
   * @param sizePt size of the letters in points
   */
  List<String> lines(String text, Look look, double sizePt, double roomMm);

  /**
   * How wide the right column of the head must be, in whole millimetres, for the line of place and
   * date to find room in it.
   *
   * @param left how wide the left one is usually
   */
  int rightColumn(String placeAndDate, int left, int right);

  /** How wide the widest word of a table's cell is. */
  double widestWord(String text, boolean bold);

  /**
   * The widths of a table's columns in hundredths of its own, so that every word finds room.
   *
   * @param wishes the widths asked for
   * @param words how wide the widest word of each column is
   */
  int[] shares(int[] wishes, double[] words, double roomMm);

  /**
   * The text of a table's cell with a zero-width space where a line may end in a piece that is too
   * wide for the cell.
   */
  String loosened(String text, boolean bold, double cellMm);

  /** How the letters of a text look. */
  enum Look {
    REGULAR,
    BOLD,
    ITALIC
  }
}
