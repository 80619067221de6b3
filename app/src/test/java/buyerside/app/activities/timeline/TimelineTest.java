package buyerside.app.activities.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import buyerside.app.BuyersideTest;
import buyerside.app.TestWorkspaces;
import buyerside.app.access.Accounts;
import buyerside.app.access.ApiTokens;
import buyerside.app.access.Role;
import buyerside.app.access.Sessions;
import buyerside.app.access.Viewer;
import buyerside.app.activities.Activities;
import buyerside.app.activities.ActivityChanges;
import buyerside.app.activities.PlanActivity;
import buyerside.app.activities.PlanActivity.More;
import buyerside.app.activities.Planning.Planned;
import buyerside.app.deals.Adding.Added;
import buyerside.app.deals.Deals;
import buyerside.app.deals.Money;
import buyerside.app.deals.NewDeal;
import buyerside.app.deals.RecordEvidence;
import buyerside.app.deals.RecordEvidence.Source;
import buyerside.app.deals.Recording;
import buyerside.app.relations.Companies;
import buyerside.app.relations.CompanyFacts;
import buyerside.app.relations.Keeping;
import buyerside.app.relations.People;
import buyerside.app.relations.Person.Marks;
import buyerside.app.relations.PersonFacts;
import buyerside.app.relations.notes.Notes;
import buyerside.method.CriterionId;
import buyerside.method.Polarity;
import buyerside.method.Strength;
import buyerside.method.fit.ActivityKind;
import buyerside.text.duplicates.Listed;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@BuyersideTest
class TimelineTest {

  private static final CriterionId FIRST = new CriterionId("problem-stated");

  @Autowired private MockMvc mvc;
  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private ApiTokens tokens;
  @Autowired private Companies companies;
  @Autowired private People people;
  @Autowired private Notes notes;
  @Autowired private Deals deals;
  @Autowired private Activities activities;
  @Autowired private ActivityChanges changes;
  @Autowired private Timelines timelines;
  @Autowired private Clock clock;

  private Viewer ada = Viewer.system(new UUID(0, 0));
  private UUID company = new UUID(0, 0);
  private UUID ben = new UUID(0, 0);
  private UUID deal = new UUID(0, 0);

  @BeforeEach
  void a_deal_with_a_company_and_a_person() {
    ada = TestWorkspaces.fresh(accounts, sessions, "Timeline");
    company = ((Keeping.Kept) companies.add(ada, CompanyFacts.named("Acme"))).id();
    ben = ((Keeping.Kept) people.add(ada, PersonFacts.named("Ben Ford"), company, Marks.NONE)).id();
    var today = LocalDate.ofInstant(clock.instant(), ada.place().zone());
    var value = Money.of("USD", 100_000_00L);
    deal =
        ((Added)
                deals.add(
                    ada,
                    new NewDeal("Press", company, ada.member(), value, null, null, today, null)))
            .deal();
  }

  @Test
  void a_deals_timeline_tells_of_activities_evidence_and_the_move_that_it_made() {
    plan(Duration.ofHours(-1), true);
    hear();

    assertThat(of(Subject.Kind.DEAL, deal))
        .extracting(Moment::sort)
        .contains(Sort.ACTIVITY, Sort.EVIDENCE, Sort.CHANGE);
    assertThat(of(Subject.Kind.DEAL, deal)).extracting(Moment::text).contains("Deal begun");
  }

  @Test
  void a_companys_timeline_tells_of_its_deals_and_a_persons_of_what_they_took_part_in_and_said() {
    plan(Duration.ofHours(-1), true);
    hear();

    assertThat(of(Subject.Kind.COMPANY, company, Sort.ACTIVITY)).hasSize(1);
    assertThat(of(Subject.Kind.COMPANY, company, Sort.EVIDENCE)).hasSize(1);
    assertThat(of(Subject.Kind.PERSON, ben, Sort.ACTIVITY)).hasSize(1);
    assertThat(of(Subject.Kind.PERSON, ben, Sort.EVIDENCE))
        .extracting(Moment::more)
        .containsExactly("It stands still twice a week");
  }

  @Test
  void private_notes_of_others_are_never_told() {
    notes.write(ada, Listed.Kind.PERSON, ben, "likes tea", false);
    notes.write(ada, Listed.Kind.PERSON, ben, "is about to leave", true);
    var other =
        new Viewer(
            ada.workspace(),
            UUID.randomUUID(),
            Role.ADMINISTRATOR,
            ada.channel(),
            ada.profile(),
            ada.place());

    assertThat(of(Subject.Kind.PERSON, ben, Sort.NOTE)).hasSize(2);
    assertThat(
            timelines
                .of(other, new Subject(Subject.Kind.PERSON, ben), Set.of(Sort.NOTE), null, null, 9)
                .orElseThrow()
                .moments())
        .extracting(Moment::more)
        .containsExactly("likes tea");
  }

  @Test
  void pages_follow_each_other_without_gap_or_repetition_also_at_one_instant() {
    for (int i = 0; i < 7; i++) {
      plan(Duration.ofHours(-i / 2), true);
    }
    hear();
    var whole = of(Subject.Kind.COMPANY, company);
    var paged = new ArrayList<Moment>();
    Mark last = null;
    do {
      var page = page(Subject.Kind.COMPANY, company, last, null, 3);
      paged.addAll(page);
      last = page.size() < 3 ? null : page.getLast().mark();
    } while (last != null);

    assertThat(paged).isEqualTo(whole);
    assertThat(whole).hasSizeGreaterThan(9).doesNotHaveDuplicates();
  }

  @Test
  void a_past_instant_knows_what_was_there_also_what_was_dropped_or_done_since() {
    var before = clock.instant();
    var call = plan(Duration.ofHours(1), false);
    var planned = clock.instant();
    changes.complete(ada, call);
    changes.drop(ada, call, false);

    assertThat(of(Subject.Kind.DEAL, deal, Sort.ACTIVITY)).isEmpty();
    assertThat(page(Subject.Kind.DEAL, deal, null, before, 9, Sort.ACTIVITY)).isEmpty();
    assertThat(page(Subject.Kind.DEAL, deal, null, planned, 9, Sort.ACTIVITY))
        .extracting(it -> it.sign().words())
        .containsExactly("planned");
  }

  @Test
  void evidence_that_was_withdrawn_is_told_twice() {
    var piece = hear();
    deals.withdrawEvidence(ada, piece, "He meant another line");

    assertThat(of(Subject.Kind.DEAL, deal, Sort.EVIDENCE))
        .extracting(Moment::more)
        .containsExactly("He meant another line", "It stands still twice a week");
  }

  @Test
  void the_pages_show_it_with_filters_and_nobody_elses() throws Exception {
    plan(Duration.ofHours(-1), true);
    hear();

    assertThat(page("/deals/" + deal + "/timeline").select(".moment").eachAttr("data-sort"))
        .contains("ACTIVITY", "EVIDENCE");
    assertThat(
            page("/deals/" + deal + "/timeline?sort=EVIDENCE")
                .select(".moment")
                .eachAttr("data-sort"))
        .containsOnly("EVIDENCE");
    assertThat(page("/deals/" + deal).select("#timeline .moment")).isNotEmpty();
    assertThat(page("/companies/" + company).select("#timeline .moment")).isNotEmpty();
    assertThat(page("/people/" + ben).select("#timeline .moment")).isNotEmpty();

    ada = TestWorkspaces.fresh(accounts, sessions, "Other");
    assertThat(timelines.of(ada, new Subject(Subject.Kind.DEAL, deal), Set.of(), null, null, 9))
        .isEmpty();
  }

  private UUID plan(Duration when, boolean done) {
    var starts = clock.instant().truncatedTo(java.time.temporal.ChronoUnit.SECONDS).plus(when);
    var more = new More(null, List.of(ben), null, "", null, "", "", null);
    var command =
        new PlanActivity(
            deal, ActivityKind.CALL, "Ask", starts, 30, done, FIRST.value(), "they asked", more);
    return ((Planned) activities.plan(ada, command)).activity();
  }

  private UUID hear() {
    var today = LocalDate.ofInstant(clock.instant(), ada.place().zone());
    var source = new Source(ben, null, null, "It stands still twice a week");
    var command =
        new RecordEvidence(
            deal, List.of(FIRST), Polarity.SATISFIES, Strength.DOCUMENTED, today, null, source);
    return ((Recording.Recorded) deals.recordEvidence(ada, command)).evidence().getFirst();
  }

  private List<Moment> of(Subject.Kind kind, UUID id, Sort... sorts) {
    return page(kind, id, null, null, 100, sorts);
  }

  private List<Moment> page(
      Subject.Kind kind,
      UUID id,
      @Nullable Mark before,
      @Nullable Instant asOf,
      int size,
      Sort... sorts) {
    return timelines
        .of(ada, new Subject(kind, id), Set.of(sorts), before, asOf, size)
        .orElseThrow()
        .moments();
  }

  private Document page(String path) throws Exception {
    var token = ((ApiTokens.Making.Made) tokens.make(ada, "timeline")).token().value();
    return Jsoup.parse(
        mvc.perform(get(path).header("Authorization", "Bearer " + token))
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8));
  }
}
