package buyerside.browser.screens;

import com.microsoft.playwright.Locator;
import java.util.List;

/// Tables as their cells' texts.
final class Tables {

  private Tables() {}

  static List<List<String>> rows(Locator table) {
    return table.locator("tbody tr").all().stream()
        .map(row -> row.locator("td").allInnerTexts().stream().map(String::strip).toList())
        .toList();
  }
}
