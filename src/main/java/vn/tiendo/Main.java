package vn.tiendo;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line of the program: parses, runs one command, and is the only place that exits. */
@Command(
    name = "tiendo",
    description = "Dựng trang theo dõi tiến độ và báo cáo của đảng bộ từ các tệp dữ liệu.",
    synopsisHeading = "Cách dùng: ",
    synopsisSubcommandLabel = "LỆNH",
    optionListHeading = "%nTùy chọn:%n",
    commandListHeading = "%nLệnh:%n",
    exitCodeOnExecutionException = Main.BROKEN,
    scope = ScopeType.INHERIT,
    versionProvider = Main.Version.class,
    subcommands = {
      BuildCommand.class,
      CheckCommand.class,
      SchemaCommand.class,
      ProofreadCommand.class,
      PhraseCommand.class,
      SignCommand.class,
      VerifyCommand.class,
      BenchCommand.class
    })
public final class Main implements Runnable {

  /** The exit code when the program itself is at fault; the stack goes to the error stream. */
  static final int BROKEN = 3;

  @Spec private CommandSpec spec;

  /** Commands added below this one inherit it. */
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "In hướng dẫn này.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it by itself
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "In phiên bản.")
  @SuppressWarnings("UnusedVariable") // picocli acts on it by itself
  private boolean version;

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    PrintWriter out = utf8(FileDescriptor.out);
    PrintWriter err = utf8(FileDescriptor.err);
    int code = run(out, err, arguments);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /**
   * Runs one command without ending the process.
   *
   * @param out receives what was asked for
   * @param err receives findings, progress and the usage after a wrong call
   * @return 0 when all went well, 1 when the data has errors, 2 when the command was called
   *     wrongly, 3 when the program itself is at fault
   */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return new CommandLine(new Main())
        .setOut(out)
        .setErr(err)
        .setParameterExceptionHandler(new WrongCall())
        .execute(arguments);
  }

  /** Reached only when no command was named, which is a wrong call. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "chưa nêu lệnh cần chạy.");
  }

  /** Standard streams in UTF-8, whatever the platform's charset is. */
  private static PrintWriter utf8(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
  }

  /** Reads the version from the jar's manifest; a run from class files has none. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"tiendo " + (version == null ? "(bản đang phát triển)" : version)};
    }
  }
}
