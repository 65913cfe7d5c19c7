package vn.tiendo.document.gate;

import java.io.IOException;
import java.util.function.Consumer;

/** One thing that must hold of every finished document. */
@FunctionalInterface
interface Gate {

  /**
   * Looks at a document.
   *
   * @param faults told what is wrong: one Vietnamese clause each, with the page and the words where
   *     there are any
   * @throws IOException if the file can't be read back
   */
  void check(PrintedDocument document, Consumer<String> faults) throws IOException;
}
