package buyerside.app;

import buyerside.app.access.Accounts;
import buyerside.app.access.Sessions;
import buyerside.app.access.SetUp;
import buyerside.app.access.Viewer;
import buyerside.app.shell.Language;

/// Workspaces for tests, each with an administrator of its own.
public final class TestWorkspaces {

  private TestWorkspaces() {}

  /// A new workspace; the installation is set up first where that has not happened.
  public static Viewer fresh(Accounts accounts, Sessions sessions, String name) {
    accounts.setUp(
        new SetUp(
            "First", "Ada", "ada@example.com", "long-enough-1", Language.EN, "Asia/Shanghai"));
    return accounts.addWorkspace(accounts.firstAdministrator().orElseThrow(), name, false);
  }
}
