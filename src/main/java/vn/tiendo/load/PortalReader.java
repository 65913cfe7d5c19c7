package vn.tiendo.load;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Catalogue.Portal;
import vn.tiendo.model.Code;
import vn.tiendo.model.Placed;

/** Reads trang.yaml: the site as a whole and which committees it has. */
final class PortalReader {
  private PortalReader() {}

  /**
   * What trang.yaml says.
   *
   * @param committees codes in the order of the site
   */
  record Front(Portal portal, List<Placed<Code>> committees) {}

  static @Nullable Front read(Fields fields) {
    String name = fields.required("tên", Scalars.TEXT);
    String motto = fields.optional("khẩu hiệu", Scalars.TEXT);
    String address = fields.optional("địa chỉ", Scalars.ADDRESS);
    LocalDate cutOff = fields.optional("ngày chốt", Scalars.DATE);
    if (!fields.has("đảng bộ")) {
      fields.missing("đảng bộ");
    }
    List<Placed<Code>> committees = fields.list("đảng bộ", Scalars.CODE.placed());
    fields.finish();
    return name == null ? null : new Front(new Portal(name, motto, address, cutOff), committees);
  }
}
