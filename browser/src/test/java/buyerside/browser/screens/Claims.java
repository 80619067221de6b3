package buyerside.browser.screens;

import buyerside.browser.Visitor;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.TreeMap;

/// What each stage of the old funnel claims.
public final class Claims extends Screen {

  public Claims(Visitor visitor) {
    super(visitor);
  }

  public static Claims open(Visitor visitor) {
    return new Claims(visitor.open("/claims"));
  }

  /// How many open deals carry each seller's stage, as shown.
  public Map<String, String> deals() {
    var deals = new TreeMap<String, String>();
    for (var row : Tables.rows(page.getByRole(AriaRole.TABLE))) {
      deals.put(row.get(0), row.get(1));
    }
    return deals;
  }

  /// Says that a seller's stage claims a stage of the buyer.
  ///
  /// @param stage from 1
  public Claims claim(String label, int stage) {
    page.getByLabel(label).selectOption(String.valueOf(stage - 1));
    return this;
  }

  public Interview begin() {
    send(button("claims.go"));
    return new Interview(visitor);
  }
}
