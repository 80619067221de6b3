package buyerside.app.exchange;

import buyerside.app.access.Member;
import buyerside.app.access.Members;
import buyerside.app.access.Viewer;
import buyerside.app.deals.DealImport;
import buyerside.app.deals.DealImport.Claimed;
import buyerside.app.deals.DealImports;
import buyerside.app.deals.Money;
import buyerside.app.deals.NewDeal;
import buyerside.app.exchange.RowReader.Understood;
import buyerside.app.exchange.reading.Amounts;
import buyerside.app.exchange.reading.Cells;
import buyerside.app.exchange.reading.Kind;
import buyerside.app.exchange.reading.Target;
import buyerside.app.process.Processes;
import buyerside.app.relations.CompanyFacts;
import buyerside.app.relations.CompanyImport;
import buyerside.app.relations.Imported;
import buyerside.app.relations.PersonFacts;
import buyerside.app.relations.PersonImport;
import buyerside.app.relations.RelationImports;
import buyerside.app.shell.Ids;
import buyerside.method.BuyingProcess;
import buyerside.method.claim.ClaimSuggestion;
import buyerside.method.claim.FunnelStages;
import buyerside.text.search.NormalForm;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Hands a batch of rows to the modules that own what is in them, and keeps what that did.
@Component
class ImportBatches {

  private static final int LONGEST_NAME = 300;

  private final ImportStore store;
  private final RelationImports relations;
  private final DealImports deals;
  private final Processes processes;
  private final Members members;

  ImportBatches(
      ImportStore store,
      RelationImports relations,
      DealImports deals,
      Processes processes,
      Members members) {
    this.store = store;
    this.relations = relations;
    this.deals = deals;
    this.processes = processes;
    this.members = members;
  }

  /// Brings rows in, in the running transaction.
  ///
  /// @return what became of each, in order
  List<Imported> put(Viewer viewer, ImportRun run, List<Understood> rows, Instant at) {
    var source = run.file().source();
    var keys = rows.stream().map(it -> key(run.kind(), it.cells())).toList();
    var known = store.references(viewer, source, run.kind(), keys);
    var results =
        switch (run.kind()) {
          case COMPANY ->
              relations.companies(viewer, companies(viewer, source, rows, keys, known), at);
          case PERSON -> people(viewer, run, rows, keys, known, at);
          case DEAL -> deals(viewer, run, rows, keys, known, at);
        };
    var references = new HashMap<String, UUID>();
    for (int i = 0; i < rows.size(); i++) {
      references.putIfAbsent(keys.get(i), results.get(i).id());
    }
    store.addReferences(viewer, source, run.kind(), references);
    store.addChanges(viewer, run.id(), run.kind(), results);
    return results;
  }

  /// A row with an id of its own is never taken for a company that has another: only for one that
  /// was known by name alone so far.
  private List<CompanyImport> companies(
      Viewer viewer,
      String source,
      List<Understood> rows,
      List<String> keys,
      Map<String, UUID> known) {
    var names = rows.stream().map(it -> RowReader.name(it.cells())).toList();
    var byName = relations.companiesNamed(viewer, names);
    var taken = store.referenced(viewer, source, Kind.COMPANY, byName.values());
    var companies = new ArrayList<CompanyImport>();
    for (int i = 0; i < rows.size(); i++) {
      var cells = rows.get(i).cells();
      var id = known.get(keys.get(i));
      if (id == null && !cells.get(Target.EXTERNAL_ID).isEmpty()) {
        var same = byName.get(NormalForm.of(names.get(i)));
        id = same != null && taken.add(same) ? same : Ids.next();
      }
      companies.add(new CompanyImport(id, companyFacts(cells)));
    }
    return companies;
  }

  private List<Imported> people(
      Viewer viewer,
      ImportRun run,
      List<Understood> rows,
      List<String> keys,
      Map<String, UUID> known,
      Instant at) {
    var employers = employers(viewer, run, rows, at);
    var people = new ArrayList<PersonImport>();
    var made = new HashMap<>(known);
    for (int i = 0; i < rows.size(); i++) {
      var cells = rows.get(i).cells();
      var id = made.computeIfAbsent(keys.get(i), _ -> Ids.next());
      people.add(
          new PersonImport(id, personFacts(cells), employers.get(i), cells.get(Target.COMPANY)));
    }
    return relations.people(viewer, people, at);
  }

  private List<Imported> deals(
      Viewer viewer,
      ImportRun run,
      List<Understood> rows,
      List<String> keys,
      Map<String, UUID> known,
      Instant at) {
    var companies = employers(viewer, run, rows, at);
    var owners = owners(viewer);
    var claims = new Claims(viewer);
    var made = new HashMap<>(known);
    var imports = new ArrayList<DealImport>();
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      var id = made.computeIfAbsent(keys.get(i), _ -> Ids.next());
      imports.add(deal(viewer, row, id, companies.get(i), owners, claims, at));
    }
    return deals.deals(viewer, imports, at);
  }

  private DealImport deal(
      Viewer viewer,
      Understood row,
      UUID id,
      @Nullable UUID company,
      Map<String, UUID> owners,
      Claims claims,
      Instant at) {
    var cells = row.cells();
    var claimed = claims.of(cells);
    var ended = claimed.outcome() != null;
    var expected = row.date(Target.EXPECTED_ON);
    var closed = row.date(Target.CLOSED_ON);
    var opened = row.date(Target.OPENED_ON);
    var owner = cells.get(Target.OWNER);
    var deal =
        new NewDeal(
            cut(RowReader.name(cells)),
            company,
            owners.getOrDefault(owner.toLowerCase(Locale.ROOT), viewer.member()),
            money(viewer, row),
            cells.given(Target.SOURCE),
            cells.given(Target.NOTE),
            opened == null ? LocalDate.ofInstant(at, viewer.place().zone()) : opened,
            ended ? null : expected);
    var tags = new LinkedHashSet<String>();
    for (var tag : cells.get(Target.TAGS).split("[,;，、]")) {
      if (!tag.isBlank()) {
        tags.add(tag.strip());
      }
    }
    if (!owner.isEmpty() && !owners.containsKey(owner.toLowerCase(Locale.ROOT))) {
      tags.add(owner);
    }
    var end = closed == null ? expected : closed;
    return new DealImport(
        id, deal, cells.get(Target.COMPANY), claimed, List.copyOf(tags), ended ? end : null);
  }

  private static Money money(Viewer viewer, Understood row) {
    var cells = row.cells();
    var named = cells.get(Target.CURRENCY).toUpperCase(Locale.ROOT);
    var currency =
        Money.known(named)
            ? named
            : Amounts.currency(cells.get(Target.AMOUNT)).orElse(viewer.place().currency());
    return Money.of(currency, minor(row.amount(), currency));
  }

  private static @Nullable Long minor(@Nullable BigDecimal amount, String currency) {
    return amount == null
        ? null
        : amount
            .movePointRight(Money.decimals(currency))
            .setScale(0, RoundingMode.HALF_UP)
            .longValue();
  }

  /// The companies that rows name, by their own system's id or by name; made where there is none.
  private List<@Nullable UUID> employers(
      Viewer viewer, ImportRun run, List<Understood> rows, Instant at) {
    var ids = rows.stream().map(it -> it.cells().get(Target.COMPANY_ID)).distinct().toList();
    var byId = store.references(viewer, run.file().source(), Kind.COMPANY, ids);
    var names =
        rows.stream()
            .map(it -> it.cells().get(Target.COMPANY))
            .filter(it -> !it.isEmpty())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    var byName = new HashMap<>(relations.companiesNamed(viewer, names));
    var missing = new HashMap<String, String>();
    for (var name : names) {
      if (!byName.containsKey(NormalForm.of(name))) {
        missing.putIfAbsent(NormalForm.of(name), name);
      }
    }
    var made =
        missing.values().stream()
            .map(it -> new CompanyImport(null, CompanyFacts.named(cut(it))))
            .toList();
    var results = relations.companies(viewer, made, at);
    store.addChanges(viewer, run.id(), Kind.COMPANY, results);
    for (int i = 0; i < made.size(); i++) {
      byName.put(NormalForm.of(made.get(i).facts().name()), results.get(i).id());
    }
    var found = new ArrayList<@Nullable UUID>();
    for (var row : rows) {
      var external = byId.get(row.cells().get(Target.COMPANY_ID));
      var name = row.cells().get(Target.COMPANY);
      found.add(external == null ? byName.get(NormalForm.of(name)) : external);
    }
    return found;
  }

  private Map<String, UUID> owners(Viewer viewer) {
    var owners = new HashMap<String, UUID>();
    for (Member member : members.all(viewer)) {
      owners.put(member.name().toLowerCase(Locale.ROOT), member.id());
      owners.put(member.email(), member.id());
    }
    return owners;
  }

  /// What the other system calls a row: its own id, or what tells it from the others.
  private static String key(Kind kind, Cells cells) {
    var own = cells.get(Target.EXTERNAL_ID);
    if (!own.isEmpty()) {
      return own;
    }
    var name = NormalForm.of(RowReader.name(cells));
    return switch (kind) {
      case COMPANY -> "name:" + name;
      case PERSON ->
          cells.get(Target.EMAIL).isEmpty()
              ? "name:" + name + "|" + NormalForm.of(cells.get(Target.COMPANY))
              : "email:" + cells.get(Target.EMAIL).toLowerCase(Locale.ROOT);
      case DEAL -> "name:" + name + "|" + NormalForm.of(cells.get(Target.COMPANY));
    };
  }

  private static CompanyFacts companyFacts(Cells cells) {
    return new CompanyFacts(
        cut(RowReader.name(cells)),
        cells.given(Target.SHORT_NAME),
        new CompanyFacts.Place(
            cells.given(Target.COUNTRY), cells.given(Target.REGION), cells.given(Target.CITY)),
        cells.given(Target.DOMAIN),
        cells.given(Target.PHONE),
        cells.given(Target.INDUSTRY),
        cells.given(Target.REGISTRATION_NUMBER),
        cells.given(Target.PARENT),
        cells.given(Target.SOURCE),
        cells.given(Target.NOTE));
  }

  private static PersonFacts personFacts(Cells cells) {
    return new PersonFacts(
        cut(RowReader.name(cells)),
        cells.given(Target.SALUTATION),
        cells.given(Target.TITLE),
        cells.given(Target.DEPARTMENT),
        new PersonFacts.Contact(
            cells.given(Target.EMAIL),
            cells.given(Target.PHONE),
            cells.given(Target.MOBILE),
            cells.given(Target.WECHAT)),
        cells.given(Target.NOTE));
  }

  private static String cut(String name) {
    var length = name.codePointCount(0, name.length());
    return length <= LONGEST_NAME
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
  }

  /// What the sellers' stage labels of a batch claim: as the team has chosen, or else as suggested.
  private final class Claims {

    private final BuyingProcess process;
    private final Map<String, Integer> chosen;

    Claims(Viewer viewer) {
      this.process = processes.current(viewer).process();
      this.chosen =
          deals.meanings(viewer).stream()
              .collect(Collectors.toMap(DealImports.LabelUse::label, DealImports.LabelUse::stage));
    }

    Claimed of(Cells cells) {
      var label = cells.given(Target.STAGE);
      var status = cells.get(Target.OUTCOME);
      var ended =
          FunnelStages.suggest(process, status) instanceof ClaimSuggestion.Ended(var outcome, _)
              ? outcome
              : null;
      if (label == null) {
        return new Claimed(null, null, ended);
      }
      if (chosen.containsKey(label)) {
        var ends = FunnelStages.suggest(process, label) instanceof ClaimSuggestion.Ended;
        if (!ends) {
          return new Claimed(label, stage(chosen.getOrDefault(label, -1)), ended);
        }
      }
      return switch (FunnelStages.suggest(process, label)) {
        case ClaimSuggestion.Ended(var outcome, _) -> new Claimed(label, null, outcome);
        case ClaimSuggestion.Open(var stage) -> new Claimed(label, process.indexOf(stage), ended);
        case ClaimSuggestion.Unknown() -> new Claimed(label, null, ended);
      };
    }

    private static @Nullable Integer stage(int chosen) {
      return chosen < 0 ? null : chosen;
    }
  }
}
