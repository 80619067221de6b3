package buyerside.app.relations.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.relations.Hierarchies;
import buyerside.app.relations.Hierarchies.Group;
import buyerside.app.relations.Hierarchies.Relative;
import buyerside.app.relations.PastRelations;
import buyerside.app.relations.RelationPanel;
import buyerside.app.relations.web.RecordPanel.Item;
import buyerside.app.shell.Fragment;
import buyerside.text.duplicates.Listed.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The companies above and below a company.
@Component
class GroupPanel implements RelationPanel {

  private final Hierarchies hierarchies;
  private final PastRelations past;

  GroupPanel(Hierarchies hierarchies, PastRelations past) {
    this.hierarchies = hierarchies;
    this.past = past;
  }

  @Override
  public int order() {
    return 5;
  }

  @Override
  public Optional<Fragment> draw(Viewer viewer, Kind kind, UUID record) {
    return kind == Kind.PERSON ? Optional.empty() : panel(hierarchies.of(viewer, record), "");
  }

  @Override
  public Optional<Fragment> drawAsOf(Viewer viewer, Kind kind, UUID record, Instant at) {
    return kind == Kind.PERSON
        ? Optional.empty()
        : panel(past.group(viewer, record, at), "?asOf=" + at);
  }

  private static Optional<Fragment> panel(Group group, String day) {
    var items = new ArrayList<Item>();
    group.above().reversed().forEach(it -> items.add(item(msg("relations.group.above"), it, day)));
    group.below().forEach(it -> items.add(item(msg("relations.group.below"), it, day)));
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(new RecordPanel("group", msg("relations.group.title"), "", items, null));
  }

  private static Item item(String label, Relative relative, String day) {
    return Item.of(label, relative.name(), "/companies/" + relative.id() + day, "");
  }
}
