package buyerside.app.relations.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.app.relations.RelationPanel;
import buyerside.app.relations.web.RecordPanel.Item;
import buyerside.app.shell.Fragment;
import buyerside.text.duplicates.Listed.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The card to send on, and what a person may ask of us.
@Component
class PrivacyPanel implements RelationPanel {

  @Override
  public int order() {
    return 90;
  }

  @Override
  public Optional<Fragment> draw(Viewer viewer, Kind kind, UUID record) {
    if (kind == Kind.COMPANY) {
      return Optional.empty();
    }
    var page = RecordController.page(kind, record);
    var items =
        new ArrayList<>(List.of(Item.of("", msg("cards.one"), page + "/card.vcf", "vCard 4")));
    if (viewer.role().atLeast(Role.ADMINISTRATOR)) {
      items.add(Item.of("", msg("personal.export"), page + "/personal-data.json", "JSON"));
      items.add(Item.of("", msg("personal.erase"), page + "/erasure", ""));
    }
    return Optional.of(
        new RecordPanel("personal", msg("personal.title"), msg("personal.hint"), items, null));
  }
}
