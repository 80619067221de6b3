package buyerside.app.deals.group.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Deal;
import buyerside.app.deals.group.BuyingGroup;
import buyerside.app.deals.sheets.HeldSheets;
import buyerside.app.deals.sheets.Tool;
import buyerside.app.deals.sheets.ToolLine;
import org.springframework.stereotype.Component;

/// The buying group on the deal page.
@Component
class GroupToolLine implements ToolLine {

  @Override
  public Tool tool() {
    return Tool.BUYING_GROUP;
  }

  @Override
  public String words(Viewer viewer, Deal deal, HeldSheets held) {
    var present = held.content(Tool.BUYING_GROUP, BuyingGroup.class, BuyingGroup.NONE).present();
    long unmet = present.stream().filter(it -> it.met() == null).count();
    return present.isEmpty() ? "" : msg("group.line", present.size(), unmet);
  }
}
