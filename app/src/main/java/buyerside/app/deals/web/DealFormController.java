package buyerside.app.deals.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Members;
import buyerside.app.access.Viewer;
import buyerside.app.deals.Adding;
import buyerside.app.deals.Adding.Added;
import buyerside.app.deals.Adding.Rejected;
import buyerside.app.deals.DealField;
import buyerside.app.deals.DealFields;
import buyerside.app.deals.Deals;
import buyerside.app.deals.Money;
import buyerside.app.deals.NewDeal;
import buyerside.app.process.ProcessEdition;
import buyerside.app.process.Processes;
import buyerside.app.relations.Companies;
import buyerside.app.relations.CompanyFacts;
import buyerside.app.relations.Keeping;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Chosen;
import buyerside.app.shell.Field;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Beginning a deal, and changing what people may type about one.
@Controller
class DealFormController {

  private final Deals deals;
  private final DealFields fields;
  private final Companies companies;
  private final Processes processes;
  private final Members members;
  private final Clock clock;

  DealFormController(
      Deals deals,
      DealFields fields,
      Companies companies,
      Processes processes,
      Members members,
      Clock clock) {
    this.deals = deals;
    this.fields = fields;
    this.companies = companies;
    this.processes = processes;
    this.members = members;
    this.clock = clock;
  }

  @GetMapping("/deals/new")
  Page begin(Viewer viewer) {
    var start = Map.of("currency", viewer.place().currency(), "owner", viewer.self().toString());
    return page(viewer, DealTyped.of(start), null, Problems.NONE);
  }

  @PostMapping("/deals")
  Object add(Viewer viewer, @RequestParam Map<String, String> form) {
    var typed = DealTyped.of(form);
    var problems = typed.problems();
    if (!problems.isEmpty()) {
      return page(viewer, typed, null, new Problems(problems));
    }
    return switch (begin(viewer, typed)) {
      case Added(var deal, var command) -> "redirect:/deals/" + deal + "?done=" + command;
      case Rejected(var reasons) -> page(viewer, typed, null, new Problems(reasons));
    };
  }

  @GetMapping("/deals/{deal}/edit")
  Page edit(Viewer viewer, @PathVariable UUID deal) {
    var found = deals.find(viewer, deal).orElseThrow(() -> new Missing(deal));
    var values = fields.values(viewer, deal);
    var typed = DealTyped.of(values, found.row().companyName());
    return page(viewer, typed, deal, Problems.NONE);
  }

  @PostMapping("/deals/{deal}/edit")
  Object change(Viewer viewer, @PathVariable UUID deal, @RequestParam Map<String, String> form) {
    var typed = DealTyped.of(form);
    var problems = typed.problems();
    if (!problems.isEmpty()) {
      return page(viewer, typed, deal, new Problems(problems));
    }
    var values = typed.fields();
    values.put(DealField.COMPANY, company(viewer, typed));
    return switch (fields.change(viewer, deal, values)) {
      case Added(_, var command) -> "redirect:/deals/" + deal + "?done=" + command;
      case Rejected(var reasons) -> page(viewer, typed, deal, new Problems(reasons));
    };
  }

  private Adding begin(Viewer viewer, DealTyped typed) {
    var company = company(viewer, typed);
    var values = typed.fields();
    var deal =
        new NewDeal(
            typed.get("name").strip(),
            company.isEmpty() ? null : Chosen.id(company),
            typed.get("owner").isEmpty() ? null : Chosen.id(typed.get("owner")),
            new Money(
                typed.get("currency"),
                amount(values, DealField.VALUE_LOW),
                amount(values, DealField.VALUE_LIKELY),
                amount(values, DealField.VALUE_HIGH)),
            typed.given("source"),
            typed.given("note"),
            LocalDate.ofInstant(clock.instant(), viewer.place().zone()),
            day(typed.get("expected_on").strip()));
    var process = typed.get("process");
    return process.isEmpty()
        ? deals.add(viewer, deal)
        : deals.addFollowing(viewer, deal, Chosen.id(process));
  }

  /// The processes that a deal can follow, the usual one first; none if there is no choice.
  private List<Option> processes(Viewer viewer) {
    var usual = processes.current(viewer).processId();
    var latest = new LinkedHashMap<UUID, ProcessEdition>();
    processes.editions(viewer).forEach(it -> latest.putIfAbsent(it.process(), it));
    return latest.size() < 2
        ? List.of()
        : latest.values().stream()
            .sorted(Comparator.comparing((ProcessEdition it) -> !it.process().equals(usual)))
            .map(it ->
                new Option(
                    it.process().toString(), MoveWords.label(processes.version(viewer, it.id()))))
            .toList();
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  private static @Nullable Long amount(Map<DealField, String> values, DealField field) {
    var text = values.getOrDefault(field, "");
    return text.isEmpty() ? null : Long.valueOf(text);
  }

  /// The id of the company of the typed name, made if there is none; empty if none was typed.
  private String company(Viewer viewer, DealTyped typed) {
    var name = typed.get("company").strip();
    if (name.isEmpty()) {
      return "";
    }
    return companies
        .named(viewer, name)
        .orElseGet(() ->
            switch (companies.add(viewer, CompanyFacts.named(name))) {
              case Keeping.Kept(var id, _) -> id;
              case Keeping.Rejected(var reasons) ->
                  throw new IllegalStateException(reasons.toString());
            })
        .toString();
  }

  private Page page(Viewer viewer, DealTyped typed, @Nullable UUID deal, Problems problems) {
    var shown = new ArrayList<Field>();
    for (var name :
        List.of(
            "name",
            "company",
            "currency",
            "value_low",
            "value_likely",
            "value_high",
            "expected_on",
            "source",
            "tags",
            "closed_on",
            "outcome_reason")) {
      var kind = name.endsWith("_on") ? "date" : "text";
      shown.add(Field.text("deals.form", name, typed.get(name), problems).as(kind, "off"));
    }
    var version = processes.current(viewer);
    var stages = new ArrayList<Option>();
    for (int stage = 0; stage < version.process().stages().size(); stage++) {
      stages.add(new Option(String.valueOf(stage), StageNames.of(version, stage)));
    }
    var owners =
        members.all(viewer).stream().map(it -> new Option(it.id().toString(), it.name())).toList();
    var title = msg(deal == null ? "deals.new" : "deals.edit");
    var form =
        new DealForm(
            title,
            deal == null ? "/deals" : "/deals/" + deal + "/edit",
            deal == null ? shown.subList(0, shown.size() - 2) : shown,
            owners,
            typed.get("owner"),
            deal == null ? processes(viewer) : List.of(),
            typed.get("process"),
            stages,
            typed.get("claimed_stage"),
            typed.get("outcome"),
            typed.get("note"),
            deal != null,
            deal == null ? "/deals" : "/deals/" + deal,
            problems);
    return new Page(title, "deals", form);
  }
}
