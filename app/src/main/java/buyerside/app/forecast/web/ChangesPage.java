package buyerside.app.forecast.web;

import buyerside.app.shell.Fragment;
import java.util.List;

/// What changed between two days in what a period is expected to bring.
///
/// @param since the earlier day, as in the address
/// @param missing why there is nothing to compare, in words; empty if there is
/// @param bars the waterfall
public record ChangesPage(
    ForecastBar bar,
    RunStatus run,
    String finding,
    String since,
    String missing,
    boolean canAsk,
    List<Bar> bars,
    String described,
    List<Line> lines,
    String more)
    implements Fragment {

  public ChangesPage {
    bars = List.copyOf(bars);
    lines = List.copyOf(lines);
  }

  /// A bar of the waterfall, 720 by 240 units.
  ///
  /// @param side `whole`, `up` or `down`
  /// @param middle where its words stand
  public record Bar(
      String side,
      String x,
      String y,
      String width,
      String height,
      String middle,
      String above,
      String name,
      String amount,
      String count) {}

  /// @param href of the deal; empty where several are told together
  public record Line(String href, String name, String what, String change, String chance) {}
}
