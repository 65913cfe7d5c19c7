package vn.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.language.Initials;
import vn.tiendo.model.Commitment;
import vn.tiendo.model.Term;
import vn.tiendo.report.ReportView.Passage;

/** How many targets are met, nearly met, behind: one sentence for each plan or term. */
record SummaryPassage(Setting setting) implements PassageWriter {

  @Override
  public List<Passage> write() {
    List<Commitment> commitments = setting.withTargets();
    List<String> sentences = new ArrayList<>();
    for (Commitment commitment : commitments) {
      Briefing briefing = setting.briefing();
      String headline = setting.wording().headline(briefing.assessment().tally(commitment));
      String counts = briefing.marking().counts(commitment);
      sentences.add(
          commitments.size() > 1
              ? lead(commitment) + new Told(Phrases.lowered(headline), counts).marked() + "."
              : new Told(headline, counts).marked());
    }
    return PassageText.paragraphs(withAppendix(sentences));
  }

  /** Ends in a comma: the headline has the colon of the sentence. */
  private static String lead(Commitment commitment) {
    String name = PlanName.of(commitment);
    return (commitment instanceof Term ? Initials.raised(name) : "Thực hiện " + name) + ", ";
  }

  private List<String> withAppendix(List<String> sentences) {
    if (sentences.isEmpty() || setting.attachments() == 0) {
      return sentences;
    }
    List<String> all = new ArrayList<>(sentences);
    if (setting.attachments() == 1) {
      int last = all.size() - 1;
      all.set(last, all.get(last) + " (Chi tiết tại Phụ lục kèm theo.)");
    } else {
      all.add("Chi tiết tại các Phụ lục kèm theo.");
    }
    return all;
  }
}
