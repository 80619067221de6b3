package buyerside.app.relations.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.relations.RelationPanel;
import buyerside.app.relations.reach.Reaches;
import buyerside.app.relations.web.RecordPanel.Item;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import buyerside.text.duplicates.Listed.Kind;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Further numbers, addresses and accounts.
@Component
class ReachPanel implements RelationPanel {

  private final Reaches reaches;

  ReachPanel(Reaches reaches) {
    this.reaches = reaches;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<Fragment> drawAsOf(Viewer viewer, Kind kind, UUID record, Instant at) {
    var items =
        reaches.of(viewer, record, at).stream()
            .map(it -> Item.of(msg("reach.sort." + it.sort()), it.value(), "", it.label()))
            .toList();
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(new RecordPanel("reach", msg("reach.title"), "", items, null));
  }

  @Override
  public Optional<Fragment> draw(Viewer viewer, Kind kind, UUID record) {
    var page = RecordController.page(kind, record);
    var items =
        reaches.of(viewer, record).stream()
            .map(it ->
                new Item(
                    msg("reach.sort." + it.sort()),
                    it.value(),
                    "",
                    it.label(),
                    "",
                    page + "/reach/" + it.id() + "/removal"))
            .toList();
    return Optional.of(
        new RecordPanel(
            "reach",
            msg("reach.title"),
            "",
            items,
            RecordForms.reach(page, Map.of(), Problems.NONE, false)));
  }
}
