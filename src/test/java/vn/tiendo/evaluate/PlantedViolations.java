package vn.tiendo.evaluate;

import freemarker.template.Configuration;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import vn.tiendo.Main;

/** Breaks the rules of the house on purpose, so that a test can see them bite. Never called. */
public final class PlantedViolations {

  private PlantedViolations() {}

  static Object everything(Clock clock, Configuration templates) throws IOException {
    Files.writeString(Path.of(Locale.getDefault() + ".txt"), LocalDate.now(clock).toString());
    System.exit(
        Main.run(new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter())));
    return templates;
  }
}
