package buyerside.app.insight.web;

import static buyerside.app.insight.web.InsightWords.decimal;
import static buyerside.app.insight.web.InsightWords.percent;
import static buyerside.app.shell.Messages.msg;

import buyerside.app.insight.Works;
import buyerside.app.insight.web.InsightTable.Head;
import buyerside.app.insight.web.InsightTable.Line;
import buyerside.app.insight.web.InsightTable.Slot;
import buyerside.app.insight.web.InsightTable.Span;
import buyerside.app.process.ProcessVersion;
import buyerside.app.shell.Formats;
import buyerside.judgement.works.Chronicle.Sort;
import buyerside.judgement.works.Effect;
import buyerside.judgement.works.Effect.Verdict;
import buyerside.judgement.works.Effects;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// What works, in tables and sentences.
///
/// @param stage an id to look at only; empty for all
record WorksSections(Works works, ProcessVersion version, String stage) {

  private static final int MOST_ORDER = 12;

  List<InsightSection> all() {
    if (works.visits() == 0) {
      return List.of();
    }
    var sections = new ArrayList<InsightSection>();
    var told = lines(it -> it.verdict().found());
    sections.add(
        InsightSection.of(
                "told",
                told.isEmpty() ? msg("insight.works.told.none") : msg("insight.works.told"),
                msg("insight.works.lead", Effects.WINDOW.lag(), Effects.WINDOW.last()),
                new InsightTable(msg("insight.works.told"), heads(), told))
            .noted(
                msg(
                    "insight.works.note",
                    works.effects().stream().filter(it -> it.ratio() != null).count())));
    sections.add(
        InsightSection.of(
                "nothing",
                msg("insight.works.nothing"),
                msg("insight.works.nothing.lead"),
                new InsightTable(
                    msg("insight.works.nothing"),
                    heads(),
                    lines(it -> !it.verdict().found() && it.ratio() != null)))
            .folded());
    sections.add(
        InsightSection.of(
                "few",
                msg("insight.works.few"),
                msg("insight.works.few.lead", Effects.LEAST_MOVES),
                few())
            .folded());
    sections.add(order());
    return sections;
  }

  /// The whole in a sentence.
  String finding() {
    return works.effects().stream()
        .filter(it -> it.verdict().found() && it.stage() >= 0)
        .findFirst()
        .or(() -> works.effects().stream().filter(it -> it.verdict().found()).findFirst())
        .map(this::sentence)
        .orElse(msg("insight.works.told.none"));
  }

  private List<Line> lines(Predicate<Effect> which) {
    return works.effects().stream()
        .filter(which)
        .filter(it -> stage.isEmpty() || stageId(it).equals(stage))
        .map(this::line)
        .toList();
  }

  /// Only how much there is.
  private InsightTable few() {
    return new InsightTable(
        msg("insight.works.few"),
        List.of(
            Head.text(msg("insight.works.what")),
            Head.text(msg("deals.stage")),
            Head.text(msg("insight.works.says")),
            Head.number(msg("insight.works.visits")),
            Head.number(msg("insight.works.moves"))),
        works.effects().stream()
            .filter(it -> it.ratio() == null)
            .filter(it -> stage.isEmpty() || stageId(it).equals(stage))
            .map(it ->
                new Line(
                    "calm",
                    List.of(
                        Slot.of(InsightWords.subject(version, it.subject())),
                        Slot.of(InsightWords.stage(version, stageId(it))),
                        Slot.of(msg("insight.verdict." + it.verdict())),
                        Slot.link(
                            Formats.number(it.counts().with())
                                + " / "
                                + Formats.number(it.counts().visits()),
                            link(it)),
                        Slot.of(
                            Formats.number(it.counts().movesWith())
                                + " / "
                                + Formats.number(it.counts().movesWithout())))))
            .toList());
  }

  private String link(Effect effect) {
    return "/insight/deals?stage=" + stageId(effect) + subjectQuery(effect);
  }

  private String stageId(Effect effect) {
    return effect.stage() < 0 ? "" : works.stages().get(effect.stage());
  }

  private static List<Head> heads() {
    return List.of(
        Head.text(msg("insight.works.what")),
        Head.text(msg("deals.stage")),
        Head.text(msg("insight.works.says")),
        Head.picture(msg("insight.works.picture")),
        Head.number(msg("insight.works.ratio")),
        Head.number(msg("insight.works.visits")),
        Head.number(msg("insight.works.moves")),
        Head.number(msg("insight.works.usual")),
        Head.number(msg("insight.works.hours")),
        Head.number(msg("insight.works.q")));
  }

  private Line line(Effect effect) {
    var ratio = effect.ratio();
    var cost = effect.cost();
    return new Line(
        tone(effect.verdict()),
        List.of(
            Slot.of(InsightWords.subject(version, effect.subject())),
            Slot.of(InsightWords.stage(version, stageId(effect))),
            Slot.of(sentence(effect)),
            ratio == null
                ? Slot.of("")
                : new Slot("", "", -1, Span.of(ratio.lower(), ratio.ratio(), ratio.upper())),
            Slot.of(ratio == null ? "–" : interval(ratio)),
            Slot.link(
                Formats.number(effect.counts().with())
                    + " / "
                    + Formats.number(effect.counts().visits()),
                link(effect)),
            Slot.of(
                Formats.number(effect.counts().movesWith())
                    + " / "
                    + Formats.number(effect.counts().movesWithout())),
            Slot.of(
                ratio == null || cost == null || cost.usualDays() == 0
                    ? "–"
                    : msg(
                        "insight.works.within",
                        percent(1 - Math.pow(1 - cost.movedWithout(), ratio.ratio())),
                        percent(cost.movedWithout()),
                        cost.usualDays())),
            Slot.of(
                cost == null || cost.perMove() == 0
                    ? "–"
                    : decimal(cost.perMove(), 1)
                        + " ("
                        + decimal(cost.lower(), 1)
                        + "–"
                        + decimal(cost.upper(), 1)
                        + ")"),
            Slot.of(ratio == null ? "–" : decimal(ratio.q(), 3))));
  }

  private static String subjectQuery(Effect effect) {
    return effect.subject().sort() == Sort.KIND
        ? "&kind=" + effect.subject().name()
        : "&action=" + effect.subject().name();
  }

  private static String interval(Effect.Ratio ratio) {
    return decimal(ratio.ratio(), 2)
        + " ("
        + decimal(ratio.lower(), 2)
        + "–"
        + decimal(ratio.upper(), 2)
        + ")";
  }

  static String tone(Verdict verdict) {
    return switch (verdict) {
      case SOONER -> "good";
      case LATER -> "bad";
      case NO_DIFFERENCE, COMES_WITH_MOVES, SIZE, TOO_FEW, NOT_ESTIMABLE -> "calm";
    };
  }

  /// What is known about an effect, never as a cause.
  String sentence(Effect effect) {
    var ratio = effect.ratio();
    return msg(
        "insight.works.sentence." + effect.verdict(),
        InsightWords.subject(version, effect.subject()),
        InsightWords.stage(version, stageId(effect)),
        ratio == null ? "" : decimal(ratio.ratio(), 1),
        ratio == null ? "" : decimal(ratio.lower(), 1),
        ratio == null ? "" : decimal(ratio.upper(), 1));
  }

  private InsightSection order() {
    var lines =
        works.order().stream()
            .filter(it -> it.ratio() != null && it.before() != null)
            .limit(MOST_ORDER)
            .map(it -> {
              var ratio = java.util.Objects.requireNonNull(it.ratio());
              var before = java.util.Objects.requireNonNull(it.before());
              return new Line(
                  tone(it.verdict()),
                  List.of(
                      Slot.of(InsightWords.subject(version, before)),
                      Slot.of(InsightWords.subject(version, it.subject())),
                      Slot.of(msg("insight.works.order." + orderVerdict(it.verdict()))),
                      new Slot("", "", -1, Span.of(ratio.lower(), ratio.ratio(), ratio.upper())),
                      Slot.of(interval(ratio)),
                      Slot.of(
                          Formats.number(it.counts().with())
                              + " / "
                              + Formats.number(it.counts().visits())),
                      Slot.of(decimal(ratio.q(), 3))));
            })
            .toList();
    return InsightSection.of(
        "order",
        msg(
            lines.stream().anyMatch(it -> !it.tone().equals("calm"))
                ? "insight.works.order"
                : "insight.works.order.none"),
        msg("insight.works.order.lead"),
        new InsightTable(
            msg("insight.works.order"),
            List.of(
                Head.text(msg("insight.works.first")),
                Head.text(msg("insight.works.then")),
                Head.text(msg("insight.works.says")),
                Head.picture(msg("insight.works.picture")),
                Head.number(msg("insight.works.ratio")),
                Head.number(msg("insight.works.visits")),
                Head.number(msg("insight.works.q"))),
            lines));
  }

  private static String orderVerdict(Verdict verdict) {
    return verdict.found() ? verdict.name() : Verdict.NO_DIFFERENCE.name();
  }
}
