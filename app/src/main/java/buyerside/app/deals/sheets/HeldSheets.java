package buyerside.app.deals.sheets;

import java.util.Map;

/// What all the tools hold about a deal, read at once.
public final class HeldSheets {

  private final Map<Tool, SheetStore.Kept> kept;
  private final SheetText text;

  HeldSheets(Map<Tool, SheetStore.Kept> kept, SheetText text) {
    this.kept = Map.copyOf(kept);
    this.text = text;
  }

  /// @param empty what it holds before the first save
  public <T> T content(Tool tool, Class<T> type, T empty) {
    var found = kept.get(tool);
    return found == null ? empty : text.read(found.content(), type, empty);
  }
}
