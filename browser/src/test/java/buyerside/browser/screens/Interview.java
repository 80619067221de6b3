package buyerside.browser.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import buyerside.browser.Visitor;
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

  /// Goes to the field by its key, types who said so, returns to the answers and says yes.
  public Interview yesSaid(String who) {
    page.keyboard().press("w");
    assertThat(page.getByLabel(word("deals.evidence.saidBy"))).isFocused();
    page.keyboard().type(who);
    page.keyboard().press("Enter");
    return press("y");
  }

  /// How many deals are left, as the page says.
  public void shows(int done, int left) {
    assertThat(page.getByRole(AriaRole.PROGRESSBAR))
        .hasAccessibleName(word("interview.progress", done, left));
  }
}
