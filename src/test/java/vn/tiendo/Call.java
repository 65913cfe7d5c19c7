package vn.tiendo;

import java.io.PrintWriter;
import java.io.StringWriter;

/** One call of the program, in this process, and what it said. */
record Call(int code, String out, String err) {

  static Call of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new Call(code, out.toString(), err.toString());
  }
}
