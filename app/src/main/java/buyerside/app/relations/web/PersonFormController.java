package buyerside.app.relations.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.relations.Companies;
import buyerside.app.relations.CompanyFacts;
import buyerside.app.relations.Keeping;
import buyerside.app.relations.People;
import buyerside.app.relations.Person.Marks;
import buyerside.app.relations.PersonFacts;
import buyerside.app.relations.duplicates.DuplicateReviews;
import buyerside.app.shell.Field;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Adding and changing a person.
@Controller
@RequestMapping("/people")
class PersonFormController {

  private static final List<String> FIELDS =
      List.of(
          "name",
          "company",
          "salutation",
          "title",
          "department",
          "email",
          "phone",
          "mobile",
          "wechat");

  private static final List<String> MARKS = List.of("important", "keyLeader", "official");

  private final People people;
  private static final int MOST_ALIKE = 5;

  private final Companies companies;
  private final DuplicateReviews duplicates;

  PersonFormController(People people, Companies companies, DuplicateReviews duplicates) {
    this.duplicates = duplicates;
    this.people = people;
    this.companies = companies;
  }

  @GetMapping("/new")
  Page begin(@RequestParam(defaultValue = "") String company) {
    return page(Map.of("company", company), null, Problems.NONE);
  }

  @PostMapping
  Object add(Viewer viewer, @RequestParam Map<String, String> typed) {
    var facts = facts(typed);
    var alike = alike(viewer, facts, typed);
    if (!alike.isEmpty()) {
      return page(typed, null, Problems.NONE, alike);
    }
    return switch (people.add(viewer, facts, company(viewer, typed), marks(typed))) {
      case Keeping.Kept(var id, var command) -> "redirect:/people/" + id + "?done=" + command;
      case Keeping.Rejected(var reasons) -> page(typed, null, new Problems(reasons));
    };
  }

  /// Who the new one may be already; nobody once they are to be added anyway.
  private List<RelationForm.Likeness> alike(
      Viewer viewer, PersonFacts facts, Map<String, String> typed) {
    var listed = facts.listed("", typed.getOrDefault("company", ""));
    return typed.containsKey("anyway")
        ? List.of()
        : DuplicateWords.alike("/people/", duplicates.like(viewer, listed, MOST_ALIKE));
  }

  @GetMapping("/{id}/edit")
  Page edit(Viewer viewer, @PathVariable UUID id) {
    var person = people.find(viewer, id).orElseThrow(() -> new Missing(id));
    var facts = person.facts();
    var typed = new HashMap<String, String>();
    typed.put("version", String.valueOf(person.version()));
    Typed.put(typed, "name", facts.name());
    Typed.put(typed, "company", person.companyName());
    Typed.put(typed, "salutation", facts.salutation());
    Typed.put(typed, "title", facts.title());
    Typed.put(typed, "department", facts.department());
    Typed.put(typed, "email", facts.contact().email());
    Typed.put(typed, "phone", facts.contact().phone());
    Typed.put(typed, "mobile", facts.contact().mobile());
    Typed.put(typed, "wechat", facts.contact().wechat());
    Typed.put(typed, "note", facts.note());
    mark(typed, person.marks());
    return page(typed, id, Problems.NONE);
  }

  @PostMapping("/{id}/edit")
  Object change(Viewer viewer, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
    var version = Typed.version(typed);
    return switch (people.change(
        viewer, id, version, facts(typed), company(viewer, typed), marks(typed))) {
      case Keeping.Kept(_, var command) -> "redirect:/people/" + id + "?done=" + command;
      case Keeping.Rejected(var reasons) -> page(typed, id, new Problems(reasons));
    };
  }

  private static Marks marks(Map<String, String> typed) {
    return new Marks(
        typed.containsKey("important"),
        typed.containsKey("keyLeader"),
        typed.containsKey("official"));
  }

  private static void mark(Map<String, String> typed, Marks marks) {
    var on = List.of(marks.important(), marks.keyLeader(), marks.official());
    for (int i = 0; i < MARKS.size(); i++) {
      if (on.get(i)) {
        typed.put(MARKS.get(i), "true");
      }
    }
  }

  private static RelationForm.Mark mark(String name, Map<String, String> typed) {
    return new RelationForm.Mark(name, msg("relations.mark." + name), typed.containsKey(name));
  }

  private static PersonFacts facts(Map<String, String> typed) {
    return new PersonFacts(
        typed.getOrDefault("name", ""),
        Typed.given(typed, "salutation"),
        Typed.given(typed, "title"),
        Typed.given(typed, "department"),
        new PersonFacts.Contact(
            Typed.given(typed, "email"),
            Typed.given(typed, "phone"),
            Typed.given(typed, "mobile"),
            Typed.given(typed, "wechat")),
        Typed.given(typed, "note"));
  }

  /// The company of the typed name, made if there is none.
  private @Nullable UUID company(Viewer viewer, Map<String, String> typed) {
    var name = Typed.given(typed, "company");
    if (name == null) {
      return null;
    }
    return companies
        .named(viewer, name)
        .orElseGet(() ->
            companies.add(viewer, CompanyFacts.named(name)) instanceof Keeping.Kept(var id, _)
                ? id
                : null);
  }

  private static Page page(Map<String, String> typed, @Nullable UUID id, Problems problems) {
    return page(typed, id, problems, List.of());
  }

  private static Page page(
      Map<String, String> typed,
      @Nullable UUID id,
      Problems problems,
      List<RelationForm.Likeness> alike) {
    var title = msg(id == null ? "relations.person.new" : "relations.person.edit");
    var form =
        new RelationForm(
            title,
            id == null ? "/people" : "/people/" + id + "/edit",
            Typed.version(typed),
            FIELDS.stream()
                .map(it -> Field.text("relations", it, typed.getOrDefault(it, ""), problems))
                .toList(),
            MARKS.stream().map(it -> mark(it, typed)).toList(),
            typed.getOrDefault("note", ""),
            id == null ? "/people" : "/people/" + id,
            problems,
            alike);
    return new Page(title, "people", form);
  }
}
