package vn.tiendo.proofread;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.proofread.Numeral.Kind;

/** Parts that are said to make up a number: {@code 44 tổ chức, gồm 26 đảng bộ và 18 chi bộ}. */
final class Sums {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** How far behind the last part its sentence is looked at. */
  private static final int SEEN = 200;

  private static final Pattern OPENING =
      Pattern.compile(
          "(?<noun>[^,:;.()\\d]{1,60}?)\\s*(?:\\(|[,:;(]?\\s*"
              + "(?<word>trong đó|bao gồm|gồm có|gồm|chia ra|cụ thể)\\s*[,:]?\\s*(?:có|gồm|là)?\\s*[:]?)\\s*",
          FLAGS);
  private static final Pattern NEXT =
      Pattern.compile(
          "[^.\\d:]{1,90}?(?:[,;]|\\s(?:và|cùng))\\s*(?:có\\s+|và\\s+|còn\\s+)?", FLAGS);
  private static final Pattern COMPLETE =
      Pattern.compile(
          "[^,;.()\\d]{0,90}?(?:[.;)].*|\\s(?:với|trực thuộc)\\s.*|\\s*)", FLAGS | Pattern.DOTALL);
  private static final Pattern EQUATION =
      Pattern.compile(
          "(?<![\\d.,/])((?:\\d[\\d.]*(?:,\\d+)?\\s*\\+\\s*)+\\d[\\d.]*(?:,\\d+)?)\\s*=\\s*(\\d[\\d.]*(?:,\\d+)?)(?![\\d%]|\\s*[-+*/x:=])");

  private Sums() {}

  /** A whole and what the text says it consists of. */
  private record Parts(Numeral whole, List<Numeral> parts, boolean told, boolean complete) {
    BigDecimal sum() {
      return parts.stream().map(Numeral::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
  }

  /** The sums of a sentence, right and wrong. */
  static List<Finding> in(Sentence sentence) {
    List<Finding> findings = new ArrayList<>();
    List<Numeral> numerals = sentence.numerals();
    for (int at = 0; at + 1 < numerals.size(); at++) {
      if (numerals.get(at).is(Kind.COUNT) && numerals.get(at).exact()) {
        int whole = at;
        parts(sentence, at)
            .flatMap(parts -> check(sentence, parts))
            .or(() -> added(sentence, whole))
            .ifPresent(findings::add);
      }
    }
    equations(sentence, findings);
    return findings;
  }

  /** Parts in looser wording: they prove the sum when they add up, and nothing when they do not. */
  private static Optional<Finding> added(Sentence sentence, int at) {
    return AddedParts.of(sentence, at)
        .map(
            parts ->
                finding(
                    sentence,
                    FindingKind.OK,
                    new Parts(sentence.numerals().get(at), parts, false, false),
                    "",
                    ""));
  }

  private static Optional<Parts> parts(Sentence sentence, int at) {
    List<Numeral> numerals = sentence.numerals();
    String text = sentence.paragraph().text();
    Numeral whole = numerals.get(at);
    int first = at + 1;
    while (first < numerals.size() && closedBefore(text, numerals.get(first), whole)) {
      first++;
    }
    if (first >= numerals.size()) {
      return Optional.empty();
    }
    Matcher opening =
        OPENING.matcher(Brackets.without(text, whole.to(), numerals.get(first).lead()));
    if (!opening.matches()) {
      return Optional.empty();
    }
    List<Numeral> parts = new ArrayList<>(List.of(numerals.get(first)));
    int bracket = numerals.get(first).bracket();
    for (int i = first + 1; i < numerals.size(); i++) {
      Numeral next = numerals.get(i);
      Numeral last = parts.get(parts.size() - 1);
      if (next.bracket() > bracket && next.bracket() > last.to()) {
        continue; // said in brackets of a part: (tăng 08)
      }
      if (!next.is(Kind.COUNT)
          || next.bracket() != bracket
          || !NEXT.matcher(Brackets.without(text, last.to(), next.lead())).matches()) {
        break;
      }
      parts.add(next);
    }
    Numeral last = parts.get(parts.size() - 1);
    String rest = Brackets.without(text, last.to(), Math.min(sentence.to(), last.to() + SEEN));
    String word = opening.group("word");
    boolean told = word != null && !word.equalsIgnoreCase("trong đó");
    return Optional.of(new Parts(whole, parts, told, COMPLETE.matcher(rest).matches()));
  }

  /** Whether a number stands in brackets that belong to the words for the whole. */
  private static boolean closedBefore(String text, Numeral numeral, Numeral whole) {
    return numeral.bracket() > whole.to()
        && !text.substring(numeral.bracket() + 1, numeral.lead())
            .matches("(?iu)\\s*|.*(?:trong đó|gồm).*");
  }

  private static Optional<Finding> check(Sentence sentence, Parts parts) {
    Numeral whole = parts.whole();
    if (parts.parts().stream()
        .anyMatch(p -> !p.exact() || !p.is(Kind.COUNT) || !p.unit().equals(whole.unit()))) {
      return Optional.empty();
    }
    Numeral first = parts.parts().get(0);
    boolean same = !whole.head().isEmpty() && whole.head().equals(first.head());
    if (same && first.value().compareTo(whole.value()) > 0) {
      return Optional.of(above(sentence, first, whole));
    }
    if (parts.parts().size() < 2) {
      return Optional.empty();
    }
    if (parts.sum().compareTo(whole.value()) == 0) {
      return Optional.of(finding(sentence, FindingKind.OK, parts, "", ""));
    }
    return parts.complete() && SumKinds.exhaustive(whole, parts.parts(), parts.told())
        ? Optional.of(
            finding(
                sentence,
                FindingKind.SUM,
                parts,
                wrong(parts.parts().stream().map(Numeral::value).toList(), whole.value()),
                "đối chiếu lại tổng và từng phần với nguồn"))
        : Optional.empty();
  }

  private static String wrong(List<BigDecimal> parts, BigDecimal whole) {
    BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal off = sum.subtract(whole);
    return "các phần cộng được %s = %s, tổng ghi %s, %s %s"
        .formatted(
            String.join(" + ", parts.stream().map(ShareFindings::plain).toList()),
            ShareFindings.plain(sum),
            ShareFindings.plain(whole),
            off.signum() > 0 ? "thừa" : "thiếu",
            ShareFindings.plain(off.abs()));
  }

  private static Finding above(Sentence sentence, Numeral part, Numeral whole) {
    Paragraph paragraph = sentence.paragraph();
    return new Finding(
        FindingKind.PART_ABOVE_WHOLE,
        paragraph.place(part.from(), part.to()),
        paragraph.page(),
        paragraph.text().substring(whole.from(), part.to()),
        part.value(),
        whole.value(),
        null,
        null,
        "phần %s lớn hơn tổng %s"
            .formatted(ShareFindings.plain(part.value()), ShareFindings.plain(whole.value())),
        "đối chiếu lại hai số với nguồn");
  }

  private static Finding finding(
      Sentence sentence, FindingKind kind, Parts parts, String message, String remedy) {
    Paragraph paragraph = sentence.paragraph();
    Numeral whole = parts.whole();
    Numeral last = parts.parts().get(parts.parts().size() - 1);
    return new Finding(
        kind,
        paragraph.place(whole.from(), whole.to()),
        paragraph.page(),
        paragraph.text().substring(whole.from(), last.to()),
        parts.sum(),
        whole.value(),
        whole.value(),
        parts.sum(),
        message,
        remedy);
  }

  private static void equations(Sentence sentence, List<Finding> findings) {
    Paragraph paragraph = sentence.paragraph();
    Matcher equation = EQUATION.matcher(sentence.text());
    while (equation.find()) {
      List<BigDecimal> parts = new ArrayList<>();
      for (String part : equation.group(1).split("\\+", -1)) {
        Numerals.in(part.strip()).forEach(n -> parts.add(n.value()));
      }
      List<Numeral> whole = Numerals.in(equation.group(2).replaceAll("\\.$", ""));
      int from = sentence.from() + equation.start();
      if (whole.size() == 1 && parts.size() == equation.group(1).split("\\+", -1).length) {
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal said = whole.get(0).value();
        boolean right = sum.compareTo(said) == 0;
        findings.add(
            new Finding(
                right ? FindingKind.OK : FindingKind.SUM,
                paragraph.place(from, sentence.from() + equation.end()),
                paragraph.page(),
                equation.group(),
                sum,
                said,
                said,
                sum,
                right ? "" : wrong(parts, said),
                right ? "" : "tính lại tổng"));
      }
    }
  }
}
