package buyerside.app.deals;

import buyerside.app.access.Viewer;
import buyerside.app.shell.Fragment;
import java.util.Optional;

/// What another module has to show on the deal page.
public interface DealPanel {

  /// From top to bottom.
  int order();

  Optional<Fragment> draw(Deal deal, Viewer viewer);
}
