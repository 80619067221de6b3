package buyerside.app.deals.plan.web;

import buyerside.app.deals.sheets.web.Findings;
import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The joint plan of a deal: how it stands above, its steps to be written below.
///
/// @param picture `null` while there is nothing to draw
/// @param owners names to choose from
/// @param templates worked examples, the one for the deal's process first
/// @param asOf the past day that is shown; empty for today
public record PlanPage(
    UUID deal,
    String dealName,
    int revision,
    Typed typed,
    List<Row> rows,
    Findings findings,
    @Nullable PlanPicture picture,
    List<String> owners,
    List<Option> templates,
    String asOf,
    Problems problems)
    implements Fragment {

  /// The plan's own fields.
  public record Typed(String goLive, String closed, String note) {}

  /// A step's fields.
  public record Row(
      int index,
      String id,
      String title,
      String side,
      String owner,
      String days,
      String after,
      String due,
      String done,
      String sign) {}

  @Override
  public int status() {
    return Fragment.statusOf(problems);
  }
}
