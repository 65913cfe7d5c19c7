package vn.tiendo.language;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Compares Vietnamese text as people mistype it: without marks, or with the tone mark moved. */
public final class Folding {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Grave, acute, hook above, tilde and dot below; the other marks make another letter. */
  private static final String TONES = "\u0300\u0301\u0309\u0303\u0323";

  /** Codes and numbers, which have nothing to move. */
  private static final Pattern PLAIN = Pattern.compile("[a-z0-9-]*");

  private Folding() {}

  /** Lower case without any mark, {@code đ} as {@code d}: {@code Chỉ tiêu} is {@code chi tieu}. */
  public static String fold(String text) {
    if (PLAIN.matcher(text).matches()) {
      return text;
    }
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
  }

  /**
   * The same for two spellings of a text that differ only in where an open syllable has its tone
   * mark ({@code ủy}, {@code uỷ}), in capitals or in spaces. Not for reading.
   */
  public static String spelling(String text) {
    if (PLAIN.matcher(text).matches()) {
      return text;
    }
    String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder out = new StringBuilder(apart.length());
    StringBuilder tones = new StringBuilder(2);
    boolean between = false;
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        between = true;
      } else if (TONES.indexOf(c) >= 0) {
        tones.append(c);
      } else {
        if (between) {
          endWord(out, tones);
          between = false;
        }
        out.append(c);
      }
    }
    return out.append(tones).toString();
  }

  /** A word's tones go behind it, so that it does not matter on which vowel they stood. */
  private static void endWord(StringBuilder out, StringBuilder tones) {
    if (!out.isEmpty()) {
      out.append(tones).append(' ');
    }
    tones.setLength(0);
  }

  /**
   * The known text that was most likely meant: the nearest one without marks, and of those the
   * nearest with them. Empty when none is near.
   */
  public static Optional<String> nearest(String written, Collection<String> known) {
    String folded = fold(written);
    String best = null;
    int bestScore = Integer.MAX_VALUE;
    for (String candidate : known) {
      int most = Math.max(1, Math.min(folded.length(), candidate.length()) / 3);
      // folding leaves as many letters as there were: most candidates fall out unmeasured
      if (Math.abs(folded.length() - candidate.length()) > most) {
        continue;
      }
      int apart = distance(folded, fold(candidate));
      if (apart > most) {
        continue;
      }
      int score = apart * 1000 + distance(written, candidate);
      if (score < bestScore) {
        bestScore = score;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * How many letters have to be put in, left out, replaced or swapped with their neighbour to make
   * one text of the other. Texts of more than 100 letters are cut.
   */
  public static int distance(String one, String other) {
    String a = cut(one);
    String b = cut(other);
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(int[][] cost, String a, String b, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int best = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
    best = Math.min(best, cost[i - 1][j - 1] + (same ? 0 : 1));
    if (i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1)) {
      best = Math.min(best, cost[i - 2][j - 2] + 1);
    }
    return best;
  }

  private static String cut(String text) {
    return text.length() <= 100 ? text : text.substring(0, 100);
  }
}
