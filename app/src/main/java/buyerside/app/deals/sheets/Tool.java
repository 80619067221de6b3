package buyerside.app.deals.sheets;

import java.util.Locale;

/// A tool that helps the buyer through a stage.
public enum Tool {
  VALUE_CASE,
  FUNDING,
  CRITERIA,
  ALTERNATIVES,
  DECISION,
  BUYING_GROUP,
  PLAN;

  /// As in addresses: `value-case`.
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The kind under which the journal tells a save.
  public String kind() {
    return "deal." + slug() + "-saved";
  }
}
