package buyerside.app.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import buyerside.app.ApiProgram;
import buyerside.app.BuyersideTest;
import buyerside.app.TestDeals;
import buyerside.app.TestWorkspaces;
import buyerside.app.access.Accounts;
import buyerside.app.access.Forbidden;
import buyerside.app.access.Members;
import buyerside.app.access.Role;
import buyerside.app.access.Sessions;
import buyerside.app.access.Viewer;
import buyerside.app.deals.Deals;
import buyerside.app.journal.undo.Undo;
import buyerside.app.relations.Keeping.Kept;
import buyerside.app.relations.Keeping.Rejected;
import buyerside.app.relations.Person.Marks;
import buyerside.app.relations.duplicates.Merging;
import buyerside.app.relations.duplicates.Merging.Merge;
import buyerside.app.relations.fields.Area;
import buyerside.app.relations.fields.CustomField;
import buyerside.app.relations.fields.CustomFields;
import buyerside.app.relations.fields.CustomValues;
import buyerside.app.relations.fields.DefineField;
import buyerside.app.relations.fields.FieldKind;
import buyerside.app.relations.fields.FieldValue;
import buyerside.app.relations.fields.Words;
import buyerside.app.shell.Language;
import buyerside.app.shell.Reason;
import buyerside.text.duplicates.Listed.Kind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Fields that a workspace defines for itself, and many records changed at once.
@BuyersideTest
class CustomFieldsTest {

  private static final List<Words> TIERS =
      List.of(new Words("Gold", "金牌", ""), new Words("Silver", "银牌", ""));

  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private Members members;
  @Autowired private CustomFields fields;
  @Autowired private CustomValues values;
  @Autowired private Companies companies;
  @Autowired private People people;
  @Autowired private RelationBulk bulk;
  @Autowired private Merging merging;
  @Autowired private Deals deals;
  @Autowired private Undo undo;
  @Autowired private ApiProgram.Maker programs;
  @Autowired private Clock clock;

  private Viewer viewer = Viewer.system(new UUID(0, 0));

  @BeforeEach
  void a_workspace_of_its_own() {
    TestWorkspaces.fresh(accounts, sessions, "Fields");
    viewer = accounts.addWorkspace(accounts.firstAdministrator().orElseThrow(), "Fields", true);
  }

  @ParameterizedTest
  @CsvSource({
    "NUMBER, '1,250.5', 1250.5",
    "NUMBER, -3.0000, -3",
    "DATE, 2027/03/31, 2027-03-31",
    "CHOICE, 金牌, gold",
    "CHOICE, silver, silver",
    "YES_NO, 是, yes",
    "YES_NO, FALSE, no",
    "TEXT, ' 你好 ', 你好"
  })
  void a_value_is_read_as_its_kind_has_it(FieldKind kind, String typed, String kept) {
    var company = company("Works");
    var field = define(Area.COMPANY, kind, "Anything");
    values.set(viewer, Area.COMPANY, company, Map.of(field.key(), typed));

    assertThat(plain(company, field)).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({
    "NUMBER, 1.2.3, custom.number",
    "NUMBER, 0.00001, custom.number",
    "NUMBER, 1e99, custom.number",
    "DATE, 2027-02-31, custom.date",
    "CHOICE, Bronze, custom.choice",
    "YES_NO, perhaps, custom.yes-no"
  })
  void what_its_kind_cannot_have_is_refused(FieldKind kind, String typed, String code) {
    var field = define(Area.COMPANY, kind, "Anything");

    assertThat(values.set(viewer, Area.COMPANY, company("Works"), Map.of(field.key(), typed)))
        .isEqualTo(new Rejected(List.of(Reason.of(field.key(), code, typed))));
  }

  @Test
  void a_name_that_is_missing_is_stood_in_for_by_another_language() {
    var field = define(Area.PERSON, FieldKind.TEXT, "Hobby");

    assertThat(field.name(Language.ZH_HANT)).isEqualTo("Hobby");
    assertThat(field.key()).isEqualTo("hobby");
    assertThat(
            fields.define(
                viewer,
                new DefineField(Area.PERSON, FieldKind.TEXT, new Words("", "", ""), List.of())))
        .isEqualTo(new Rejected(List.of(Reason.of("en", "custom.name"))));
  }

  @Test
  void an_option_keeps_its_key_under_another_name_and_stays_while_somebody_has_it() {
    var field = define(Area.COMPANY, FieldKind.CHOICE, "Tier");
    var company = company("Works");
    values.set(viewer, Area.COMPANY, company, Map.of("tier", "gold"));

    assertThat(
            fields.change(
                viewer,
                field.id(),
                1,
                field.label(),
                List.of(TIERS.getLast(), new Words("Bronze", "", ""))))
        .isEqualTo(new Rejected(List.of(Reason.of("options", "custom.used", "Gold"))));
    var renamed = List.of(new Words("Golden", "金牌", ""), TIERS.getLast());
    var changed = (Kept) fields.change(viewer, field.id(), 1, field.label(), renamed);
    assertThat(now("tier").option("Golden")).map(CustomField.Option::key).contains("gold");

    undo.undo(viewer, changed.command());
    assertThat(now("tier").option("Golden")).isEmpty();
  }

  @Test
  void a_removed_field_comes_back_with_its_values() {
    var field = define(Area.COMPANY, FieldKind.TEXT, "Slogan");
    var company = company("Works");
    values.set(viewer, Area.COMPANY, company, Map.of("slogan", "We do"));
    var removed = (Kept) fields.remove(viewer, field.id());

    assertThat(fields.of(viewer, Area.COMPANY)).isEmpty();
    undo.undo(viewer, removed.command());
    assertThat(values.of(viewer, company, null).get(field.id()))
        .isEqualTo(new FieldValue.Text("We do"));
  }

  @Test
  void only_operations_define_fields() throws Exception {
    var rep =
        members.seat(
            viewer.workspace(), members.addInvented(viewer, "Rep", "r@example.com", Role.MANAGER));
    var program = programs.as(rep);

    assertThatThrownBy(() ->
            fields.define(
                rep, new DefineField(Area.DEAL, FieldKind.TEXT, new Words("A", "", ""), List.of())))
        .isInstanceOf(Forbidden.class);
    assertThat(program.post("/settings/fields", "").status()).isEqualTo(403);
    assertThat(
            program
                .post(
                    "/api/v1/custom-fields",
                    "{\"area\": \"deal\", \"kind\": \"text\", \"name\": {\"en\": \"A\"}}")
                .status())
        .isEqualTo(403);
    assertThat(program.get("/settings/fields").status()).isEqualTo(200);
  }

  @Test
  void a_value_is_undone_unless_somebody_has_changed_it_since_and_any_past_instant_is_kept() {
    var field = define(Area.COMPANY, FieldKind.NUMBER, "Seats");
    var company = company("Works");
    values.set(viewer, Area.COMPANY, company, Map.of("seats", "10"));
    var then = clock.instant();
    var second = (Kept) values.set(viewer, Area.COMPANY, company, Map.of("seats", "20"));
    undo.undo(viewer, second.command());

    assertThat(plain(company, field)).isEqualTo("10");
    var third = (Kept) values.set(viewer, Area.COMPANY, company, Map.of("seats", "30"));
    values.set(viewer, Area.COMPANY, company, Map.of("seats", ""));
    undo.undo(viewer, third.command());
    assertThat(values.of(viewer, company, null)).isEmpty();
    assertThat(values.of(viewer, company, then)).containsValue(new FieldValue.Number(100_000));
  }

  @Test
  void a_merge_keeps_what_only_the_other_had_and_gives_it_back() {
    var field = define(Area.COMPANY, FieldKind.TEXT, "Slogan");
    var stays = company("Works");
    var goes = company("Works Ltd");
    values.set(viewer, Area.COMPANY, goes, Map.of("slogan", "We do"));
    var merged = (Kept) merging.companies(viewer, new Merge(stays, 1, goes, 1, Set.of()));

    assertThat(plain(stays, field)).isEqualTo("We do");
    undo.undo(viewer, merged.command());
    assertThat(values.of(viewer, stays, null)).isEmpty();
    assertThat(plain(goes, field)).isEqualTo("We do");
  }

  @Test
  void lists_are_held_to_a_value_and_show_it() throws Exception {
    define(Area.COMPANY, FieldKind.CHOICE, "Tier");
    var works = company("Works");
    company("Others");
    values.set(viewer, Area.COMPANY, works, Map.of("tier", "gold"));
    var program = programs.as(viewer);

    assertThat(program.get("/companies?field=tier&is=gold").raw().getContentAsString())
        .contains("Works", "Gold")
        .doesNotContain("Others");
    assertThat(
            program
                .get("/api/v1/companies?field=tier&is=gold")
                .json()
                .path("items")
                .findValuesAsString("name"))
        .containsExactly("Works");
    assertThat(program.get("/api/v1/companies?field=tier&is=lead").errors())
        .containsExactly("is: custom.choice");
    assertThat(program.get("/api/v1/people?field=none&is=a").errors())
        .containsExactly("field: custom.unknown");
  }

  @Test
  void deals_have_fields_too_filtered_and_shown_in_the_table() throws Exception {
    define(Area.DEAL, FieldKind.NUMBER, "Lines");
    var deal = TestDeals.begin(deals, viewer, LocalDate.of(2026, 11, 25));
    TestDeals.begin(deals, viewer, LocalDate.of(2026, 11, 25));
    var program = programs.as(viewer);

    assertThat(program.put("/api/v1/deals/" + deal + "/custom", "{\"lines\": 4.5}").status())
        .isEqualTo(200);
    assertThat(program.get("/api/v1/deals/" + deal + "/custom").at("/lines")).isEqualTo("4.5");
    assertThat(
            program
                .get("/api/v1/deals?field=lines&is=4.50")
                .json()
                .path("items")
                .findValuesAsString("id"))
        .containsExactly(deal.toString());
    assertThat(program.get("/deals?field=lines").raw().getContentAsString()).contains("4.5");
    assertThat(program.get("/deals/" + deal).raw().getContentAsString()).contains("Lines");
    assertThat(program.put("/api/v1/deals/" + deal + "/custom", "{\"lines\": \"many\"}").errors())
        .containsExactly("lines: custom.number");
  }

  @Test
  void another_workspaces_values_are_not_there() {
    define(Area.COMPANY, FieldKind.TEXT, "Slogan");
    var works = company("Works");
    values.set(viewer, Area.COMPANY, works, Map.of("slogan", "We do"));
    var stranger = TestWorkspaces.fresh(accounts, sessions, "Strangers");

    assertThat(fields.all(stranger)).isEmpty();
    assertThat(values.of(stranger, works, null)).isEmpty();
  }

  @Test
  void many_are_given_the_same_in_one_step_that_is_undone_as_one() {
    var works = company("Works");
    var plant = company("Plant");
    var both = List.of(works, plant);
    bulk.change(viewer, Kind.COMPANY, List.of(works), "industry", "Steel");

    assertThat(bulk.preview(viewer, Kind.COMPANY, both, "industry", "Steel"))
        .isEqualTo(new RelationBulk.Preview(1, 1, List.of()));
    bulk.change(viewer, Kind.COMPANY, List.of(works), "country", "CN");
    var done = (Kept) bulk.change(viewer, Kind.COMPANY, both, "industry", "Cars");
    assertThat(industries(both)).containsExactly("Cars", "Cars");
    undo.undo(viewer, done.command());
    assertThat(industries(both)).containsExactlyInAnyOrder(null, "Steel");
    assertThat(companies.find(viewer, works).orElseThrow().facts().place().country())
        .isEqualTo("CN");
  }

  @Test
  void many_are_given_an_owner_or_a_value_of_the_workspaces_own_field() {
    define(Area.PERSON, FieldKind.YES_NO, "Speaks English");
    var works = company("Works");
    var nobody = (Kept) bulk.change(viewer, Kind.COMPANY, List.of(works), "owner", "");
    var anna = ((Kept) people.add(viewer, PersonFacts.named("Anna"), null, Marks.NONE)).id();

    assertThat(companies.find(viewer, works).orElseThrow().owner()).isNull();
    undo.undo(viewer, nobody.command());
    assertThat(companies.find(viewer, works).orElseThrow().owner()).isEqualTo(viewer.self());
    assertThat(bulk.change(viewer, Kind.PERSON, List.of(anna), "custom:speaks-english", "yes"))
        .isInstanceOf(Kept.class);
    assertThat(bulk.preview(viewer, Kind.PERSON, List.of(anna), "custom:speaks-english", "y"))
        .isEqualTo(new RelationBulk.Preview(0, 1, List.of()));
    assertThat(bulk.preview(viewer, Kind.PERSON, List.of(anna), "owner", "").problems())
        .containsExactly(Reason.of("field", "custom.unknown", "owner"));
  }

  private List<String> industries(List<UUID> of) {
    return companies.all(viewer, of).stream().map(it -> it.facts().industry()).toList();
  }

  private String plain(UUID record, CustomField field) {
    return Objects.requireNonNull(values.of(viewer, record, null).get(field.id())).plain();
  }

  private CustomField now(String key) {
    return fields.keyed(viewer, Area.COMPANY, key).orElseThrow();
  }

  private CustomField define(Area area, FieldKind kind, String name) {
    var options = kind == FieldKind.CHOICE ? TIERS : List.<Words>of();
    var kept =
        (Kept) fields.define(viewer, new DefineField(area, kind, new Words(name, "", ""), options));
    return fields.all(viewer).stream()
        .filter(it -> it.id().equals(kept.id()))
        .findFirst()
        .orElseThrow();
  }

  private UUID company(String name) {
    return ((Kept) companies.add(viewer, CompanyFacts.named(name))).id();
  }
}
