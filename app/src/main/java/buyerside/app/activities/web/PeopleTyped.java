package buyerside.app.activities.web;

import buyerside.app.access.Viewer;
import buyerside.app.relations.Keeping.Kept;
import buyerside.app.relations.People;
import buyerside.app.relations.Person;
import buyerside.app.relations.Person.Marks;
import buyerside.app.relations.PersonFacts;
import buyerside.app.shell.Chosen;
import buyerside.app.shell.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// Reads who takes part: people ticked, and others by name, such as `王伟 @ 华盛机械`. A name that nobody
/// on record has is asked about, and added only if that was asked for.
@Component
class PeopleTyped {

  private static final Pattern BETWEEN = Pattern.compile("[,，、;；\\n]");
  private static final int MOST = 50;

  private final People people;

  PeopleTyped(People people) {
    this.people = people;
  }

  /// @param unknown names that nobody on record has, to be added if that was asked for
  record Read(List<UUID> ids, List<String> unknown) {
    Read {
      ids = List.copyOf(ids);
      unknown = List.copyOf(unknown);
    }
  }

  Read read(Viewer viewer, MultiValueMap<String, String> typed, List<Reason> problems) {
    var ids = new ArrayList<UUID>();
    typed.getOrDefault("with", List.of()).forEach(it -> ids.add(Chosen.id(it)));
    var unknown = new ArrayList<String>();
    for (var name : names(typed)) {
      var found = named(viewer, name);
      if (found.size() == 1) {
        ids.add(found.getFirst().id());
      } else if (found.isEmpty()) {
        unknown.add(name);
      } else {
        problems.add(Reason.of("others", "person.several", name));
      }
    }
    if (!unknown.isEmpty() && !typed.containsKey("addPeople")) {
      problems.add(Reason.of("others", "activity.person-unknown", String.join(", ", unknown)));
    }
    return new Read(ids.stream().distinct().toList(), unknown);
  }

  private static List<String> names(MultiValueMap<String, String> typed) {
    var others = typed.getFirst("others");
    return Stream.of(BETWEEN.split(others == null ? "" : others))
        .map(String::strip)
        .filter(it -> !it.isEmpty())
        .distinct()
        .limit(MOST)
        .toList();
  }

  private List<Person> named(Viewer viewer, String typed) {
    var at = typed.indexOf('@');
    var name = (at < 0 ? typed : typed.substring(0, at)).strip();
    var company = at < 0 ? "" : typed.substring(at + 1).strip();
    return people.named(viewer, List.of(name)).stream()
        .filter(it -> it.companyName().contains(company))
        .toList();
  }

  /// Everybody who takes part; those not on record are added to a company, or to none.
  List<UUID> all(Viewer viewer, Read read, @Nullable UUID company) {
    var all = new ArrayList<>(read.ids());
    for (var name : read.unknown()) {
      if (people.add(viewer, PersonFacts.named(name), company, Marks.NONE)
          instanceof Kept(var id, _)) {
        all.add(id);
      }
    }
    return all;
  }
}
