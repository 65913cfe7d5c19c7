package vn.tiendo.benchmark;

import java.util.function.UnaryOperator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.tiendo.document.PdfPrinter;
import vn.tiendo.document.SevenPages;

/** How many reports of seven pages one thread prints; the smaller things are their pages. */
public class DocumentBenchmark {
  private static final int PAGES = 7;

  /** One printer, as a build has it, and a report that is laid out anew each time. */
  @State(Scope.Thread)
  public static class Office {
    private final PdfPrinter printer = new PdfPrinter();
  }

  @Benchmark
  public byte[] print(Office office, Work work) {
    long since = Work.now();
    byte[] pdf =
        office.printer.print(SevenPages.XHTML, SevenPages.PROPERTIES, UnaryOperator.identity());
    work.add(1, PAGES, since);
    return pdf;
  }
}
