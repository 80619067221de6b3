package buyerside.browser.screens;

import buyerside.browser.Visitor;
import com.microsoft.playwright.options.AriaRole;

/// In and out: sign-in, sign-out, the link of an invitation.
public final class Door extends Screen {

  public Door(Visitor visitor) {
    super(visitor);
  }

  public void signIn(String email, String password) {
    field("sign-in.email").fill(email);
    field("sign-in.password").fill(password);
    send(button("sign-in.go"));
  }

  public void signOut() {
    var leave = page.locator("form[action='/sign-out']").getByRole(AriaRole.BUTTON);
    if (!leave.isVisible()) {
      page.locator("details:has(form[action='/sign-out']) > summary").click();
    }
    send(leave);
  }

  public void join(String name, String password) {
    field("first-run.name").fill(name);
    field("first-run.password").fill(password);
    send(button("invitation.go"));
  }
}
