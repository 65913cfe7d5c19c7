package vn.tiendo.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Breaks centred names into lines of nearly equal length. A template asks for it with {@code
 * data-balance="bold 14 75"}: style, size in points and room in millimetres. The text takes the
 * fewest lines that fit, and among these the ones that end best by meaning and are most even; it
 * takes one more where a word would be cut, and never becomes smaller.
 */
final class BalancedLines {

  private static final String ATTRIBUTE = "data-balance";

  private final Typeface typeface;

  BalancedLines(Typeface typeface) {
    this.typeface = typeface;
  }

  /** Puts line breaks into every element that asks for them. */
  void write(Document document) {
    NodeList all = document.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      if (all.item(i) instanceof Element element && element.hasAttribute(ATTRIBUTE)) {
        balance(document, element);
      }
    }
  }

  private void balance(Document document, Element element) {
    String[] wish = element.getAttribute(ATTRIBUTE).split(" ", -1);
    element.removeAttribute(ATTRIBUTE);
    Typeface.Style style = Typeface.Style.valueOf(wish[0].toUpperCase(Locale.ROOT));
    List<String> lines =
        lines(
            element.getTextContent(),
            style,
            Double.parseDouble(wish[1]),
            Double.parseDouble(wish[2]));
    while (element.getFirstChild() != null) {
      element.removeChild(element.getFirstChild());
    }
    for (String line : lines) {
      if (element.hasChildNodes()) {
        Node lineBreak = document.createElementNS(element.getNamespaceURI(), "br");
        element.appendChild(lineBreak);
      }
      element.appendChild(document.createTextNode(line));
    }
  }

  /** The lines of a text; a single word wider than the room stands on a line of its own. */
  List<String> lines(String text, Typeface.Style style, double sizePt, double roomMm) {
    List<String> words = words(text);
    int fewest = fill(words, style, sizePt, roomMm).size();
    if (fewest == 1) {
      return List.of(String.join(" ", words));
    }
    Setting setting = new Setting(words, widths(words, style, sizePt), roomMm);
    Broken best = setting.into(fewest);
    Broken longer = fewest < words.size() ? setting.into(fewest + 1) : best;
    // A line more is better than a word cut in two.
    Broken chosen = longer.cost() + LineEnds.BAD / 2 < best.cost() ? longer : best;
    return chosen.starts().isEmpty() ? fill(words, style, sizePt, roomMm) : setting.lines(chosen);
  }

  /** Distance from the beginning of the text to the beginning of each word, and to its end. */
  private double[] widths(List<String> words, Typeface.Style style, double sizePt) {
    double space = typeface.widthMm(" ", style, sizePt);
    double[] at = new double[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      at[i + 1] = at[i] + typeface.widthMm(words.get(i), style, sizePt) + space;
    }
    return at;
  }

  /**
   * A way to break a text.
   *
   * @param starts the first word of each line; empty when there is no such way
   */
  private record Broken(List<Integer> starts, double cost) {}

  /** Words that have to find room. */
  private static final class Setting {
    private final List<String> words;
    private final double[] at;
    private final double room;

    Setting(List<String> words, double[] at, double room) {
      this.words = words;
      this.at = at;
      this.room = room;
    }

    /** How much uneven lines count against the place where they end. */
    private static final double EVENNESS = 12;

    /** The best way into a number of lines, by the cost of each way to begin the last one. */
    Broken into(int count) {
      double even = at[words.size()] / count;
      double[][] cost = new double[count + 1][words.size() + 1];
      int[][] from = new int[count + 1][words.size() + 1];
      for (double[] row : cost) {
        Arrays.fill(row, Double.POSITIVE_INFINITY);
      }
      cost[0][0] = 0;
      for (int line = 1; line <= count; line++) {
        for (int end = 1; end <= words.size(); end++) {
          for (int start = line - 1; start < end; start++) {
            double total = cost[line - 1][start] + costOf(start, end, even);
            if (total < cost[line][end]) {
              cost[line][end] = total;
              from[line][end] = start;
            }
          }
        }
      }
      List<Integer> starts = new ArrayList<>();
      if (cost[count][words.size()] < Double.POSITIVE_INFINITY) {
        for (int line = count, end = words.size(); line > 0; line--) {
          end = from[line][end];
          starts.add(0, end);
        }
      }
      return new Broken(starts, cost[count][words.size()]);
    }

    /** Infinite for a line of several words that is too long. */
    private double costOf(int start, int end, double even) {
      double width = at[end] - at[start];
      if (width > room && end - start > 1) {
        return Double.POSITIVE_INFINITY;
      }
      double apart = (width - even) / room;
      return EVENNESS * apart * apart + (start == 0 ? 0 : LineEnds.costBefore(start, words));
    }

    List<String> lines(Broken broken) {
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < broken.starts().size(); i++) {
        int end = i + 1 < broken.starts().size() ? broken.starts().get(i + 1) : words.size();
        lines.add(String.join(" ", words.subList(broken.starts().get(i), end)));
      }
      return lines;
    }
  }

  private static List<String> words(String text) {
    String line = text.strip().replaceAll("\\s*\\n\\s*", " ");
    return SpaceBreaker.pieces(line).stream().map(String::strip).toList();
  }

  private List<String> fill(
      List<String> words, Typeface.Style style, double sizePt, double roomMm) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : words) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && typeface.widthMm(longer, style, sizePt) > roomMm) {
        lines.add(line);
        longer = word;
      }
      line = longer;
    }
    lines.add(line);
    return lines;
  }
}
