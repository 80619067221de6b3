package buyerside.app.deals.sheets;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Deal;
import buyerside.app.shell.Fragment;
import java.util.Optional;

/// What the buyer may see of what a tool holds: nothing in it is for us alone.
public interface BuyerView {

  Tool tool();

  /// Empty if there is nothing to see yet.
  Optional<Fragment> draw(Viewer viewer, Deal deal);
}
