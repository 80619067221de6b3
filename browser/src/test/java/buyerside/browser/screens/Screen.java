package buyerside.browser.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import buyerside.browser.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/// What all pages have: a heading, words, fields, buttons, links.
public class Screen {

  protected final Visitor visitor;
  protected final Page page;

  public Screen(Visitor visitor) {
    this.visitor = visitor;
    this.page = visitor.page();
  }

  /// The page's heading has this text, and maybe more.
  public void isHeaded(String key, Object... arguments) {
    assertThat(page.getByRole(AriaRole.HEADING, level(1))).containsText(word(key, arguments));
  }

  public String heading() {
    return page.getByRole(AriaRole.HEADING, level(1)).innerText().strip();
  }

  /// This text stands on the page, and can be seen.
  public void says(String key, Object... arguments) {
    saysAsWritten(word(key, arguments));
  }

  public void saysAsWritten(String text) {
    assertThat(page.getByRole(AriaRole.MAIN).getByText(text).first()).isVisible();
  }

  /// Says that something was done, and offers to undo it.
  public void saysDone() {
    assertThat(takeBack()).isVisible();
  }

  public void undo() {
    send(takeBack());
  }

  /// Presses a button that sends a form, and waits for the page that answers.
  protected final void send(Locator button) {
    page.waitForNavigation(button::click);
  }

  /// Changes a field that sends its form by itself, and waits for the page that answers.
  protected final void change(Runnable change) {
    page.waitForNavigation(change);
  }

  private Locator takeBack() {
    return page.locator("form[action$='/undoing']").getByRole(AriaRole.BUTTON);
  }

  protected final String word(String key, Object... arguments) {
    return visitor.words().of(key, arguments);
  }

  protected final Locator field(String key, Object... arguments) {
    return page.getByLabel(word(key, arguments), new Page.GetByLabelOptions().setExact(true));
  }

  protected final Locator button(String key, Object... arguments) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(word(key, arguments)).setExact(true));
  }

  protected final Locator link(String key, Object... arguments) {
    return linkTo(word(key, arguments));
  }

  protected final Locator linkTo(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  protected final Page.GetByRoleOptions named(String key, Object... arguments) {
    return new Page.GetByRoleOptions().setName(word(key, arguments)).setExact(true);
  }

  private static Page.GetByRoleOptions level(int level) {
    return new Page.GetByRoleOptions().setLevel(level);
  }
}
