package vn.tiendo.compose;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.evaluate.Assessment;
import vn.tiendo.evaluate.CommitteeAssessment;
import vn.tiendo.evaluate.Judgement;
import vn.tiendo.language.Folding;
import vn.tiendo.model.Code;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Period;
import vn.tiendo.model.Plan;
import vn.tiendo.model.Reach;
import vn.tiendo.model.Target;
import vn.tiendo.statement.Aspect;
import vn.tiendo.statement.Subject;

/**
 * Names what is printed of one committee judged on one day, so that what several files print can be
 * held against each other.
 */
public record Marking(CommitteeAssessment judged, Wording words) {

  private static final String FOR_PERIOD = "ca-giai-doan";

  /** The names of what is printed of a target. */
  public Marks of(Assessment a) {
    Target target = a.target();
    return marks(target, "", words.result(a));
  }

  /** The names of what is printed of one judgement of a target. */
  public Marks of(Judgement j, Target target) {
    return marks(target, reach(j.reach()) + "," + time(j, target), words.result(j, target));
  }

  private static String time(Judgement j, Target target) {
    boolean forPeriod =
        target.forPeriod() != null
            && j.year() == null
            && j.level().equals(target.forPeriod().level());
    String due = j.due() == null ? "" : j.due().toString();
    return forPeriod ? FOR_PERIOD : due;
  }

  private Marks marks(Target target, String part, Result result) {
    String of = target.code().value().value();
    boolean noExceptions =
        !part.isEmpty() || words.phraseWithExceptions(target).equals(words.phrase(target));
    return new Marks(
        name(of, Aspect.LEVEL, part),
        name(of, noExceptions ? Aspect.LEVEL : Aspect.FULL_LEVEL, part),
        name(of, Aspect.BASELINE, part),
        name(of, Aspect.RESULT, part),
        name(of, result.otherTime() ? Aspect.TOLD_RESULT : Aspect.RESULT, part),
        name(of, Aspect.NOW, part),
        name(of, Aspect.SHARE, part),
        name(of, Aspect.VERDICT, part),
        name(of, Aspect.REASON, part));
  }

  /** The name of the sentence that counts the verdicts of a plan or term. */
  public String counts(Commitment commitment) {
    return name(of(commitment), Aspect.COUNTS, "");
  }

  /** The name of the count of targets met of a plan or term; null for the whole committee. */
  public String score(@Nullable Commitment commitment) {
    return name(commitment == null ? "" : of(commitment), Aspect.SCORE, "");
  }

  /** The name of a figure of the register: of one period and part, whatever day is judged. */
  public String of(Figure figure) {
    return subject(
            figure.measure().value().value(),
            Aspect.FIGURE,
            reach(figure.reach()) + "," + code(figure.period()),
            null)
        .name();
  }

  /**
   * The name of what is printed where a figure is missing: of a period, or null for any up to the
   * day.
   */
  public String none(Measure measure, @Nullable Period period) {
    String of = measure.code().value().value();
    return period == null
        ? name(of, Aspect.FIGURE, "")
        : subject(of, Aspect.FIGURE, "," + code(period), null).name();
  }

  private String name(String of, Aspect aspect, String part) {
    return subject(of, aspect, part, judged.asOf()).name();
  }

  private Subject subject(String of, Aspect aspect, String part, @Nullable LocalDate asOf) {
    Code committee = judged.committee().committee().code();
    return new Subject(committee, of, aspect, part, asOf);
  }

  private static String of(Commitment commitment) {
    return (commitment instanceof Plan ? "ke-hoach:" : "nhiem-ky:") + commitment.code();
  }

  /** {@code nam-2025}. */
  private String code(Period period) {
    return Folding.fold(words.period(period)).replaceAll("[^a-z0-9]+", "-");
  }

  private static String reach(Reach reach) {
    if (reach instanceof Reach.OfOrganisation one) {
      return "don-vi:" + one.organisation().value();
    }
    return reach instanceof Reach.OfKind kind ? "loai-hinh:" + kind.kind().value() : "";
  }
}
