package buyerside.app.relations;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.app.ApiProgram;
import buyerside.app.BuyersideTest;
import buyerside.app.TestWorkspaces;
import buyerside.app.access.Accounts;
import buyerside.app.access.Sessions;
import buyerside.app.access.Viewer;
import buyerside.app.journal.undo.Undo;
import buyerside.app.relations.CompanyFacts.Place;
import buyerside.app.relations.Keeping.Kept;
import buyerside.app.relations.Person.Marks;
import buyerside.app.relations.duplicates.Merging;
import buyerside.app.relations.duplicates.Merging.Merge;
import buyerside.app.relations.notes.Notes;
import buyerside.app.relations.privacy.PersonalDataRequests;
import buyerside.database.relations.Tables;
import buyerside.text.duplicates.Listed.Kind;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Named;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What was known of companies and people on a past day.
@BuyersideTest
class PastRelationsTest {

  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private Companies companies;
  @Autowired private People people;
  @Autowired private PastRelations past;
  @Autowired private Merging merging;
  @Autowired private Notes notes;
  @Autowired private PersonalDataRequests requests;
  @Autowired private Undo undo;
  @Autowired private ApiProgram.Maker programs;
  @Autowired private Clock clock;

  private Viewer viewer = Viewer.system(new UUID(0, 0));

  @BeforeEach
  void a_workspace_of_its_own() {
    viewer = TestWorkspaces.fresh(accounts, sessions, "Past");
  }

  @Test
  void a_company_has_the_facts_it_had_then_and_is_unknown_before() {
    var before = clock.instant();
    var id = company("Works", null);
    var first = clock.instant();
    companies.change(viewer, id, 1, facts("Works Group", null));

    assertThat(past.company(viewer, id, before)).isEmpty();
    assertThat(past.company(viewer, id, first)).map(Company::name).contains("Works");
    assertThat(past.company(viewer, id, clock.instant()))
        .map(Company::name)
        .contains("Works Group");
  }

  @Test
  void a_list_of_a_past_day_is_paged_in_the_order_of_that_days_names() {
    var anna = person("Anna", null);
    var ben = person("Ben", null);
    var then = clock.instant();
    people.change(viewer, anna, 1, PersonFacts.named("Zoe"), null, Marks.NONE);
    person("Aaron", null);

    assertThat(names(past.people(viewer, (UUID) null, 1, then))).containsExactly("Anna");
    assertThat(names(past.people(viewer, anna, 5, then))).containsExactly("Ben");
    assertThat(names(past.people(viewer, ben, 5, clock.instant()))).containsExactly("Zoe");
  }

  @Test
  void an_undone_change_was_there_until_it_was_undone() {
    var id = company("Works", null);
    var changed = (Kept) companies.change(viewer, id, 1, facts("Mistake", null));
    var between = clock.instant();
    undo.undo(viewer, changed.command());

    assertThat(past.company(viewer, id, between)).map(Company::name).contains("Mistake");
    assertThat(past.company(viewer, id, clock.instant())).map(Company::name).contains("Works");
  }

  @Test
  void before_a_merge_both_were_there_each_with_its_own_people() {
    var stays = company("Works", null);
    var goes = company("Works Ltd", null);
    var anna = person("Anna", goes);
    var apart = clock.instant();
    var merged = (Kept) merging.companies(viewer, new Merge(stays, 1, goes, 1, Set.of()));
    var together = clock.instant();
    undo.undo(viewer, merged.command());

    assertThat(past.of(viewer, goes, 5, apart)).extracting(Person::id).containsExactly(anna);
    assertThat(past.person(viewer, anna, apart)).map(Person::companyName).contains("Works Ltd");
    assertThat(past.company(viewer, goes, together)).isEmpty();
    assertThat(past.of(viewer, stays, 5, together)).extracting(Person::id).containsExactly(anna);
    assertThat(past.of(viewer, goes, 5, clock.instant()))
        .extracting(Person::id)
        .containsExactly(anna);
  }

  @Test
  void a_group_is_that_of_the_day() {
    var top = company("Holding", null);
    var plant = company("Plant", "Holding");
    var then = clock.instant();
    companies.change(viewer, plant, 1, facts("Plant", null));

    assertThat(past.group(viewer, plant, then).above())
        .extracting(Hierarchies.Relative::id)
        .containsExactly(top);
    assertThat(past.group(viewer, top, then).below())
        .extracting(Hierarchies.Relative::id)
        .containsExactly(plant);
    assertThat(past.group(viewer, plant, clock.instant()).above()).isEmpty();
  }

  @Test
  void a_note_that_was_taken_away_later_was_still_there() {
    var anna = person("Anna", null);
    notes.write(viewer, Kind.PERSON, anna, "Likes tea", false);
    var then = clock.instant();
    notes.remove(viewer, Kind.PERSON, anna, notes.of(viewer, anna).getFirst().id());

    assertThat(notes.of(viewer, anna, then)).hasSize(1);
    assertThat(notes.of(viewer, anna, clock.instant())).isEmpty();
  }

  @Test
  void whoever_was_erased_is_in_no_past() {
    var anna = person("Anna", null);
    people.change(viewer, anna, 1, PersonFacts.named("Anna B"), null, Marks.NONE);
    var then = clock.instant();
    requests.erase(viewer, anna, "Anna B", "asked for by letter");

    assertThat(past.person(viewer, anna, then)).isEmpty();
    assertThat(past.people(viewer, (UUID) null, 5, then)).isEmpty();
  }

  @Test
  void the_past_of_another_workspace_is_not_there() {
    var id = company("Works", null);
    companies.change(viewer, id, 1, facts("Works Group", null));
    var stranger = TestWorkspaces.fresh(accounts, sessions, "Others");

    assertThat(past.company(stranger, id, clock.instant())).isEmpty();
  }

  @Test
  void what_a_record_is_now_is_kept_of_its_past_too() {
    assertThat(columns(Tables.COMPANY_PAST.fields()))
        .containsAll(columns(Tables.COMPANY.fields()))
        .contains("replaced_at");
    assertThat(columns(Tables.PERSON_PAST.fields()))
        .containsAll(columns(Tables.PERSON.fields()))
        .contains("replaced_at");
  }

  @ParameterizedTest
  @ValueSource(strings = {"companies", "people"})
  void programs_ask_for_a_past_instant_and_are_refused_what_is_none(String kind) throws Exception {
    var program = programs.as(viewer);
    var id = ApiProgram.id(program.post("/api/v1/" + kind, "{\"name\": \"A\"}"));
    var then = clock.instant();
    program.put("/api/v1/" + kind + "/" + id, "{\"name\": \"B\", \"version\": 1}");

    assertThat(program.get("/api/v1/" + kind + "/" + id + "?asOf=" + then).at("/name"))
        .isEqualTo("A");
    assertThat(program.get("/api/v1/" + kind + "?asOf=" + then).at("/items/0/name")).isEqualTo("A");
    assertThat(program.get("/api/v1/" + kind + "?asOf=2020-01-01").json().path("items")).isEmpty();
    assertThat(program.get("/api/v1/" + kind + "/" + id + "?asOf=2020-01-01").status())
        .isEqualTo(404);
    assertThat(program.get("/api/v1/" + kind + "?asOf=yesterday").errors())
        .containsExactly("asOf: date.shape");
  }

  private static List<String> columns(Field<?>[] fields) {
    return Arrays.stream(fields).map(Named::getName).toList();
  }

  private static List<String> names(List<Person> people) {
    return people.stream().map(Person::name).toList();
  }

  private UUID company(String name, @Nullable String parent) {
    return ((Kept) companies.add(viewer, facts(name, parent))).id();
  }

  private UUID person(String name, @Nullable UUID company) {
    return ((Kept) people.add(viewer, PersonFacts.named(name), company, Marks.NONE)).id();
  }

  private static CompanyFacts facts(String name, @Nullable String parent) {
    return new CompanyFacts(name, null, Place.UNKNOWN, null, null, null, null, parent, null, null);
  }
}
