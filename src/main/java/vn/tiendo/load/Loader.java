package vn.tiendo.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Folding;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Catalogue.Portal;
import vn.tiendo.model.Code;
import vn.tiendo.model.Committee;
import vn.tiendo.model.Placed;

/**
 * Reads a data folder whole. Nothing stops it: what can't be read is told and left out, and the
 * rest is read, so that all mistakes of all files come in one run.
 */
public final class Loader {
  private static final String PORTAL = "trang.yaml";

  /** Folders that stand beside the committees: templates and files of the site itself. */
  private static final Set<String> NO_COMMITTEES = Set.of("templates", "site");

  private static final Portal NO_PORTAL = new Portal("", null, null, null);

  private final Folder folder;
  private final Findings findings = new Findings();
  private final Map<String, Folder.Entry> committeeFolders = new TreeMap<>();
  private PortalReader.@Nullable Front front;
  private boolean portalFound;

  private Loader(Path dataFolder) {
    this.folder = new Folder(dataFolder, "", findings);
  }

  /** Reads a data folder, which may lie in a jar. */
  public static Loaded load(Path dataFolder) {
    return new Loader(dataFolder).load();
  }

  private Loaded load() {
    for (Folder.Entry entry : folder.entries()) {
      take(entry);
    }
    if (!portalFound) {
      findings.error(
          Mistake.FILE_MISSING,
          folder.placeOf(PORTAL),
          "thư mục dữ liệu thiếu tệp trang.yaml",
          "thêm tệp này với các khóa tên và đảng bộ, hoặc chọn đúng thư mục dữ liệu");
    }
    List<Committee> committees = new ArrayList<>();
    if (front != null) {
      listed(front.committees(), committees);
    }
    committeeFolders.values().forEach(this::unlisted);
    Portal portal = front == null ? NO_PORTAL : front.portal();
    return new Loaded(
        new Catalogue(portal, committees), findings.diagnostics(), findings.damaged());
  }

  private void take(Folder.Entry entry) {
    if (entry.name().equals(PORTAL) && !entry.folder()) {
      portalFound = true;
      Fields fields = folder.fields(entry, "trang");
      front = fields == null ? null : PortalReader.read(fields);
    } else if (entry.folder() && !NO_COMMITTEES.contains(entry.name())) {
      committeeFolders.put(entry.name(), entry);
    } else if (entry.folder()) {
      SiteFiles.lookOver(folder.inside(entry));
    } else if (!entry.folder() && !entry.name().equals("README.md")) {
      CommitteeFolder.stray(folder, entry, List.of(PORTAL));
    }
  }

  private void listed(List<Placed<Code>> codes, List<Committee> into) {
    List<String> seen = new ArrayList<>();
    for (Placed<Code> code : codes) {
      String name = code.value().value();
      Folder.Entry entry = committeeFolders.remove(name);
      if (entry != null) {
        Committee committee = new CommitteeFolder(code.value(), folder.inside(entry)).read();
        if (committee != null) {
          into.add(committee);
        }
      } else if (seen.contains(name)) {
        findings.error(
            Mistake.CODE_TWICE,
            code.place(),
            "đảng bộ “%s” đã có trong danh sách".formatted(name),
            "xóa dòng này");
      } else {
        missingFolder(code);
      }
      seen.add(name);
    }
  }

  private void missingFolder(Placed<Code> code) {
    String name = code.value().value();
    findings.damage(name);
    findings.error(
        Mistake.FOLDER_MISSING,
        code.place(),
        "không có thư mục “%s”".formatted(name),
        Folding.nearest(name, committeeFolders.keySet())
            .map(near -> "có phải là “%s”?".formatted(near))
            .orElse("thêm thư mục này cùng tệp dang-bo.yaml, hoặc xóa dòng này"));
  }

  private static String remedy(String folder) {
    String add =
        "thêm dòng “- %s” dưới khóa “đảng bộ” của trang.yaml".formatted(Scalars.codeLike(folder));
    return Code.isCode(folder)
        ? add
        : "đổi tên thư mục thành %s rồi %s".formatted(Scalars.codeLike(folder), add);
  }

  private void unlisted(Folder.Entry entry) {
    Folder inner = folder.inside(entry);
    boolean committee =
        inner.entries().stream().anyMatch(each -> each.name().equals(CommitteeFolder.PROFILE));
    if (committee && portalFound && front == null) {
      return; // trang.yaml could not be read, which is told already
    }
    if (committee) {
      findings.error(
          Mistake.FOLDER_UNLISTED,
          inner.placeOf(CommitteeFolder.PROFILE),
          "đảng bộ “%s” chưa có trong danh sách của trang.yaml".formatted(entry.name()),
          remedy(entry.name()));
    } else {
      findings.warning(
          Mistake.FILE_STRAY,
          inner.placeOf(""),
          "thư mục “%s” không có tệp dang-bo.yaml nên không đọc".formatted(entry.name()),
          "thêm tệp dang-bo.yaml, hoặc chuyển thư mục đi nơi khác");
    }
  }
}
