package buyerside.app.deals.web;

import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Fragment;
import java.util.List;

/// What the sellers' stage labels are taken to claim.
public record ClaimsPage(List<Label> labels, List<Option> stages) implements Fragment {

  /// @param stage the claimed stage's index, as text; -1 for none
  public record Label(String label, String stage, String deals) {}
}
