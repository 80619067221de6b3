package buyerside.app.relations.api;

import buyerside.app.access.Viewer;
import buyerside.app.relations.PastRelations;
import buyerside.app.relations.People;
import buyerside.app.relations.Person;
import buyerside.app.relations.fields.Area;
import buyerside.app.shell.EntityTag;
import buyerside.app.shell.Listing;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
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
  private final PastRelations past;
  private final Having having;

  PeopleApi(People people, PastRelations past, Having having) {
    this.people = people;
    this.past = past;
    this.having = having;
  }

  @GetMapping
  @Operation(
      summary = "All people by name; Chinese names in the order of their pinyin",
      description = "With asOf (a day or an instant) those known then, as they were known.")
  Listing<PersonJson> list(
      Viewer viewer,
      @Parameter(description = "the key of a field that the workspace defined")
          @RequestParam(defaultValue = "")
          String field,
      @Parameter(description = "what they have in that field; then in the order of their arrival")
          @RequestParam(defaultValue = "")
          String is,
      @RequestParam(required = false) @Nullable UUID after,
      @RequestParam(defaultValue = "" + Listing.USUAL) int limit,
      @Parameter(description = AsOfGiven.WORDS) @RequestParam(defaultValue = "") String asOf) {
    var size = Listing.size(limit);
    var at = AsOfGiven.read(asOf, viewer);
    if (after != null && find(viewer, after, at).isEmpty()) {
      throw new Refused(Reason.of("after", "cursor"));
    }
    if (!field.isEmpty()) {
      var ids = having.of(viewer, Area.PERSON, field, is, after, size + 1);
      var there = at == null ? people.all(viewer, ids) : past.people(viewer, ids, at);
      var inOrder =
          there.stream().sorted(Comparator.comparing(it -> ids.indexOf(it.id()))).toList();
      return Listing.cut(inOrder, size, Person::id).map(PersonJson::of);
    }
    var found =
        at == null
            ? people.page(viewer, after, size + 1)
            : past.people(viewer, after, size + 1, at);
    return Listing.cut(found, size, Person::id).map(PersonJson::of);
  }

  @GetMapping("/{id}")
  @Operation(
      summary = "One person; its ETag is its version",
      description = "With asOf (a day or an instant) as it was known then.")
  ResponseEntity<PersonJson> get(
      Viewer viewer,
      @PathVariable UUID id,
      @Parameter(description = AsOfGiven.WORDS) @RequestParam(defaultValue = "") String asOf) {
    var found = find(viewer, id, AsOfGiven.read(asOf, viewer)).orElseThrow(() -> new Missing(id));
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

  private Optional<Person> find(Viewer viewer, UUID id, @Nullable Instant at) {
    return at == null ? people.find(viewer, id) : past.person(viewer, id, at);
  }
}
