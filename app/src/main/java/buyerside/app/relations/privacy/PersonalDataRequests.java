package buyerside.app.relations.privacy;

import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.app.journal.Change;
import buyerside.app.journal.Journal;
import buyerside.app.relations.PersonalData;
import buyerside.app.search.Document;
import buyerside.app.search.Search;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Reason;
import buyerside.app.shell.TextRule;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Answers people who ask what is kept about them, or to be forgotten (PIPL articles 45 and 47,
/// GDPR articles 15 and 17). Erasing cannot be undone: names become a pseudonym everywhere, contact
/// data and notes go, the journal keeps that and when something happened, and the register's chain
/// still holds.
@Service
public class PersonalDataRequests {

  private static final String PERSON = "PERSON";
  private static final int LONGEST = 1_000;
  private static final int SHORTEST = 3;

  /// What asking to be forgotten leads to.
  public sealed interface Erasing {
    record Erased(String pseudonym) implements Erasing {}

    record Refused(List<Reason> reasons) implements Erasing {
      public Refused {
        reasons = List.copyOf(reasons);
      }
    }
  }

  private final PersonalDataStore store;
  private final List<PersonalData> modules;
  private final Search search;
  private final Journal journal;
  private final Clock clock;

  PersonalDataRequests(
      PersonalDataStore store,
      List<PersonalData> modules,
      Search search,
      Journal journal,
      Clock clock) {
    this.store = store;
    this.modules = modules;
    this.search = search;
    this.journal = journal;
    this.clock = clock;
  }

  /// All that is kept about somebody, by module and kind of row.
  ///
  /// @throws Missing if there is no such person
  @Transactional
  public Map<String, Object> export(Viewer viewer, UUID person) {
    viewer.require(Role.ADMINISTRATOR);
    var persons = store.withMerged(viewer, person);
    if (persons.isEmpty()) {
      throw new Missing(person);
    }
    var at = clock.instant();
    var told = new LinkedHashMap<String, Object>();
    told.put("person", person.toString());
    told.put("at", at.toString());
    modules.forEach(it -> told.put(it.area(), it.of(viewer, persons)));
    var history = new ArrayList<Map<String, Object>>();
    for (var one : persons) {
      journal
          .of(viewer, one, at, LONGEST)
          .forEach(it ->
              history.add(
                  Map.of(
                      "at", it.recordedAt().toString(),
                      "what", it.change().kind(),
                      "change", it.change().details())));
    }
    told.put("journal", history);
    journal.append(viewer, at, List.of(new Change("person.exported", PERSON, person, Map.of())));
    return told;
  }

  /// Forgets who somebody is.
  ///
  /// @param name as it is in the register, typed again, so that nobody is forgotten by mistake
  @Transactional
  public Erasing erase(Viewer viewer, UUID person, String name, String reason) {
    viewer.require(Role.ADMINISTRATOR);
    var known = store.name(viewer, person).orElseThrow(() -> new Missing(person));
    var problems = new ArrayList<Reason>();
    if (!known.strip().equals(name.strip())) {
      problems.add(Reason.of("name", "erase.name", known));
    }
    TextRule.check("reason", reason, LONGEST, problems);
    if (reason.strip().length() < SHORTEST) {
      problems.add(Reason.of("reason", "missing"));
    }
    if (!problems.isEmpty()) {
      return new Erasing.Refused(problems);
    }
    var at = clock.instant();
    var persons = store.withMerged(viewer, person);
    var pseudonym = pseudonym(person);
    modules.forEach(it -> it.erase(viewer, persons, pseudonym));
    store.pseudonymiseJournal(viewer, persons, pseudonym);
    search.remove(viewer, Document.Kind.PERSON, persons);
    store.erased(viewer, person, reason.strip(), at);
    var change = new Change("person.erased", PERSON, person, Map.of("reason", reason.strip()));
    journal.append(viewer, at, List.of(change));
    return new Erasing.Erased(pseudonym);
  }

  /// Says nothing of who it was, and is the same wherever they were named.
  private static String pseudonym(UUID person) {
    return "P-" + person.toString().substring(24).toUpperCase(Locale.ROOT);
  }
}
