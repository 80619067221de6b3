package buyerside.app.insight.web;

import static buyerside.app.insight.web.InsightWords.percent;
import static buyerside.app.shell.Messages.msg;

import buyerside.app.insight.Flows;
import buyerside.app.insight.Flows.Cut;
import buyerside.app.insight.Flows.Part;
import buyerside.app.insight.Flows.StageFlow;
import buyerside.app.insight.web.InsightTable.Head;
import buyerside.app.insight.web.InsightTable.Line;
import buyerside.app.insight.web.InsightTable.Slot;
import buyerside.app.process.ProcessVersion;
import buyerside.app.shell.Formats;
import buyerside.judgement.works.Course;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Conversion and dwell, in tables and pictures.
///
/// @param names of members and versions, by id
/// @param cut by which the second table is cut
record FlowSections(Flows flows, ProcessVersion version, Map<String, String> names, Cut cut) {

  List<InsightSection> all() {
    var whole = flows.parts().stream().filter(it -> it.by() == Cut.ALL).findFirst();
    if (whole.isEmpty()) {
      return List.of();
    }
    var sections = new ArrayList<InsightSection>();
    sections.add(
        InsightSection.of(
                "stages",
                finding(whole.get()),
                msg("insight.flow.lead"),
                table(List.of(whole.get())))
            .with(sankey(whole.get()))
            .noted(msg("insight.flow.note")));
    if (cut != Cut.ALL) {
      var parts = flows.parts().stream().filter(it -> it.by() == cut).toList();
      sections.add(
          InsightSection.of(
              "parts",
              msg("insight.flow.by." + cut),
              msg("insight.flow.parts.lead"),
              pivot(parts, this::onward)));
      sections.add(
          InsightSection.of(
              "dwell",
              msg("insight.flow.dwell") + " · " + msg("insight.cut." + cut),
              "",
              pivot(parts, FlowSections::dwell)));
    }
    return sections;
  }

  /// Where most is lost.
  private String finding(Part whole) {
    return IntStream.range(0, whole.stages().size())
        .filter(it -> gone(whole, it) > 0)
        .boxed()
        .max(java.util.Comparator.comparingInt(it -> gone(whole, it)))
        .map(it ->
            msg(
                "insight.flow.finding",
                stage(it),
                gone(whole, it),
                whole.stages().get(it).course().visits()))
        .orElse(msg("insight.flow.none"));
  }

  private static int gone(Part part, int stage) {
    var ends = part.stages().get(stage).course().ends();
    return ends.lost() + ends.noDecision();
  }

  private String stage(int stage) {
    return InsightWords.stage(version, flows.stages().get(stage));
  }

  private InsightTable table(List<Part> parts) {
    var lines = new ArrayList<Line>();
    for (var part : parts) {
      for (int stage = 0; stage < part.stages().size(); stage++) {
        if (part.stages().get(stage).course().visits() > 0) {
          lines.add(line(part, stage));
        }
      }
    }
    return new InsightTable(
        msg("insight.tab.flow"),
        List.of(
            Head.text(msg("insight.flow.part")),
            Head.text(msg("deals.stage")),
            Head.number(msg("insight.flow.visits")),
            Head.picture(msg("insight.flow.onward")),
            Head.number(msg("insight.flow.onward")),
            Head.number(msg("insight.flow.interval")),
            Head.number(msg("insight.flow.back")),
            Head.number(msg("deals.outcome.LOST")),
            Head.number(msg("deals.outcome.NO_DECISION")),
            Head.number(msg("insight.flow.there")),
            Head.number(msg("insight.flow.dwell"))),
        lines);
  }

  private Line line(Part part, int stage) {
    StageFlow flow = part.stages().get(stage);
    var course = flow.course();
    var ends = course.ends();
    var share = course.onward();
    var link = "/insight/deals?stage=" + flows.stages().get(stage) + partQuery(part);
    return new Line(
        "",
        List.of(
            Slot.of(part(part)),
            Slot.of(stage(stage)),
            Slot.link(Formats.number(course.visits()), link),
            Slot.bar(share == null ? 0 : (int) Math.round(100 * share.share())),
            Slot.of(share == null ? "–" : percent(share.share())),
            Slot.of(share == null ? "–" : percent(share.lower()) + "–" + percent(share.upper())),
            Slot.link(Formats.number(ends.back()), link + "&end=BACK"),
            Slot.link(Formats.number(ends.lost()), link + "&end=LOST"),
            Slot.link(Formats.number(ends.noDecision()), link + "&end=NO_DECISION"),
            Slot.link(Formats.number(ends.stillThere()), link + "&end=STILL_THERE"),
            Slot.of(dwell(course.dwell()))));
  }

  private interface Cell {
    Slot of(Part part, int stage);
  }

  /// Parts down, stages across.
  private InsightTable pivot(List<Part> parts, Cell cell) {
    var heads = new ArrayList<Head>();
    heads.add(Head.text(msg("insight.cut." + cut)));
    for (int stage = 0; stage < flows.stages().size(); stage++) {
      heads.add(Head.number(stage(stage)));
    }
    return new InsightTable(
        msg("insight.flow.by." + cut),
        heads,
        parts.stream()
            .map(part -> {
              var slots = new ArrayList<Slot>();
              slots.add(Slot.of(part(part)));
              for (int stage = 0; stage < part.stages().size(); stage++) {
                slots.add(cell.of(part, stage));
              }
              return new Line("", slots);
            })
            .toList());
  }

  private Slot onward(Part part, int stage) {
    var course = part.stages().get(stage).course();
    var share = course.onward();
    return share == null
        ? Slot.of("–")
        : Slot.link(
            msg(
                "insight.flow.cell",
                percent(share.share()),
                percent(share.lower()),
                percent(share.upper()),
                course.visits()),
            "/insight/deals?stage=" + flows.stages().get(stage) + partQuery(part));
  }

  private static Slot dwell(Part part, int stage) {
    return Slot.of(dwell(part.stages().get(stage).course().dwell()));
  }

  private static String dwell(Course.Dwell dwell) {
    return days(dwell.half())
        + " ("
        + days(dwell.quarter())
        + "–"
        + days(dwell.threeQuarters())
        + ")";
  }

  private static String days(@Nullable Integer days) {
    return days == null ? "–" : Formats.number(days);
  }

  private static String partQuery(Part part) {
    return part.by() == Cut.ALL
        ? ""
        : "&by="
            + part.by()
            + "&part="
            + java.net.URLEncoder.encode(part.name(), java.nio.charset.StandardCharsets.UTF_8);
  }

  private String part(Part part) {
    return switch (part.by()) {
      case ALL -> msg("insight.flow.all");
      case SIZE -> msg("insight.size." + part.name());
      case OWNER, VERSION -> names.getOrDefault(part.name(), msg("insight.nobody"));
      case PERIOD -> part.name();
      case SOURCE, INDUSTRY -> part.name().isEmpty() ? msg("insight.unknown") : part.name();
    };
  }

  private Sankey sankey(Part whole) {
    var stages =
        IntStream.range(0, whole.stages().size())
            .mapToObj(it -> {
              var ends = whole.stages().get(it).course().ends();
              return new Sankey.Stage(
                  stage(it),
                  whole.stages().get(it).course().visits(),
                  ends.on(),
                  ends.lost(),
                  ends.noDecision(),
                  ends.stillThere(),
                  ends.back());
            })
            .toList();
    return Sankey.of(
        stages,
        new Sankey.Ends(
            msg("deals.outcome.WON"),
            msg("deals.outcome.LOST"),
            msg("deals.outcome.NO_DECISION"),
            msg("insight.flow.there")),
        msg("insight.flow.picture"));
  }
}
