package vn.tiendo.language.phrase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.phrase.Token.Kind;
import vn.tiendo.model.Criterion;
import vn.tiendo.model.Hedge;
import vn.tiendo.model.Unit;

/** {@code subject demand [population] [so với base] [time] [aside]}. */
final class SentenceParser {
  private final Cursor at;
  private final Times times;
  private final DemandParser demands;
  private final Opening opening;
  private final List<String> asides;

  private SentenceParser(Cursor at, List<String> asides) {
    this.at = at;
    this.asides = asides;
    this.times = new Times(at);
    this.demands = DemandParser.ofSentence(at, times);
    this.opening = new Opening(at, times);
  }

  /** Takes what stands in brackets, and quotation marks, out of the text first. */
  static SentenceParser of(String text, List<Token> tokens) {
    List<Token> kept = new ArrayList<>();
    List<String> asides = new ArrayList<>();
    int open = -1;
    for (Token token : tokens.subList(listMark(tokens), tokens.size())) {
      if (isColonBehindComparator(token, kept)) {
        continue;
      }
      if (token.kind() == Kind.OPEN && open < 0) {
        open = token.to();
      } else if (token.kind() == Kind.CLOSE && open >= 0) {
        asides.add(text.substring(open, token.from()).strip());
        open = -1;
      } else if (token.kind() == Kind.END || (open < 0 && token.kind() != Kind.QUOTE)) {
        kept.add(token);
      }
    }
    return new SentenceParser(new Cursor(text, NumberWords.spell(kept)), asides);
  }

  /** {@code dưới: 1%}. */
  private static boolean isColonBehindComparator(Token token, List<Token> kept) {
    return token.kind() == Kind.COLON
        && !kept.isEmpty()
        && Keyword.takesNumber(kept.get(kept.size() - 1).word());
  }

  /** How many tokens of a mark of a list stand first: {@code 1.}, {@code -}, {@code a)}. */
  private static int listMark(List<Token> tokens) {
    Token first = tokens.get(0);
    Token next = tokens.get(Math.min(1, tokens.size() - 1));
    if (tokens.size() > 3 && first.kind() == Kind.NUMBER && first.word().length() <= 2) {
      boolean mark = next.kind() == Kind.STOP || next.kind() == Kind.CLOSE;
      return mark && tokens.get(2).kind() == Kind.WORD ? 2 : 0;
    }
    return 0;
  }

  Phrase read() {
    if (at.is(Kind.END)) {
      throw at.refusal();
    }
    if (Compositions.isOne(at)) {
      return phrase(judged(Comparison.OTHER), at.rest());
    }
    boolean found = opening.find();
    String subject = at.text(0, at.at());
    if (!found) {
      return phrase(judged(Comparison.OTHER), subject);
    }
    boolean verbless = at.is(Kind.NUMBER) && !opening.isBehindVerb();
    demands.setFirst(opening.isAllLead());
    Demand demand = new Context(at, subject, opening.per()).complete(demand(), verbless);
    return phrase(tail(demand), subject);
  }

  private Demand demand() {
    Keyword keyword = at.keyword();
    if (keyword == Keyword.GROUP) {
      return group();
    }
    if (keyword == Keyword.HIGHER || keyword == Keyword.LOWER) {
      return demands.againstAny();
    }
    @Nullable Boolean rise = opening.pendingRise();
    return rise == null || !opening.isAmount() ? demands.read() : demands.change(rise);
  }

  /** {@code nhóm 15 tỉnh dẫn đầu cả nước}, {@code nhóm đầu cả nước}. */
  private Demand group() {
    at.advance(at.keywordLength());
    boolean top = at.isWord(-1, "top") || at.isWord(-1, "tốp");
    Amount worst = null;
    if (at.is(Kind.NUMBER) && at.token().number() != null && at.token().word().length() <= 3) {
      worst = new Amount(at.token().number());
      at.advance(1);
    }
    boolean leading = top || at.isWord(0, "đầu");
    while ((at.is(Kind.WORD) && !isNextGroup())
        || (at.is(Kind.COMMA) && !at.is(1, Kind.NUMBER) && !leading)) {
      leading |= at.keyword() == Keyword.LEADING || at.keyword() == Keyword.BEST || isHead();
      at.advance(times.read() ? 0 : 1);
    }
    if (!leading) {
      throw at.refusal("chưa nói nhóm nào", "ghi “nhóm 15 dẫn đầu” hoặc “hạng 3 trở lên”");
    }
    return worst == null ? judged(Comparison.RANK) : DemandParser.rank(worst);
  }

  /** {@code nhóm 10 tỉnh đầu cả nước}. */
  private boolean isHead() {
    return at.isWord(0, "đầu")
        && (at.isWord(1, "cả") || at.isWord(1, "toàn") || at.is(1, Kind.END));
  }

  private boolean isNextGroup() {
    return at.keyword() == Keyword.AND && at.keyword(at.keywordLength()) == Keyword.GROUP;
  }

  private static Demand judged(Comparison comparison) {
    return new Demand(comparison, null, null, new Criterion.Judged(), Unit.NONE, Hedge.EXACT, null);
  }

  /** The base, the times, and the rest as an aside; a level left over is refused. */
  private Demand tail(Demand demand) {
    boolean more = true;
    while (more) {
      if (at.take(Keyword.COMPARED)) {
        demands.readBase();
      } else {
        more = times.read();
      }
    }
    at.take(Kind.STOP);
    if (at.is(Kind.END)) {
      return demand;
    }
    if (at.keyword() == Keyword.UPWARD || at.keyword() == Keyword.DOWNWARD) {
      throw at.refusal();
    }
    boolean beside =
        at.is(Kind.COMMA)
            || at.is(Kind.SEMICOLON)
            || at.keyword() != null
            || at.isWord(0, "trong")
            || at.isWord(0, "riêng");
    if (!beside) {
      throw at.refusal();
    }
    if (!at.rest().isEmpty()) {
      asides.add(at.rest());
    }
    return Context.share(at, times, demand);
  }

  private Phrase phrase(Demand demand, String subject) {
    return new Phrase(
        List.of(demand),
        demand.criterion(),
        demand.unit(),
        demand.timing(times.timing()),
        demands.relativeTo(),
        subject.isEmpty() ? null : subject,
        asides,
        List.of());
  }
}
