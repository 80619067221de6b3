package buyerside.app.deals.web;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Deal;
import buyerside.app.deals.DealPanel;
import buyerside.app.relations.fields.Area;
import buyerside.app.relations.fields.CustomFields;
import buyerside.app.relations.fields.CustomValues;
import buyerside.app.relations.fields.FieldForms;
import buyerside.app.shell.Fragment;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What a deal has in the workspace's own fields.
@Component
class DealValuesPanel implements DealPanel {

  private final CustomFields fields;
  private final CustomValues values;
  private final FieldForms forms;

  DealValuesPanel(CustomFields fields, CustomValues values, FieldForms forms) {
    this.fields = fields;
    this.values = values;
    this.forms = forms;
  }

  @Override
  public int order() {
    return 5;
  }

  @Override
  public Optional<Fragment> draw(Deal deal, Viewer viewer) {
    var id = deal.row().id();
    return forms.list(
        fields.of(viewer, Area.DEAL), values.of(viewer, id, null), "/deals/" + id + "/custom");
  }
}
