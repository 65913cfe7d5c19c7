package vn.tiendo.report;

import java.util.List;
import vn.tiendo.report.ReportView.Passage;

/** Writes what stands in place of one generated block of a narrative. */
interface PassageWriter {

  /** The passages in their order; none where there is nothing to say. */
  List<Passage> write();
}
