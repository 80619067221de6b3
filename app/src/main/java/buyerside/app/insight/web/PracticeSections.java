package buyerside.app.insight.web;

import static buyerside.app.insight.web.InsightWords.decimal;
import static buyerside.app.insight.web.InsightWords.percent;
import static buyerside.app.shell.Messages.msg;

import buyerside.app.deals.decision.DecisionWords;
import buyerside.app.deals.decision.OwnReason;
import buyerside.app.insight.Practices;
import buyerside.app.insight.Practices.CriterionUse;
import buyerside.app.insight.Practices.Use;
import buyerside.app.insight.web.InsightTable.Head;
import buyerside.app.insight.web.InsightTable.Line;
import buyerside.app.insight.web.InsightTable.Slot;
import buyerside.app.process.ProcessVersion;
import buyerside.app.shell.Formats;
import java.util.List;

/// Criteria, ends, slippage and sources, in tables and sentences.
record PracticeSections(Practices practices, ProcessVersion version, List<OwnReason> own) {

  private static final int MOST = 40;

  List<InsightSection> all() {
    return practices.criteria().isEmpty() && practices.sources().isEmpty()
        ? List.of()
        : List.of(criteria(), reasons(), winners(), slips(), sources());
  }

  private InsightSection criteria() {
    long silent =
        practices.criteria().stream()
            .filter(it -> it.use() != Use.TELLS && it.use() != Use.TOO_FEW)
            .count();
    return InsightSection.of(
        "criteria",
        silent == 0 ? msg("insight.criteria.all") : msg("insight.criteria.silent", silent),
        msg("insight.criteria.lead"),
        new InsightTable(
            msg("insight.criteria"),
            List.of(
                Head.text(msg("insight.criterion")),
                Head.text(msg("deals.stage")),
                Head.text(msg("insight.works.says")),
                Head.number(msg("insight.criteria.won")),
                Head.number(msg("insight.criteria.lost")),
                Head.number(msg("insight.works.q")),
                Head.number(msg("insight.criteria.evidence")),
                Head.number(msg("insight.criteria.withdrawn")),
                Head.number(msg("insight.criteria.lapsed"))),
            practices.criteria().stream().map(this::criterion).toList()));
  }

  private Line criterion(CriterionUse it) {
    var pieces = it.pieces();
    return new Line(
        it.use() == Use.TELLS ? "good" : it.use() == Use.TOO_FEW ? "calm" : "bad",
        List.of(
            Slot.of(InsightWords.criterion(version, it.criterion())),
            Slot.of(InsightWords.stage(version, it.stage())),
            Slot.of(msg("insight.criteria.use." + it.use())),
            Slot.of(share(it.wonMet(), it.won())),
            Slot.of(share(it.lostMet(), it.lost())),
            Slot.of(decimal(it.q(), 3)),
            Slot.of(Formats.number(pieces.evidence())),
            Slot.of(
                pieces.withdrawn() == 0
                    ? "0"
                    : msg("insight.criteria.after", pieces.withdrawn(), pieces.days())),
            Slot.of(Formats.number(pieces.lapsed()))));
  }

  private static String share(int part, int whole) {
    return whole == 0
        ? "–"
        : percent((double) part / whole)
            + " ("
            + Formats.number(part)
            + "/"
            + Formats.number(whole)
            + ")";
  }

  private InsightSection reasons() {
    var given = practices.reasons().stream().filter(it -> !it.outcome().equals("WON")).toList();
    int all = given.stream().mapToInt(Practices.EndReason::deals).sum();
    int untold =
        given.stream()
            .filter(it -> it.reason().isEmpty())
            .mapToInt(Practices.EndReason::deals)
            .sum();
    var most = given.stream().filter(it -> !it.reason().isEmpty()).findFirst();
    return InsightSection.of(
            "reasons",
            most.map(it ->
                    msg(
                        "insight.reasons.finding",
                        reason(it.reason()),
                        stage(it.stage()),
                        it.deals()))
                .orElse(msg("insight.reasons.none")),
            msg("insight.reasons.lead"),
            new InsightTable(
                msg("insight.reasons"),
                List.of(
                    Head.text(msg("insight.outcome")),
                    Head.text(msg("deals.stage")),
                    Head.text(msg("insight.reason")),
                    Head.number(msg("insight.deals.count"))),
                practices.reasons().stream()
                    .limit(MOST)
                    .map(it ->
                        new Line(
                            "",
                            List.of(
                                Slot.of(msg("deals.outcome." + it.outcome())),
                                Slot.of(stage(it.stage())),
                                Slot.of(reason(it.reason())),
                                Slot.link(
                                    Formats.number(it.deals()),
                                    "/insight/deals?stage="
                                        + it.stage()
                                        + (it.outcome().equals("WON")
                                            ? "&end=ON"
                                            : "&end=" + it.outcome())))))
                    .toList()))
        .noted(untold == 0 ? "" : msg("insight.reasons.untold", untold, all));
  }

  private String stage(String stage) {
    return stage.isEmpty() ? "–" : InsightWords.stage(version, stage);
  }

  private String reason(String code) {
    return code.isEmpty() ? msg("insight.unknown") : DecisionWords.reason(code, own);
  }

  private InsightSection winners() {
    return InsightSection.of(
        "winners",
        practices.winners().isEmpty() ? msg("insight.winners.none") : msg("insight.winners"),
        msg("insight.winners.lead"),
        new InsightTable(
            msg("insight.winners"),
            List.of(
                Head.text(msg("insight.winner")),
                Head.text(msg("deals.stage")),
                Head.number(msg("insight.deals.count"))),
            practices.winners().stream()
                .limit(MOST)
                .map(it ->
                    new Line(
                        "",
                        List.of(
                            Slot.of(it.winner()),
                            Slot.of(stage(it.stage())),
                            Slot.of(Formats.number(it.deals())))))
                .toList()));
  }

  private InsightSection slips() {
    return InsightSection.of(
        "slips",
        msg("insight.slips"),
        msg("insight.slips.lead"),
        new InsightTable(
            msg("insight.slips"),
            List.of(
                Head.text(msg("insight.outcome")),
                Head.number(msg("insight.deals.count")),
                Head.number(msg("insight.slips.grown")),
                Head.number(msg("insight.slips.shrunk")),
                Head.number(msg("insight.slips.late")),
                Head.number(msg("insight.slips.days"))),
            practices.slips().stream()
                .map(it ->
                    new Line(
                        "",
                        List.of(
                            Slot.of(
                                it.outcome().isEmpty()
                                    ? msg("insight.open")
                                    : msg("deals.outcome." + it.outcome())),
                            Slot.of(Formats.number(it.deals())),
                            Slot.of(share(it.grown(), it.deals())),
                            Slot.of(share(it.shrunk(), it.deals())),
                            Slot.of(share(it.late(), it.dated())),
                            Slot.of(it.late() == 0 ? "–" : Formats.number(it.days())))))
                .toList()));
  }

  private InsightSection sources() {
    return InsightSection.of(
        "sources",
        msg("insight.sources"),
        msg("insight.sources.lead"),
        new InsightTable(
            msg("insight.sources"),
            List.of(
                Head.text(msg("insight.cut.SOURCE")),
                Head.number(msg("insight.deals.count")),
                Head.picture(msg("insight.sources.funded")),
                Head.number(msg("insight.sources.funded")),
                Head.number(msg("insight.sources.won")),
                Head.number(msg("deals.outcome.LOST")),
                Head.number(msg("deals.outcome.NO_DECISION"))),
            practices.sources().stream()
                .map(it ->
                    new Line(
                        "",
                        List.of(
                            Slot.of(it.source().isEmpty() ? msg("insight.unknown") : it.source()),
                            Slot.of(Formats.number(it.deals())),
                            Slot.bar(Math.round(100f * it.funded() / Math.max(1, it.deals()))),
                            Slot.of(share(it.funded(), it.deals())),
                            Slot.of(share(it.won(), it.won() + it.lost() + it.noDecision())),
                            Slot.of(Formats.number(it.lost())),
                            Slot.of(Formats.number(it.noDecision())))))
                .toList()));
  }
}
