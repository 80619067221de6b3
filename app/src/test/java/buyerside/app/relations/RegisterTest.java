package buyerside.app.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import buyerside.app.BuyersideTest;
import buyerside.app.TestWorkspaces;
import buyerside.app.access.Accounts;
import buyerside.app.access.Sessions;
import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.relations.Keeping.Kept;
import buyerside.app.relations.Person.Marks;
import buyerside.app.relations.register.Entering.Blocked;
import buyerside.app.relations.register.Entering.Entered;
import buyerside.app.relations.register.Entering.Rejected;
import buyerside.app.relations.register.Entry.Verdict;
import buyerside.app.relations.register.HospitalityRegister;
import buyerside.app.relations.register.RegisterFacts;
import buyerside.app.relations.register.RegisterFacts.Party;
import buyerside.app.relations.register.RegisterFacts.Worth;
import buyerside.app.shell.Reason;
import buyerside.method.hospitality.Hospitality.Direction;
import buyerside.method.hospitality.Hospitality.Kind;
import buyerside.method.hospitality.HospitalityPolicy.Rule;
import buyerside.method.invitation.Compliance.Tender;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@BuyersideTest
class RegisterTest {

  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private HospitalityRegister register;
  @Autowired private People people;
  @Autowired private WorkspaceSql sql;
  @Autowired private TransactionTemplate transactions;
  @Autowired private Clock clock;

  private Viewer viewer = Viewer.system(new UUID(0, 0));
  private LocalDate today = LocalDate.EPOCH;

  @BeforeEach
  void a_workspace_of_its_own() {
    viewer = TestWorkspaces.fresh(accounts, sessions, "HospitalityRegister");
    today = LocalDate.ofInstant(clock.instant(), viewer.place().zone());
  }

  @Test
  void what_is_within_the_limits_is_in_order_at_once() {
    assertThat(enter("300", today, null)).isEqualTo(new Entered(1, List.of()));
  }

  @Test
  void what_a_rule_forbids_is_refused_while_it_is_planned() {
    assertThat(enter("1001", today.plusDays(1), null)).isEqualTo(new Blocked(List.of(Rule.HEAD)));
    assertThat(register.page(viewer, null, 10)).isEmpty();
  }

  @Test
  void what_has_happened_is_kept_with_the_rules_it_broke() {
    assertThat(enter("1001", today, null)).isEqualTo(new Entered(1, List.of(Rule.HEAD)));
    assertThat(register.page(viewer, null, 10).getFirst().waits()).isTrue();
  }

  @Test
  void a_persons_year_adds_up_and_a_cancelled_entry_does_not_count() {
    var zhou = person("Zhou", Marks.NONE);
    var endOfYear = LocalDate.of(today.getYear(), 1, 2);
    for (int i = 0; i < 3; i++) {
      enter("1000", endOfYear, zhou);
    }

    assertThat(enter("1", endOfYear, zhou)).isEqualTo(new Entered(4, List.of(Rule.PERSON_YEAR)));
    register.decide(viewer, 1, Verdict.CANCELLATION, "did not take place");
    assertThat(enter("1", endOfYear, zhou)).isEqualTo(new Entered(6, List.of()));
  }

  @Test
  void nobody_approves_their_own_entry() {
    enter("1001", today, null);

    assertThat(register.decide(viewer, 1, Verdict.APPROVAL, "fine"))
        .containsExactly(Reason.of("", "register.own"));
  }

  @Test
  void a_value_below_zero_is_not_taken() {
    assertThat(enter("-1", today, null))
        .isEqualTo(new Rejected(List.of(Reason.of("valuePerHead", "value.negative"))));
  }

  @Test
  void the_chain_of_seals_is_whole() {
    enter("300", today, null);
    enter("1001", today, null);
    register.decide(viewer, 2, Verdict.CANCELLATION, "entered twice");

    var proof = register.proof(viewer);

    assertThat(proof.entries()).isEqualTo(3);
    assertThat(proof.broken()).isNull();
  }

  @Test
  void the_database_itself_refuses_to_change_or_drop_an_entry() {
    enter("300", today, null);

    assertThatThrownBy(() -> execute("update relations.register_entry set value_per_head = 1"))
        .hasStackTraceContaining("permission denied");
    assertThatThrownBy(() -> execute("delete from relations.register_entry"))
        .hasStackTraceContaining("permission denied");
  }

  @Test
  void another_workspace_sees_no_entry() {
    enter("300", today, null);
    var other = TestWorkspaces.fresh(accounts, sessions, "Other");

    assertThat(register.find(other, 1)).isEmpty();
    assertThat(register.proof(other).entries()).isZero();
  }

  private void execute(String statement) {
    transactions.executeWithoutResult(_ -> sql.as(viewer).execute(statement));
  }

  private UUID person(String name, Marks marks) {
    return ((Kept) people.add(viewer, PersonFacts.named(name), null, marks)).id();
  }

  private Object enter(String value, LocalDate on, @Nullable UUID person) {
    return register.enter(
        viewer,
        new RegisterFacts(
            Direction.GIVEN,
            Kind.MEAL,
            new Party(person, "Zhou", false),
            "Dinner",
            on,
            new Worth(new BigDecimal(value), "CNY", Tender.NONE),
            null));
  }
}
