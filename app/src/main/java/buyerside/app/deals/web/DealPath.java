package buyerside.app.deals.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.deals.DealStanding;
import buyerside.app.deals.Path;
import buyerside.app.deals.Path.Mark;
import buyerside.app.process.ProcessVersion;
import buyerside.app.shell.Fragment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The buyer path: a segment for each stage, split in its required criteria; the gate, the gaps and
/// the seller's claim on it.
///
/// @param size CARD, ROW or HEAD
/// @param text what it shows, in words
public record DealPath(String size, String text, List<Segment> segments) implements Fragment {

  /// @param name the stage's name
  /// @param ahead whether it lies between where the buyer stands and where the seller claims
  public record Segment(
      String name,
      boolean current,
      boolean gap,
      boolean gate,
      boolean claimed,
      boolean ahead,
      List<Mark> marks) {}

  static DealPath of(String size, DealStanding standing, ProcessVersion version) {
    var process = version.process();
    var marks = Path.marks(standing.path());
    var gate = process.indexOf(process.gate());
    var claimed = standing.claimed();
    var segments = new ArrayList<Segment>();
    for (int stage = 0; stage < process.stages().size(); stage++) {
      segments.add(
          new Segment(
              StageNames.of(version, stage),
              stage == standing.stage(),
              standing.gaps().contains(stage),
              stage == gate,
              claimed != null && claimed == stage,
              claimed != null && stage >= standing.stage() && stage < claimed,
              marks.get(stage)));
    }
    return new DealPath(size, text(standing, version), segments);
  }

  private static String text(DealStanding standing, ProcessVersion version) {
    var stages = version.process().stages().size();
    var parts = new ArrayList<String>();
    parts.add(
        standing.stage() == stages
            ? msg("deals.path.decided")
            : msg(
                "deals.path.stage",
                standing.stage() + 1,
                stages,
                StageNames.of(version, standing.stage())));
    var claimed = standing.claimed();
    if (claimed != null) {
      parts.add(msg("deals.path.claimed", StageNames.of(version, claimed)));
    }
    if (!standing.gaps().isEmpty()) {
      var names =
          standing.gaps().stream()
              .map(gap -> StageNames.of(version, gap))
              .collect(Collectors.joining(msg("deals.list.separator")));
      parts.add(msg("deals.path.gaps", names));
    }
    return String.join(msg("deals.path.separator"), parts);
  }
}
