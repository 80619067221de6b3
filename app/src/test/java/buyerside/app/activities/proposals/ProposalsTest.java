package buyerside.app.activities.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.app.BuyersideTest;
import buyerside.app.TestWorkspaces;
import buyerside.app.access.Accounts;
import buyerside.app.access.Sessions;
import buyerside.app.access.Viewer;
import buyerside.app.activities.Activities;
import buyerside.app.activities.Activity;
import buyerside.app.activities.proposals.Proposal.Because;
import buyerside.app.activities.proposals.ProposalAnswers.Accepting;
import buyerside.app.activities.proposals.ProposalAnswers.Answering;
import buyerside.app.deals.Adding;
import buyerside.app.deals.Deals;
import buyerside.app.deals.Money;
import buyerside.app.deals.NewDeal;
import buyerside.app.journal.undo.Undo;
import buyerside.app.relations.Companies;
import buyerside.app.relations.CompanyFacts;
import buyerside.app.relations.Keeping;
import buyerside.app.relations.People;
import buyerside.app.relations.Person.Marks;
import buyerside.app.relations.PersonFacts;
import buyerside.app.relations.PersonFacts.Contact;
import buyerside.app.relations.owntime.OwnTimes;
import buyerside.app.shell.Reason;
import buyerside.method.fit.ActivityKind;
import buyerside.method.owntime.KeptHours;
import buyerside.method.owntime.Leave;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BuyersideTest
class ProposalsTest {

  private static final Accepting AS_IT_IS = new Accepting(null, null, null, "in the calendar");

  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private Companies companies;
  @Autowired private People people;
  @Autowired private Deals deals;
  @Autowired private Activities activities;
  @Autowired private Proposals proposals;
  @Autowired private ProposalAnswers answers;
  @Autowired private OwnTimes times;
  @Autowired private Undo undo;
  @Autowired private Clock clock;

  private Viewer viewer = Viewer.system(new UUID(0, 0));
  private Instant tomorrow = Instant.EPOCH;
  private UUID company = new UUID(0, 0);
  private UUID wang = new UUID(0, 0);
  private UUID deal = new UUID(0, 0);

  @BeforeEach
  void a_company_with_one_person_and_one_deal() {
    viewer = TestWorkspaces.fresh(accounts, sessions, "Proposals");
    tomorrow = clock.instant().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.HOURS);
    company = id(companies.add(viewer, CompanyFacts.named("华盛机械有限公司")));
    wang = person("王建国", "Wang@Huasheng.example", company);
    deal = begin("产线视觉检测", company);
  }

  @Test
  void somebody_is_known_by_their_address_and_with_them_their_companys_deal() {
    offer(found("a", "Jour fixe", Party.of("", "wang@huasheng.example")));

    var one = only();
    assertThat(one.match()).isEqualTo(new Proposal.Match(deal, "产线视觉检测", company, Because.ADDRESS));
    assertThat(one.parties()).extracting(Party::person).containsExactly(wang);
  }

  @Test
  void somebody_is_known_by_a_name_that_nobody_else_has() {
    offer(found("a", "x", Party.of("王建国", "private@mail.example")));
    assertThat(only().match().because()).isEqualTo(Because.NAME);
    assertThat(only().match().deal()).isEqualTo(deal);

    person("王建国", "other@b.example", null);
    offer(found("b", "x", Party.of("王建国", "private@mail.example")));
    assertThat(open()).filteredOn(it -> !it.matched()).hasSize(1);
  }

  @Test
  void a_deal_or_its_company_is_known_by_the_title() {
    offer(found("a", "关于产线视觉检测的讨论"));
    offer(found("b", "lunch"));

    assertThat(open())
        .extracting(it -> it.match().because())
        .containsExactlyInAnyOrder(Because.TITLE, Because.NOTHING);
  }

  @Test
  void among_several_deals_of_a_company_none_is_taken_unless_the_title_names_it() {
    var other = begin("机器人", company);
    offer(found("a", "Jour fixe", Party.of("", "wang@huasheng.example")));
    offer(found("b", "机器人 Jour fixe", Party.of("", "wang@huasheng.example")));

    assertThat(open()).extracting(it -> it.match().deal()).containsExactlyInAnyOrder(null, other);
    assertThat(open()).extracting(it -> it.match().company()).containsOnly(company);
  }

  @Test
  void colleagues_are_not_told_as_people_of_the_buyer() {
    offer(found("a", "x", Party.of("Ada", viewer.profile().email())));

    assertThat(only().parties()).isEmpty();
  }

  @Test
  void offered_again_it_is_the_same_and_what_was_put_away_stays_away() {
    var one = found("a", "产线视觉检测");
    assertThat(offer(one)).isEqualTo(new Offering(1, 0, 0));
    assertThat(offer(one)).isEqualTo(new Offering(0, 0, 1));
    answers.dismiss(viewer, only().id());
    assertThat(offer(moved(one))).isEqualTo(new Offering(0, 1, 0));

    assertThat(open()).isEmpty();
  }

  @Test
  void accepted_it_is_an_activity_with_its_people_and_undone_it_is_open_again() {
    offer(found("a", "产线视觉检测 演示", Party.of("", "wang@huasheng.example")));
    var answered = answered(answers.accept(viewer, only().id(), AS_IT_IS));

    assertThat(activities.of(viewer, deal, 10))
        .singleElement()
        .satisfies(it -> {
          assertThat(it.kind()).isEqualTo(ActivityKind.DEMO);
          assertThat(it.starts()).isEqualTo(tomorrow);
          assertThat(it.done()).isFalse();
          assertThat(it.id()).isEqualTo(answered.activity());
        });
    assertThat(open()).isEmpty();

    undo.undo(viewer, answered.command());
    assertThat(activities.of(viewer, deal, 10)).isEmpty();
    assertThat(open()).hasSize(1);
  }

  @Test
  void without_a_deal_it_cannot_be_accepted_until_one_is_named() {
    offer(found("a", "lunch"));
    var id = only().id();

    assertThat(answers.accept(viewer, id, AS_IT_IS))
        .isEqualTo(new Answering.Refused(List.of(Reason.of("deal", "proposal.deal"))));
    answered(answers.accept(viewer, id, new Accepting(deal, ActivityKind.DINNER, null, "yes")));
    assertThat(activities.of(viewer, deal, 10))
        .extracting(Activity::kind)
        .containsExactly(ActivityKind.DINNER);
  }

  @Test
  void somebody_known_is_enough_to_accept_it_without_a_deal() {
    var li = person("李娜", "li@other.example", null);
    offer(found("a", "Coffee", Party.of("", "li@other.example")));

    var answered = answered(answers.accept(viewer, only().id(), AS_IT_IS));
    assertThat(activities.find(viewer, Objects.requireNonNull(answered.activity())))
        .hasValueSatisfying(it -> {
          assertThat(it.deal()).isNull();
          assertThat(it.details().people()).containsExactly(li);
        });
  }

  @Test
  void time_that_is_kept_does_not_stand_in_the_way_of_what_is_in_the_calendar() {
    var day = LocalDate.ofInstant(tomorrow, viewer.profile().zone());
    times.keep(viewer, new KeptHours(List.of(), List.of(new Leave(day, day))));
    offer(found("a", "产线视觉检测"));

    answered(answers.accept(viewer, only().id(), AS_IT_IS));
  }

  @Test
  void what_has_moved_since_asks_again_and_moves_the_activity_and_back() {
    var one = found("a", "产线视觉检测");
    offer(one);
    answered(answers.accept(viewer, only().id(), AS_IT_IS));
    offer(moved(one));

    var followed = answered(answers.accept(viewer, only().id(), AS_IT_IS));
    assertThat(starts()).isEqualTo(tomorrow.plus(Duration.ofHours(3)));
    undo.undo(viewer, followed.command());
    assertThat(starts()).isEqualTo(tomorrow);
    assertThat(open()).hasSize(1);
  }

  @Test
  void what_was_called_off_since_takes_its_activity_off_the_agenda() {
    var one = found("a", "产线视觉检测");
    offer(one);
    answered(answers.accept(viewer, only().id(), AS_IT_IS));
    offer(calledOff(one));

    answered(answers.accept(viewer, only().id(), AS_IT_IS));
    assertThat(activities.agenda(viewer, 10)).isEmpty();
  }

  @Test
  void what_was_called_off_before_anybody_answered_is_gone() {
    var one = found("a", "产线视觉检测");
    offer(one);
    offer(calledOff(one), calledOff(found("never-known", "x")));

    assertThat(open()).isEmpty();
  }

  @Test
  void all_in_which_nobody_is_recognised_are_put_away_at_once_and_brought_back() {
    offer(found("a", "lunch"), found("b", "dentist"), found("c", "产线视觉检测"));
    var answered = answered(answers.dismissUnmatched(viewer));
    assertThat(open()).hasSize(1);

    undo.undo(viewer, answered.command());
    assertThat(open()).hasSize(3);
  }

  private Found found(String key, String title, Party... parties) {
    return new Found(
        Origin.CALENDAR,
        key,
        null,
        new Found.What(title, "", null, false, false),
        new Found.When(tomorrow, 60, false),
        List.of(parties),
        null);
  }

  private static Found moved(Found one) {
    var later = one.when().starts().plus(Duration.ofHours(3));
    return new Found(
        one.origin(),
        one.key(),
        one.source(),
        one.what(),
        new Found.When(later, 60, false),
        one.parties(),
        one.deal());
  }

  private static Found calledOff(Found one) {
    return new Found(
        one.origin(),
        one.key(),
        one.source(),
        new Found.What(one.what().title(), "", null, true, false),
        one.when(),
        one.parties(),
        one.deal());
  }

  private Offering offer(Found... found) {
    return proposals.offer(viewer, List.of(found));
  }

  private List<Proposal> open() {
    return proposals.open(viewer, null, 50);
  }

  private Proposal only() {
    assertThat(open()).hasSize(1);
    return open().getFirst();
  }

  private static Answering.Answered answered(Answering answering) {
    assertThat(answering).isInstanceOf(Answering.Answered.class);
    return (Answering.Answered) answering;
  }

  private Instant starts() {
    return activities.of(viewer, deal, 10).getFirst().starts();
  }

  private UUID begin(String name, UUID at) {
    var today = LocalDate.ofInstant(clock.instant(), viewer.profile().zone());
    var value = new Money("CNY", null, null, null);
    var added =
        deals.add(viewer, new NewDeal(name, at, viewer.member(), value, null, null, today, null));
    return ((Adding.Added) added).deal();
  }

  private UUID person(String name, String email, @Nullable UUID at) {
    var facts = new PersonFacts(name, null, null, null, new Contact(email, null, null, null), null);
    return id(people.add(viewer, facts, at, Marks.NONE));
  }

  private static UUID id(Keeping keeping) {
    return Objects.requireNonNull(((Keeping.Kept) keeping).id());
  }
}
