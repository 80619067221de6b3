package buyerside.app.relations.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Members;
import buyerside.app.access.Viewer;
import buyerside.app.relations.RelationPanel;
import buyerside.app.relations.notes.Notes;
import buyerside.app.relations.web.RecordPanel.Item;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import buyerside.text.duplicates.Listed.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The notes that the viewer may read, and who broke the glass before which.
@Component
class NotesPanel implements RelationPanel {

  private final Notes notes;
  private final Members members;

  NotesPanel(Notes notes, Members members) {
    this.notes = notes;
    this.members = members;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public Column column() {
    return Column.MAIN;
  }

  @Override
  public Optional<Fragment> drawAsOf(Viewer viewer, Kind kind, UUID record, Instant at) {
    var names = members.names(viewer);
    var items =
        notes.of(viewer, record, at).stream()
            .map(it ->
                new Item(
                    "",
                    it.body(),
                    "",
                    names.getOrDefault(it.author(), "") + " · " + Formats.time(it.written()),
                    it.secret() ? msg("notes.private.mark") : "",
                    ""))
            .toList();
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(new RecordPanel("notes", msg("notes.title"), "", items, null));
  }

  @Override
  public Optional<Fragment> draw(Viewer viewer, Kind kind, UUID record) {
    var names = members.names(viewer);
    var page = RecordController.page(kind, record);
    var items = new ArrayList<Item>();
    for (var note : notes.of(viewer, record)) {
      var own = note.author().equals(viewer.member());
      items.add(
          new Item(
              "",
              note.body(),
              "",
              names.getOrDefault(note.author(), "") + " · " + Formats.time(note.written()),
              note.secret() ? msg("notes.private.mark") : "",
              own ? page + "/notes/" + note.id() + "/removal" : ""));
    }
    for (var opening : notes.openings(viewer, record)) {
      items.add(
          Item.of(
              msg("notes.opened"),
              opening.reason(),
              "",
              names.getOrDefault(opening.by(), "") + " · " + Formats.time(opening.at())));
    }
    if (notes.behindGlass(viewer, record)) {
      items.add(Item.of("", msg("notes.behind"), page + "/notes/opening", ""));
    }
    return Optional.of(
        new RecordPanel(
            "notes",
            msg("notes.title"),
            msg("notes.hint"),
            items,
            RecordForms.note(page, Map.of(), Problems.NONE, false)));
  }
}
