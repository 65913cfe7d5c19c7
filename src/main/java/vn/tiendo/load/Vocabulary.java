package vn.tiendo.load;

import java.util.List;
import vn.tiendo.model.Committee.ToneMarks;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Duty;
import vn.tiendo.model.Recording;
import vn.tiendo.model.Report;
import vn.tiendo.model.Schedule.RollUp;
import vn.tiendo.model.SignatureField;
import vn.tiendo.model.TableForm;
import vn.tiendo.model.Target.CountedOn;
import vn.tiendo.model.Visibility;

/** The words that several records choose from. */
final class Vocabulary {
  static final Value<Visibility> VISIBILITY =
      Words.of("công khai", Visibility.PUBLIC, "nội bộ", Visibility.INTERNAL).value();

  static final Value<Direction> DIRECTION =
      Words.of("tăng", Direction.UP, "giảm", Direction.DOWN).and("giữ", Direction.KEEP).value();

  static final Value<RollUp> ROLL_UP =
      Words.of("cộng dồn", RollUp.SUM, "bình quân", RollUp.MEAN)
          .and("năm cuối", RollUp.LAST)
          .and("không", RollUp.NONE)
          .value();

  static final Value<CountedOn> COUNTED_ON =
      Words.of("tổng số", CountedOn.WHOLE, "mục trên", CountedOn.PART_ABOVE)
          .and("riêng", CountedOn.ITSELF)
          .value();

  static final Value<Recording> RECORDING = recordings().value();

  static final Value<ToneMarks> TONE_MARKS =
      Words.of("mới", ToneMarks.NEW, "cũ", ToneMarks.OLD).value();

  /** Whether a figure is an estimate. */
  static final Value<Boolean> PROVISIONAL = Words.of("chính thức", false, "ước", true).value();

  static final Value<Duty.State> DUTY_STATE = dutyStates().value();

  static final Value<Report.Kind> REPORT_KIND = reportKinds().value();

  /** How the tables of targets after a report are laid out. */
  static final Value<TableForm> TABLE_FORM = tableForms().value();

  /** Whether a report is a draft. */
  static final Value<Boolean> DRAFT = Words.of("dự thảo", true, "chính thức", false).value();

  /** The empty fields that a document has to be signed in. */
  static final Value<List<SignatureField>> SIGNATURE_FIELDS =
      Words.of("không", List.<SignatureField>of())
          .and("cá nhân", List.of(SignatureField.PERSON))
          .and("cá nhân và cơ quan", List.of(SignatureField.PERSON, SignatureField.ORGANISATION))
          .value();

  private Vocabulary() {}

  private static Words<Recording> recordings() {
    Words<Recording> words = new Words<>();
    for (Recording recording : Recording.values()) {
      words.and(recording.word(), recording);
    }
    return words;
  }

  private static Words<TableForm> tableForms() {
    Words<TableForm> words = new Words<>();
    for (TableForm form : TableForm.values()) {
      words.and(form.word(), form);
    }
    return words;
  }

  private static Words<Report.Kind> reportKinds() {
    Words<Report.Kind> words = new Words<>();
    for (Report.Kind kind : Report.Kind.values()) {
      words.and(kind.word(), kind);
    }
    return words;
  }

  private static Words<Duty.State> dutyStates() {
    Words<Duty.State> words = new Words<>();
    for (Duty.State state : Duty.State.values()) {
      words.and(state.word(), state);
    }
    return words;
  }
}
