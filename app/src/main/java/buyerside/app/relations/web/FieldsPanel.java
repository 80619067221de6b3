package buyerside.app.relations.web;

import buyerside.app.access.Viewer;
import buyerside.app.relations.RelationPanel;
import buyerside.app.relations.fields.Area;
import buyerside.app.relations.fields.CustomFields;
import buyerside.app.relations.fields.CustomValues;
import buyerside.app.relations.fields.FieldForms;
import buyerside.app.shell.Fragment;
import buyerside.text.duplicates.Listed.Kind;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What a company or person has in the workspace's own fields.
@Component
class FieldsPanel implements RelationPanel {

  private final CustomFields fields;
  private final CustomValues values;
  private final FieldForms forms;

  FieldsPanel(CustomFields fields, CustomValues values, FieldForms forms) {
    this.fields = fields;
    this.values = values;
    this.forms = forms;
  }

  @Override
  public int order() {
    return 8;
  }

  @Override
  public Optional<Fragment> draw(Viewer viewer, Kind kind, UUID record) {
    return forms.list(
        fields.of(viewer, Area.valueOf(kind.name())),
        values.of(viewer, record, null),
        RecordController.page(kind, record) + "/custom");
  }

  @Override
  public Optional<Fragment> drawAsOf(Viewer viewer, Kind kind, UUID record, Instant at) {
    return forms.list(
        fields.of(viewer, Area.valueOf(kind.name())), values.of(viewer, record, at), "");
  }
}
