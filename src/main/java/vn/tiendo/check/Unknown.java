package vn.tiendo.check;

import java.util.Collection;
import java.util.function.Consumer;
import vn.tiendo.diagnostic.Diagnostic;
import vn.tiendo.language.Folding;
import vn.tiendo.model.Code;
import vn.tiendo.model.Placed;

/**
 * Reports references that lead nowhere, with the nearest code that is there.
 *
 * @param code the code of the diagnostic
 * @param noun what is referred to, {@code chỉ tiêu, chỉ số}
 * @param file where such a thing is written down, {@code don-vi.yaml}
 */
record Unknown(String code, String noun, String file) {

  /** Reports a reference unless its code is known or its record could not be read. */
  void unless(
      Placed<Code> reference,
      Collection<Code> known,
      Rule.Subject subject,
      Consumer<Diagnostic> report) {
    if (known.contains(reference.value()) || subject.isDamaged(reference.value())) {
      return;
    }
    String written = reference.value().value();
    String remedy =
        Folding.nearest(written, known.stream().map(Code::value).toList())
            .map(near -> "có phải là “%s”?".formatted(near))
            .orElse("khai báo mã này trong %s hoặc sửa lại mã".formatted(file));
    report.accept(
        Diagnostic.error(
            code,
            reference.place(),
            "không có %s nào mang mã “%s”".formatted(noun, written),
            remedy));
  }
}
