package buyerside.app.deals.choice;

import buyerside.app.access.Viewer;
import buyerside.app.deals.sheets.Saving;
import buyerside.app.deals.sheets.Saving.Rejected;
import buyerside.app.deals.sheets.Sheet;
import buyerside.app.deals.sheets.Sheets;
import buyerside.app.deals.sheets.Tool;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What buyers decide by, and between.
@Service
public class Choices {

  private final Sheets sheets;

  Choices(Sheets sheets) {
    this.sheets = sheets;
  }

  /// @param at as known at an instant; `null` for now
  @Transactional(readOnly = true)
  public Optional<Sheet<DecisionCriteria>> criteria(
      Viewer viewer, UUID deal, @Nullable Instant at) {
    return sheets.find(
        viewer, deal, Tool.CRITERIA, DecisionCriteria.class, DecisionCriteria.NONE, at);
  }

  @Transactional
  public Saving save(Viewer viewer, UUID deal, int seen, DecisionCriteria wanted) {
    var problems = wanted.problems();
    return problems.isEmpty()
        ? sheets.save(viewer, deal, Tool.CRITERIA, seen, wanted)
        : new Rejected(problems);
  }

  /// @param at as known at an instant; `null` for now
  @Transactional(readOnly = true)
  public Optional<Sheet<Alternatives>> alternatives(
      Viewer viewer, UUID deal, @Nullable Instant at) {
    var none = Alternatives.none(viewer.place().currency());
    return sheets.find(viewer, deal, Tool.ALTERNATIVES, Alternatives.class, none, at);
  }

  /// Saves the candidates; doing nothing is one of them, typed or not.
  @Transactional
  public Saving save(Viewer viewer, UUID deal, int seen, Alternatives wanted) {
    var complete = wanted.withNothing(viewer.place().currency());
    var problems = complete.problems();
    return problems.isEmpty()
        ? sheets.save(viewer, deal, Tool.ALTERNATIVES, seen, complete)
        : new Rejected(problems);
  }
}
