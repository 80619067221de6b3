package buyerside.app.activities.calendar;

import buyerside.app.access.Members;
import buyerside.app.access.Viewer;
import buyerside.app.activities.calendar.CalendarFetch.Fetched;
import buyerside.app.activities.calendar.CalendarImports.Bringing;
import buyerside.app.shell.Ids;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Reason;
import buyerside.app.shell.TextRule;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Calendars elsewhere, read every hour for their members.
@Service
public class CalendarSources {

  private static final int MOST = 10;
  private static final int MOST_AT_A_TIME = 50;
  private static final int LONGEST_NAME = 200;
  private static final Duration EVERY = Duration.ofHours(1);

  private final CalendarSourceStore store;
  private final CalendarImports imports;
  private final CalendarFetch fetch;
  private final Members members;
  private final TransactionTemplate transaction;
  private final Clock clock;

  CalendarSources(
      CalendarSourceStore store,
      CalendarImports imports,
      CalendarFetch fetch,
      Members members,
      TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.imports = imports;
    this.fetch = fetch;
    this.members = members;
    this.transaction = transaction;
    this.clock = clock;
  }

  /// The viewer's own.
  public List<CalendarSource> own(Viewer viewer) {
    return transaction.execute(_ -> store.own(viewer, MOST));
  }

  /// What adding one leads to.
  public sealed interface Adding {
    record Added(UUID id) implements Adding {}

    record Refused(List<Reason> reasons) implements Adding {
      public Refused {
        reasons = List.copyOf(reasons);
      }
    }
  }

  /// Adds a calendar by its address, and reads it.
  public Adding add(Viewer viewer, String name, String address) {
    var problems = new ArrayList<Reason>();
    TextRule.checkGiven("name", name, LONGEST_NAME, problems);
    var uri = ForeignHosts.read(address);
    if (uri.isEmpty()) {
      problems.add(Reason.of("address", "calendar.source.address"));
    }
    if (problems.isEmpty() && own(viewer).size() >= MOST) {
      problems.add(Reason.of("address", "calendar.source.many", MOST));
    }
    if (!problems.isEmpty()) {
      return new Adding.Refused(problems);
    }
    var fetched = fetch.fetch(uri.get());
    if (fetched instanceof Fetched.Failed(var reason)) {
      return new Adding.Refused(List.of(reason));
    }
    var id = Ids.next();
    return transaction.execute(_ -> {
      store.add(viewer, id, name.strip(), uri.get().toString(), clock.instant());
      return keep(viewer, id, fetched) instanceof Bringing.Refused(var reason)
          ? refused(viewer, id, reason)
          : new Adding.Added(id);
    });
  }

  private Adding refused(Viewer viewer, UUID id, Reason reason) {
    store.remove(viewer, id);
    return new Adding.Refused(
        List.of(Reason.of("address", reason.code(), reason.arguments().toArray())));
  }

  @Transactional
  public void remove(Viewer viewer, UUID id) {
    if (!store.remove(viewer, id)) {
      throw new Missing(id);
    }
  }

  /// Reads one now.
  public void read(Viewer viewer, UUID id) {
    var source =
        transaction.execute(_ -> store.find(viewer, id).orElseThrow(() -> new Missing(id)));
    var uri = ForeignHosts.read(source.address());
    if (uri.isPresent()) {
      var fetched = fetch.fetch(uri.get());
      transaction.executeWithoutResult(_ -> keep(viewer, id, fetched));
    }
  }

  private @Nullable Bringing keep(Viewer viewer, UUID id, Fetched fetched) {
    var now = clock.instant();
    var brought =
        switch (fetched) {
          case Fetched.Done(var file) -> imports.bring(viewer, file, id);
          case Fetched.Failed(var reason) -> new Bringing.Refused(reason);
        };
    var failure = brought instanceof Bringing.Refused(var reason) ? failure(reason) : null;
    store.looked(viewer, id, failure, now, now.plus(EVERY));
    return brought;
  }

  /// A reason as it is kept: its code, and what it is about.
  private static String failure(Reason reason) {
    return reason.arguments().isEmpty()
        ? reason.code()
        : reason.code() + " " + reason.arguments().getFirst();
  }

  /// Reads what has to be read of a workspace; one that fails does not keep the others waiting.
  void readDue(Viewer system) {
    var due = transaction.execute(_ -> store.due(system, clock.instant(), MOST_AT_A_TIME));
    for (var one : due) {
      try {
        read(members.seat(system.workspace(), one.member()), one.id());
      } catch (Missing left) {
        continue;
      }
    }
  }
}
