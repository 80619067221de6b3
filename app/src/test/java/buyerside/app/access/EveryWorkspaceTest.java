package buyerside.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import buyerside.app.BuyersideTest;
import buyerside.app.TestWorkspaces;
import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BuyersideTest
class EveryWorkspaceTest {

  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;

  @Test
  void what_fails_in_one_workspace_keeps_no_other_waiting() {
    var one = TestWorkspaces.fresh(accounts, sessions, "One").workspace();
    var two = TestWorkspaces.fresh(accounts, sessions, "Two").workspace();
    var reached = new HashSet<UUID>();

    EveryWorkspace.round(
        "test",
        accounts,
        it -> {
          reached.add(it.workspace());
          throw new IllegalStateException("this one fails");
        });

    assertThat(reached).contains(one, two);
  }
}
