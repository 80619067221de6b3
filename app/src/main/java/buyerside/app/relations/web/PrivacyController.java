package buyerside.app.relations.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.app.relations.People;
import buyerside.app.relations.privacy.PersonalDataRequests;
import buyerside.app.relations.privacy.PersonalDataRequests.Erasing.Erased;
import buyerside.app.relations.privacy.PersonalDataRequests.Erasing.Refused;
import buyerside.app.shell.Field;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What is kept about a person, told and erased on their request; for administrators.
@Controller
@RequestMapping("/people/{id}")
class PrivacyController {

  private final PersonalDataRequests requests;
  private final People people;

  PrivacyController(PersonalDataRequests requests, People people) {
    this.requests = requests;
    this.people = people;
  }

  @GetMapping("/personal-data.json")
  ResponseEntity<Map<String, Object>> export(Viewer viewer, @PathVariable UUID id) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"personal-data.json\"")
        .contentType(MediaType.APPLICATION_JSON)
        .body(requests.export(viewer, id));
  }

  @GetMapping("/erasure")
  Page begin(Viewer viewer, @PathVariable UUID id) {
    viewer.require(Role.ADMINISTRATOR);
    var person = people.find(viewer, id).orElseThrow(() -> new Missing(id));
    return page(id, person.name(), Map.of(), Problems.NONE);
  }

  @PostMapping("/erasure")
  Object erase(Viewer viewer, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
    viewer.require(Role.ADMINISTRATOR);
    var person = people.find(viewer, id).orElseThrow(() -> new Missing(id));
    var name = typed.getOrDefault("name", "");
    return switch (requests.erase(viewer, id, name, typed.getOrDefault("reason", ""))) {
      case Erased _ -> "redirect:/people";
      case Refused(var reasons) -> page(id, person.name(), typed, new Problems(reasons));
    };
  }

  private static Page page(UUID id, String name, Map<String, String> typed, Problems problems) {
    var form =
        new PanelForm(
            msg("erase.title", name),
            "/people/" + id + "/erasure",
            List.of(),
            List.of(Field.text("erase", "name", typed.getOrDefault("name", ""), problems)),
            new PanelForm.Area("reason", msg("erase.reason"), typed.getOrDefault("reason", "")),
            PanelForm.Tick.NONE,
            msg("erase.do"),
            "/people/" + id,
            problems);
    return new Page(form.title(), "people", form);
  }
}
