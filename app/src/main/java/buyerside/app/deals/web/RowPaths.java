package buyerside.app.deals.web;

import buyerside.app.deals.DealPaths;
import buyerside.app.deals.DealRow;
import buyerside.app.process.ProcessVersion;
import buyerside.app.shell.Fragment;
import org.springframework.stereotype.Component;

@Component
class RowPaths implements DealPaths {

  @Override
  public Fragment row(DealRow row, ProcessVersion version) {
    return DealPath.of("ROW", row.standing(), version);
  }
}
