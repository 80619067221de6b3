package buyerside.app.deals.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Member;
import buyerside.app.access.Members;
import buyerside.app.access.OneReading;
import buyerside.app.access.TeamChoice;
import buyerside.app.access.Viewer;
import buyerside.app.deals.DealChances;
import buyerside.app.deals.DealLists;
import buyerside.app.deals.DealParameters;
import buyerside.app.deals.DealRow;
import buyerside.app.deals.SavedViews;
import buyerside.app.deals.web.DealTable.ColumnChoice;
import buyerside.app.deals.web.DealTable.FilterBar;
import buyerside.app.deals.web.DealTable.SavedView;
import buyerside.app.process.ProcessVersion;
import buyerside.app.process.Processes;
import buyerside.app.relations.fields.Area;
import buyerside.app.relations.fields.CustomField;
import buyerside.app.relations.fields.CustomFields;
import buyerside.app.relations.fields.CustomValues;
import buyerside.app.relations.fields.FieldForms;
import buyerside.app.shell.Choice;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Frame.Done;
import buyerside.app.shell.NavigationItem;
import buyerside.app.shell.Page;
import buyerside.app.shell.Reader;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The table of deals: filters, sorting, columns, saved views, changes of many at once.
@Controller
class DealTableController {

  private static final int ROWS = 50;
  private static final int COUNTED = 1_000;
  private static final int MOST_OWNERS = 30;
  private static final List<String> ALL_COLUMNS =
      List.of("company", "value", "owner", "chance", "expected", "dwell", "illusion", "tags");

  private final DealLists lists;
  private final SavedViews views;
  private final Processes processes;
  private final Members members;
  private final DealCards cards;
  private final TeamChoice teams;
  private final List<DealChances> chances;
  private final CustomFields fields;
  private final CustomValues values;
  private final OneReading reading;
  private final Clock clock;

  DealTableController(
      DealLists lists,
      SavedViews views,
      Processes processes,
      Members members,
      DealCards cards,
      TeamChoice teams,
      List<DealChances> chances,
      CustomFields fields,
      CustomValues values,
      OneReading reading,
      Clock clock) {
    this.lists = lists;
    this.views = views;
    this.processes = processes;
    this.members = members;
    this.cards = cards;
    this.teams = teams;
    this.chances = List.copyOf(chances);
    this.fields = fields;
    this.values = values;
    this.reading = reading;
    this.clock = clock;
  }

  @Bean
  static NavigationItem dealsNavigation() {
    return new NavigationItem("deals", "/deals", "deals", 30);
  }

  @GetMapping("/deals")
  Page table(
      Viewer viewer,
      @RequestParam Map<String, String> parameters,
      @RequestParam(name = "columns", defaultValue = "") List<String> chosen,
      @RequestParam(defaultValue = "") String after) {
    parameters.put("columns", String.join(",", chosen));
    return reading.of(() -> page(viewer, DealParameters.of(parameters), after));
  }

  private Page page(Viewer viewer, DealParameters wanted, String after) {
    var query = wanted.query(viewer, after);
    var then = wanted.asOf(viewer);
    var slice = lists.page(viewer, query, then, ROWS);
    var counted = lists.count(viewer, query.filter(), then, COUNTED + 1);
    var printer = cards.at(viewer, then == null ? clock.instant() : then);
    var next = slice.next();
    var owners = owners(members.all(viewer));
    var likely = chances(chances, viewer, slice.rows().stream().map(DealRow::id).toList(), then);
    var all = fields.of(viewer, Area.DEAL);
    var extra = all.stream().filter(it -> it.key().equals(wanted.get("field"))).findFirst();
    var shown = shown(viewer, extra, slice.rows(), then);
    var table =
        new DealTable(
            bar(viewer, wanted, all),
            counted > COUNTED ? Formats.number(COUNTED) + "+" : Formats.number(counted),
            slice.rows().stream()
                .map(row ->
                    new DealTableRow(
                        printer.card(
                            row, "ROW", processes.version(viewer, row.standing().process())),
                        likely.getOrDefault(row.id(), ""),
                        columns(wanted.get("columns")),
                        owners,
                        then == null,
                        extra.isEmpty() ? null : shown.getOrDefault(row.id(), ""),
                        "",
                        Done.NOTHING))
                .toList(),
            counted > slice.rows().size() ? bulkWords(counted) : "",
            views.own(viewer).stream()
                .map(it ->
                    new SavedView(
                        it.name(), "/deals?" + it.query(), "/deals/views/" + it.id() + "/removal"))
                .toList(),
            next == null ? "" : "/deals?" + wanted.link("after", next.token()),
            then == null ? "" : wanted.get("asOf"));
    return new Page(msg("deals.title"), "deals", table);
  }

  @PostMapping("/deals/views")
  String save(Viewer viewer, @RequestParam String name, @RequestParam String query) {
    views.save(viewer, name, query);
    return "redirect:/deals?" + query;
  }

  @PostMapping("/deals/views/{view}/removal")
  String forget(Viewer viewer, @PathVariable UUID view) {
    views.remove(viewer, view);
    return "redirect:/deals";
  }

  private FilterBar bar(Viewer viewer, DealParameters wanted, List<CustomField> all) {
    var version = processes.current(viewer);
    return new FilterBar(
        wanted.get("q"),
        stages(version),
        wanted.get("stage"),
        members.all(viewer).stream().map(DealTableController::option).toList(),
        wanted.get("owner"),
        teams.options(viewer, team(wanted.get("team"))),
        fieldChoice(all, wanted.get("field")),
        all.stream()
            .filter(it -> it.key().equals(wanted.get("field")))
            .findFirst()
            .map(it -> FieldForms.filter(it, wanted.get("is")))
            .orElse(FieldForms.NO_FILTER),
        wanted.get("kind"),
        wanted.get("ending"),
        wanted.get("sort"),
        wanted.get("asOf"),
        ALL_COLUMNS.stream()
            .map(it -> new ColumnChoice(it, columns(wanted.get("columns")).contains(it)))
            .toList(),
        wanted.link("after", ""));
  }

  /// `null` for none, or for what is no id: the filter leaves that out as well.
  private static @Nullable UUID team(String given) {
    try {
      return given.isEmpty() ? null : UUID.fromString(given);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /// What stands in the column of the chosen field, by deal.
  private Map<UUID, String> shown(
      Viewer viewer, Optional<CustomField> extra, List<DealRow> rows, @Nullable Instant then) {
    return extra.map(field -> shown(field, viewer, rows, then)).orElse(Map.of());
  }

  private Map<UUID, String> shown(
      CustomField field, Viewer viewer, List<DealRow> rows, @Nullable Instant then) {
    var shown = new HashMap<UUID, String>();
    values
        .of(viewer, rows.stream().map(DealRow::id).toList(), then)
        .forEach((deal, of) -> shown.put(deal, FieldForms.shown(field, of.get(field.id()))));
    return shown;
  }

  private static Choice fieldChoice(List<CustomField> all, String chosen) {
    var options = new ArrayList<Option>();
    if (!all.isEmpty()) {
      options.add(new Option("", msg("custom.one")));
      all.forEach(it -> options.add(new Option(it.key(), it.name(Reader.current().language()))));
    }
    return new Choice("field", msg("custom.one"), options, chosen, List.of());
  }

  private static String bulkWords(int counted) {
    return msg(
        "deals.bulk.all",
        counted > COUNTED ? Formats.number(COUNTED) + "+" : Formats.number(counted));
  }

  static Set<String> columns(String chosen) {
    return Set.copyOf(chosen.isEmpty() ? ALL_COLUMNS : List.of(chosen.split(",")));
  }

  static Map<UUID, String> chances(
      List<DealChances> from, Viewer viewer, List<UUID> deals, @Nullable Instant asOf) {
    var all = new HashMap<UUID, String>();
    from.forEach(it -> all.putAll(it.of(viewer, deals, asOf)));
    return all;
  }

  /// The choice of owners in a row; none in a large team, where fifty such lists weigh too much.
  static List<Option> owners(List<Member> members) {
    return members.size() > MOST_OWNERS
        ? List.of()
        : members.stream().map(DealTableController::option).toList();
  }

  private static Option option(Member member) {
    return new Option(member.id().toString(), member.name());
  }

  private static List<Option> stages(ProcessVersion version) {
    var options = new ArrayList<Option>();
    for (int stage = 0; stage <= version.process().stages().size(); stage++) {
      options.add(new Option(String.valueOf(stage), StageNames.of(version, stage)));
    }
    return options;
  }
}
