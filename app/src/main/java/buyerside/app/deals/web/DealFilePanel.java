package buyerside.app.deals.web;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Deal;
import buyerside.app.deals.DealPanel;
import buyerside.app.files.FilePanels;
import buyerside.app.files.Holder;
import buyerside.app.shell.Fragment;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The files of a deal.
@Component
class DealFilePanel implements DealPanel {

  private final FilePanels panels;

  DealFilePanel(FilePanels panels) {
    this.panels = panels;
  }

  @Override
  public int order() {
    return 90;
  }

  @Override
  public Optional<Fragment> draw(Deal deal, Viewer viewer) {
    return Optional.of(panels.of(viewer, new Holder("DEAL", deal.id())));
  }
}
