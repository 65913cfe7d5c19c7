package vn.tiendo;

import java.util.List;
import vn.tiendo.document.OfficialType;
import vn.tiendo.word.Typesetting;

/** Lends the Word copies the measures of the documents on paper, which know the typeface. */
public record OfficialTypesetting(OfficialType type) implements Typesetting {

  @Override
  public List<String> pieces(String text) {
    return type.pieces(text);
  }

  @Override
  public List<String> lines(String text, Look look, double sizePt, double roomMm) {
    return switch (look) {
      case REGULAR -> type.lines(text, sizePt, roomMm);
      case BOLD -> type.boldLines(text, sizePt, roomMm);
      case ITALIC -> type.italicLines(text, sizePt, roomMm);
    };
  }

  @Override
  public int rightColumn(String placeAndDate, int left, int right) {
    return type.rightColumn(placeAndDate, left, right);
  }

  @Override
  public double widestWord(String text, boolean bold) {
    return type.widestWord(text, bold);
  }

  @Override
  public int[] shares(int[] wishes, double[] words, double roomMm) {
    return type.shares(wishes, words, roomMm);
  }

  @Override
  public String loosened(String text, boolean bold, double cellMm) {
    return type.loosened(text, bold, cellMm);
  }
}
