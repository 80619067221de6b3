package buyerside.browser.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import buyerside.browser.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/// The search that opens over any page.
public final class Palette extends Screen {

  private Palette(Visitor visitor) {
    super(visitor);
  }

  /// Opens it by its key.
  public static Palette open(Visitor visitor) {
    visitor.page().keyboard().press("Control+k");
    return new Palette(visitor);
  }

  public Palette type(String words) {
    field().fill(words);
    return this;
  }

  /// Some hit has these words.
  public Palette finds(String words) {
    assertThat(hits().filter(new Locator.FilterOptions().setHasText(words)).first()).isVisible();
    return this;
  }

  public Palette findsNothing() {
    assertThat(dialog().getByText(word("shell.hits.none"))).isVisible();
    return this;
  }

  /// Goes to the first hit by keyboard.
  public void enter() {
    page.waitForNavigation(() -> {
      page.keyboard().press("ArrowDown");
      page.keyboard().press("Enter");
    });
  }

  public void close() {
    // A search field takes the first escape for itself while it has words.
    field().clear();
    page.keyboard().press("Escape");
    assertThat(dialog()).hasCount(0);
  }

  private Locator hits() {
    return dialog().getByRole(AriaRole.OPTION);
  }

  private Locator field() {
    return dialog().locator("input");
  }

  private Locator dialog() {
    return page.getByRole(AriaRole.DIALOG);
  }
}
