package buyerside.app.deals;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page of deals to ask for.
///
/// @param after the last deal of the page before; `null` for the first page
public record DealQuery(DealFilter filter, DealSort sort, @Nullable DealCursor after) {

  public static DealQuery all() {
    return new DealQuery(new DealFilter.All(List.of()), DealSort.CHANGED, null);
  }
}
