package vn.tiendo.load;

import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Code;
import vn.tiendo.model.Placed;
import vn.tiendo.model.Target.Application;

/** Reads to whom a level applies (áp dụng). */
final class ApplicationReader {
  static final Value<Application> APPLICATION = ApplicationReader::read;

  private static final Value<Application> WORD =
      Words.<Application>of("toàn đảng bộ", new Application.Together())
          .and("mỗi đơn vị", new Application.Each(null))
          .value();

  private ApplicationReader() {}

  private static @Nullable Application read(Node node, Findings findings) {
    if (!(node instanceof Node.Mapping mapping)) {
      return WORD.read(node, findings);
    }
    Fields fields = new Fields(mapping, "áp dụng", findings);
    Placed<Code> kind = fields.required("mỗi", Scalars.CODE.placed());
    fields.finish();
    return kind == null ? null : new Application.Each(kind);
  }
}
