package vn.tiendo.document;

import java.util.List;

/** The parts of a printed document that rules speak of, found by where they stand. */
final class PrintedParts {
  static final String PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM";
  private static final String APPENDIX = "Phụ lục( \\d+)?";

  private PrintedParts() {}

  static PrintedPage first(String path) {
    return OwnDocuments.pages(path).get(0);
  }

  static PrintedPage closing(String path) {
    return OwnDocuments.pages(path).stream()
        .filter(page -> page.first("Nơi nhận:").isPresent())
        .findFirst()
        .orElseThrow(() -> new AssertionError(path + ": không có “Nơi nhận:”"));
  }

  static List<PrintedLine> leftColumn(PrintedPage page) {
    double title = page.first(PARTY).map(PrintedLine::leftMm).orElse(100.0);
    double kind =
        page.body().stream()
            .filter(line -> line.sizePt() >= 15 && !line.text().equals(PARTY))
            .mapToDouble(PrintedLine::baselineMm)
            .findFirst()
            .orElse(100);
    return page.body().stream()
        .filter(line -> line.baselineMm() < kind && middle(line) < title)
        .toList();
  }

  static List<PrintedLine> rightOfClosing(PrintedPage page) {
    PrintedLine label = page.first("Nơi nhận:").orElseThrow();
    return page.body().stream()
        .filter(line -> line.baselineMm() > label.baselineMm() - 1)
        .filter(line -> middle(line) > 115)
        .toList();
  }

  static boolean beginsAppendix(PrintedPage page) {
    return page.body().stream().limit(1).anyMatch(line -> line.text().matches(APPENDIX));
  }

  static boolean isFolio(PrintedPage page, PrintedLine line) {
    return line.baselineMm() < page.topEdge() && line.text().matches("\\d+");
  }

  static boolean isNotice(PrintedPage page, PrintedLine line) {
    return line.baselineMm() > page.bottomEdge() && line.text().startsWith("Số liệu minh h");
  }

  static double middle(PrintedLine line) {
    return (line.leftMm() + line.rightMm()) / 2;
  }
}
