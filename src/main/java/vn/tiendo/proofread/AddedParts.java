package vn.tiendo.proofread;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.proofread.Numeral.Kind;

/**
 * Parts that add up to a number in whatever words: {@code 1.869 đồng chí, trong đó, khối xã 1.685
 * đồng chí, …}, {@code 628 chỉ tiêu (510 tiểu học, 70 THCS, 48 THPT)}.
 */
final class AddedParts {
  private static final int MOST = 15;

  /** How far behind the whole its parts may begin. */
  private static final int SEEN = 160;

  private static final String TOLD = "(?:trong đó|bao gồm|gồm|chia ra|cụ thể|như sau)";
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern OPENED = Pattern.compile("[^().;\\d]{1,80}\\(", FLAGS);
  private static final Pattern OPENED_LATER =
      Pattern.compile("[^().;]{1,150}\\((?=\\s*" + TOLD + ")", FLAGS);
  private static final Pattern MARKED = Pattern.compile("[^().;\\d]{1,80}?" + TOLD, FLAGS);

  private static final Pattern MARKED_LATER =
      Pattern.compile("[^().]{1,120}?[,;]\\s(?=trong đó\\s?[,:]?\\s)", FLAGS);

  private AddedParts() {}

  /** The parts behind the number at a place of the sentence, if they add up to it. */
  static Optional<List<Numeral>> of(Sentence sentence, int at) {
    Numeral whole = sentence.numerals().get(at);
    String after = sentence.between(whole.to(), Math.min(sentence.to(), whole.to() + SEEN));
    return bracketed(sentence, at, OPENED.matcher(after))
        .or(() -> bracketed(sentence, at, OPENED_LATER.matcher(after)))
        .or(() -> marked(sentence, at, MARKED.matcher(after)))
        .or(() -> marked(sentence, at, MARKED_LATER.matcher(after)));
  }

  private static Optional<List<Numeral>> bracketed(Sentence sentence, int at, Matcher opened) {
    if (!opened.lookingAt()) {
      return Optional.empty();
    }
    int open = sentence.numerals().get(at).to() + opened.end() - 1;
    List<Numeral> inside = new ArrayList<>();
    for (Numeral each : behind(sentence, at)) {
      if (each.bracket() == open) {
        inside.add(each);
      }
    }
    return adding(sentence.numerals().get(at), inside)
        .filter(parts -> parts.size() == inside.size());
  }

  private static Optional<List<Numeral>> marked(Sentence sentence, int at, Matcher marked) {
    Numeral whole = sentence.numerals().get(at);
    return marked.lookingAt()
        ? adding(
            whole,
            behind(sentence, at).stream()
                .filter(n -> n.bracket() == whole.bracket())
                .filter(n -> n.from() >= whole.to() + marked.end())
                .toList())
        : Optional.empty();
  }

  private static List<Numeral> behind(Sentence sentence, int at) {
    List<Numeral> all = sentence.numerals();
    return all.subList(at + 1, Math.min(all.size(), at + 1 + 2 * MOST));
  }

  /** The first of some numbers that make up the whole, two or more. */
  private static Optional<List<Numeral>> adding(Numeral whole, List<Numeral> numerals) {
    BigDecimal sum = BigDecimal.ZERO;
    List<Numeral> parts = new ArrayList<>();
    for (Numeral each : numerals) {
      if (each.is(Kind.SHARE) || each.is(Kind.TIME)) {
        continue;
      }
      boolean addable = each.is(Kind.COUNT) && each.exact() && each.unit().equals(whole.unit());
      sum = sum.add(each.value());
      parts.add(each);
      if (!addable || sum.compareTo(whole.value()) > 0 || parts.size() > MOST) {
        return Optional.empty();
      }
      if (parts.size() >= 2 && sum.compareTo(whole.value()) == 0) {
        return Optional.of(parts);
      }
    }
    return Optional.empty();
  }
}
