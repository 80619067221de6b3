package buyerside.app.deals.web;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Deals;
import buyerside.app.relations.Keeping.Kept;
import buyerside.app.relations.Keeping.Rejected;
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

/// Fills in the workspace's own fields of a deal.
@Controller
@RequestMapping("/deals/{deal}/custom")
class DealValuesController {

  private final Deals deals;
  private final CustomFields fields;
  private final CustomValues values;
  private final FieldForms forms;

  DealValuesController(Deals deals, CustomFields fields, CustomValues values, FieldForms forms) {
    this.deals = deals;
    this.fields = fields;
    this.values = values;
    this.forms = forms;
  }

  @GetMapping
  Page edit(Viewer viewer, @PathVariable UUID deal) {
    there(viewer, deal);
    var known = values.of(viewer, deal, null);
    var typed = new HashMap<String, String>();
    for (var field : fields.of(viewer, Area.DEAL)) {
      var value = known.get(field.id());
      typed.put(field.key(), value == null ? "" : value.plain());
    }
    return page(viewer, deal, typed, Problems.NONE);
  }

  @PostMapping
  Object set(Viewer viewer, @PathVariable UUID deal, @RequestParam Map<String, String> form) {
    there(viewer, deal);
    var typed = new HashMap<String, String>();
    for (var field : fields.of(viewer, Area.DEAL)) {
      if (form.containsKey(field.key())) {
        typed.put(field.key(), form.getOrDefault(field.key(), ""));
      }
    }
    return switch (values.set(viewer, Area.DEAL, deal, typed)) {
      case Kept(_, var command) -> "redirect:/deals/" + deal + "?done=" + command;
      case Rejected(var reasons) -> page(viewer, deal, typed, new Problems(reasons));
    };
  }

  private Page page(Viewer viewer, UUID deal, Map<String, String> typed, Problems problems) {
    var back = "/deals/" + deal;
    var form = forms.form(fields.of(viewer, Area.DEAL), typed, back + "/custom", back, problems);
    return new Page(form.title(), "deals", form);
  }

  private void there(Viewer viewer, UUID deal) {
    if (deals.find(viewer, deal).isEmpty()) {
      throw new Missing(deal);
    }
  }
}
