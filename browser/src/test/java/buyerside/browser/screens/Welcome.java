package buyerside.browser.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import buyerside.browser.Visitor;

/// How to begin: with one's own funnel, with a sample, or empty.
public final class Welcome extends Screen {

  public Welcome(Visitor visitor) {
    super(visitor);
  }

  public void offersThreeWays() {
    assertThat(link("today.import.go")).isVisible();
    assertThat(button("today.sample.go")).isVisible();
    assertThat(link("today.empty.go")).isVisible();
  }

  public ImportStart importFunnel() {
    link("today.import.go").click();
    return new ImportStart(visitor);
  }

  public void openSample() {
    button("today.sample.go").click();
  }
}
