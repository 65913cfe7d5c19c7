package vn.tiendo.report;

/** Opens what this room keeps to itself to the samples of the rooms that print. */
public final class SampleText {
  private SampleText() {}

  /** The Markdown of a titled section with its headings numbered. */
  public static String numbered(String markdown) {
    SectionText text = new SectionText(true);
    text.add(markdown);
    return text.take();
  }
}
