package vn.tiendo.document;

import java.util.List;

/**
 * What the typeface of the official documents says of a text: how wide it is and where its lines
 * end. For whoever prints the same documents in another way. Widths are in millimetres. Threads may
 * share an instance; each parses the fonts once.
 */
public final class OfficialType {
  private final ThreadLocal<Typeface> typeface = ThreadLocal.withInitial(Typeface::new);

  /** A text in the pieces inside which no line may end, each with the space after it. */
  public List<String> pieces(String text) {
    return SpaceBreaker.pieces(text);
  }

  /** The lines of a centred name in regular letters: few, even, and ending where a meaning does. */
  public List<String> lines(String text, double sizePt, double roomMm) {
    return lines(text, Typeface.Style.REGULAR, sizePt, roomMm);
  }

  /** The same in bold letters. */
  public List<String> boldLines(String text, double sizePt, double roomMm) {
    return lines(text, Typeface.Style.BOLD, sizePt, roomMm);
  }

  /** The same in italic letters. */
  public List<String> italicLines(String text, double sizePt, double roomMm) {
    return lines(text, Typeface.Style.ITALIC, sizePt, roomMm);
  }

  private List<String> lines(String text, Typeface.Style style, double sizePt, double roomMm) {
    return new BalancedLines(typeface.get()).lines(text, style, sizePt, roomMm);
  }

  /** How wide the right column of the head is, in whole millimetres, for its date to find room. */
  public int rightColumn(String placeAndDate, int left, int right) {
    return new FittedHead(typeface.get()).rightColumn(placeAndDate, left, right);
  }

  /** How wide the widest word of a table's cell is. */
  public double widestWord(String text, boolean bold) {
    return tables().widestWord(text, bold) / FittedTables.POINTS_PER_MM;
  }

  /**
   * The widths of a table's columns in hundredths that add up to the whole.
   *
   * @param wishes the widths asked for, in hundredths
   * @param words how wide the widest word of each column is
   * @param roomMm how wide the table is
   */
  public int[] shares(int[] wishes, double[] words, double roomMm) {
    double[] needs = new double[words.length];
    for (int i = 0; i < words.length; i++) {
      needs[i] = (words[i] + FittedTables.EDGES / FittedTables.POINTS_PER_MM) / roomMm;
    }
    return FittedTables.shared(wishes, needs);
  }

  /**
   * The text of a table's cell with a zero-width space wherever a line may end in a piece that is
   * too wide for the cell.
   *
   * @param cellMm how wide the cell is, with its edges
   */
  public String loosened(String text, boolean bold, double cellMm) {
    double inside = cellMm * FittedTables.POINTS_PER_MM - FittedTables.EDGES;
    return tables().loosened(text, bold, inside).replace(SpaceBreaker.MAY_END, '\u200b');
  }

  private FittedTables tables() {
    return new FittedTables(typeface.get());
  }
}
