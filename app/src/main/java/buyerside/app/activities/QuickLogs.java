package buyerside.app.activities;

import buyerside.app.access.Viewer;
import buyerside.app.activities.LogLine.Named;
import buyerside.app.activities.Logging.Logged;
import buyerside.app.activities.Logging.Rejected;
import buyerside.app.deals.Deals;
import buyerside.app.deals.RecordEvidence;
import buyerside.app.deals.RecordEvidence.Source;
import buyerside.app.deals.Recording;
import buyerside.app.journal.Change;
import buyerside.app.journal.Journal;
import buyerside.app.relations.Companies;
import buyerside.app.relations.CompanyFacts;
import buyerside.app.relations.Keeping;
import buyerside.app.relations.People;
import buyerside.app.relations.Person.Marks;
import buyerside.app.relations.PersonFacts;
import buyerside.app.shell.Ids;
import buyerside.app.shell.Reason;
import buyerside.method.Strength;
import buyerside.method.fit.FitCheck;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps one-line logs.
@Service
public class QuickLogs {

  static final String LOGGED = "activity.logged";

  private final ActivityStore store;
  private final Deals deals;
  private final People people;
  private final Companies companies;
  private final Journal journal;
  private final Clock clock;

  QuickLogs(
      ActivityStore store,
      Deals deals,
      People people,
      Companies companies,
      Journal journal,
      Clock clock) {
    this.store = store;
    this.deals = deals;
    this.people = people;
    this.companies = companies;
    this.journal = journal;
    this.clock = clock;
  }

  /// Keeps a line as an activity, done or, on a day to come, planned; and as evidence what its
  /// writer confirmed.
  @Transactional
  public Logging log(Viewer viewer, LogLine line) {
    var problems = line.problems();
    var day = line.day();
    if (!problems.isEmpty() || day == null) {
      return new Rejected(problems);
    }
    if (line.deal() != null && deals.find(viewer, line.deal()).isEmpty()) {
      return new Rejected(List.of(Reason.of("deal", "unknown")));
    }
    var at = clock.instant();
    var fit = fit(viewer, line, at);
    return switch (evidence(viewer, line, day)) {
      case Recording.Rejected(var reasons) -> new Rejected(reasons);
      case Recording.Recorded(_, var pieces, _, _) -> keep(viewer, line, day, fit, pieces, at);
      case null -> keep(viewer, line, day, fit, List.of(), at);
    };
  }

  private @Nullable Recording evidence(Viewer viewer, LogLine line, LocalDate day) {
    var confirmed = line.evidence();
    var deal = line.deal();
    if (confirmed == null || deal == null) {
      return null;
    }
    var known =
        line.people().stream()
            .filter(Named.Known.class::isInstance)
            .map(it -> ((Named.Known) it).id())
            .toList();
    var source =
        new Source(
            known.size() == 1 ? known.getFirst() : null, saidBy(viewer, line), null, line.text());
    return deals.recordEvidence(
        viewer,
        new RecordEvidence(
            deal,
            List.of(confirmed.criterion()),
            confirmed.polarity(),
            Strength.HEARD,
            day,
            null,
            source));
  }

  private Logged keep(
      Viewer viewer, LogLine line, LocalDate day, String fit, List<UUID> evidence, Instant at) {
    var today = LocalDate.ofInstant(at, viewer.profile().zone());
    var company = company(viewer, line.company());
    var who =
        line.people().stream().map(it -> person(viewer, it, company)).filter(Objects::nonNull);
    var starts =
        day.equals(today)
            ? at
            : day.atTime(LocalTime.of(9, 0)).atZone(viewer.profile().zone()).toInstant();
    var id = Ids.next();
    var row = new ActivityStore.Logged(id, line, company, !day.isAfter(today), starts, fit, at);
    store.log(viewer, row, who.distinct().toList());
    var details =
        Map.<String, Object>of(
            "activity", id.toString(),
            "kind", line.kind().name(),
            "fit", fit,
            "evidence", evidence.stream().map(UUID::toString).toList());
    var change =
        line.deal() == null
            ? new Change(LOGGED, "ACTIVITY", id, details)
            : new Change(LOGGED, "DEAL", line.deal(), details);
    return new Logged(id, journal.append(viewer, at, List.of(change)), evidence);
  }

  private String fit(Viewer viewer, LogLine line, Instant at) {
    var purpose = line.evidence() == null ? null : line.evidence().criterion();
    return line.deal() == null
        ? "NO_PURPOSE"
        : deals
            .find(viewer, line.deal())
            .map(deal -> deals.standing(viewer, deal, at))
            .filter(it -> purpose == null || it.process().criterion(purpose).isPresent())
            .map(it -> Activities.name(FitCheck.check(line.kind(), purpose, it)))
            .orElse("NO_PURPOSE");
  }

  private @Nullable UUID company(Viewer viewer, @Nullable Named company) {
    return switch (company) {
      case Named.Known(var id) -> companies.find(viewer, id).map(it -> it.id()).orElse(null);
      case Named.New(var name) -> kept(companies.add(viewer, CompanyFacts.named(name)));
      case Named.Text _ -> null;
      case null -> null;
    };
  }

  private @Nullable UUID person(Viewer viewer, Named person, @Nullable UUID company) {
    return switch (person) {
      case Named.Known(var id) -> people.find(viewer, id).map(it -> it.id()).orElse(null);
      case Named.New(var name) ->
          kept(people.add(viewer, PersonFacts.named(name), company, Marks.NONE));
      case Named.Text _ -> null;
    };
  }

  private @Nullable String saidBy(Viewer viewer, LogLine line) {
    var names =
        line.people().stream()
            .map(it ->
                switch (it) {
                  case Named.Known(var id) ->
                      people.find(viewer, id).map(found -> found.name()).orElse("");
                  case Named.New(var name) -> name;
                  case Named.Text(var name) -> name;
                })
            .filter(name -> !name.isBlank())
            .toList();
    return names.isEmpty() ? null : String.join(", ", names);
  }

  private static @Nullable UUID kept(Keeping keeping) {
    return keeping instanceof Keeping.Kept(var id, _) ? id : null;
  }
}
