package buyerside.app.insight.web;

import buyerside.app.shell.Fragment;
import java.util.List;

/// The truth page: what is claimed beside what is real.
///
/// @param finding the whole in a sentence
public record TruthPage(
    String finding,
    String claimed,
    String claimedWorth,
    String real,
    String realWorth,
    String prospectWorth,
    List<StageLine> stages,
    List<IllusionLine> illusions,
    String asOf)
    implements Fragment {

  /// @param claimedShare of the longest bar, in percent, as `evidencedShare`
  public record StageLine(
      int stage,
      String name,
      boolean gate,
      String claimed,
      int claimedShare,
      String evidenced,
      int evidencedShare,
      String gaps) {}

  public record IllusionLine(
      String href,
      String deal,
      String company,
      String value,
      String claimed,
      String evidenced,
      String stages) {}
}
