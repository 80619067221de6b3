package buyerside.app.relations.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.OneReading;
import buyerside.app.access.Viewer;
import buyerside.app.relations.Companies;
import buyerside.app.relations.Company;
import buyerside.app.relations.PastRelations;
import buyerside.app.relations.People;
import buyerside.app.relations.Person;
import buyerside.app.relations.RelationPanel;
import buyerside.app.relations.RelationPanel.Column;
import buyerside.app.relations.tags.Tags;
import buyerside.app.relations.web.RelationPage.Fact;
import buyerside.app.relations.web.RelationPage.Line;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Page;
import buyerside.app.shell.Templates;
import buyerside.text.duplicates.Listed.Kind;
import buyerside.text.search.PersonName;
import gg.jte.Content;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Companies and people.
@Controller
class RelationController {

  private static final int ROWS = 100;

  private final Companies companies;
  private final People people;
  private final List<RelationPanel> panels;
  private final Templates templates;
  private final Tags tags;
  private final PastRelations past;
  private final OneReading reading;
  private final Clock clock;

  RelationController(
      Companies companies,
      People people,
      List<RelationPanel> panels,
      Templates templates,
      Tags tags,
      PastRelations past,
      OneReading reading,
      Clock clock) {
    this.past = past;
    this.reading = reading;
    this.clock = clock;
    this.tags = tags;
    this.panels = panels.stream().sorted(Comparator.comparingInt(RelationPanel::order)).toList();
    this.templates = templates;
    this.companies = companies;
    this.people = people;
  }

  @GetMapping("/companies/{id}")
  Object company(
      Viewer viewer, @PathVariable UUID id, @RequestParam(defaultValue = "") String asOf) {
    var day = PastDay.of(asOf, viewer, clock.instant());
    var at = day.at();
    var found = at == null ? companies.find(viewer, id) : past.company(viewer, id, at);
    if (found.isPresent()) {
      return reading.of(() -> company(viewer, found.get(), day));
    }
    return moved(
        "/companies/", at == null ? companies.mergedInto(viewer, id) : Optional.empty(), id);
  }

  private Page company(Viewer viewer, Company company, PastDay day) {
    var id = company.id();
    var at = day.at();
    var known = company.facts();
    var facts = new ArrayList<Fact>();
    add(facts, "shortName", known.shortName());
    add(facts, "industry", known.industry());
    add(facts, "city", known.place().city());
    add(facts, "region", known.place().region());
    add(facts, "country", known.place().country());
    add(facts, "phone", known.phone());
    add(facts, "domain", known.domain());
    add(facts, "registration", known.registrationNumber());
    add(facts, "note", known.note());
    if (at == null) {
      add(facts, "tags", tags(viewer, id));
    }
    var staff = at == null ? people.of(viewer, id, ROWS) : past.of(viewer, id, ROWS, at);
    var there = staff.stream().map(it -> line(it, day)).toList();
    var page =
        new RelationPage(
            company.name(),
            text(known.parent()),
            "",
            facts,
            there,
            "/deals?ending=all&company=" + id + (day.past() ? "&asOf=" + day.given() : ""),
            "/companies/" + id,
            "/people/new?company=" + URLEncoder.encode(company.name(), StandardCharsets.UTF_8),
            "/companies/" + id + "/people",
            panels(viewer, Kind.COMPANY, id, Column.MAIN, at),
            panels(viewer, Kind.COMPANY, id, Column.SIDE, at),
            day);
    return new Page(company.name(), "companies", page);
  }

  @GetMapping("/people/{id}")
  Object person(
      Viewer viewer, @PathVariable UUID id, @RequestParam(defaultValue = "") String asOf) {
    var day = PastDay.of(asOf, viewer, clock.instant());
    var at = day.at();
    var found = at == null ? people.find(viewer, id) : past.person(viewer, id, at);
    if (found.isPresent()) {
      return reading.of(() -> person(viewer, found.get(), day));
    }
    return moved("/people/", at == null ? people.mergedInto(viewer, id) : Optional.empty(), id);
  }

  private Page person(Viewer viewer, Person person, PastDay day) {
    var id = person.id();
    var at = day.at();
    var known = person.facts();
    var facts = new ArrayList<Fact>();
    add(facts, "pinyin", pinyin(person.name()));
    add(facts, "title", known.title());
    add(facts, "department", known.department());
    add(facts, "email", known.contact().email());
    add(facts, "phone", known.contact().phone());
    add(facts, "mobile", known.contact().mobile());
    add(facts, "wechat", known.contact().wechat());
    add(facts, "note", known.note());
    add(facts, "marks", marks(person.marks()));
    if (at == null) {
      add(facts, "tags", tags(viewer, id));
    }
    var company = person.company();
    var page =
        new RelationPage(
            person.name(),
            person.companyName(),
            company == null ? "" : "/companies/" + company + day.query(),
            facts,
            List.of(),
            "",
            "/people/" + id,
            "",
            "",
            panels(viewer, Kind.PERSON, id, Column.MAIN, at),
            panels(viewer, Kind.PERSON, id, Column.SIDE, at),
            day);
    return new Page(person.name(), "people", page);
  }

  /// Old links lead to the record that a merged one became part of.
  private static String moved(String area, Optional<UUID> into, UUID id) {
    return "redirect:" + area + into.orElseThrow(() -> new Missing(id));
  }

  private @Nullable String tags(Viewer viewer, UUID record) {
    var known = tags.of(viewer, List.of(record)).getOrDefault(record, List.of());
    return known.isEmpty() ? null : String.join(" · ", known);
  }

  private List<Content> panels(
      Viewer viewer, Kind kind, UUID record, Column column, @Nullable Instant at) {
    return panels.stream()
        .filter(it -> it.column() == column)
        .flatMap(it ->
            (at == null ? it.draw(viewer, kind, record) : it.drawAsOf(viewer, kind, record, at))
                .stream())
        .map(templates::content)
        .toList();
  }

  private static Line line(Person person, PastDay day) {
    var title = text(person.facts().title());
    return new Line(
        "/people/" + person.id() + day.query(), person.name(), title + " " + person.companyName());
  }

  private static @Nullable String marks(Person.Marks marks) {
    var names = new ArrayList<String>();
    if (marks.important()) {
      names.add(msg("relations.mark.important"));
    }
    if (marks.keyLeader()) {
      names.add(msg("relations.mark.keyLeader"));
    }
    if (marks.official()) {
      names.add(msg("relations.mark.official"));
    }
    return names.isEmpty() ? null : String.join(" · ", names);
  }

  /// How a Chinese name is read; nothing for others.
  private static @Nullable String pinyin(String name) {
    var read = PersonName.of(name);
    return read.family().isEmpty() ? null : read.pinyin();
  }

  private static void add(List<Fact> facts, String name, @Nullable String value) {
    if (value != null) {
      facts.add(new Fact(msg("relations." + name), value));
    }
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
