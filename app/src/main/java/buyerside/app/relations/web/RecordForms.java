package buyerside.app.relations.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.relations.reach.Reach;
import buyerside.app.relations.web.PanelForm.Area;
import buyerside.app.relations.web.PanelForm.Tick;
import buyerside.app.shell.Choice;
import buyerside.app.shell.Field;
import buyerside.app.shell.Problems;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The small forms on the page of a company or person.
final class RecordForms {

  private RecordForms() {}

  /// @param record the page of the company or person
  static PanelForm note(
      String record, Map<String, String> typed, Problems problems, boolean alone) {
    return new PanelForm(
        msg("notes.write"),
        record + "/notes",
        List.of(),
        List.of(),
        new Area("body", msg("notes.body"), typed.getOrDefault("body", "")),
        new Tick("private", msg("notes.private"), typed.containsKey("private")),
        msg("shell.save"),
        alone ? record : "",
        problems);
  }

  static PanelForm reach(
      String record, Map<String, String> typed, Problems problems, boolean alone) {
    var options =
        Stream.of(Reach.Sort.values())
            .map(it -> new Choice.Option(it.name(), msg("reach.sort." + it)))
            .toList();
    var chosen = typed.getOrDefault("sort", Reach.Sort.PHONE.name());
    return new PanelForm(
        msg("reach.add"),
        record + "/reach",
        List.of(new Choice("sort", msg("reach.sort"), options, chosen, problems.of("sort"))),
        List.of(field("reach", "value", typed, problems), field("reach", "label", typed, problems)),
        Area.NONE,
        Tick.NONE,
        msg("shell.save"),
        alone ? record : "",
        problems);
  }

  static PanelForm career(
      String record, Map<String, String> typed, Problems problems, boolean alone) {
    return new PanelForm(
        msg("careers.add"),
        record + "/careers",
        List.of(),
        List.of(
            field("careers", "employer", typed, problems),
            field("relations", "title", typed, problems),
            field("careers", "from", typed, problems).as("date", "off"),
            field("careers", "to", typed, problems).as("date", "off")),
        Area.NONE,
        Tick.NONE,
        msg("shell.save"),
        alone ? record : "",
        problems);
  }

  static PanelForm glass(String record, Map<String, String> typed, Problems problems) {
    return new PanelForm(
        msg("notes.break"),
        record + "/notes/opening",
        List.of(),
        List.of(),
        new Area("reason", msg("notes.reason"), typed.getOrDefault("reason", "")),
        Tick.NONE,
        msg("notes.break.do"),
        record,
        problems);
  }

  private static Field field(
      String prefix, String name, Map<String, String> typed, Problems problems) {
    return Field.text(prefix, name, typed.getOrDefault(name, ""), problems);
  }
}
