package buyerside.app.relations.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Members;
import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.app.relations.Careers;
import buyerside.app.relations.Companies;
import buyerside.app.relations.Company;
import buyerside.app.relations.Keeping;
import buyerside.app.relations.Keeping.Kept;
import buyerside.app.relations.Keeping.Rejected;
import buyerside.app.relations.People;
import buyerside.app.relations.notes.Notes;
import buyerside.app.relations.reach.PhoneNumbers;
import buyerside.app.relations.reach.Reach.Sort;
import buyerside.app.relations.reach.Reaches;
import buyerside.app.relations.web.RecordPanel.Item;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Reason;
import buyerside.text.duplicates.Listed.Kind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What is added to a company or person on its own page: notes, ways to reach them, earlier work.
@Controller
@RequestMapping("/{area:companies|people}/{id}")
class RecordController {

  private final Notes notes;
  private final Reaches reaches;
  private final Careers careers;
  private final Companies companies;
  private final People people;
  private final Members members;

  RecordController(
      Notes notes,
      Reaches reaches,
      Careers careers,
      Companies companies,
      People people,
      Members members) {
    this.notes = notes;
    this.reaches = reaches;
    this.careers = careers;
    this.companies = companies;
    this.people = people;
    this.members = members;
  }

  static String page(Kind kind, UUID record) {
    return (kind == Kind.COMPANY ? "/companies/" : "/people/") + record;
  }

  @PostMapping("/notes")
  Object write(
      Viewer viewer,
      @PathVariable String area,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed) {
    var kind = there(viewer, area, id);
    var body = typed.getOrDefault("body", "");
    return answer(
        kind,
        id,
        notes.write(viewer, kind, id, body, typed.containsKey("private")),
        it -> RecordForms.note(page(kind, id), typed, it, true));
  }

  @PostMapping("/notes/{note}/removal")
  Object removeNote(
      Viewer viewer, @PathVariable String area, @PathVariable UUID id, @PathVariable UUID note) {
    var kind = there(viewer, area, id);
    return answer(
        kind,
        id,
        notes.remove(viewer, kind, id, note),
        it -> RecordForms.note(page(kind, id), Map.of(), it, true));
  }

  @GetMapping("/notes/opening")
  Page glass(Viewer viewer, @PathVariable String area, @PathVariable UUID id) {
    viewer.require(Role.ADMINISTRATOR);
    var kind = there(viewer, area, id);
    return form(kind, RecordForms.glass(page(kind, id), Map.of(), Problems.NONE));
  }

  @PostMapping("/notes/opening")
  Page breakGlass(
      Viewer viewer,
      @PathVariable String area,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed) {
    var kind = there(viewer, area, id);
    return switch (notes.breakGlass(viewer, kind, id, typed.getOrDefault("reason", ""))) {
      case Notes.Breaking.Broken(var opened) -> {
        var names = members.names(viewer);
        var items =
            opened.stream()
                .map(it ->
                    Item.of(
                        names.getOrDefault(it.author(), ""),
                        it.body(),
                        "",
                        Formats.time(it.written())))
                .toList();
        var panel =
            new RecordPanel("opened", msg("notes.break"), msg("notes.break.kept"), items, null);
        yield new Page(msg("notes.break"), area(kind), panel);
      }
      case Notes.Breaking.Refused(var reasons) ->
          form(kind, RecordForms.glass(page(kind, id), typed, new Problems(reasons)));
    };
  }

  @PostMapping("/reach")
  Object addReach(
      Viewer viewer,
      @PathVariable String area,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed) {
    var kind = there(viewer, area, id);
    var sort = sort(typed.getOrDefault("sort", ""));
    var keeping =
        sort == null
            ? new Rejected(List.of(Reason.of("sort", "missing")))
            : reaches.add(
                viewer,
                kind,
                id,
                sort,
                typed.getOrDefault("label", ""),
                typed.getOrDefault("value", ""),
                country(viewer, kind, id));
    return answer(kind, id, keeping, it -> RecordForms.reach(page(kind, id), typed, it, true));
  }

  @PostMapping("/reach/{reach}/removal")
  Object removeReach(
      Viewer viewer, @PathVariable String area, @PathVariable UUID id, @PathVariable UUID reach) {
    var kind = there(viewer, area, id);
    return answer(
        kind,
        id,
        reaches.remove(viewer, kind, id, reach),
        it -> RecordForms.reach(page(kind, id), Map.of(), it, true));
  }

  @PostMapping("/careers")
  Object worked(
      Viewer viewer,
      @PathVariable String area,
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed) {
    var kind = there(viewer, area, id);
    if (kind == Kind.COMPANY) {
      throw new Missing(id);
    }
    var problems = new ArrayList<Reason>();
    var from = day("from", typed, problems);
    var to = day("to", typed, problems);
    var keeping =
        problems.isEmpty()
            ? careers.worked(
                viewer,
                id,
                typed.getOrDefault("employer", ""),
                typed.getOrDefault("title", ""),
                from,
                to)
            : new Rejected(problems);
    return answer(kind, id, keeping, it -> RecordForms.career(page(kind, id), typed, it, true));
  }

  private Object answer(
      Kind kind, UUID id, Keeping keeping, Function<Problems, PanelForm> refused) {
    return switch (keeping) {
      case Kept(_, var command) -> "redirect:" + page(kind, id) + "?done=" + command;
      case Rejected(var reasons) -> form(kind, refused.apply(new Problems(reasons)));
    };
  }

  private static Page form(Kind kind, PanelForm form) {
    return new Page(form.title(), area(kind), form);
  }

  private Kind there(Viewer viewer, String area, UUID id) {
    var kind = area.equals("companies") ? Kind.COMPANY : Kind.PERSON;
    var found =
        kind == Kind.COMPANY
            ? companies.find(viewer, id).isPresent()
            : people.find(viewer, id).isPresent();
    if (!found) {
      throw new Missing(id);
    }
    return kind;
  }

  private String country(Viewer viewer, Kind kind, UUID id) {
    var company =
        kind == Kind.COMPANY
            ? companies.find(viewer, id)
            : people
                .find(viewer, id)
                .flatMap(it ->
                    it.company() == null
                        ? Optional.<Company>empty()
                        : companies.find(viewer, it.company()));
    var written = company.map(it -> it.facts().place().country()).orElse(null);
    return PhoneNumbers.country(written, viewer.place().currency());
  }

  private static @Nullable LocalDate day(
      String name, Map<String, String> typed, List<Reason> problems) {
    var text = typed.getOrDefault(name, "").strip();
    if (text.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      problems.add(Reason.of(name, "careers.day"));
      return null;
    }
  }

  private static @Nullable Sort sort(String name) {
    for (var sort : Sort.values()) {
      if (sort.name().equals(name)) {
        return sort;
      }
    }
    return null;
  }

  private static String area(Kind kind) {
    return kind == Kind.COMPANY ? "companies" : "people";
  }
}
