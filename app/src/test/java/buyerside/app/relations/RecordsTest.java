package buyerside.app.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import buyerside.app.BuyersideTest;
import buyerside.app.TestWorkspaces;
import buyerside.app.access.Accounts;
import buyerside.app.access.Forbidden;
import buyerside.app.access.Role;
import buyerside.app.access.Sessions;
import buyerside.app.access.Viewer;
import buyerside.app.journal.undo.Undo;
import buyerside.app.relations.CompanyFacts.Place;
import buyerside.app.relations.ContactTimes.Met;
import buyerside.app.relations.Keeping.Kept;
import buyerside.app.relations.Keeping.Rejected;
import buyerside.app.relations.Person.Marks;
import buyerside.app.relations.notes.Note;
import buyerside.app.relations.notes.Notes;
import buyerside.app.relations.notes.Notes.Breaking;
import buyerside.app.relations.reach.PhoneNumbers;
import buyerside.app.relations.reach.Reach;
import buyerside.app.relations.reach.Reach.Sort;
import buyerside.app.relations.reach.Reaches;
import buyerside.app.relations.reporting.Closeness;
import buyerside.app.relations.reporting.OrgChart;
import buyerside.app.relations.reporting.ReportingLines;
import buyerside.app.shell.Reason;
import buyerside.text.duplicates.Listed.Kind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What is known of companies and people beyond their first facts.
@BuyersideTest
class RecordsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private Companies companies;
  @Autowired private Hierarchies hierarchies;
  @Autowired private People people;
  @Autowired private Careers careers;
  @Autowired private Notes notes;
  @Autowired private Reaches reaches;
  @Autowired private ReportingLines lines;
  @Autowired private Undo undo;

  private Viewer viewer = Viewer.system(new UUID(0, 0));

  @BeforeEach
  void a_workspace_of_its_own() {
    viewer = TestWorkspaces.fresh(accounts, sessions, "Records");
  }

  @Test
  void a_group_is_a_tree_and_a_circle_is_refused_by_the_names_in_it() {
    var top = company("Holding", null);
    var middle = company("Works", "Holding");
    company("Plant", "Works");

    assertThat(hierarchies.of(viewer, middle).above())
        .containsExactly(new Hierarchies.Relative(top, "Holding"));
    assertThat(hierarchies.of(viewer, middle).below()).hasSize(1);
    assertThat(companies.change(viewer, top, 1, facts("Holding", "Plant")))
        .isEqualTo(
            new Rejected(
                List.of(
                    Reason.of("parent", "company.circle", "Plant → Works → Holding", "Holding"))));
    assertThat(companies.change(viewer, top, 1, facts("Holding", "Holding")))
        .isEqualTo(new Rejected(List.of(Reason.of("parent", "company.own-parent", "Holding"))));
  }

  @Test
  void a_change_of_company_is_written_down_and_comes_back_with_undo() {
    var here = company("Here", null);
    var there = company("There", null);
    var anna = person("Anna", here);
    var moved = (Kept) people.change(viewer, anna, 1, PersonFacts.named("Anna"), there, Marks.NONE);

    assertThat(careers.of(viewer, anna))
        .extracting(Employment::companyName)
        .containsExactly("There", "Here");
    assertThat(careers.left(viewer, here, 5)).extracting(Employment::person).containsExactly(anna);

    undo.undo(viewer, moved.command());
    assertThat(careers.of(viewer, anna))
        .singleElement()
        .satisfies(it -> assertThat(it.to()).isNull());
  }

  @Test
  void a_private_note_is_read_by_its_author_alone_until_the_glass_is_broken() {
    var anna = person("Anna", null);
    var author = colleague(Role.REP);
    notes.write(author, Kind.PERSON, anna, "She is leaving in spring", true);
    notes.write(author, Kind.PERSON, anna, "Likes tea", false);

    assertThat(notes.of(viewer, anna)).extracting(Note::body).containsExactly("Likes tea");
    assertThat(notes.of(author, anna)).hasSize(2);
    assertThat(notes.breakGlass(viewer, Kind.PERSON, anna, "why not"))
        .isInstanceOf(Breaking.Refused.class);
    assertThatThrownBy(() ->
            notes.breakGlass(
                colleague(Role.OPERATIONS), Kind.PERSON, anna, "The author has left us"))
        .isInstanceOf(Forbidden.class);

    var broken =
        (Breaking.Broken) notes.breakGlass(viewer, Kind.PERSON, anna, "The author has left us");
    assertThat(broken.notes()).extracting(Note::body).containsExactly("She is leaving in spring");
    assertThat(notes.openings(author, anna))
        .singleElement()
        .satisfies(it -> assertThat(it.reason()).isEqualTo("The author has left us"));
    assertThat(notes.of(viewer, anna)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "138 0013 8000, CN, +8613800138000",
    "(021) 6123 4567, CN, +862161234567",
    "0049 (0)30 23125-012, CN, +493023125012",
    "030 23125012, DE, +493023125012",
    "020 7946 0018, GB, +442079460018"
  })
  void a_number_is_read_by_the_plan_of_its_country(String typed, String country, String kept) {
    assertThat(PhoneNumbers.international(typed, country)).contains(kept);
  }

  @Test
  void a_number_that_no_country_has_is_refused_with_one_that_it_has() {
    var anna = person("Anna", null);

    assertThat(reaches.add(viewer, Kind.PERSON, anna, Sort.PHONE, "", "12345", "CN"))
        .isEqualTo(new Rejected(List.of(Reason.of("value", "phone", "CN", "+86 138 0013 8000"))));
    reaches.add(viewer, Kind.PERSON, anna, Sort.PHONE, "home", "13800138000", "CN");
    assertThat(reaches.of(viewer, anna)).extracting(Reach::value).containsExactly("+8613800138000");
  }

  @Test
  void nobody_reports_to_themselves_over_others() {
    var here = company("Here", null);
    var boss = person("Boss", here);
    var middle = person("Middle", here);
    var low = person("Low", here);
    lines.report(viewer, middle, boss);
    lines.report(viewer, low, middle);

    assertThat(lines.report(viewer, boss, low))
        .isEqualTo(
            new Rejected(
                List.of(Reason.of("boss", "reports.circle", "Low → Middle → Boss", "Boss"))));
    assertThat(lines.at(viewer, here))
        .filteredOn(it -> it.person().id().equals(low))
        .singleElement()
        .satisfies(it -> assertThat(it.boss()).isEqualTo(middle));
  }

  @Test
  void a_boss_stands_in_the_middle_above() {
    var boss = new UUID(0, 1);
    var lines = new LinkedHashMap<UUID, UUID>();
    lines.put(new UUID(0, 2), boss);
    lines.put(new UUID(0, 3), boss);
    var chart = OrgChart.of(lines);

    var left = box(chart, new UUID(0, 2));
    var right = box(chart, new UUID(0, 3));
    assertThat(box(chart, boss).x()).isEqualTo((left.x() + right.x()) / 2);
    assertThat(left.y()).isGreaterThan(box(chart, boss).y());
    assertThat(chart.lines()).hasSize(2);
  }

  @Test
  void closeness_grows_with_contacts_and_fades_with_time() {
    assertThat(Closeness.of(List.of(met(0)), TODAY).points()).isEqualTo(39);
    assertThat(Closeness.of(List.of(met(60)), TODAY).points()).isEqualTo(22);
    assertThat(Closeness.of(List.of(met(0), met(10), met(20)), TODAY).grade())
        .isEqualTo(Closeness.Grade.CLOSE);
    assertThat(Closeness.of(List.of(met(400)), TODAY).grade()).isEqualTo(Closeness.Grade.NONE);
  }

  private static OrgChart.Box box(OrgChart chart, UUID person) {
    return chart.boxes().stream()
        .filter(it -> it.person().equals(person))
        .findFirst()
        .orElseThrow();
  }

  private static Met met(int daysAgo) {
    return new Met(new UUID(0, 1), new UUID(0, 2), TODAY.minusDays(daysAgo), 1);
  }

  private Viewer colleague(Role role) {
    return new Viewer(
        viewer.workspace(),
        UUID.randomUUID(),
        role,
        viewer.channel(),
        viewer.profile(),
        viewer.place());
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
