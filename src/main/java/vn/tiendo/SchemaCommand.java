package vn.tiendo;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.tiendo.language.Numbers;
import vn.tiendo.schema.JsonSchema;

/** {@code tiendo schema}: writes what data files may hold, for editors that complete and check. */
@Command(
    name = "schema",
    description = "Ghi lược đồ dữ liệu (JSON Schema) để trình soạn thảo gợi ý khóa và gạch lỗi.")
final class SchemaCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--out",
      paramLabel = "THƯ_MỤC",
      defaultValue = "docs/luoc-do",
      description = "Nơi ghi; mặc định là $${DEFAULT-VALUE}.")
  private Path out;

  @Override
  public Integer call() throws IOException {
    Map<String, String> files = JsonSchema.files();
    try {
      Files.createDirectories(out);
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.writeString(out.resolve(file.getKey()), file.getValue());
      }
    } catch (IOException e) {
      spec.commandLine()
          .getErr()
          .println("lỗi: không ghi được lược đồ vào " + out + ": " + WriteFailure.describe(e));
      return 1;
    }
    PrintWriter print = spec.commandLine().getOut();
    print.println("Đã ghi " + Numbers.plain(files.size()) + " lược đồ vào " + out + ".");
    return 0;
  }
}
