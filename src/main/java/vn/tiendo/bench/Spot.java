package vn.tiendo.bench;

/**
 * Where a generated value belongs. The same spot always gets the same numbers, and neighbouring
 * spots get unlike ones.
 *
 * @param commune the committee, from 1
 * @param plan the plan, from 1
 * @param subject what is counted there, by any name
 * @param year years since the first sheet, from 0
 * @param unit the code of the organisation; empty for the whole committee
 */
record Spot(int commune, int plan, String subject, int year, String unit) {

  /** A number from low to high, both included; other salts give other numbers for the same spot. */
  int between(int low, int high, int salt) {
    long mixed = commune;
    for (int part : new int[] {plan, subject.hashCode(), year, unit.hashCode(), salt}) {
      mixed = mix(mixed * 31 + part);
    }
    return low + (int) Long.remainderUnsigned(mixed, high - low + 1L);
  }

  /** The same spot for what does not change from year to year. */
  Spot everyYear() {
    return new Spot(commune, plan, subject, 0, unit);
  }

  /** The same place and year of another subject. */
  Spot of(String otherSubject) {
    return new Spot(commune, plan, otherSubject, year, unit);
  }

  /** The finalizer of SplitMix64 (Steele, Lea, Flood 2014): spreads near keys over all bits. */
  private static long mix(long key) {
    long spread = (key ^ (key >>> 30)) * 0xbf58476d1ce4e5b9L;
    spread = (spread ^ (spread >>> 27)) * 0x94d049bb133111ebL;
    return spread ^ (spread >>> 31);
  }
}
