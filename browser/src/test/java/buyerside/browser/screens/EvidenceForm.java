package buyerside.browser.screens;

import buyerside.browser.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/// What the buyer said, did, wrote or confirmed.
public final class EvidenceForm extends Screen {

  public EvidenceForm(Visitor visitor) {
    super(visitor);
  }

  /// The criteria that are ticked already, as read.
  public List<String> ticked() {
    return page.locator("label.tick:has(input:checked)").allInnerTexts();
  }

  /// Ticks all criteria of the first stage.
  public EvidenceForm tickFirst() {
    page.getByRole(AriaRole.CHECKBOX).first().check();
    return this;
  }

  public EvidenceForm strength(String strength) {
    page.getByRole(
            AriaRole.RADIO,
            new Page.GetByRoleOptions().setName(word("deals.strength." + strength)).setExact(true))
        .check();
    return this;
  }

  public EvidenceForm observed(String day) {
    field("deals.evidence.observed").fill(day);
    return this;
  }

  public EvidenceForm saidBy(String who) {
    field("deals.evidence.saidBy").fill(who);
    return this;
  }

  public EvidenceForm quote(String words) {
    quote().fill(words);
    return this;
  }

  public String typedQuote() {
    return quote().inputValue();
  }

  public DealPage record() {
    send(button("deals.evidence.record"));
    return new DealPage(visitor);
  }

  private Locator quote() {
    return field("deals.evidence.quote");
  }
}
