package buyerside.app.relations;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.app.BuyersideTest;
import buyerside.app.TestWorkspaces;
import buyerside.app.access.Accounts;
import buyerside.app.access.Sessions;
import buyerside.app.access.Viewer;
import buyerside.app.journal.undo.Undo;
import buyerside.app.relations.Keeping.Kept;
import buyerside.app.relations.Keeping.Rejected;
import buyerside.app.relations.Person.Marks;
import buyerside.app.relations.circle.CircleFacts;
import buyerside.app.relations.circle.CircleMember;
import buyerside.app.relations.circle.Circles;
import buyerside.app.relations.circle.Way;
import buyerside.app.relations.invitations.Answer;
import buyerside.app.relations.invitations.Answering;
import buyerside.app.relations.invitations.InvitationFacts;
import buyerside.app.relations.invitations.InvitationFacts.Costs;
import buyerside.app.relations.invitations.InvitationFacts.Guest;
import buyerside.app.relations.invitations.InvitationFacts.HostFacts;
import buyerside.app.relations.invitations.InvitationFacts.Meeting;
import buyerside.app.relations.invitations.Invitations;
import buyerside.app.relations.invitations.KeptInvitation;
import buyerside.app.relations.invitations.Part;
import buyerside.app.relations.invitations.Policies;
import buyerside.app.relations.invitations.Thresholds;
import buyerside.app.relations.owntime.Hindrance;
import buyerside.app.relations.owntime.OwnTimes;
import buyerside.app.shell.Reason;
import buyerside.method.invitation.Compliance.Sides;
import buyerside.method.invitation.Compliance.Tender;
import buyerside.method.invitation.Invitation.Custom;
import buyerside.method.invitation.Invitation.Host;
import buyerside.method.invitation.Invitation.Purpose;
import buyerside.method.invitation.OwnTime.Conflict;
import buyerside.method.invitation.TriageRule.Verdict;
import buyerside.method.owntime.KeptHours;
import buyerside.method.owntime.Weekly;
import buyerside.method.owntime.Weekly.Kind;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BuyersideTest
class InvitationsTest {

  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private Invitations invitations;
  @Autowired private Circles circles;
  @Autowired private OwnTimes times;
  @Autowired private Policies policies;
  @Autowired private People people;
  @Autowired private Undo undo;
  @Autowired private Clock clock;

  private Viewer viewer = Viewer.system(new UUID(0, 0));
  private ZonedDateTime evening = Instant.EPOCH.atZone(ZoneOffset.UTC);

  @BeforeEach
  void a_dinner_next_week_in_a_workspace_of_its_own() {
    viewer = TestWorkspaces.fresh(accounts, sessions, "Invitations");
    evening =
        ZonedDateTime.ofInstant(clock.instant(), viewer.profile().zone())
            .plusDays(7)
            .with(LocalTime.of(19, 0));
  }

  @Test
  void a_family_evening_declines_a_colleagues_hot_pot() {
    keepEveningForTheFamily();

    var kept = receive(dinner(Host.PEER, Purpose.SOCIAL, List.of()));

    assertThat(kept.verdict()).isEqualTo(Verdict.DECLINE);
    assertThat(kept.reasons()).containsExactly("own-time");
  }

  @Test
  void somebody_of_the_core_circle_who_invites_is_known_by_their_record() {
    var friend = person("Grace Lin", Marks.NONE);
    join(friend, "Grace Lin");

    var kept = receive(facts(new HostFacts(Host.PEER, "Grace Lin", friend), List.of()));

    assertThat(kept.verdict()).isEqualTo(Verdict.ATTEND);
    assertThat(kept.reasons()).containsExactly("core-circle");
  }

  @Test
  void an_official_at_the_table_is_known_by_their_mark() {
    var official = person("Director Wu", new Marks(false, false, true));
    var guests = List.of(new Guest(official, "Director Wu", Part.OTHER));

    var kept = receive(facts(new HostFacts(Host.MYSELF, "", null), guests, "600"));

    assertThat(kept.verdict()).isEqualTo(Verdict.DECLINE);
    assertThat(kept.reasons()).containsExactly("official-limit");
  }

  @Test
  void an_invitation_in_the_past_is_not_taken() {
    var past = dinner(Host.PEER, Purpose.SOCIAL, List.of(), clock.instant().minusSeconds(60));

    assertThat(invitations.receive(viewer, past))
        .isEqualTo(new Rejected(List.of(Reason.of("starts", "invitation.past"))));
  }

  @Test
  void overruling_the_triage_asks_for_a_reason_and_keeps_it() {
    keepEveningForTheFamily();
    var id = receive(dinner(Host.PEER, Purpose.SOCIAL, List.of())).id();

    assertThat(invitations.answer(viewer, id, Answer.Kind.ATTEND, " "))
        .isEqualTo(new Answering.ReasonWanted());
    assertThat(invitations.answer(viewer, id, Answer.Kind.ATTEND, "farewell of a friend"))
        .isInstanceOf(Answering.Answered.class);
    assertThat(answerOf(id).reason()).isEqualTo("farewell of a friend");
  }

  @Test
  void an_answer_can_be_taken_back() {
    var id = receive(dinner(Host.PEER, Purpose.COMPANY, List.of())).id();
    var answered = (Answering.Answered) invitations.answer(viewer, id, Answer.Kind.ATTEND, "");

    undo.undo(viewer, answered.command());

    assertThat(invitations.find(viewer, id).orElseThrow().answer()).isNull();
  }

  @Test
  void a_full_month_declines_social_evenings_by_the_members_own_measure() {
    policies.changeOwn(viewer, new Thresholds.Load(0, 1, 4));
    var first = receive(dinner(Host.PEER, Purpose.COMPANY, List.of())).id();
    invitations.answer(viewer, first, Answer.Kind.ATTEND, "");

    var later = evening.plusDays(1).toInstant();
    var second = receive(dinner(Host.PEER, Purpose.SOCIAL, List.of(), later));

    assertThat(second.reasons()).containsExactly("enough-this-month");
  }

  @Test
  void a_rule_that_the_workspace_left_out_does_not_speak() {
    keepEveningForTheFamily();
    policies.change(viewer, Thresholds.DEFAULT, Set.of("own-time"));

    assertThat(receive(dinner(Host.PEER, Purpose.SOCIAL, List.of())).reasons())
        .doesNotContain("own-time");
  }

  @Test
  void what_a_policy_forbids_cannot_be_left_out() {
    policies.change(viewer, Thresholds.DEFAULT, Set.of("sealed-tender"));

    assertThat(policies.rules(viewer)).anyMatch(it -> it.code().equals("sealed-tender"));
  }

  @Test
  void a_contact_moves_the_next_one_a_cadence_on_and_can_be_taken_back() {
    var id = join(null, "Old Zhou");
    var today = LocalDate.ofInstant(clock.instant(), viewer.profile().zone());
    assertThat(one(id).due()).isEqualTo(today);

    var contacted = (Kept) circles.contacted(viewer, id, today, Way.COFFEE, "");
    assertThat(one(id).due()).isEqualTo(today.plusDays(30));

    undo.undo(viewer, contacted.command());
    assertThat(one(id).due()).isEqualTo(today);
  }

  @Test
  void whoever_had_one_as_a_guest_last_is_invited_in_turn() {
    var friend = person("Grace Lin", Marks.NONE);
    var id = join(friend, "Grace Lin");
    var theirs = receive(facts(new HostFacts(Host.CORE_CIRCLE, "Grace Lin", friend), List.of()));
    invitations.answer(viewer, theirs.id(), Answer.Kind.ATTEND, "");

    assertThat(one(id).yourTurn()).isTrue();
  }

  @Test
  void nobody_joins_a_circle_twice_or_without_a_name() {
    join(null, "Old Zhou");

    assertThat(circles.join(viewer, new CircleFacts(null, "Old Zhou", 7, null, "")))
        .isEqualTo(new Rejected(List.of(Reason.of("name", "circle.already"))));
    assertThat(circles.join(viewer, new CircleFacts(null, "😀", 7, null, "")))
        .isEqualTo(new Rejected(List.of(Reason.of("name", "missing"))));
  }

  @Test
  void planning_learns_why_oneself_is_kept_but_only_that_a_colleague_is_busy() {
    keepEveningForTheFamily();
    var start = evening.toInstant();
    var colleague =
        new Viewer(
            viewer.workspace(),
            UUID.randomUUID(),
            viewer.role(),
            viewer.channel(),
            viewer.profile(),
            viewer.place());

    assertThat(times.hindrance(viewer, viewer.self(), start, start.plusSeconds(3600)))
        .contains(Hindrance.FAMILY);
    assertThat(times.hindrance(colleague, viewer.self(), start, start.plusSeconds(3600)))
        .contains(Hindrance.BUSY);
    assertThat(
            times.hindrance(
                viewer, viewer.self(), start.minusSeconds(7200), start.minusSeconds(3600)))
        .isEmpty();
  }

  private void keepEveningForTheFamily() {
    var kept =
        new Weekly(Kind.FAMILY, evening.getDayOfWeek(), LocalTime.of(18, 0), LocalTime.MIDNIGHT);
    assertThat(times.keep(viewer, new KeptHours(List.of(kept), List.of()))).isEmpty();
  }

  private UUID person(String name, Marks marks) {
    return ((Kept) people.add(viewer, PersonFacts.named(name), null, marks)).id();
  }

  private UUID join(@Nullable UUID person, String name) {
    return ((Kept) circles.join(viewer, new CircleFacts(person, name, 30, null, ""))).id();
  }

  private CircleMember one(UUID id) {
    return circles.find(viewer, id).orElseThrow();
  }

  private Answer answerOf(UUID id) {
    var answer = invitations.find(viewer, id).orElseThrow().answer();
    assertThat(answer).isNotNull();
    return Objects.requireNonNull(answer);
  }

  private KeptInvitation receive(InvitationFacts facts) {
    var id = ((Kept) invitations.receive(viewer, facts)).id();
    return invitations.find(viewer, id).orElseThrow();
  }

  private InvitationFacts dinner(Host host, Purpose purpose, List<Guest> guests) {
    return dinner(host, purpose, guests, evening.toInstant());
  }

  private static InvitationFacts dinner(
      Host host, Purpose purpose, List<Guest> guests, Instant starts) {
    return new InvitationFacts(
        "Dinner",
        new Meeting(starts, 120, "", purpose, Custom.ORDINARY),
        new HostFacts(host, "", null),
        guests,
        null,
        Conflict.NONE,
        costs(null));
  }

  private InvitationFacts facts(HostFacts host, List<Guest> guests) {
    return facts(host, guests, null);
  }

  private InvitationFacts facts(HostFacts host, List<Guest> guests, @Nullable String valuePerHead) {
    return new InvitationFacts(
        "Dinner",
        new Meeting(evening.toInstant(), 120, "", Purpose.SOCIAL, Custom.ORDINARY),
        host,
        guests,
        null,
        Conflict.NONE,
        costs(valuePerHead));
  }

  private static Costs costs(@Nullable String valuePerHead) {
    return new Costs(
        valuePerHead == null ? null : new BigDecimal(valuePerHead),
        BigDecimal.ZERO,
        "CNY",
        Tender.NONE,
        Sides.NEITHER);
  }
}
