package buyerside.app.activities;

import buyerside.app.access.Viewer;
import buyerside.app.activities.LineReading.Proposal;
import buyerside.app.deals.Deals;
import buyerside.app.process.Processes;
import buyerside.app.search.Document.Kind;
import buyerside.app.search.Hit;
import buyerside.method.quicklog.Chip;
import buyerside.method.quicklog.Context;
import buyerside.method.quicklog.Field;
import buyerside.method.quicklog.Known;
import buyerside.method.quicklog.QuickLog;
import buyerside.method.quicklog.QuickLogEntry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads one-line logs and holds them against the register. Nothing is kept.
@Service
public class LineReader {

  private final Register register;
  private final Shorthands shorthands;
  private final Deals deals;
  private final Processes processes;
  private final Clock clock;

  LineReader(
      Register register, Shorthands shorthands, Deals deals, Processes processes, Clock clock) {
    this.register = register;
    this.shorthands = shorthands;
    this.deals = deals;
    this.processes = processes;
    this.clock = clock;
  }

  /// What may be known beside the line: the writer's day, zone, currency and shorthand.
  @Transactional(readOnly = true)
  public Context context(Viewer viewer) {
    var zone = viewer.profile().zone();
    return new Context(
        LocalDate.ofInstant(clock.instant(), zone),
        zone,
        viewer.place().currency(),
        Known.NOBODY,
        shorthands.meanings(viewer));
  }

  /// @param here the deal on whose page the line is written; `null` elsewhere
  @Transactional(readOnly = true)
  public LineReading read(Viewer viewer, String line, @Nullable UUID here) {
    var entry = QuickLog.parse(line, context(viewer));
    var company = company(viewer, entry);
    var employer = company == null ? null : company.chosen();
    var people = new ArrayList<Mention>();
    for (var chip : entry.chips()) {
      if (chip.field() instanceof Field.With(var name)
          && people.stream().noneMatch(it -> it.typed().equals(name))) {
        people.add(register.person(viewer, name, chip, employer));
      }
    }
    var candidates = deals(viewer, here, company, people);
    var deal = here != null && !candidates.isEmpty() ? here : Register.only(candidates);
    return new LineReading(entry, people, company, candidates, deal, proposal(viewer, entry, deal));
  }

  private @Nullable Mention company(Viewer viewer, QuickLogEntry entry) {
    for (var chip : entry.chips()) {
      if (chip.field() instanceof Field.At(var name)) {
        return register.company(viewer, name, chip);
      }
    }
    return null;
  }

  private List<Hit> deals(
      Viewer viewer, @Nullable UUID here, @Nullable Mention company, List<Mention> people) {
    var found = here == null ? null : deals.find(viewer, here).orElse(null);
    if (found != null) {
      return List.of(new Hit(Kind.DEAL, found.id(), found.row().name(), ""));
    }
    var name = company == null ? employerOf(viewer, people) : nameOf(viewer, company);
    return name.isEmpty() ? List.of() : register.deals(viewer, name);
  }

  private String nameOf(Viewer viewer, Mention company) {
    return company.chosen() == null
        ? company.typed()
        : register.companyName(viewer, company.chosen());
  }

  private String employerOf(Viewer viewer, List<Mention> people) {
    for (var mention : people) {
      var person = register.find(viewer, mention.chosen());
      if (person != null && !person.companyName().isEmpty()) {
        return person.companyName();
      }
    }
    return "";
  }

  private @Nullable Proposal proposal(Viewer viewer, QuickLogEntry entry, @Nullable UUID deal) {
    var remark = entry.chips().stream().filter(LineReader::isRemark).findFirst();
    if (remark.isEmpty()) {
      return null;
    }
    var version =
        deal == null
            ? processes.current(viewer)
            : deals
                .find(viewer, deal)
                .map(it -> processes.version(viewer, it.row().standing().process()))
                .orElseGet(() -> processes.current(viewer));
    return Proposals.of(remark.get(), version).orElse(null);
  }

  private static boolean isRemark(Chip chip) {
    return chip.field() instanceof Field.Remark;
  }
}
