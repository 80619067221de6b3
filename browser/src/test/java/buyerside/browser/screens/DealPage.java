package buyerside.browser.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import buyerside.browser.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;

/// One deal: its path, evidence by stage, what to do next, what changed.
public final class DealPage extends Screen {

  public DealPage(Visitor visitor) {
    super(visitor);
  }

  /// Where the buyer is, as a screen reader hears it.
  public String path() {
    return page.getByRole(AriaRole.MAIN).getByRole(AriaRole.IMG).first().getAttribute("aria-label");
  }

  public EvidenceForm recordEvidence() {
    link("deals.evidence.new").first().click();
    return new EvidenceForm(visitor);
  }

  public EvidenceForm correct(String quote) {
    var evidence = evidence(quote);
    evidence.getByText(word("shell.more")).click();
    evidence.getByText(word("deals.evidence.correct")).click();
    return new EvidenceForm(visitor);
  }

  public DealPage withdraw(String quote, String reason) {
    startWithdrawing(quote, reason);
    send(evidence(quote).getByText(word("deals.evidence.withdraw")));
    return this;
  }

  /// Opens the form that takes evidence back and types a reason, but does not send it.
  public DealPage startWithdrawing(String quote, String reason) {
    var evidence = evidence(quote);
    evidence.getByText(word("shell.more")).click();
    evidence.getByLabel(word("deals.evidence.why")).fill(reason);
    return this;
  }

  /// What stands in the field for the reason of taking evidence back.
  public String typedReason(String quote) {
    return evidence(quote).getByLabel(word("deals.evidence.why")).inputValue();
  }

  /// The entries of the deal's history come to be so many, without the page being asked for again.
  public void comesToTell(int entries) {
    assertThat(page.locator("[data-live='history'] li")).hasCount(entries);
  }

  public int told() {
    return page.locator("[data-live='history'] li").count();
  }

  public void shows(String quote) {
    assertThat(evidence(quote).first()).isVisible();
  }

  /// Evidence with these words is there, of which nothing says that it is gone.
  public void holds(String quote) {
    assertThat(page.locator(".evidence:not(:has(em))", new Page.LocatorOptions().setHasText(quote)))
        .isVisible();
  }

  /// The evidence with these words is marked as withdrawn.
  public void showsAsGone(String quote) {
    assertThat(evidence(quote).locator("em").first()).isVisible();
  }

  public DealPage asOf(LocalDate day) {
    change(() -> field("shell.asof").fill(day.toString()));
    return this;
  }

  public ActivityForm planActivity() {
    link("activities.new").click();
    return new ActivityForm(visitor);
  }

  /// What happened with it, and what is planned.
  public Locator timeline() {
    return page.getByRole(AriaRole.REGION, named("timeline.title"));
  }

  private Locator evidence(String quote) {
    return page.locator(".evidence").filter(new Locator.FilterOptions().setHasText(quote));
  }
}
