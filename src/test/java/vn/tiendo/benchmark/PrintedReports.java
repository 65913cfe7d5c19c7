package vn.tiendo.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.tiendo.document.PdfPrinter;

/**
 * Prints one report over and over and says how long a document takes, for {@code
 * src/test/peers/compare.sh}, which has other programs print the same.
 */
public final class PrintedReports {
  private static final int WARM_UP = 150;
  private static final int MEASURED = 100;

  private PrintedReports() {}

  /** Writes the content for the other programs into the folder named, then prints. */
  public static void main(String[] folder) throws Exception {
    PeerContent content = PeerContent.read();
    content.write(Path.of(folder[0]));
    PdfPrinter printer = new PdfPrinter();
    for (int i = 0; i < WARM_UP; i++) {
      content.print(printer);
    }
    say("warm, one thread", measure(content, printer, 1));
    measure(content, printer, 2);
    say("warm, two threads", measure(content, printer, 2));
  }

  /** Milliseconds a document. */
  private static double measure(PeerContent content, PdfPrinter printer, int threads)
      throws IOException, InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    long start = System.nanoTime();
    List<Future<?>> all = new ArrayList<>();
    for (int t = 0; t < threads; t++) {
      all.add(
          pool.submit(
              () -> {
                for (int i = 0; i < MEASURED; i++) {
                  content.print(printer);
                }
              }));
    }
    for (Future<?> each : all) {
      each.get();
    }
    double millis = (System.nanoTime() - start) / 1e6;
    pool.shutdown();
    return millis / (MEASURED * threads);
  }

  private static void say(String what, double millis) {
    System.out.println(
        String.format(
            Locale.ROOT, "tiendo\t%s\t%.1f ms\t%.1f a second", what, millis, 1000 / millis));
  }
}
