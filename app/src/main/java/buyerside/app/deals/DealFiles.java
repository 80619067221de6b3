package buyerside.app.deals;

import buyerside.app.access.Viewer;
import buyerside.app.files.HolderKind;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Deals hold files.
@Component
class DealFiles implements HolderKind {

  private final Deals deals;

  DealFiles(Deals deals) {
    this.deals = deals;
  }

  @Override
  public String kind() {
    return Deals.DEAL;
  }

  @Override
  public boolean sees(Viewer viewer, UUID record) {
    return deals.find(viewer, record).isPresent();
  }

  @Override
  public String page(UUID record) {
    return "/deals/" + record;
  }
}
