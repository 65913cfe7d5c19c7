package vn.tiendo.load;

import org.jspecify.annotations.Nullable;
import vn.tiendo.diagnostic.Place;
import vn.tiendo.language.Periods;
import vn.tiendo.language.Reading;
import vn.tiendo.language.Reading.Refused;
import vn.tiendo.language.Reading.Understood;
import vn.tiendo.model.Code;
import vn.tiendo.model.Period;
import vn.tiendo.model.Placed;
import vn.tiendo.model.Report.Aspect;
import vn.tiendo.model.Report.BlockKind;
import vn.tiendo.model.Report.Piece;

/** Reads what stands between double braces: {@code {{code: aspect @ period}}} or a block's name. */
final class ReferenceReader {
  private static final String HOW =
      "viết {{mã}}, {{mã: mức}}, {{mã: đánh giá}}, {{mã: hiện tại}}, {{mã: lý do}}, {{mã @"
          + " 2018}} hoặc {{biểu đồ: mã}}";

  /** What stands before the colon and the code of a target to be drawn. */
  private static final String CHART = "biểu đồ";

  private static final Words<BlockKind> BLOCKS = blocks();
  private static final Words<Aspect> ASPECTS = aspects();

  private final Lines lines;
  private final Findings findings;

  ReferenceReader(Lines lines, Findings findings) {
    this.lines = lines;
    this.findings = findings;
  }

  /**
   * Reads the stretch between two offsets, braces and all.
   *
   * @param alone whether nothing else stands on the line
   * @return null when it was not understood, which is then among the findings
   */
  @Nullable Piece read(int from, int to, boolean alone) {
    Place place = lines.place(from, to - from);
    String inside = lines.text().substring(from + 2, to - 2).strip();
    String charted = charted(inside);
    if (charted != null) {
      Code code = code(charted, inside, place);
      boolean stands = isAlone(CHART + ": …", alone, place);
      return code != null && stands ? new Piece.Chart(new Placed<>(code, place)) : null;
    }
    int at = inside.lastIndexOf('@');
    String head = (at < 0 ? inside : inside.substring(0, at)).strip();
    BlockKind block = BLOCKS.meaning(head);
    if (block != null && at >= 0 && !block.takesPeriod()) {
      findings.error(
          Mistake.REFERENCE,
          place,
          "khối {{%s}} không nhận kỳ sau dấu @".formatted(head),
          "viết {{%s}}".formatted(head));
      return null;
    }
    Period period = null;
    if (at >= 0) {
      period = period(inside.substring(at + 1).strip(), place);
    }
    if (block != null) {
      return at >= 0 && period == null ? null : block(block, period, alone, place);
    }
    int colon = head.indexOf(':');
    Code code = code(colon < 0 ? head : head.substring(0, colon).strip(), inside, place);
    Aspect aspect = colon < 0 ? Aspect.FIGURE : aspect(head.substring(colon + 1).strip(), place);
    if (code == null || aspect == null || (at >= 0 && period == null)) {
      return null;
    }
    return new Piece.Reference(new Placed<>(code, place), aspect, period);
  }

  /** The code of {@code biểu đồ: code}; null for anything else. */
  private static @Nullable String charted(String inside) {
    int colon = inside.indexOf(':');
    boolean charts =
        colon > 0 && inside.substring(0, colon).strip().replaceAll("\\s+", " ").equals(CHART);
    return charts ? inside.substring(colon + 1).strip() : null;
  }

  private @Nullable Piece block(
      BlockKind block, @Nullable Period period, boolean alone, Place place) {
    return isAlone(block.word(), alone, place) ? new Piece.Block(block, period, place) : null;
  }

  private boolean isAlone(String block, boolean alone, Place place) {
    if (!alone) {
      findings.error(
          Mistake.REFERENCE,
          place,
          "khối {{%s}} phải đứng riêng một dòng".formatted(block),
          "xuống dòng trước và sau khối này");
    }
    return alone;
  }

  private @Nullable Code code(String written, String inside, Place place) {
    if (Code.isCode(written)) {
      return new Code(written);
    }
    findings.error(
        Mistake.REFERENCE,
        place,
        "không hiểu {{%s}}".formatted(inside),
        BLOCKS.nearest(inside).map(near -> "có phải là {{%s}}?".formatted(near)).orElse(HOW));
    return null;
  }

  private @Nullable Aspect aspect(String written, Place place) {
    Aspect aspect = ASPECTS.meaning(written);
    if (aspect != null) {
      return aspect;
    }
    String all = "sau dấu hai chấm viết một trong: " + String.join(", ", ASPECTS.all());
    findings.error(
        Mistake.REFERENCE,
        place,
        "không hiểu “%s” sau dấu hai chấm".formatted(written),
        ASPECTS.nearest(written).map("có phải là “%s”?"::formatted).orElse(all));
    return null;
  }

  private @Nullable Period period(String written, Place place) {
    Reading<Period> reading = Periods.read(written);
    if (reading instanceof Understood<Period> understood) {
      return understood.meaning();
    }
    Refused<Period> refused = (Refused<Period>) reading;
    findings.error(Mistake.REFERENCE, place, refused.message(), refused.remedy());
    return null;
  }

  private static Words<BlockKind> blocks() {
    Words<BlockKind> words = new Words<>();
    for (BlockKind kind : BlockKind.values()) {
      words.and(kind.word(), kind);
    }
    return words;
  }

  private static Words<Aspect> aspects() {
    Words<Aspect> words = new Words<>();
    for (Aspect aspect : Aspect.values()) {
      if (aspect != Aspect.FIGURE) { // which is what is printed without a word
        words.and(aspect.word(), aspect);
      }
    }
    return words;
  }
}
