package vn.tiendo;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import vn.tiendo.signing.SigningRefused;

/**
 * Where a password comes from: asked at the terminal, or named by an option. Never an argument
 * itself, which would stay in the history of the shell and be seen in the list of processes.
 */
final class PasswordOptions {
  private static final String STANDARD_INPUT = "-";

  @Option(
      names = "--password-file",
      paramLabel = "TỆP",
      description =
          "Đọc mật khẩu (mã PIN) ở dòng đầu của tệp này; - là đầu vào chuẩn. Không nêu thì hỏi trên màn hình.")
  private @Nullable Path file;

  @Option(
      names = "--password-env",
      paramLabel = "BIẾN",
      description = "Lấy mật khẩu (mã PIN) trong biến môi trường này.")
  private @Nullable String variable;

  /** Refuses a call that names two sources. */
  void requireOneSource(CommandLine command) {
    if (file != null && variable != null) {
      throw new ParameterException(
          command, "chỉ nêu một trong hai: --password-file hoặc --password-env.");
    }
  }

  /**
   * Gets the password.
   *
   * @param question asked when no option names a source
   * @throws SigningRefused if the source is not there
   */
  char[] read(String question) {
    if (variable != null) {
      return fromEnvironment(variable);
    }
    return file != null ? fromFile(file) : asked(question);
  }

  private static char[] fromEnvironment(String variable) {
    String value = System.getenv(variable);
    if (value == null) {
      throw new SigningRefused(
          "không có biến môi trường “" + variable + "”",
          "đặt biến này trước khi chạy, hoặc bỏ --password-env để nhập trên màn hình");
    }
    return value.toCharArray();
  }

  private static char[] fromFile(Path file) {
    boolean standard = file.toString().equals(STANDARD_INPUT);
    try (InputStream in = standard ? System.in : Files.newInputStream(file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      return line == null ? new char[0] : line.toCharArray();
    } catch (NoSuchFileException e) {
      throw new SigningRefused(
          "không có tệp mật khẩu " + file, "xem lại đường dẫn sau --password-file");
    } catch (IOException e) {
      throw new SigningRefused("không đọc được tệp mật khẩu " + file, "xem lại quyền đọc tệp này");
    }
  }

  /** From JDK 22 on there always is a console, which without a terminal has no answer. */
  @SuppressWarnings("SystemConsoleNull")
  private static char[] asked(String question) {
    Console console = System.console();
    char[] answer = console == null ? null : console.readPassword("%s", question);
    if (answer == null) {
      throw new SigningRefused(
          "không có màn hình để hỏi mật khẩu",
          "nêu nơi lấy mật khẩu bằng --password-file hoặc --password-env");
    }
    return answer;
  }
}
