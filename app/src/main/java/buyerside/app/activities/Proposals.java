package buyerside.app.activities;

import buyerside.app.activities.LineReading.Proposal;
import buyerside.app.process.ProcessVersion;
import buyerside.method.Criterion;
import buyerside.method.CriterionId;
import buyerside.method.quicklog.Chip;
import buyerside.method.quicklog.Field;
import buyerside.method.quicklog.Polarity;
import java.util.Map;
import java.util.Optional;

/// Which criterion a remark speaks to: by the rule that found it, else the first required one of
/// its stage.
final class Proposals {
  private static final Map<String, String> BY_RULE =
      Map.ofEntries(
          Map.entry("must-be-solved", "must-be-solved"),
          Map.entry("no-problem", "must-be-solved"),
          Map.entry("only-looking", "must-be-solved"),
          Map.entry("owner-named", "problem-owner"),
          Map.entry("no-owner", "problem-owner"),
          Map.entry("on-agenda", "on-the-agenda"),
          Map.entry("tried-before", "tried-before"),
          Map.entry("figure-seen-by-finance", "finance-has-seen-it"),
          Map.entry("figure-corrected", "number-corrected"),
          Map.entry("plan-published", "plan-published"),
          Map.entry("approver-known", "approver-named"),
          Map.entry("approver-unknown", "approver-named"),
          Map.entry("way-of-deciding", "decision-process"),
          Map.entry("scored", "offer-compared"),
          Map.entry("trial-passed", "trial-passed"),
          Map.entry("price-fits", "price-in-range"),
          Map.entry("out-of-range", "price-in-range"),
          Map.entry("references-called", "references-called"),
          Map.entry("terms-agreed", "terms-agreed"));

  private Proposals() {}

  static Optional<Proposal> of(Chip chip, ProcessVersion version) {
    var stages = version.process().stages();
    return chip.field() instanceof Field.Remark(int number, var polarity) && number <= stages.size()
        ? Optional.of(proposal(chip, version, number, polarity))
        : Optional.empty();
  }

  private static Proposal proposal(
      Chip chip, ProcessVersion version, int number, Polarity polarity) {
    var criteria =
        version.process().stages().get(number - 1).criteria().stream().map(Criterion::id).toList();
    var rule = chip.rule().replaceFirst("^remark\\.(not-)?", "");
    var likeliest = new CriterionId(BY_RULE.getOrDefault(rule, criteria.getFirst().value()));
    return new Proposal(
        version,
        criteria,
        criteria.contains(likeliest) ? likeliest : criteria.getFirst(),
        polarity == Polarity.DENIES);
  }
}
