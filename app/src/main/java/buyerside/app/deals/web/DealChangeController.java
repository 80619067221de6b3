package buyerside.app.deals.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Members;
import buyerside.app.access.Viewer;
import buyerside.app.deals.Adding;
import buyerside.app.deals.Adding.Added;
import buyerside.app.deals.Adding.Rejected;
import buyerside.app.deals.DealBulk;
import buyerside.app.deals.DealBulk.Bulk;
import buyerside.app.deals.DealChances;
import buyerside.app.deals.DealField;
import buyerside.app.deals.DealFields;
import buyerside.app.deals.DealFilter;
import buyerside.app.deals.DealParameters;
import buyerside.app.deals.Deals;
import buyerside.app.process.Processes;
import buyerside.app.relations.fields.Area;
import buyerside.app.relations.fields.CustomFields;
import buyerside.app.relations.fields.CustomValues;
import buyerside.app.relations.fields.FieldForms;
import buyerside.app.shell.Chosen;
import buyerside.app.shell.Frame.Done;
import buyerside.app.shell.MessagePage;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Page;
import buyerside.app.shell.Reason;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Changes where the deal is seen: a cell of the table, many rows at once, the end of a deal.
@Controller
class DealChangeController {

  private final Deals deals;
  private final DealFields fields;
  private final DealBulk bulk;
  private final Processes processes;
  private final Members members;
  private final DealCards cards;
  private final List<DealChances> chances;
  private final CustomFields own;
  private final CustomValues values;
  private final Clock clock;

  DealChangeController(
      Deals deals,
      DealFields fields,
      DealBulk bulk,
      Processes processes,
      Members members,
      DealCards cards,
      List<DealChances> chances,
      CustomFields own,
      CustomValues values,
      Clock clock) {
    this.deals = deals;
    this.fields = fields;
    this.bulk = bulk;
    this.processes = processes;
    this.members = members;
    this.cards = cards;
    this.chances = List.copyOf(chances);
    this.own = own;
    this.values = values;
    this.clock = clock;
  }

  /// Changes a cell and answers with its row.
  @PostMapping("/deals/{deal}/fields/{field:owner|expected_on|tags}")
  DealTableRow cell(
      Viewer viewer,
      @PathVariable UUID deal,
      @PathVariable String field,
      @RequestParam(defaultValue = "") String value,
      @RequestParam(defaultValue = "") String columns,
      @RequestParam(name = "field", defaultValue = "") String extra) {
    var wanted = Chosen.of(DealField.class, field.toUpperCase(java.util.Locale.ROOT));
    var text = wanted == DealField.TAGS ? String.join("\n", tags(value)) : value.strip();
    var answer = fields.change(viewer, deal, Map.of(wanted, text));
    var found = deals.find(viewer, deal).orElseThrow(() -> new Missing(deal));
    var row = found.row();
    var version = processes.version(viewer, row.standing().process());
    return new DealTableRow(
        cards.at(viewer, clock.instant()).card(row, "ROW", version),
        DealTableController.chances(chances, viewer, List.of(deal), null).getOrDefault(deal, ""),
        DealTableController.columns(columns),
        DealTableController.owners(members.all(viewer)),
        true,
        extra(viewer, deal, extra),
        answer instanceof Rejected(var reasons) && !nothing(reasons) ? words(reasons) : "",
        answer instanceof Added(_, var command)
            ? new Done(command.toString(), false, "/deals")
            : Done.NOTHING);
  }

  /// What stands in the column of a field of the workspace.
  private @Nullable String extra(Viewer viewer, UUID deal, String key) {
    return own.keyed(viewer, Area.DEAL, key)
        .map(it -> FieldForms.shown(it, values.of(viewer, deal, null).get(it.id())))
        .orElse(null);
  }

  /// Gives many deals another owner or further tags: the chosen ones, or all of the filter.
  @PostMapping("/deals/bulk")
  Object many(
      Viewer viewer,
      @RequestParam(defaultValue = "") List<UUID> deal,
      @RequestParam(defaultValue = "") String all,
      @RequestParam(defaultValue = "") String query,
      @RequestParam(defaultValue = "") String newOwner,
      @RequestParam(defaultValue = "") String newTags) {
    var wanted = DealParameters.ofQuery(query);
    var which = all.isEmpty() ? new DealFilter.OneOf(deal) : wanted.filter(viewer);
    var owner = newOwner.isBlank() ? null : Chosen.id(newOwner);
    var answer = bulk.change(viewer, which, new Bulk(owner, tags(newTags)));
    return answer(answer, "/deals?" + (query.isEmpty() ? "" : query + "&"));
  }

  /// Closes a deal with its outcome, or opens it again where none is given.
  @PostMapping("/deals/{deal}/ending")
  Object end(
      Viewer viewer,
      @PathVariable UUID deal,
      @RequestParam(defaultValue = "") String outcome,
      @RequestParam(defaultValue = "") String closedOn,
      @RequestParam(defaultValue = "") String reason) {
    var values = new EnumMap<DealField, String>(DealField.class);
    var today = LocalDate.ofInstant(clock.instant(), viewer.place().zone()).toString();
    values.put(DealField.OUTCOME, outcome);
    values.put(DealField.CLOSED_ON, outcome.isEmpty() || !closedOn.isEmpty() ? closedOn : today);
    values.put(DealField.OUTCOME_REASON, reason.strip());
    return answer(fields.change(viewer, deal, values), "/deals/" + deal + "?");
  }

  private static Object answer(Adding answer, String back) {
    return switch (answer) {
      case Added(_, var command) -> "redirect:" + back + "done=" + command;
      case Rejected(var reasons) ->
          new Page(
              msg("deals.edit"), "deals", new MessagePage(422, msg("deals.edit"), words(reasons)));
    };
  }

  private static List<String> tags(String typed) {
    return Stream.of(typed.strip().split("\\s*[,，、]\\s*")).filter(it -> !it.isEmpty()).toList();
  }

  private static boolean nothing(List<Reason> reasons) {
    return reasons.stream().allMatch(it -> it.code().equals("nothing-changed"));
  }

  private static String words(List<Reason> reasons) {
    return reasons.stream().map(Reason::words).collect(Collectors.joining(" "));
  }
}
