package buyerside.app.room;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.app.BuyersideTest;
import buyerside.app.deals.Deals;
import buyerside.app.deals.plan.Plans;
import buyerside.app.deals.sheets.Amounts;
import buyerside.app.deals.valuecase.CaseLine;
import buyerside.app.deals.valuecase.Every;
import buyerside.app.deals.valuecase.ValueCases;
import buyerside.app.journal.undo.Undo;
import buyerside.app.room.Acting.Done;
import buyerside.app.room.RoomTestHouse.Opened;
import buyerside.method.CriterionId;
import buyerside.method.Polarity;
import buyerside.method.Standing;
import buyerside.method.Strength;
import java.math.BigDecimal;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@BuyersideTest
@Import(RoomTestHouse.class)
class GuestsTest {

  private static final CriterionId STATED = new CriterionId("problem-stated");

  @Autowired private RoomTestHouse house;
  @Autowired private RoomDoor door;
  @Autowired private Guests guests;
  @Autowired private Rooms rooms;
  @Autowired private Deals deals;
  @Autowired private Plans plans;
  @Autowired private ValueCases cases;
  @Autowired private Undo undo;
  @Autowired private Clock clock;

  @SuppressWarnings("NullAway.Init")
  private Opened room;

  @SuppressWarnings("NullAway.Init")
  private Guest guest;

  @BeforeEach
  void a_guest_inside() {
    room = house.open("");
    guest = ((Knock.Open) door.knock(room.secret(), "")).guest();
  }

  @Test
  void what_a_guest_confirms_is_the_strongest_evidence_there_is() {
    var open = standing().missing(1, 2).getFirst().id();
    assertThat(guests.confirm(guest, open, "")).isInstanceOf(Done.class);

    assertThat(standing().deciding(open).orElseThrow().strength()).isEqualTo(Strength.CONFIRMED);
  }

  @Test
  void a_dispute_moves_nothing_until_the_seller_agrees_and_then_contradicts_ours() {
    guests.dispute(guest, STATED, "That was about another site.");
    assertThat(standing().isMet(STATED)).isTrue();

    var dispute = rooms.find(room.viewer(), room.deal(), null).disputes().getFirst();
    var settled = (Done) rooms.settle(room.viewer(), room.deal(), dispute.id(), true, "");
    assertThat(standing().isMet(STATED)).isFalse();
    assertThat(deals.find(room.viewer(), room.deal()).orElseThrow().evidence())
        .anyMatch(it ->
            it.evidence().polarity() == Polarity.DENIES
                && "That was about another site.".equals(it.quote()));

    undo.undo(room.viewer(), settled.command());
    assertThat(standing().isMet(STATED)).isTrue();
    assertThat(rooms.find(room.viewer(), room.deal(), null).disputes().getFirst().settled())
        .isNull();
  }

  @Test
  void keeping_ours_against_a_dispute_asks_how_it_was_cleared_up() {
    guests.dispute(guest, STATED, "No.");
    var dispute = rooms.find(room.viewer(), room.deal(), null).disputes().getFirst();

    assertThat(rooms.settle(room.viewer(), room.deal(), dispute.id(), false, " "))
        .isEqualTo(Acting.Rejected.because("words", "missing"));
  }

  @Test
  void a_corrected_number_is_the_buyers_and_evidence() {
    var before = evidence();
    var right = Amounts.of(70, 90, 110);

    assertThat(guests.correctLine(guest, 1, "cad", Amounts.of(2), Every.WORKING_DAY, right))
        .isInstanceOf(Done.class);
    var line = line();
    assertThat(line.unitCost()).isEqualTo(right);
    assertThat(line.confirmed()).isNotNull();
    assertThat(evidence()).isEqualTo(before + 2);
  }

  @Test
  void a_number_that_is_none_or_upside_down_is_refused_and_nothing_is_kept() {
    var upside = new Amounts(BigDecimal.valueOf(9), BigDecimal.valueOf(5), BigDecimal.valueOf(7));

    assertThat(guests.correctLine(guest, 1, "cad", Amounts.of(1), Every.WEEK, upside))
        .isEqualTo(Acting.Rejected.because("cost", "value.order"));
    assertThat(line().confirmed()).isNull();
  }

  @Test
  void of_two_guests_at_once_the_second_is_told_of_the_first() {
    guests.confirmLine(guest, 1, "cad");

    assertThat(guests.correctLine(guest, 1, "cad", Amounts.of(2), Every.WEEK, Amounts.of(3)))
        .isEqualTo(Acting.Rejected.because("revision", "sheet.changed-since"));
    assertThat(line().every()).isEqualTo(Every.WORKING_DAY);
    assertThat(guests.tick(guest, "legal", false, true)).isInstanceOf(Done.class);
    assertThat(guests.tick(guest, "legal", false, true))
        .isEqualTo(
            Acting.Rejected.because("step", "plan.ticked-since", "Li Na", room.today().toString()));
  }

  @Test
  void a_guest_ticks_only_steps_of_their_own_side() {
    assertThat(guests.tick(guest, "offer", false, true))
        .isEqualTo(Acting.Rejected.because("step", "room.not-yours"));
    assertThat(guests.tick(guest, "ghost", false, true))
        .isEqualTo(Acting.Rejected.because("step", "room.not-yours"));
  }

  @Test
  void a_day_that_the_buyer_puts_in_is_evidence_of_their_own_dates() {
    var due = room.today().plusDays(20);
    guests.date(guest, "legal", null, due);

    assertThat(standing().isMet(new CriterionId("their-dates-in-plan"))).isTrue();
    assertThat(plans.find(room.viewer(), room.deal(), null).orElseThrow().content().step("legal"))
        .hasValueSatisfying(it -> assertThat(it.timing().due()).isEqualTo(due));
  }

  @Test
  void looking_twice_in_a_moment_is_one_look_and_never_evidence() {
    var before = evidence();
    guests.look(guest, RoomPart.PLAN);
    guests.look(guest, RoomPart.PLAN);
    guests.look(guest, RoomPart.VALUE_CASE);

    assertThat(rooms.find(room.viewer(), room.deal(), null).visits())
        .extracting(Visit::page)
        .containsExactlyInAnyOrder(RoomPart.VALUE_CASE, RoomPart.PLAN);
    assertThat(evidence()).isEqualTo(before);
  }

  @Test
  void a_revoked_link_opens_again_when_that_is_undone() {
    var revoked = (Done) rooms.revoke(room.viewer(), room.deal(), room.link());
    assertThat(door.knock(room.secret(), "")).isEqualTo(new Knock.Shut());

    undo.undo(room.viewer(), revoked.command());
    assertThat(door.knock(room.secret(), "")).isInstanceOf(Knock.Open.class);
  }

  @Test
  void a_passcode_is_asked_for_and_guessing_it_is_stopped() {
    var shut = house.open("secret-7");
    assertThat(door.knock(shut.secret(), "")).isInstanceOf(Knock.Asks.class);
    var passed = (Knock.Passed) door.tryPasscode(shut.secret(), "secret-7");
    assertThat(door.knock(shut.secret(), passed.pass())).isInstanceOf(Knock.Open.class);

    for (int i = 0; i < 10; i++) {
      door.tryPasscode(shut.secret(), "guess");
    }
    assertThat(door.tryPasscode(shut.secret(), "secret-7"))
        .isInstanceOfSatisfying(Knock.Asks.class, it -> assertThat(it.waits()).isTrue());
  }

  @Test
  void a_past_day_shows_the_room_of_then() {
    guests.say(guest, RoomPart.PLAN, "legal", "Two weeks, not three.");
    var then = clock.instant();
    rooms.say(room.viewer(), room.deal(), RoomPart.PLAN, "legal", "Fine.");

    assertThat(rooms.find(room.viewer(), room.deal(), then).remarks()).hasSize(1);
    assertThat(rooms.find(room.viewer(), room.deal(), null).remarks()).hasSize(2);
  }

  private CaseLine line() {
    return cases.find(room.viewer(), room.deal(), null).orElseThrow().content().lines().getFirst();
  }

  private int evidence() {
    return deals.find(room.viewer(), room.deal()).orElseThrow().evidence().size();
  }

  private Standing standing() {
    var found = deals.find(room.viewer(), room.deal()).orElseThrow();
    return deals.standing(room.viewer(), found, clock.instant());
  }
}
