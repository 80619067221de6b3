package buyerside.app.insight.web;

import buyerside.app.shell.Choice;
import buyerside.app.shell.Fragment;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The truth page: what is claimed beside what is real.
///
/// @param finding the whole in a sentence
/// @param picture the chart in words
/// @param team the one that it is about, and the others
/// @param whose what to add to links to the deals behind a number
/// @param sharing how it is shared; `null` where it is read through a shared link, and then nothing
///   leads on from it
public record TruthPage(
    String workspace,
    String finding,
    String picture,
    Sums sums,
    List<StageLine> stages,
    List<IllusionLine> illusions,
    String asOf,
    Choice team,
    String whose,
    String today,
    @Nullable Sharing sharing)
    implements Fragment {

  /// How many deals are claimed and real, and what they come to.
  ///
  /// @param claimedLink to the deals that are claimed at or past the gate
  public record Sums(
      String claimed,
      String claimedLink,
      String claimedWorth,
      String real,
      String realWorth,
      String prospects,
      String prospectWorth) {}

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

  /// @param made the link that was just made, shown once; empty if none was
  /// @param links those that still open
  public record Sharing(String made, List<Link> links) {}

  public record Link(UUID id, String words) {}
}
