package buyerside.app.relations.web;

import buyerside.app.access.Viewer;
import buyerside.app.relations.Companies;
import buyerside.app.relations.Keeping.Kept;
import buyerside.app.relations.Keeping.Rejected;
import buyerside.app.relations.People;
import buyerside.app.relations.fields.Area;
import buyerside.app.relations.fields.CustomFields;
import buyerside.app.relations.fields.CustomValues;
import buyerside.app.relations.fields.FieldForms;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Fills in the workspace's own fields of a company or person.
@Controller
@RequestMapping("/{area:companies|people}/{id}/custom")
class RecordValuesController {

  private final CustomFields fields;
  private final CustomValues values;
  private final FieldForms forms;
  private final Companies companies;
  private final People people;

  RecordValuesController(
      CustomFields fields,
      CustomValues values,
      FieldForms forms,
      Companies companies,
      People people) {
    this.fields = fields;
    this.values = values;
    this.forms = forms;
    this.companies = companies;
    this.people = people;
  }

  @GetMapping
  Page edit(Viewer viewer, @PathVariable String area, @PathVariable UUID id) {
    var of = there(viewer, area, id);
    var known = values.of(viewer, id, null);
    var typed = new HashMap<String, String>();
    for (var field : fields.of(viewer, of)) {
      var value = known.get(field.id());
      typed.put(field.key(), value == null ? "" : value.plain());
    }
    return page(viewer, area, id, of, typed, Problems.NONE);
  }

  @PostMapping
  Object set(
      Viewer viewer,
      @PathVariable String area,
      @PathVariable UUID id,
      @RequestParam Map<String, String> form) {
    var of = there(viewer, area, id);
    var typed = new HashMap<String, String>();
    for (var field : fields.of(viewer, of)) {
      if (form.containsKey(field.key())) {
        typed.put(field.key(), form.getOrDefault(field.key(), ""));
      }
    }
    return switch (values.set(viewer, of, id, typed)) {
      case Kept(_, var command) -> "redirect:/" + area + "/" + id + "?done=" + command;
      case Rejected(var reasons) -> page(viewer, area, id, of, typed, new Problems(reasons));
    };
  }

  private Page page(
      Viewer viewer, String area, UUID id, Area of, Map<String, String> typed, Problems problems) {
    var back = "/" + area + "/" + id;
    var form = forms.form(fields.of(viewer, of), typed, back + "/custom", back, problems);
    return new Page(form.title(), area, form);
  }

  private Area there(Viewer viewer, String area, UUID id) {
    var company = area.equals("companies");
    var found =
        company ? companies.find(viewer, id).isPresent() : people.find(viewer, id).isPresent();
    if (!found) {
      throw new Missing(id);
    }
    return company ? Area.COMPANY : Area.PERSON;
  }
}
