package vn.tiendo.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.Main;

/** Reports as the program prints them, from data to PDF. */
public final class PrintedReports {
  private static final Path DATA = Path.of("src/test/resources/sites/mot-ke-hoach/data");
  private static final String REPORT = "xa-thu/bao-cao/2024-tien-do.md";
  private static final String COMMITTEE = "xa-thu/dang-bo.yaml";
  private static final String FINAL = "trạng thái: chính thức";

  private PrintedReports() {}

  /** Final, with a field for the person and one for the body. */
  public static byte[] withBothFields(Path folder) throws IOException {
    return printed(folder, "", "ô chữ ký: cá nhân và cơ quan\n" + FINAL);
  }

  /** Final, without any field. */
  public static byte[] withoutFields(Path folder) throws IOException {
    return printed(folder, "", FINAL);
  }

  /** A draft of a committee whose final reports have fields. */
  public static byte[] draft(Path folder) throws IOException {
    return printed(folder, "  ô chữ ký: cá nhân và cơ quan\n", "trạng thái: dự thảo");
  }

  /**
   * Builds the report.
   *
   * @param formality a line of the committee's thể thức, or nothing
   * @param front lines of the report's own, in the place of its state
   */
  public static byte[] printed(Path folder, String formality, String front) throws IOException {
    Path data = folder.resolve("data");
    for (Path file : files()) {
      Path copy = data.resolve(DATA.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      String text = Files.readString(file);
      Files.writeString(
          copy, text.replace(FINAL, front).replace("thể thức:\n", "thể thức:\n" + formality));
    }
    assertThat(Files.readString(data.resolve(REPORT))).contains(front);
    assertThat(Files.readString(data.resolve(COMMITTEE))).contains(formality);
    StringWriter err = new StringWriter();
    PrintWriter print = new PrintWriter(err, true);
    Path out = folder.resolve("trang");
    int code = Main.run(print, print, "build", "--data", data.toString(), "--out", out.toString());
    assertThat(code).as(err.toString()).isZero();
    return Files.readAllBytes(out.resolve("xa-thu/van-ban/2024-tien-do.pdf"));
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> walk = Files.walk(DATA)) {
      return walk.filter(Files::isRegularFile).toList();
    }
  }
}
