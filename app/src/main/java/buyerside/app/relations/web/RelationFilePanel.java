package buyerside.app.relations.web;

import buyerside.app.access.Viewer;
import buyerside.app.files.FilePanels;
import buyerside.app.files.Holder;
import buyerside.app.relations.RelationPanel;
import buyerside.app.shell.Fragment;
import buyerside.text.duplicates.Listed.Kind;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The files of a company or person.
@Component
class RelationFilePanel implements RelationPanel {

  private final FilePanels panels;

  RelationFilePanel(FilePanels panels) {
    this.panels = panels;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public Optional<Fragment> draw(Viewer viewer, Kind kind, UUID record) {
    return Optional.of(panels.of(viewer, new Holder(kind.name(), record)));
  }

  @Override
  public Optional<Fragment> drawAsOf(Viewer viewer, Kind kind, UUID record, Instant at) {
    return Optional.of(panels.of(viewer, new Holder(kind.name(), record), at));
  }
}
