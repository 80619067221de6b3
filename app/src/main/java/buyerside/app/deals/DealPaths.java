package buyerside.app.deals;

import buyerside.app.process.ProcessVersion;
import buyerside.app.shell.Fragment;

/// The buyer path for pages of other modules: wherever a deal shows, its path does.
public interface DealPaths {

  /// As in a row of a list.
  Fragment row(DealRow row, ProcessVersion version);
}
