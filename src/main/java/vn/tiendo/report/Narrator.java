package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.language.Ordinals;
import vn.tiendo.model.Report.Piece;
import vn.tiendo.model.Report.Section;
import vn.tiendo.report.ReportView.PartView;
import vn.tiendo.report.ReportView.Passage;
import vn.tiendo.report.ReportView.SectionView;
import vn.tiendo.template.Markdown;

/**
 * Turns a report's narrative into numbered sections: what the committee wrote, with the figures it
 * refers to, and generated passages where it asks for them. A section in which nothing stands is
 * left out, or shown as still to be written while the report is a draft.
 */
final class Narrator {
  private final Markdown markdown = new Markdown();
  private final Setting setting;
  private final References references;
  private final GeneratedPassages generated;
  private final String sign;
  private final List<SectionView> views = new ArrayList<>();

  /** The part that the next section begins; null when it goes on. */
  private @Nullable PartView begun;

  private int parts;
  private int number;
  private int figures;

  /** How many levels headings go down: one in a report of parts. */
  private int shift;

  /** Tells the names of headings in one stretch of text from those in the others. */
  private int stretch;

  Narrator(Setting setting) {
    this.setting = setting;
    this.references = new References(setting.briefing());
    this.generated = new GeneratedPassages(setting);
    this.sign = setting.briefing().profile().formalities().form().headings().sign();
  }

  List<SectionView> sections() {
    List<Section> sections = setting.briefing().report().narrative().sections();
    if (sections.isEmpty()) {
      List<OfficialReport.Outline> outlines = setting.kind().usualSections();
      shift = outlines.stream().anyMatch(outline -> outline.part() != null) ? 1 : 0;
      outlines.forEach(o -> add(o.part(), o.title(), generated(o)));
    } else {
      shift = sections.stream().anyMatch(section -> section.part() != null) ? 1 : 0;
      sections.forEach(section -> add(section.part(), section.title(), filled(section)));
    }
    return views;
  }

  /** A part that begins with a section in which nothing stands begins with the next one. */
  private void add(@Nullable String part, @Nullable String title, List<Passage> passages) {
    if (part != null) {
      parts++;
      number = 0;
      begun = new PartView("Phần " + Ordinals.ranked(parts), Phrases.capitals(part));
    }
    if (passages.isEmpty()) {
      return;
    }
    String heading = title == null ? null : numbered(title);
    views.add(new SectionView(begun, heading, withNumberedFigures(passages)));
    begun = null;
  }

  private String numbered(String title) {
    number++;
    return Ordinals.roman(number) + sign + " " + Phrases.capitals(title);
  }

  /** A section of the usual outline, with what is known. */
  private List<Passage> generated(OfficialReport.Outline outline) {
    return new OutlineText(outline, isDraft(), generated::of, this::rendered).passages();
  }

  /** A section as written; a draft shows that one is still to be filled in. */
  private List<Passage> filled(Section section) {
    List<Passage> passages = written(section);
    return passages.isEmpty() && section.title() != null && isDraft()
        ? List.of(rendered(OutlineText.BLANK))
        : passages;
  }

  private boolean isDraft() {
    return setting.briefing().report().draft();
  }

  private List<Passage> written(Section section) {
    List<Passage> passages = new ArrayList<>();
    SectionText text = new SectionText(section.title() != null);
    for (Piece piece : section.pieces()) {
      if (piece instanceof Piece.Markdown words) {
        text.add(words.text());
      } else if (piece instanceof Piece.Reference reference) {
        text.add(SectionText.literal(references.told(reference).marked()));
      } else if (piece instanceof Piece.Block block) {
        flush(text, passages);
        passages.addAll(generated.of(block));
      } else if (piece instanceof Piece.Chart chart) {
        flush(text, passages);
        passages.addAll(new TargetFigure(setting, chart.measure().value()).write());
      }
    }
    flush(text, passages);
    return passages;
  }

  /** Pictures are numbered through the whole document. */
  private List<Passage> withNumberedFigures(List<Passage> passages) {
    List<Passage> numbered = new ArrayList<>();
    for (Passage passage : passages) {
      numbered.add(passage instanceof Passage.Figure figure ? figure.numbered(++figures) : passage);
    }
    return numbered;
  }

  private void flush(SectionText text, List<Passage> passages) {
    String words = text.take();
    if (!words.isBlank()) {
      passages.add(rendered(words));
    }
  }

  private Passage rendered(String words) {
    stretch++;
    return Passage.of(markdown.render(words, "d" + stretch + "-", shift));
  }
}
