package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Report.Piece;
import vn.tiendo.model.Report.Section;
import vn.tiendo.report.ReportView.Passage;
import vn.tiendo.report.ReportView.SectionView;
import vn.tiendo.template.Markdown;

/**
 * Turns a report's narrative into numbered sections: what the committee wrote, with the figures it
 * refers to, and generated passages where it asks for them. A section in which nothing stands is
 * left out.
 */
final class Narrator {
  private final Markdown markdown = new Markdown();
  private final Setting setting;
  private final References references;
  private final GeneratedPassages generated;
  private final String sign;
  private int number;

  /** Tells the names of headings in one stretch of text from those in the others. */
  private int stretch;

  Narrator(Setting setting) {
    this.setting = setting;
    this.references = new References(setting.briefing());
    this.generated = new GeneratedPassages(setting);
    this.sign = setting.briefing().profile().formalities().form().headings().sign();
  }

  List<SectionView> sections() {
    List<SectionView> views = new ArrayList<>();
    for (Section section : setting.briefing().report().narrative().sections()) {
      add(views, section.title(), written(section));
    }
    if (views.isEmpty()) {
      for (OfficialReport.Outline outline : setting.kind().usualSections()) {
        List<Passage> passages = new ArrayList<>();
        outline.blocks().forEach(block -> passages.addAll(generated.of(block)));
        add(views, outline.title(), passages);
      }
    }
    return views;
  }

  private void add(List<SectionView> views, @Nullable String title, List<Passage> passages) {
    if (passages.isEmpty()) {
      return;
    }
    if (title == null) {
      views.add(new SectionView(null, passages));
    } else {
      number++;
      views.add(
          new SectionView(Phrases.roman(number) + sign + " " + Phrases.capitals(title), passages));
    }
  }

  private List<Passage> written(Section section) {
    List<Passage> passages = new ArrayList<>();
    SectionText text = new SectionText(section.title() != null);
    for (Piece piece : section.pieces()) {
      if (piece instanceof Piece.Markdown words) {
        text.add(words.text());
      } else if (piece instanceof Piece.Reference reference) {
        text.add(SectionText.literal(references.text(reference)));
      } else if (piece instanceof Piece.Block block) {
        flush(text, passages);
        passages.addAll(generated.of(block.kind()));
      }
    }
    flush(text, passages);
    return passages;
  }

  private void flush(SectionText text, List<Passage> passages) {
    String words = text.take();
    if (!words.isBlank()) {
      stretch++;
      passages.add(Passage.of(markdown.render(words, "d" + stretch + "-", 0)));
    }
  }
}
