package buyerside.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import buyerside.app.ApiProgram;
import buyerside.app.BuyersideTest;
import buyerside.app.TestDeals;
import buyerside.app.TestWorkspaces;
import buyerside.app.access.Members.Sights;
import buyerside.app.access.Teaming.Refused;
import buyerside.app.access.Teaming.Teamed;
import buyerside.app.deals.Deals;
import buyerside.app.shell.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Who sees whose deals, by role and team, on every way in.
@BuyersideTest
class TeamsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private Members members;
  @Autowired private Teams teams;
  @Autowired private Deals deals;
  @Autowired private ApiProgram.Maker programs;

  private Viewer admin = Viewer.system(new UUID(0, 0));
  private UUID north = admin.workspace();
  private UUID south = admin.workspace();
  private UUID boss = admin.workspace();

  @BeforeEach
  void a_workspace_with_reps_in_two_teams() {
    TestWorkspaces.fresh(accounts, sessions, "Teams");
    admin = accounts.addWorkspace(accounts.firstAdministrator().orElseThrow(), "Teams", true);
    north = member("Nora", Role.REP);
    south = member("Sam", Role.REP);
    boss = member("Bo", Role.MANAGER);
  }

  @Test
  void whoever_joins_a_second_team_leaves_the_first() {
    var first = team("North", null, north);
    var second = team("South", null, north, south);

    assertThat(teams.get(admin, first).members()).isEmpty();
    assertThat(teams.get(admin, second).members()).containsExactlyInAnyOrder(north, south);
  }

  @Test
  void a_team_has_a_name_of_its_own_and_only_members_of_the_workspace() {
    team("North", null);
    var stranger = TestWorkspaces.fresh(accounts, sessions, "Elsewhere").self();

    assertThat(teams.make(admin, " north ", stranger, List.of(stranger)))
        .isEqualTo(
            new Refused(
                List.of(
                    Reason.of("name", "team.name", "north"),
                    Reason.of("manager", "unknown"),
                    Reason.of("members", "unknown"))));
  }

  @Test
  void two_who_change_a_team_at_once_hear_of_each_other() {
    var team = team("North", null);
    teams.change(admin, team, 1, "Northeast", null, List.of());

    assertThat(teams.change(admin, team, 1, "Northwest", null, List.of()))
        .isEqualTo(new Refused(List.of(Reason.of("", "changed-since"))));
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = Mode.EXCLUDE)
  void only_administrators_change_teams_and_sight(Role role) throws Exception {
    var team = team("North", null);
    var viewer = seat(member("Somebody", role));
    var program = programs.as(viewer);

    assertThatThrownBy(() -> teams.make(viewer, "South", null, List.of()))
        .isInstanceOf(Forbidden.class);
    assertThat(program.post("/api/v1/teams", "{\"name\": \"South\"}").status()).isEqualTo(403);
    assertThat(
            program.put("/api/v1/teams/" + team, "{\"name\": \"South\", \"version\": 1}").status())
        .isEqualTo(403);
    assertThat(program.post("/settings/teams", "").status()).isEqualTo(403);
    assertThat(program.post("/settings/teams/" + team + "/removal", "").status()).isEqualTo(403);
    assertThat(program.post("/settings/visibility", "").status()).isEqualTo(403);
    assertThat(teams.all(admin)).extracting(Team::name).containsExactly("North");
  }

  @Test
  void a_rep_who_sees_their_own_deals_meets_no_others_anywhere() throws Exception {
    members.letSee(admin, new Sights(Sight.OWN, Sight.ALL));
    var own = deal(north);
    var other = deal(south);
    var program = programs.as(seat(north));

    assertThat(seen(program)).containsExactly(own.toString());
    assertThat(program.get("/api/v1/deals/" + other).status()).isEqualTo(404);
    assertThat(program.get("/deals/" + other).status()).isEqualTo(404);
    assertThat(program.get("/deals/" + own).status()).isEqualTo(200);
    assertThat(program.get("/api/v1/deals/totals").at("/items/0/deals")).isEqualTo("1");
    assertThat(program.get("/api/v1/search?q=Press").json().path("items")).hasSize(1);
    assertThat(
            program
                .patch(
                    "/api/v1/deals/" + other,
                    "{\"value\": {\"currency\": \"USD\"}}",
                    "If-Match",
                    "\"1\"")
                .status())
        .isEqualTo(404);
    assertThat(
            program
                .post(
                    "/api/v1/deals/" + other + "/evidence",
                    "{\"criteria\": [\"must-be-solved\"], \"strength\": \"documented\","
                        + " \"polarity\": \"satisfies\", \"observedOn\": \"2026-11-20\"}")
                .status())
        .isEqualTo(404);
    assertThat(deals.find(admin, other).orElseThrow().row().version()).isEqualTo(1);
  }

  @Test
  void a_rep_sees_the_deals_of_the_team_where_that_is_so_set() throws Exception {
    members.letSee(admin, new Sights(Sight.TEAM, Sight.ALL));
    var mate = member("Mia", Role.REP);
    team("North", null, north, mate);
    var own = deal(north);
    var mates = deal(mate);
    deal(south);

    assertThat(seen(programs.as(seat(north)))).containsExactlyInAnyOrder(text(own), text(mates));
    assertThat(programs.as(seat(north)).get("/api/v1/search?q=Press").json().path("items"))
        .hasSize(2);
  }

  @Test
  void a_manager_held_to_the_team_sees_those_managed_and_no_others() throws Exception {
    members.letSee(admin, new Sights(Sight.OWN, Sight.TEAM));
    team("North", boss, north);
    var managed = deal(north);
    var other = deal(south);
    var program = programs.as(seat(boss));

    assertThat(seen(program)).containsExactly(text(managed));
    assertThat(program.get("/api/v1/deals/" + other).status()).isEqualTo(404);
    assertThat(program.get("/api/v1/truth").json().path("stages").get(0).path("evidenced").asInt())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"OPERATIONS", "ADMINISTRATOR"})
  void operations_and_administrators_see_everything(Role role) throws Exception {
    members.letSee(admin, new Sights(Sight.OWN, Sight.TEAM));
    var first = deal(north);
    var second = deal(south);

    assertThat(seen(programs.as(seat(member("Olga", role)))))
        .containsExactlyInAnyOrder(text(first), text(second));
  }

  @Test
  void lists_totals_and_the_truth_are_held_to_a_team() throws Exception {
    var team = team("North", null, north);
    var of = deal(north);
    deal(south);
    var program = programs.as(admin);

    assertThat(
            program.get("/api/v1/deals?team=" + team).json().path("items").findValuesAsString("id"))
        .containsExactly(text(of));
    assertThat(program.get("/api/v1/deals/totals?team=" + team).at("/items/0/deals"))
        .isEqualTo("1");
    assertThat(
            program
                .get("/api/v1/truth?team=" + team)
                .json()
                .path("stages")
                .get(0)
                .path("evidenced")
                .asInt())
        .isEqualTo(1);
    assertThat(program.get("/api/v1/deals/totals?team=" + team + "&owner=" + north).errors())
        .containsExactly("team: whose.both");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/board", "/deals", "/truth", "/today", "/settings/teams"})
  void pages_offer_the_teams_and_take_rubbish_for_none(String page) throws Exception {
    var team = team("North", boss, north);
    var program = programs.as(admin);

    assertThat(program.get(page + "?team=" + team).raw().getContentAsString()).contains("North");
    assertThat(program.get(page + "?team=rubbish").status()).isEqualTo(200);
  }

  private static List<String> seen(ApiProgram program) throws Exception {
    return program.get("/api/v1/deals").json().path("items").findValuesAsString("id");
  }

  private UUID deal(UUID owner) {
    return TestDeals.begin(deals, seat(owner), TODAY);
  }

  private UUID team(String name, @Nullable UUID manager, UUID... of) {
    return ((Teamed) teams.make(admin, name, manager, List.of(of))).team().id();
  }

  private UUID member(String name, Role role) {
    return members.addInvented(admin, name, UUID.randomUUID() + "@example.com", role);
  }

  private Viewer seat(UUID member) {
    return members.seat(admin.workspace(), member);
  }

  private static String text(UUID id) {
    return id.toString();
  }
}
