package buyerside.app.deals.choice.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.deals.choice.Alternatives;
import buyerside.app.deals.choice.Candidate;
import buyerside.app.deals.choice.Candidate.Kind;
import buyerside.app.deals.choice.DecisionCriteria;
import buyerside.app.deals.choice.DecisionCriterion;
import buyerside.app.deals.funding.Funding;
import buyerside.app.deals.sheets.web.Findings.Finding;
import buyerside.judgement.alternatives.Comparison;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What follows from scored alternatives, in words: who leads, on what that hangs, where we lose
/// and what would change it.
final class Verdict {

  private static final double DELICATE = 0.10;
  private static final int MOST_LOSSES = 4;

  private final Alternatives alternatives;
  private final DecisionCriteria criteria;
  private final Funding funding;
  private final LocalDate today;
  private final Comparison comparison;

  Verdict(Alternatives alternatives, DecisionCriteria criteria, Funding funding, LocalDate today) {
    this.alternatives = alternatives;
    this.criteria = criteria;
    this.funding = funding;
    this.today = today;
    this.comparison = alternatives.compare(criteria);
  }

  RankingView ranking() {
    var places = new ArrayList<RankingView.Place>();
    for (int index : comparison.order()) {
      var candidate = alternatives.candidates().get(index);
      double share = comparison.total(index) / DecisionCriterion.MOST_POINTS;
      places.add(
          new RankingView.Place(
              places.size() + 1,
              AlternativesPages.name(candidate),
              "%.1f".formatted(comparison.total(index)),
              (int) Math.round(1000 * share),
              budget(candidate),
              failed(candidate),
              candidate.kind() == Kind.OURS));
    }
    return new RankingView(places);
  }

  List<Finding> findings() {
    if (criteria.criteria().isEmpty()) {
      return List.of(new Finding(msg("alternatives.no-criteria"), true));
    }
    var findings = new ArrayList<Finding>();
    long unknown = alternatives.unknown(criteria);
    if (unknown > 0) {
      findings.add(new Finding(msg("alternatives.unknown", unknown), true));
    }
    if (anythingKnown()) {
      hangsOn(findings);
      losses(findings);
    }
    return findings;
  }

  /// Whether there is anything to put in order.
  boolean anythingKnown() {
    int all = alternatives.candidates().size() * criteria.criteria().size();
    return alternatives.unknown(criteria) < all;
  }

  private void hangsOn(List<Finding> findings) {
    var tippings = comparison.tippings();
    if (tippings.isEmpty()) {
      findings.add(new Finding(msg("alternatives.firm"), false));
      return;
    }
    var first = tippings.getFirst();
    findings.add(
        new Finding(
            msg(
                "alternatives.tips",
                criteria.criteria().get(first.criterion()).name(),
                Math.round(100 * first.share()),
                Math.round(100 * first.tipsAt()),
                AlternativesPages.name(alternatives.candidates().get(first.winner()))),
            first.distance() < DELICATE));
  }

  private void losses(List<Finding> findings) {
    int us = ours();
    int leader = comparison.order().getFirst();
    if (us < 0 || us == leader) {
      return;
    }
    double gap = comparison.total(leader) - comparison.total(us);
    int shown = 0;
    for (int c = 0; c < criteria.criteria().size() && shown < MOST_LOSSES; c++) {
      int behind = points(leader, c) - points(us, c);
      if (behind > 0) {
        var name = criteria.criteria().get(c).name();
        findings.add(
            new Finding(msg("alternatives.loses", name, points(us, c), points(leader, c)), false));
        int needed = (int) Math.ceil(gap / comparison.share(c) - 1e-9);
        if (comparison.share(c) > 0 && points(us, c) + needed <= DecisionCriterion.MOST_POINTS) {
          var target = points(us, c) + needed;
          findings.add(new Finding(msg("alternatives.would-do", name, target), false));
        }
        shown++;
      }
    }
  }

  private int points(int candidate, int criterion) {
    var points =
        alternatives
            .score(
                alternatives.candidates().get(candidate).id(),
                criteria.criteria().get(criterion).id())
            .points();
    return points == null ? 0 : points;
  }

  private int ours() {
    for (int i = 0; i < alternatives.candidates().size(); i++) {
      if (alternatives.candidates().get(i).kind() == Kind.OURS) {
        return i;
      }
    }
    return -1;
  }

  private String failed(Candidate candidate) {
    return criteria.criteria().stream()
        .filter(DecisionCriterion::must)
        .filter(it -> {
          var points = alternatives.score(candidate.id(), it.id()).points();
          return points != null && points < DecisionCriterion.MET;
        })
        .map(DecisionCriterion::name)
        .collect(Collectors.joining(msg("deals.list.separator")));
  }

  private String budget(Candidate candidate) {
    if (candidate.price().absent()) {
      return "";
    }
    var money =
        funding.standing(today).stream()
            .filter(it -> it.currency().equals(candidate.currency()))
            .filter(it -> !it.amount().absent())
            .map(it -> it.amount().range())
            .toList();
    if (money.isEmpty()) {
      return "";
    }
    double least = money.stream().mapToDouble(it -> it.low()).sum();
    double most = money.stream().mapToDouble(it -> it.high()).sum();
    var price = candidate.price().range();
    if (price.high() <= least) {
      return msg("alternatives.budget.inside");
    }
    return msg(price.low() > most ? "alternatives.budget.above" : "alternatives.budget.partly");
  }
}
