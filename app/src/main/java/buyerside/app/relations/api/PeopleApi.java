package buyerside.app.relations.api;

import buyerside.app.access.Viewer;
import buyerside.app.relations.People;
import buyerside.app.relations.Person;
import buyerside.app.shell.EntityTag;
import buyerside.app.shell.Listing;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/people")
@Tag(name = "People")
class PeopleApi {

  private final People people;

  PeopleApi(People people) {
    this.people = people;
  }

  @GetMapping
  @Operation(summary = "All people by name; Chinese names in the order of their pinyin")
  Listing<PersonJson> list(
      Viewer viewer,
      @RequestParam(required = false) @Nullable UUID after,
      @RequestParam(defaultValue = "" + Listing.USUAL) int limit) {
    var size = Listing.size(limit);
    if (after != null && people.find(viewer, after).isEmpty()) {
      throw new Refused(Reason.of("after", "cursor"));
    }
    return Listing.cut(people.page(viewer, after, size + 1), size, Person::id).map(PersonJson::of);
  }

  @GetMapping("/{id}")
  @Operation(summary = "One person; its ETag is its version")
  ResponseEntity<PersonJson> get(Viewer viewer, @PathVariable UUID id) {
    var found = people.find(viewer, id).orElseThrow(() -> new Missing(id));
    return ResponseEntity.ok().eTag(EntityTag.of(found.version())).body(PersonJson.of(found));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Add a person")
  KeptJson add(Viewer viewer, @RequestBody PersonJson person) {
    return KeptJson.of(people.add(viewer, person.read(), person.company(), person.marks()));
  }

  @PutMapping("/{id}")
  @Operation(
      summary = "Put other facts in place of the known ones",
      description =
          "Send the ETag that you were given as If-Match (or as the member version): the change is"
              + " refused if somebody has changed the person since. Facts that are left out are"
              + " forgotten.")
  KeptJson change(
      Viewer viewer,
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody PersonJson person) {
    var seen = EntityTag.required(ifMatch, person.version());
    return KeptJson.of(
        people.change(viewer, id, seen, person.read(), person.company(), person.marks()));
  }
}
