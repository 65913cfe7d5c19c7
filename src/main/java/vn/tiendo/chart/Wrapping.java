package vn.tiendo.chart;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines that are no wider than their room. */
final class Wrapping {
  private static final String MORE = "…";

  private Wrapping() {}

  /**
   * The lines of a text, at least one. A word wider than the room is parted; what is over after the
   * last line allowed is left out behind three dots.
   *
   * @param most how many lines there may be
   */
  static List<String> lines(String text, double room, double size, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      String rest = word;
      while (!fits(line, rest, room, size)) {
        if (line.isEmpty()) {
          int end = fitting(rest, room, size);
          lines.add(rest.substring(0, end));
          rest = rest.substring(end);
        } else {
          lines.add(line.toString());
          line.setLength(0);
        }
      }
      line.append(line.isEmpty() ? "" : " ").append(rest);
    }
    lines.add(line.toString());
    return lines.size() <= most ? lines : cut(lines, most, room, size);
  }

  private static boolean fits(StringBuilder line, String word, double room, double size) {
    String longer = line.isEmpty() ? word : line + " " + word;
    return Lettering.width(longer, size, false) <= room;
  }

  /** How many letters of a word fit, at least one, no letter parted from its marks. */
  private static int fitting(String word, double room, double size) {
    int end = word.offsetByCodePoints(0, 1);
    while (end < word.length()) {
      int next = word.offsetByCodePoints(end, 1);
      if (Lettering.width(word.substring(0, next), size, false) > room) {
        break;
      }
      end = next;
    }
    return end;
  }

  private static List<String> cut(List<String> lines, int most, double room, double size) {
    List<String> kept = new ArrayList<>(lines.subList(0, most));
    String last = kept.get(most - 1);
    while (!last.isEmpty() && Lettering.width(last + MORE, size, false) > room) {
      last = last.substring(0, last.offsetByCodePoints(last.length(), -1)).stripTrailing();
    }
    kept.set(most - 1, last + MORE);
    return kept;
  }
}
