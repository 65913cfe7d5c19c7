package vn.tiendo.schema;

/** The forms that values take in all files. */
final class Forms {
  static final Holds TEXT = new Holds.Text();
  static final Holds YES_NO = Holds.words("có", "không");
  static final Holds VISIBILITY = Holds.words("công khai", "nội bộ");

  /** A code: without marks, small letters, digits, hyphens. */
  static final Holds CODE = new Holds.Form("^[a-z0-9]+(-[a-z0-9]+)*$", "chi-bo-thon-mot");

  /** {@code 22/11/2016} or {@code 2016-11-22}. */
  static final Holds DATE =
      new Holds.Form("^(\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2})$", "22/11/2016");

  /** A Vietnamese number: dots between thousands, a decimal comma. */
  static final Holds NUMBER = new Holds.Form("^-?(\\d+|\\d{1,3}(\\.\\d{3})+)(,\\d+)?$", "5.356");

  /** {@code 90%}. */
  static final Holds SHARE = new Holds.Form("^\\d+(,\\d+)?\\s?%$", "90%");

  /** {@code 2016 - 2020}. */
  static final Holds YEARS = new Holds.Form("\\d{4}\\s*[-\u2013]\\s*\\d{4}", "2016 - 2020");

  /** A level in the words of the plan, a figure, a period or a deadline: the program reads them. */
  static final Holds WORDING = TEXT;

  private Forms() {}
}
