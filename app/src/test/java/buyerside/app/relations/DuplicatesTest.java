package buyerside.app.relations;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.app.BuyersideTest;
import buyerside.app.TestWorkspaces;
import buyerside.app.access.Accounts;
import buyerside.app.access.Sessions;
import buyerside.app.access.Viewer;
import buyerside.app.deals.Adding.Added;
import buyerside.app.deals.Deals;
import buyerside.app.deals.Money;
import buyerside.app.deals.NewDeal;
import buyerside.app.journal.undo.Undo;
import buyerside.app.journal.undo.Undo.Undoing;
import buyerside.app.relations.CompanyFacts.Place;
import buyerside.app.relations.Keeping.Kept;
import buyerside.app.relations.Keeping.Rejected;
import buyerside.app.relations.Person.Marks;
import buyerside.app.relations.duplicates.Candidate;
import buyerside.app.relations.duplicates.DuplicateReviews;
import buyerside.app.relations.duplicates.DuplicateSearch;
import buyerside.app.relations.duplicates.Merging;
import buyerside.app.relations.duplicates.Merging.Merge;
import buyerside.app.relations.tags.Tags;
import buyerside.app.search.Search;
import buyerside.app.shell.Reason;
import buyerside.text.duplicates.Listed.Kind;
import buyerside.text.duplicates.Match.Certainty;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BuyersideTest
class DuplicatesTest {

  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private Companies companies;
  @Autowired private People people;
  @Autowired private Deals deals;
  @Autowired private DuplicateReviews reviews;
  @Autowired private DuplicateSearch search;
  @Autowired private Search found;
  @Autowired private Merging merging;
  @Autowired private Tags tags;
  @Autowired private Undo undo;

  private Viewer viewer = Viewer.system(new UUID(0, 0));

  @BeforeEach
  void a_workspace_of_its_own() {
    viewer = TestWorkspaces.fresh(accounts, sessions, "Duplicates");
  }

  @Test
  void a_new_record_is_recognised_before_it_is_added() {
    var known = company(facts("苏州华盛机械有限公司", null));

    assertThat(reviews.like(viewer, facts("蘇州華盛機械股份有限公司", null).listed(""), 5))
        .extracting(Candidate::id)
        .containsExactly(known);
    assertThat(reviews.like(viewer, facts("无锡恒通", null).listed(""), 5)).isEmpty();
  }

  @Test
  void the_search_files_pairs_and_forgets_those_that_were_corrected() {
    company(facts("Acme Tools GmbH", "Berlin"));
    var second = company(facts("ACME Tools", "Berlin"));
    search.runNow(viewer);

    assertThat(reviews.open(viewer, Kind.COMPANY, null, null, 10))
        .singleElement()
        .satisfies(it -> assertThat(it.match().certainty()).isEqualTo(Certainty.SURE));

    companies.change(viewer, second, 1, facts("Apex Paints", "Berlin"));
    search.runNow(viewer);
    assertThat(reviews.open(viewer, Kind.COMPANY, null, null, 10)).isEmpty();
  }

  @Test
  void what_was_told_apart_is_not_asked_again() {
    var one = company(facts("Acme Tools GmbH", "Berlin"));
    var other = company(facts("ACME Tools", "Berlin"));
    search.runNow(viewer);
    reviews.apart(viewer, Kind.COMPANY, other, one);
    companies.change(viewer, other, 1, facts("ACME Tools Ltd", "Berlin"));
    search.runNow(viewer);

    assertThat(reviews.open(viewer, Kind.COMPANY, null, null, 10)).isEmpty();
  }

  @Test
  void nothing_is_lost_in_a_merge_and_all_of_it_comes_back() {
    var stays = company(facts("苏州华盛机械有限公司", null));
    var goes = company(facts("华盛机械", "苏州"));
    var wang = person("王伟", goes);
    var deal = deal(goes);
    tags.add(viewer, Kind.COMPANY, List.of(goes), "展会");

    var merged = (Kept) merging.companies(viewer, new Merge(stays, 1, goes, 1, Set.of()));

    assertThat(one(stays).facts().place().city()).isEqualTo("苏州");
    assertThat(one(stays).name()).isEqualTo("苏州华盛机械有限公司");
    assertThat(people.find(viewer, wang).orElseThrow().company()).isEqualTo(stays);
    assertThat(deals.find(viewer, deal).orElseThrow().row().company()).isEqualTo(stays);
    assertThat(companies.find(viewer, goes)).isEmpty();
    assertThat(companies.mergedInto(viewer, goes)).contains(stays);
    assertThat(tags.of(viewer, List.of(stays))).containsKey(stays);

    assertThat(undo.undo(viewer, merged.command())).isInstanceOf(Undoing.Undone.class);
    assertThat(one(stays).facts().place().city()).isNull();
    assertThat(one(goes).facts().place().city()).isEqualTo("苏州");
    assertThat(people.find(viewer, wang).orElseThrow().company()).isEqualTo(goes);
    assertThat(deals.find(viewer, deal).orElseThrow().row().company()).isEqualTo(goes);
    assertThat(tags.of(viewer, List.of(stays, goes))).containsOnlyKeys(goes);
    assertThat(found.find(viewer, "华盛机械", null, 10)).anyMatch(it -> it.id().equals(goes));
  }

  @Test
  void the_chosen_fields_come_from_the_other() {
    var stays = person("王伟", null);
    var goes = person("王偉", null);
    merging.people(viewer, new Merge(stays, 1, goes, 1, Set.of("name")));

    assertThat(people.find(viewer, stays).orElseThrow().name()).isEqualTo("王偉");
  }

  @Test
  void a_merge_is_refused_whole_when_somebody_was_quicker() {
    var stays = company(facts("Acme", "Berlin"));
    var goes = company(facts("Acme Ltd", null));
    companies.change(viewer, goes, 1, facts("Acme Limited", null));

    assertThat(merging.companies(viewer, new Merge(stays, 1, goes, 1, Set.of("name"))))
        .isEqualTo(new Rejected(List.of(Reason.of("", "changed-since"))));
    assertThat(one(stays).name()).isEqualTo("Acme");
    assertThat(one(stays).version()).isEqualTo(1);
  }

  @Test
  void a_record_is_not_merged_with_itself() {
    var one = company(facts("Acme", null));

    assertThat(merging.companies(viewer, new Merge(one, 1, one, 1, Set.of())))
        .isEqualTo(new Rejected(List.of(Reason.of("", "merge.same"))));
  }

  @Test
  void a_name_of_signs_alone_is_refused_and_two_of_one_name_are_not() {
    assertThat(people.add(viewer, PersonFacts.named("😀"), null, Marks.NONE))
        .isEqualTo(new Rejected(List.of(Reason.of("name", "name.no-letter"))));
    assertThat(people.add(viewer, PersonFacts.named(" "), null, Marks.NONE))
        .isEqualTo(new Rejected(List.of(Reason.of("name", "missing"))));
    assertThat(person("李娜", null)).isNotEqualTo(person("李娜", null));
  }

  private Company one(UUID id) {
    return companies.find(viewer, id).orElseThrow();
  }

  private UUID company(CompanyFacts facts) {
    return ((Kept) companies.add(viewer, facts)).id();
  }

  private UUID person(String name, @Nullable UUID company) {
    return ((Kept) people.add(viewer, PersonFacts.named(name), company, Marks.NONE)).id();
  }

  private UUID deal(UUID company) {
    var value = new Money("CNY", 1_00L, 2_00L, 3_00L);
    var deal =
        new NewDeal(
            "Press", company, viewer.member(), value, null, null, LocalDate.of(2026, 11, 1), null);
    return ((Added) deals.add(viewer, deal)).deal();
  }

  private static CompanyFacts facts(String name, @Nullable String city) {
    return new CompanyFacts(
        name, null, new Place(null, null, city), null, null, null, null, null, null, null);
  }
}
