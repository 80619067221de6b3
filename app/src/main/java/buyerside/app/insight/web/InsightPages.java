package buyerside.app.insight.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Members;
import buyerside.app.access.OneReading;
import buyerside.app.access.Viewer;
import buyerside.app.deals.decision.Decisions;
import buyerside.app.insight.Efforts;
import buyerside.app.insight.Evaluations;
import buyerside.app.insight.Evaluations.Found;
import buyerside.app.insight.Flows;
import buyerside.app.insight.Flows.Cut;
import buyerside.app.insight.Part;
import buyerside.app.insight.Practices;
import buyerside.app.insight.Works;
import buyerside.app.insight.web.InsightPage.Choice;
import buyerside.app.insight.web.InsightPage.Filter;
import buyerside.app.insight.web.InsightPage.Option;
import buyerside.app.process.ProcessVersion;
import buyerside.app.process.Processes;
import buyerside.app.shell.Formats;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Reads what was found and puts it into words.
@Component
class InsightPages {

  private final Evaluations evaluations;
  private final Processes processes;
  private final Members members;
  private final Decisions decisions;
  private final OneReading reading;

  InsightPages(
      Evaluations evaluations,
      Processes processes,
      Members members,
      Decisions decisions,
      OneReading reading) {
    this.evaluations = evaluations;
    this.processes = processes;
    this.members = members;
    this.decisions = decisions;
    this.reading = reading;
  }

  /// @param tab one of [InsightPage#TABS]
  InsightPage of(Viewer viewer, String tab, InsightAsked asked) {
    return reading.of(() ->
        switch (tab) {
          case "flow" -> flow(viewer, asked);
          case "effort" -> effort(viewer, asked);
          case "practice" -> practice(viewer, asked);
          default -> works(viewer, asked);
        });
  }

  private InsightPage works(Viewer viewer, InsightAsked asked) {
    var found = evaluations.find(viewer, Part.WORKS, Works.class, asked.day());
    var version = processes.current(viewer);
    var sections =
        new WorksSections(found.map(Found::content).orElse(Works.NONE), version, asked.stageOf());
    return page(
        viewer,
        "works",
        found,
        sections.finding(),
        sections.all(),
        filter(asked, List.of(stages(version, asked)), false));
  }

  private InsightPage flow(Viewer viewer, InsightAsked asked) {
    var found = evaluations.find(viewer, Part.FLOWS, Flows.class, asked.day());
    var only = Evaluations.onlyNamed(viewer);
    var flows = found.map(Found::content).orElse(new Flows(List.of(), List.of()));
    var seen =
        new Flows(
            flows.stages(),
            flows.parts().stream()
                .filter(it -> only == null || it.by() != Cut.OWNER || it.name().equals(only))
                .toList());
    var sections =
        new FlowSections(seen, processes.current(viewer), names(viewer), asked.cut()).all();
    var cuts =
        Stream.of(Cut.values())
            .map(it -> new Option(it.name(), msg("insight.cut." + it), it == asked.cut()))
            .toList();
    return page(
        viewer,
        "flow",
        found,
        "",
        sections,
        filter(asked, List.of(new Choice("by", msg("insight.cut"), cuts)), false));
  }

  private InsightPage effort(Viewer viewer, InsightAsked asked) {
    var found = evaluations.find(viewer, Part.EFFORTS, Efforts.class, asked.day());
    var sections =
        new EffortSections(
            found.map(Found::content).orElse(new Efforts(List.of(), List.of())),
            names(viewer),
            Evaluations.onlyNamed(viewer),
            viewer.place().currency(),
            asked.costOfHour());
    var practices = evaluations.find(viewer, Part.PRACTICES, Practices.class, asked.day());
    var all = new ArrayList<>(sections.all());
    practices.ifPresent(it ->
        all.addAll(
            new ClaimSections(it.content().claims(), names(viewer), Evaluations.onlyNamed(viewer))
                .all()));
    return page(
        viewer,
        "effort",
        found,
        all.isEmpty() ? "" : sections.finding(),
        all,
        filter(asked, List.of(), true));
  }

  private InsightPage practice(Viewer viewer, InsightAsked asked) {
    var found = evaluations.find(viewer, Part.PRACTICES, Practices.class, asked.day());
    var sections =
        new PracticeSections(
            found.map(Found::content).orElse(Practices.NONE),
            processes.current(viewer),
            decisions.ownReasons(viewer));
    return page(viewer, "practice", found, "", sections.all(), filter(asked, List.of(), false));
  }

  private InsightPage page(
      Viewer viewer,
      String tab,
      Optional<? extends Found<?>> found,
      String finding,
      List<InsightSection> sections,
      Filter filter) {
    var standing = evaluations.standing(viewer);
    var made =
        found
            .map(it ->
                msg(
                    "insight.made",
                    Formats.time(it.made()),
                    standing.size().visits(),
                    standing.size().deeds()))
            .orElse(msg("insight.made.never"));
    return new InsightPage(tab, finding, sections, made, standing.asked(), filter);
  }

  private static Filter filter(InsightAsked asked, List<Choice> choices, boolean rate) {
    var day = asked.day();
    return new Filter(
        day == null ? "" : day.toString(),
        choices,
        rate,
        asked.rate() == null ? "" : asked.rate(),
        asked.query());
  }

  private static Choice stages(ProcessVersion version, InsightAsked asked) {
    var options = new ArrayList<Option>();
    options.add(new Option("", msg("insight.stages.any"), asked.stageOf().isEmpty()));
    for (var stage : version.process().stages()) {
      var id = stage.id().value();
      options.add(new Option(id, InsightWords.stage(version, id), id.equals(asked.stageOf())));
    }
    return new Choice("stage", msg("deals.stage"), options);
  }

  /// Of members and versions, by id.
  Map<String, String> names(Viewer viewer) {
    var names = new HashMap<String, String>();
    members.names(viewer).forEach((id, name) -> names.put(id.toString(), name));
    for (var edition : processes.editions(viewer)) {
      var version = processes.version(viewer, edition.id());
      names.put(
          edition.id().toString(),
          InsightWords.processName(version) + " " + msg("insight.version", edition.number()));
    }
    return names;
  }
}
