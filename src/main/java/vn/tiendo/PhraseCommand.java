package vn.tiendo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tiendo phrase}: says what target phrases demand, or how far they were understood. */
@Command(
    name = "phrase",
    description = {
      "Đọc lời văn chỉ tiêu: in điều đã hiểu, hoặc hiểu đến đâu và nên viết thế nào.",
      "Mã kết thúc là 1 khi có lời văn chưa hiểu, kể cả với --json."
    })
final class PhraseCommand implements Callable<Integer> {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "In mỗi lời văn một dòng JSON.")
  private boolean json;

  @Parameters(
      paramLabel = "LỜI VĂN",
      arity = "0..*",
      description =
          "Mỗi tham số một lời văn; không nêu thì đọc đầu vào chuẩn (UTF-8), mỗi dòng một.")
  private List<String> phrases = List.of();

  private boolean refused;

  @Override
  public Integer call() throws IOException {
    if (phrases.isEmpty()) {
      answerLines();
    } else {
      phrases.forEach(this::answer);
    }
    return refused ? 1 : 0;
  }

  /** Answers each line before it waits for the next; what is not UTF-8 is no phrase. */
  private void answerLines() throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8.newDecoder()));
    try {
      String line = lines.readLine();
      if (line != null && line.startsWith(BYTE_ORDER_MARK)) {
        line = line.substring(1);
      }
      for (; line != null; line = lines.readLine()) {
        answer(line);
      }
    } catch (CharacterCodingException e) {
      throw new ParameterException(spec.commandLine(), "đầu vào chuẩn không phải UTF-8.", e);
    }
  }

  private void answer(String phrase) {
    if (phrase.isBlank()) {
      return;
    }
    PhraseAnswer answer = PhraseAnswer.to(phrase);
    refused |= answer.isRefused();
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(answer.json());
    } else {
      out.println(answer.text());
      out.println();
    }
  }
}
