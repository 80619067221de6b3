package buyerside.app.deals.group;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.app.BuyersideTest;
import buyerside.app.TestDeals;
import buyerside.app.TestWorkspaces;
import buyerside.app.access.Accounts;
import buyerside.app.access.Sessions;
import buyerside.app.access.Viewer;
import buyerside.app.deals.Deals;
import buyerside.app.deals.RecordEvidence;
import buyerside.app.deals.RecordEvidence.Source;
import buyerside.app.deals.group.GroupMember.Influence;
import buyerside.app.deals.group.GroupMember.Stance;
import buyerside.app.deals.sheets.Saving;
import buyerside.app.journal.undo.Undo;
import buyerside.method.CriterionId;
import buyerside.method.Polarity;
import buyerside.method.Role;
import buyerside.method.Strength;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BuyersideTest
class BuyingGroupsTest {

  private static final CriterionId STATED = new CriterionId("problem-stated");
  private static final CriterionId MUST = new CriterionId("must-be-solved");

  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private Deals deals;
  @Autowired private BuyingGroups groups;
  @Autowired private Undo undo;
  @Autowired private Clock clock;

  private Viewer viewer = Viewer.system(new UUID(0, 0));
  private UUID deal = new UUID(0, 0);
  private LocalDate today = LocalDate.EPOCH;

  @BeforeEach
  void wang_lei_and_zhao_min() {
    viewer = TestWorkspaces.fresh(accounts, sessions, "Groups");
    today = LocalDate.ofInstant(clock.instant(), viewer.place().zone());
    deal = TestDeals.begin(deals, viewer, today);
    groups.save(viewer, deal, 0, group(today));
    said("Wang Lei", STATED);
    said("Zhao Min", STATED);
    said("Wang Lei", MUST);
  }

  @Test
  void only_what_nobody_else_said_hangs_on_somebody_who_leaves() {
    assertThat(groups.carriedOnlyBy(viewer, deal, wangLei()))
        .extracting(it -> it.evidence().criterion())
        .containsExactly(MUST);
  }

  @Test
  void leaving_withdraws_it_and_moves_the_deal_back_in_one_step() {
    assertThat(stage()).isEqualTo(1);
    var saved = (Saving.Saved) groups.leave(viewer, deal, 1, "wang", carried());

    assertThat(stage()).isZero();
    assertThat(wangLei().left()).isEqualTo(today);

    undo.undo(viewer, saved.command());
    assertThat(stage()).isEqualTo(1);
    assertThat(wangLei().left()).isNull();
  }

  @Test
  void a_stale_departure_withdraws_nothing() {
    groups.leave(viewer, deal, 0, "wang", carried());

    assertThat(stage()).isEqualTo(1);
  }

  @Test
  void a_stage_lacks_whoever_could_say_what_is_missing_until_they_were_met() {
    groups.leave(viewer, deal, 1, "wang", carried());
    assertThat(lacks()).containsExactly(MUST);

    groups.save(viewer, deal, 2, group(null));
    assertThat(lacks()).containsExactly(MUST);

    groups.save(viewer, deal, 3, group(today));
    assertThat(lacks()).isEmpty();
  }

  private List<CriterionId> lacks() {
    var found = deals.find(viewer, deal).orElseThrow();
    var standing = deals.standing(viewer, found, clock.instant());
    var group = groups.find(viewer, deal, null).orElseThrow().content();
    return group.lacks(standing).stream().map(it -> it.criterion().id()).toList();
  }

  private List<UUID> carried() {
    return groups.carriedOnlyBy(viewer, deal, wangLei()).stream().map(it -> it.id()).toList();
  }

  private GroupMember wangLei() {
    return groups.find(viewer, deal, null).orElseThrow().content().member("wang").orElseThrow();
  }

  private int stage() {
    return deals.find(viewer, deal).orElseThrow().row().standing().stage();
  }

  private void said(String who, CriterionId criterion) {
    deals.recordEvidence(
        viewer,
        new RecordEvidence(
            deal,
            List.of(criterion),
            Polarity.SATISFIES,
            Strength.HEARD,
            today,
            null,
            new Source(null, who, null, null)));
  }

  private static BuyingGroup group(@Nullable LocalDate met) {
    var weight = new GroupMember.Weight(Influence.HIGH, Stance.FOR);
    return new BuyingGroup(
        List.of(
            new GroupMember("wang", "Wang Lei", "", Set.of(Role.CHAMPION), weight, met, null),
            new GroupMember("zhao", "Zhao Min", "", Set.of(Role.USER), weight, met, null)));
  }
}
