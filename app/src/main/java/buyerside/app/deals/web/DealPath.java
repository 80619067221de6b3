package buyerside.app.deals.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.deals.DealStanding;
import buyerside.app.deals.Path;
import buyerside.app.deals.Path.Mark;
import buyerside.app.process.ProcessVersion;
import buyerside.app.shell.Fragment;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The buyer path: a segment for each stage, split in its required criteria; the gate, the gaps and
/// the seller's claim on it.
///
/// @param size CARD, ROW or HEAD
/// @param text what it shows, in words
public record DealPath(String size, String text, List<Segment> segments) implements Fragment {

  /// @param name the stage's name
  /// @param is what holds for it: `current`, `gap`, `gate`, `claimed`, and `ahead` between where
  ///   the buyer stands and where the seller claims; `null` if nothing does
  public record Segment(String name, @Nullable String is, List<Mark> marks) {}

  static DealPath of(String size, DealStanding standing, ProcessVersion version) {
    var process = version.process();
    var marks = Path.marks(standing.path());
    var gate = process.indexOf(process.gate());
    var claimed = standing.claimed();
    var segments = new ArrayList<Segment>();
    for (int stage = 0; stage < process.stages().size(); stage++) {
      var is = new StringJoiner(" ");
      if (stage == standing.stage()) {
        is.add("current");
      }
      if (standing.gaps().contains(stage)) {
        is.add("gap");
      }
      if (stage == gate) {
        is.add("gate");
      }
      if (claimed != null && claimed == stage) {
        is.add("claimed");
      }
      if (claimed != null && stage >= standing.stage() && stage < claimed) {
        is.add("ahead");
      }
      segments.add(
          new Segment(
              StageNames.of(version, stage),
              is.length() == 0 ? null : is.toString(),
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
