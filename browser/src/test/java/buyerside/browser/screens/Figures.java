package buyerside.browser.screens;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// The large numbers on a page, each found by the words above it.
final class Figures {

  private final Page page;

  private Figures(Page page) {
    this.page = page;
  }

  static Figures in(Page page) {
    return new Figures(page);
  }

  String of(String words) {
    return strong(words).innerText();
  }

  Locator strong(String words) {
    var label = page.getByText(words, new Page.GetByTextOptions().setExact(true));
    return page.locator(".figure")
        .filter(new Locator.FilterOptions().setHas(label))
        .locator("strong");
  }
}
