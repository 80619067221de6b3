package buyerside.method.draft;

import buyerside.method.Criterion;
import buyerside.method.playbook.CriterionTexts;

/// A criterion with its texts.
public record CriterionDraft(Criterion criterion, CriterionTexts texts) {}
