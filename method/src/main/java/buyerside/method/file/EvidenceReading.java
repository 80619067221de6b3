package buyerside.method.file;

import buyerside.method.Evidence;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What an evidence file holds: the evidence of each deal, in the order in which the deals first
/// appear, and the rows that could not be read.
///
/// A row that cannot be read counts for nothing, as if it were not in the file: a deal that has no
/// other rows is not among the deals, because an answer for it would be made of nothing.
public record EvidenceReading(
    SequencedMap<String, List<Evidence>> deals, List<RowProblem> problems) {

  public EvidenceReading {
    deals = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(deals));
    problems = List.copyOf(problems);
  }
}
