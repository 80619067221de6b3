package buyerside.app.deals.valuecase.web;

import buyerside.app.shell.Fragment;
import buyerside.app.shell.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What doing nothing costs, on one page for the buyer: only what the buyer may see.
public record CaseSummary(
    String company,
    String deal,
    String saved,
    @Nullable CaseResult result,
    List<Row> rows,
    String note)
    implements Fragment {

  /// A cost line in words.
  public record Row(
      String name, String quantity, String every, String cost, String source, String confirmed) {}

  public String language() {
    return Reader.current().language().tag();
  }
}
