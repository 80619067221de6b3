package buyerside.app.relations.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.relations.Careers;
import buyerside.app.relations.Employment;
import buyerside.app.relations.RelationPanel;
import buyerside.app.relations.web.RecordPanel.Item;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import buyerside.text.duplicates.Listed.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Where somebody worked; and who left a company.
@Component
class CareerPanel implements RelationPanel {

  private static final int MOST = 20;

  private final Careers careers;

  CareerPanel(Careers careers) {
    this.careers = careers;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Optional<Fragment> draw(Viewer viewer, Kind kind, UUID record) {
    if (kind == Kind.PERSON) {
      var items = careers.of(viewer, record).stream().map(CareerPanel::worked).toList();
      var form =
          RecordForms.career(RecordController.page(kind, record), Map.of(), Problems.NONE, false);
      return Optional.of(new RecordPanel("careers", msg("careers.title"), "", items, form));
    }
    var left = careers.left(viewer, record, MOST).stream().map(CareerPanel::left).toList();
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new RecordPanel("careers", msg("careers.left"), msg("careers.signal"), left, null));
  }

  @Override
  public Optional<Fragment> drawAsOf(Viewer viewer, Kind kind, UUID record, Instant at) {
    var items =
        kind == Kind.PERSON
            ? careers.of(viewer, record, at).stream().map(CareerPanel::worked).toList()
            : List.<Item>of();
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(new RecordPanel("careers", msg("careers.title"), "", items, null));
  }

  private static Item worked(Employment it) {
    var present = it.to() == null;
    return new Item(
        it.from() == null && present ? "" : day(it.from()) + " – " + day(it.to()),
        it.companyName(),
        it.company() == null ? "" : "/companies/" + it.company(),
        it.title(),
        present ? msg("careers.now") : "",
        "");
  }

  private static Item left(Employment it) {
    return Item.of(day(it.to()), it.personName(), "/people/" + it.person(), it.title());
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : Formats.date(day);
  }
}
