package vn.tiendo.document;

import vn.tiendo.report.Properties;

/** A report of seven pages, for the benchmarks: they stand outside the room. */
public final class SevenPages {
  /** The whole report before it is laid out. */
  public static final String XHTML = OfficialSample.sevenPages();

  public static final Properties PROPERTIES = OfficialSample.PROPERTIES;

  private SevenPages() {}
}
