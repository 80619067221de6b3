package buyerside.app.insight.web;

import org.jspecify.annotations.Nullable;

/// A finding: its sentence, a picture where one helps, and the table under it.
///
/// @param id of the table in addresses
/// @param title the finding in a sentence
/// @param lead how to read it
/// @param note under the table; empty without
/// @param fold whether the table is shown only when asked for
public record InsightSection(
    String id,
    String title,
    String lead,
    @Nullable Sankey sankey,
    @Nullable Trend trend,
    InsightTable table,
    String note,
    boolean fold) {

  static InsightSection of(String id, String title, String lead, InsightTable table) {
    return new InsightSection(id, title, lead, null, null, table, "", false);
  }

  InsightSection with(Sankey picture) {
    return new InsightSection(id, title, lead, picture, trend, table, note, fold);
  }

  InsightSection with(Trend picture) {
    return new InsightSection(id, title, lead, sankey, picture, table, note, fold);
  }

  InsightSection noted(String words) {
    return new InsightSection(id, title, lead, sankey, trend, table, words, fold);
  }

  InsightSection folded() {
    return new InsightSection(id, title, lead, sankey, trend, table, note, true);
  }
}
