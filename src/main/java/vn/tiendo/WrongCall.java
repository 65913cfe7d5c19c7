package vn.tiendo;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Vietnamese what was wrong with a call, then how to call. */
final class WrongCall implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("tiendo: " + message(wrong));
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      List<String> suggestions = unmatched.getSuggestions();
      if (!suggestions.isEmpty()) {
        err.println("Có phải ý là: " + String.join(", ", suggestions) + "?");
      }
    }
    err.println();
    command.usage(err, command.getColorScheme());
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  private static String message(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return "không có lệnh hay tùy chọn \"" + String.join(" ", unmatched.getUnmatched()) + "\".";
    }
    if (wrong instanceof MissingParameterException missing) {
      return "còn thiếu "
          + missing.getMissing().stream().map(WrongCall::name).collect(Collectors.joining(", "))
          + ".";
    }
    if (wrong instanceof OverwrittenOptionException twice) {
      return name(twice.getOverwritten()) + " được nêu hai lần.";
    }
    ArgSpec argument = wrong.getArgSpec();
    if (argument != null && wrong.getValue() != null) {
      return "giá trị \"" + wrong.getValue() + "\" không hợp lệ cho " + name(argument) + ".";
    }
    return String.valueOf(wrong.getMessage());
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
