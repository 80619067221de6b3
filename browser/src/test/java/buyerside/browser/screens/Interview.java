package buyerside.browser.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import buyerside.browser.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/// The re-staging interview, by keyboard alone.
public final class Interview extends Screen {

  public Interview(Visitor visitor) {
    super(visitor);
  }

  public static Interview open(Visitor visitor) {
    return new Interview(visitor.open("/interview"));
  }

  public String question() {
    return page.locator(".question__ask").innerText();
  }

  /// Which deal is asked about.
  public String deal() {
    return page.locator("input[name='deal']").inputValue();
  }

  /// Presses an answer's key and waits for the next question.
  public Interview press(String key) {
    page.waitForNavigation(() -> page.keyboard().press(key));
    return this;
  }

  /// Goes to the field with the tabulator, types who said so, and answers with the enter key.
  public Interview yesSaid(String who) {
    var saidBy = saidBy();
    for (int tab = 0; tab < 40 && !focused(); tab++) {
      page.keyboard().press("Tab");
    }
    assertThat(saidBy).isFocused();
    page.keyboard().type(who);
    page.waitForNavigation(() -> page.keyboard().press("Enter"));
    return this;
  }

  /// How many deals are left, as the page says.
  public void shows(int done, int left) {
    assertThat(page.getByRole(AriaRole.PROGRESSBAR))
        .hasAccessibleName(word("interview.progress", done, left));
  }

  private boolean focused() {
    return (boolean) saidBy().evaluate("field => field === document.activeElement");
  }

  /// Its label ends with the key that leads to it.
  private Locator saidBy() {
    return page.getByLabel(word("deals.evidence.saidBy"));
  }
}
