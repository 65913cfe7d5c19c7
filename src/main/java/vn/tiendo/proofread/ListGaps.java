package vn.tiendo.proofread;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tiendo.language.Initials;
import vn.tiendo.language.Ordinals;

/** Lists counted in words that skip a number: {@code Sáu là}, then {@code Tám là}. */
final class ListGaps {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String OPENING = "(?:^\\s*|[.;:!?]\\s*|^\\s*[-+*•\u2013_#>]+\\s*)[*_]*";
  private static final Pattern LISTED =
      Pattern.compile(OPENING + "((?:\\p{L}+\\s+){1,3})là(?=[\\s,:;.*_])", FLAGS);
  private static final Pattern RANKED =
      Pattern.compile(
          OPENING + "(thứ\\s+\\p{L}+(?:\\s+\\p{L}+)?)[*_]*\\s*[,:](?!\\s*(?:ngày|\\d))", FLAGS);

  private ListGaps() {}

  private record Item(int number, String words, Paragraph paragraph, int from, int to) {}

  static List<Finding> in(List<Paragraph> paragraphs) {
    List<Finding> findings = new ArrayList<>();
    walk(items(paragraphs, LISTED, " là"), true, findings);
    walk(items(paragraphs, RANKED, ""), false, findings);
    return findings;
  }

  private static List<Item> items(List<Paragraph> paragraphs, Pattern pattern, String tail) {
    List<Item> items = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      Matcher found = pattern.matcher(paragraph.text());
      while (found.find()) {
        String words = found.group(1).strip() + tail;
        OptionalInt number = Ordinals.read(words.toLowerCase(Locale.ROOT));
        if (number.isPresent()) {
          items.add(
              new Item(
                  number.getAsInt(),
                  words,
                  paragraph,
                  found.start(1),
                  found.start(1) + words.length()));
        }
      }
    }
    return items;
  }

  /** Lists may stand within lists: what begins anew does not end the one before. */
  private static void walk(List<Item> items, boolean listed, List<Finding> findings) {
    Deque<Item> open = new ArrayDeque<>();
    for (Item item : items) {
      if (item.number() == 1) {
        open.push(item);
        continue;
      }
      Optional<Item> before =
          open.stream().filter(each -> each.number() == item.number() - 1).findFirst();
      if (before.isPresent()) {
        while (open.pop().number() != item.number() - 1) {
          // the lists inside have ended
        }
      } else if (!open.isEmpty() && open.peek().number() < item.number()) {
        findings.add(gap(open.pop(), item, listed));
      } else {
        continue;
      }
      open.push(item);
    }
  }

  private static Finding gap(Item before, Item item, boolean listed) {
    String missing =
        IntStream.range(before.number() + 1, item.number())
            .mapToObj(
                n ->
                    "“" + (listed ? Ordinals.listed(n) : Initials.raised(Ordinals.ranked(n))) + "”")
            .collect(Collectors.joining(", "));
    Paragraph paragraph = item.paragraph();
    return new Finding(
        FindingKind.LIST_GAP,
        paragraph.place(item.from(), item.to()),
        paragraph.page(),
        item.words(),
        null,
        null,
        null,
        null,
        "sau “%s” đến ngay “%s”, thiếu %s".formatted(before.words(), item.words(), missing),
        "đối chiếu với văn bản gốc: sót một mục hay đánh số nhầm");
  }
}
