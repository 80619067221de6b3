package buyerside.app.deals.sheets.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.deals.Deal;
import buyerside.app.deals.DealPanel;
import buyerside.app.deals.sheets.Sheets;
import buyerside.app.deals.sheets.ToolLine;
import buyerside.app.shell.Fragment;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The stage tools on the deal page.
@Component
class ToolPanel implements DealPanel {

  private final Sheets sheets;
  private final List<ToolLine> lines;

  ToolPanel(Sheets sheets, List<ToolLine> lines) {
    this.sheets = sheets;
    this.lines = lines.stream().sorted(Comparator.comparing(ToolLine::tool)).toList();
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Optional<Fragment> draw(Deal deal, Viewer viewer) {
    var held = sheets.all(viewer, deal.id());
    var entries =
        lines.stream()
            .map(it ->
                new ToolList.Entry(
                    "/deals/" + deal.id() + "/" + it.tool().slug(),
                    msg("tool." + it.tool()),
                    it.words(viewer, deal, held)))
            .toList();
    return Optional.of(new ToolList(entries));
  }
}
