package vn.tiendo.evaluate;

/** Which rule a judgement rests on; the sentence of why is written from it. */
public enum Ground {
  /** due, and met */
  MET_WHEN_DUE,
  /** met before it is due */
  MET_EARLY,
  /** not due, at or above the path */
  ON_PATH,
  /** not due, below the path, the projection reaches the target */
  BELOW_PATH_REACHING,
  /** not due, below the path, the projection misses the target within the tolerance */
  BELOW_PATH_CLOSE,
  /** not due, below the path, the projection misses the target */
  BELOW_PATH_MISSING,
  /** not due, below the path or the level, with too few points for a projection */
  BELOW_PATH_UNPROJECTED,
  /** due, not met, but at or above the limit for cơ bản đạt */
  NEARLY,
  /** due and not met */
  MISSED,
  /** recurring: counted by years */
  BY_YEARS,
  /** several levels or parts: the worst of them decides */
  BY_PARTS,
  /** no figure at all, or the data say that there is none */
  NO_FIGURE,
  /** figures, but none at the time in question */
  NO_FIGURE_AT_TIME,
  /** a sum or mean of years lacks some that are over */
  YEARS_MISSING,
  /** the newest figure is too old */
  STALE,
  /** only figures without a date */
  UNDATED,
  /** the change can't be computed: its base is missing */
  NO_BASE,
  /** organisations have shares or means without counts, which can't be added up */
  NOT_ADDABLE,
  /** figures of some organisations are missing */
  UNITS_MISSING,
  /** the source hedges its figure ({@code trên 85%}), and what it leaves open decides */
  HEDGED,
  /** a deed is done, and no one knows whether before its deadline or after */
  DAY_UNKNOWN,
  /** an assessor has not given a verdict */
  NOT_ASSESSED,
  /** the source does not state the level */
  LEVEL_UNSTATED,
  /** nothing is due or measured yet */
  TOO_EARLY
}
