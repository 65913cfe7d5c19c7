package vn.tiendo.check;

import java.util.List;

/** The list of rules. */
final class Rules {
  private Rules() {}

  static List<Rule> all() {
    return List.of(
        // references and shape: errors
        UnknownReference.measure(),
        UnknownReference.organisation(),
        UnknownReference.kind(),
        new UnknownCommitment(),
        new DuplicateCode(),
        new FormerCode(),
        new OrganisationCircle(),
        new FittingValue(),
        new InternalInPublicReport(),
        new MeetingsOfReport(),
        new UndrawableChart(),
        new PeriodOfReport(),
        new PublicCrossCheck(),
        new SheetReport(),
        new FormulaRule(),
        // arithmetic and sense: findings
        new StatedShareRule(),
        new StatedNumber(),
        new DecimalPoint(),
        new NarrativeClaims(),
        new PartsOfWhole(),
        new PartAboveWhole(),
        new ForcedShares(),
        new FallingTotal(),
        new OutsidePeriod(),
        new TwoValues(),
        new UnitSum(),
        new RemainderWhole(),
        new MovementBalance(),
        new RatingSums(),
        new StatisticSums(),
        new Allotted(),
        new WeakerChild(),
        new ShareChange(),
        new RisingParts(),
        new Jump(),
        new MissingSource(),
        new MissingOrdinal(),
        new OverdueDuty(),
        new ImpliedCondition(),
        new UnsaidRecording(),
        new NoFigures(),
        new StaleFigure(),
        new Unreported(),
        new CitedPeriod(),
        new FactAfterSource(),
        new LaterDocument(),
        new PeriodSlip(),
        new TargetDates(),
        new PathWay(),
        new WeakLevel(),
        new PeriodEquivalent(),
        new ImpossibleValue(),
        new CompositionSum(),
        new UnitShares(),
        // the form of documents: findings
        new SigningForm(),
        new LetterheadForm());
  }
}
