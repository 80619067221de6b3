package buyerside.app.deals.valuecase.web;

import buyerside.app.shell.Choice.Option;
import buyerside.app.shell.Fragment;
import buyerside.app.shell.Problems;
import java.util.List;
import java.util.UUID;

/// The value case of a deal: its lines to be written, and what follows from them.
///
/// @param result `null` while nothing can be worked out
/// @param asOf the past day that is shown; empty for today
public record CasePage(
    UUID deal,
    String dealName,
    int revision,
    String currency,
    List<LineView> lines,
    List<RateView> rates,
    List<AmountsView> solution,
    String note,
    List<Option> periods,
    @org.jspecify.annotations.Nullable CaseResult result,
    List<Option> templates,
    ConfirmView confirm,
    String asOf,
    Problems problems)
    implements Fragment {

  /// @param confirmed by whom and when; empty if by nobody
  public record LineView(
      int index,
      String id,
      String name,
      AmountsView quantity,
      String every,
      AmountsView cost,
      String currency,
      String source,
      String confirmed) {}

  /// Three fields for one number.
  public record AmountsView(String name, String label, String low, String likely, String high) {}

  public record RateView(String currency, String label, String rate) {}

  /// What is needed to take down a confirmation.
  public record ConfirmView(
      List<Option> lines,
      List<Option> strengths,
      List<Option> criteria,
      String criterion,
      String today) {}

  @Override
  public int status() {
    return Fragment.statusOf(problems);
  }
}
