package buyerside.browser.screens;

import buyerside.browser.Visitor;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/// The first page of a fresh installation.
public final class FirstRun extends Screen {

  public FirstRun(Visitor visitor) {
    super(visitor);
  }

  public FirstRun chooseLanguage(String ownName) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(ownName)).click();
    return this;
  }

  public FirstRun fillIn(String workspace, String name, String email, String password) {
    field("first-run.workspace").fill(workspace);
    field("first-run.name").fill(name);
    field("first-run.email").fill(email);
    field("first-run.password").fill(password);
    return this;
  }

  public void setUp() {
    send(button("first-run.go"));
  }

  public String workspace() {
    return field("first-run.workspace").inputValue();
  }
}
