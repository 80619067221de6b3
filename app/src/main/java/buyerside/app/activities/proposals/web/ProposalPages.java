package buyerside.app.activities.proposals.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.activities.proposals.OpenDeal;
import buyerside.app.activities.proposals.Party;
import buyerside.app.activities.proposals.Proposal;
import buyerside.app.activities.proposals.Proposals;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Reason;
import buyerside.method.fit.ActivityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Draws proposals.
@Component
class ProposalPages {

  private static final int SHOWN = 50;
  private static final int NAMED = 6;

  private final Proposals proposals;

  ProposalPages(Proposals proposals) {
    this.proposals = proposals;
  }

  /// An answer that was refused, with what was chosen.
  ///
  /// @param about the proposal; `null` if it was about several
  record Refusal(@Nullable UUID about, String deal, String kind, List<Reason> reasons) {
    static final Refusal NONE = new Refusal(null, "", "", List.of());

    boolean of(Proposal one) {
      return one.id().equals(about);
    }
  }

  @Transactional(readOnly = true)
  public Page page(Viewer viewer, @Nullable UUID after, String told, Refusal refusal) {
    var found = proposals.open(viewer, after, SHOWN + 1);
    var shown = found.size() > SHOWN ? found.subList(0, SHOWN) : found;
    var deals = proposals.deals(viewer);
    var matched = new ArrayList<ProposalCard>();
    var others = new ArrayList<ProposalCard>();
    for (var one : shown) {
      (one.matched() || one.activity() != null ? matched : others).add(card(one, deals, refusal));
    }
    var next = found.size() > SHOWN ? "/activities/proposals?after=" + shown.getLast().id() : "";
    return new Page(
        msg("proposals.title"),
        "activities",
        new ProposalsPage(
            matched, others, options(deals), kinds(), told, next, new Problems(refusal.reasons())));
  }

  private static ProposalCard card(Proposal one, List<OpenDeal> deals, Refusal refusal) {
    var deal = one.match().deal();
    var refused = refusal.of(one);
    var usual = deal == null || deals.stream().anyMatch(it -> it.id().equals(deal));
    return new ProposalCard(
        one.id().toString(),
        one.what().title().isEmpty() ? msg("activities.kind." + one.kind()) : one.what().title(),
        when(one),
        one.what().place(),
        who(one.parties()),
        one.matched() ? msg("proposals.because." + one.match().because()) : "",
        one.activity() == null ? "" : one.what().calledOff() ? "OFF" : "MOVED",
        one.what().repeats(),
        refused && !refusal.kind().isEmpty() ? refusal.kind() : one.kind().name(),
        refused && !refusal.deal().isEmpty() ? refusal.deal() : deal == null ? "" : deal.toString(),
        usual || deal == null ? "" : deal.toString(),
        one.match().dealName(),
        refused
            ? refusal.reasons().stream().map(Reason::words).collect(Collectors.joining(" "))
            : "");
  }

  private static String when(Proposal one) {
    var starts = one.when().starts();
    if (one.when().allDay()) {
      return msg("proposals.all-day", Formats.date(starts));
    }
    return one.when().minutes() == 0
        ? Formats.time(starts)
        : msg("proposals.minutes", Formats.time(starts), one.when().minutes());
  }

  private static String who(List<Party> parties) {
    var named = parties.stream().limit(NAMED).map(Party::shown).collect(Collectors.joining(", "));
    return parties.size() > NAMED
        ? msg("proposals.and-more", named, parties.size() - NAMED)
        : named;
  }

  private static List<Option> options(List<OpenDeal> deals) {
    return Stream.concat(
            Stream.of(new Option("", msg("proposals.deal.choose"))),
            deals.stream()
                .map(it ->
                    new Option(
                        it.id().toString(),
                        it.companyNames().isEmpty()
                            ? it.name()
                            : it.name() + " · " + it.companyNames().getLast())))
        .toList();
  }

  private static List<Option> kinds() {
    return Stream.of(ActivityKind.values())
        .map(it -> new Option(it.name(), msg("activities.kind." + it)))
        .toList();
  }
}
