package buyerside.app.relations.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.relations.Hierarchies;
import buyerside.app.relations.Hierarchies.Relative;
import buyerside.app.relations.RelationPanel;
import buyerside.app.relations.web.RecordPanel.Item;
import buyerside.app.shell.Fragment;
import buyerside.text.duplicates.Listed.Kind;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The companies above and below a company.
@Component
class GroupPanel implements RelationPanel {

  private final Hierarchies hierarchies;

  GroupPanel(Hierarchies hierarchies) {
    this.hierarchies = hierarchies;
  }

  @Override
  public int order() {
    return 5;
  }

  @Override
  public Optional<Fragment> draw(Viewer viewer, Kind kind, UUID record) {
    if (kind == Kind.PERSON) {
      return Optional.empty();
    }
    var group = hierarchies.of(viewer, record);
    var items = new ArrayList<Item>();
    group.above().reversed().forEach(it -> items.add(item(msg("relations.group.above"), it)));
    group.below().forEach(it -> items.add(item(msg("relations.group.below"), it)));
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(new RecordPanel("group", msg("relations.group.title"), "", items, null));
  }

  private static Item item(String label, Relative relative) {
    return Item.of(label, relative.name(), "/companies/" + relative.id(), "");
  }
}
