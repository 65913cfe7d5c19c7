package vn.tiendo.site;

import java.util.Arrays;
import vn.tiendo.model.Code;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Plan;

/** Where each page stands: the permalinks of the site. */
final class Addresses {

  static final String PORTAL = "index.html";
  static final String METHOD = "phuong-phap.html";
  static final String NOT_FOUND = "404.html";

  private Addresses() {}

  static String committee(Code committee) {
    return committee + "/index.html";
  }

  static String commitment(Code committee, Commitment commitment) {
    return folder(committee, commitment) + "/index.html";
  }

  static String target(Code committee, Commitment commitment, Code target) {
    return folder(committee, commitment) + "/" + file(target);
  }

  private static String folder(Code committee, Commitment commitment) {
    String kind = commitment instanceof Plan ? "ke-hoach" : "nhiem-ky";
    return committee + "/" + kind + "/" + commitment.code();
  }

  static String units(Code committee) {
    return committee + "/don-vi/index.html";
  }

  static String unit(Code committee, Code unit) {
    return committee + "/don-vi/" + file(unit);
  }

  static String register(Code committee) {
    return committee + "/so-lieu/index.html";
  }

  static String documents(Code committee) {
    return committee + "/van-ban/index.html";
  }

  /** The PDF that the document renderer puts there. */
  static String pdf(Code committee, Code report) {
    return committee + "/van-ban/" + report + ".pdf";
  }

  /** The Word copy beside it. */
  static String word(Code committee, Code report) {
    return committee + "/van-ban/" + report + ".docx";
  }

  /** The PDF about one organisation that the document renderer puts there. */
  static String sheet(Code committee, Code report, Code unit) {
    return committee + "/van-ban/" + report + "/" + unit + ".pdf";
  }

  /** The Word copy beside it. */
  static String sheetInWord(Code committee, Code report, Code unit) {
    return committee + "/van-ban/" + report + "/" + unit + ".docx";
  }

  static String meetings(Code committee) {
    return committee + "/sinh-hoat/index.html";
  }

  static String meetings(Code committee, int year) {
    return committee + "/sinh-hoat/" + year + ".html";
  }

  /** No code may take the place of a folder's own page. */
  private static String file(Code code) {
    return code.value().equals("index") ? "index_.html" : code + ".html";
  }

  /** The link from one page to another: relative, so that the site works from any folder. */
  static String between(String from, String to) {
    String[] source = from.split("/", -1);
    String[] goal = to.split("/", -1);
    int common = 0;
    while (common < source.length - 1
        && common < goal.length - 1
        && source[common].equals(goal[common])) {
      common++;
    }
    return "../".repeat(source.length - 1 - common)
        + String.join("/", Arrays.copyOfRange(goal, common, goal.length));
  }
}
