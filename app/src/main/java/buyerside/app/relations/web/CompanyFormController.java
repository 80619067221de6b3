package buyerside.app.relations.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.relations.Companies;
import buyerside.app.relations.CompanyFacts;
import buyerside.app.relations.Keeping;
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

/// Adding and changing a company.
@Controller
@RequestMapping("/companies")
class CompanyFormController {

  private static final List<String> FIELDS =
      List.of(
          "name",
          "shortName",
          "industry",
          "city",
          "region",
          "country",
          "phone",
          "domain",
          "registration",
          "parent");

  private static final int MOST_ALIKE = 5;

  private final Companies companies;
  private final DuplicateReviews duplicates;

  CompanyFormController(Companies companies, DuplicateReviews duplicates) {
    this.duplicates = duplicates;
    this.companies = companies;
  }

  @GetMapping("/new")
  Page begin() {
    return page(Map.of(), null, Problems.NONE);
  }

  @PostMapping
  Object add(Viewer viewer, @RequestParam Map<String, String> typed) {
    var facts = facts(typed, null);
    var alike = alike(viewer, facts, typed);
    if (!alike.isEmpty()) {
      return page(typed, null, Problems.NONE, alike);
    }
    return switch (companies.add(viewer, facts)) {
      case Keeping.Kept(var id, var command) -> "redirect:/companies/" + id + "?done=" + command;
      case Keeping.Rejected(var reasons) -> page(typed, null, new Problems(reasons));
    };
  }

  /// What the new one may be already; nothing once it is to be added anyway.
  private List<RelationForm.Likeness> alike(
      Viewer viewer, CompanyFacts facts, Map<String, String> typed) {
    return typed.containsKey("anyway")
        ? List.of()
        : DuplicateWords.alike(
            "/companies/", duplicates.like(viewer, facts.listed(""), MOST_ALIKE));
  }

  @GetMapping("/{id}/edit")
  Page edit(Viewer viewer, @PathVariable UUID id) {
    var company = companies.find(viewer, id).orElseThrow(() -> new Missing(id));
    var facts = company.facts();
    var typed = new HashMap<String, String>();
    typed.put("version", String.valueOf(company.version()));
    Typed.put(typed, "name", facts.name());
    Typed.put(typed, "shortName", facts.shortName());
    Typed.put(typed, "industry", facts.industry());
    Typed.put(typed, "city", facts.place().city());
    Typed.put(typed, "region", facts.place().region());
    Typed.put(typed, "country", facts.place().country());
    Typed.put(typed, "phone", facts.phone());
    Typed.put(typed, "domain", facts.domain());
    Typed.put(typed, "registration", facts.registrationNumber());
    Typed.put(typed, "parent", facts.parent());
    Typed.put(typed, "note", facts.note());
    return page(typed, id, Problems.NONE);
  }

  @PostMapping("/{id}/edit")
  Object change(Viewer viewer, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
    var company = companies.find(viewer, id).orElseThrow(() -> new Missing(id));
    var facts = facts(typed, company.facts().source());
    return switch (companies.change(viewer, id, Typed.version(typed), facts)) {
      case Keeping.Kept(_, var command) -> "redirect:/companies/" + id + "?done=" + command;
      case Keeping.Rejected(var reasons) -> page(typed, id, new Problems(reasons));
    };
  }

  private static CompanyFacts facts(Map<String, String> typed, @Nullable String source) {
    return new CompanyFacts(
        typed.getOrDefault("name", ""),
        Typed.given(typed, "shortName"),
        new CompanyFacts.Place(
            Typed.given(typed, "country"),
            Typed.given(typed, "region"),
            Typed.given(typed, "city")),
        Typed.given(typed, "domain"),
        Typed.given(typed, "phone"),
        Typed.given(typed, "industry"),
        Typed.given(typed, "registration"),
        Typed.given(typed, "parent"),
        source,
        Typed.given(typed, "note"));
  }

  private static Page page(Map<String, String> typed, @Nullable UUID id, Problems problems) {
    return page(typed, id, problems, List.of());
  }

  private static Page page(
      Map<String, String> typed,
      @Nullable UUID id,
      Problems problems,
      List<RelationForm.Likeness> alike) {
    var title = msg(id == null ? "relations.company.new" : "relations.company.edit");
    var form =
        new RelationForm(
            title,
            id == null ? "/companies" : "/companies/" + id + "/edit",
            Typed.version(typed),
            FIELDS.stream()
                .map(it -> Field.text("relations", it, typed.getOrDefault(it, ""), problems))
                .toList(),
            List.of(),
            typed.getOrDefault("note", ""),
            id == null ? "/companies" : "/companies/" + id,
            problems,
            alike);
    return new Page(title, "companies", form);
  }
}
