package vn.tiendo.load;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Folding;
import vn.tiendo.model.Handling;
import vn.tiendo.model.Handling.Circulation;
import vn.tiendo.model.Handling.Urgency;
import vn.tiendo.model.PageForm.Sides;
import vn.tiendo.model.Visibility;

/** Reads how one document is to be treated: whether it is a draft, who may see it, how soon. */
final class HandlingReader {
  private static final Pattern ROUND = Pattern.compile("du thao lan (\\d{1,2})");

  private final Fields fields;
  private final List<Circulation> circulation;
  private @Nullable Integer draftRound;

  HandlingReader(Fields fields) {
    this.fields = fields;
    this.circulation = fields.list("lưu hành", circulations().value());
  }

  /** {@code dự thảo}, {@code dự thảo lần 2} or {@code chính thức}; a draft when nothing is said. */
  boolean isDraft() {
    return fields.optional("trạng thái", this::state, true);
  }

  private @Nullable Boolean state(Node node, Findings findings) {
    if (node instanceof Node.Scalar scalar) {
      Matcher round = ROUND.matcher(Folding.fold(scalar.text().strip()));
      if (round.matches()) {
        draftRound = Integer.valueOf(round.group(1));
        return true;
      }
      if (Folding.fold(scalar.text()).startsWith("du thao ")) {
        findings.error(
            Mistake.WORD,
            node.place(),
            "không hiểu “%s” ở đây".formatted(scalar.text()),
            "ghi lần dự thảo bằng chữ số, như “dự thảo lần 2”");
        return null;
      }
    }
    return Vocabulary.DRAFT.read(node, findings);
  }

  /** What is marked for some readers only is internal without being said so. */
  Visibility visibility() {
    Visibility usual = circulation.isEmpty() ? Visibility.PUBLIC : Visibility.INTERNAL;
    Visibility said = fields.optional("phạm vi", Vocabulary.VISIBILITY, usual);
    if (said == Visibility.PUBLIC && !circulation.isEmpty()) {
      fields
          .findings()
          .error(
              Mistake.CIRCULATION,
              fields.placeOf("phạm vi"),
              "văn bản ghi “%s” thì không công khai được".formatted(circulation.get(0).word()),
              "bỏ khóa “phạm vi” để văn bản là nội bộ, hoặc bỏ khóa “lưu hành”");
      return Visibility.INTERNAL;
    }
    return said;
  }

  Handling read() {
    Urgency urgency = fields.optional("độ khẩn", urgencies().value());
    Sides sides = fields.optional("in hai mặt", PageFormReader.SIDES);
    return new Handling(
        draftRound,
        urgency,
        circulation,
        sides,
        fields.optional("ô chữ ký", Vocabulary.SIGNATURE_FIELDS));
  }

  private static Words<Circulation> circulations() {
    Words<Circulation> words = new Words<>();
    for (Circulation each : Circulation.values()) {
      words.and(each.word(), each);
    }
    return words;
  }

  private static Words<Urgency> urgencies() {
    Words<Urgency> words = new Words<>();
    for (Urgency each : Urgency.values()) {
      words.and(each.word(), each);
    }
    return words;
  }
}
