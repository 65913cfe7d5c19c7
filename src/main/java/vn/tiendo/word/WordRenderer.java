package vn.tiendo.word;

import java.util.stream.Stream;
import vn.tiendo.publish.Artifact;
import vn.tiendo.publish.Publication;
import vn.tiendo.publish.Renderer;
import vn.tiendo.report.OfficialDocument;

/** Makes the Word copies of the reports that the committees have written. */
public final class WordRenderer implements Renderer {
  private final Typesetting typesetting;

  public WordRenderer(Typesetting typesetting) {
    this.typesetting = typesetting;
  }

  @Override
  public Stream<Artifact> render(Publication publication) {
    return publication.committees().stream().flatMap(OfficialDocument::of).map(this::artifact);
  }

  /** {@code xa-minh-hoa/van-ban/2025-tong-ket-nhiem-ky.docx}. */
  private Artifact artifact(OfficialDocument document) {
    return new Artifact(
        document.path() + ".docx", () -> WordFile.of(document.compose(), typesetting));
  }
}
