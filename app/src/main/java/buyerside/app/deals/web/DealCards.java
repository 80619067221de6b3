package buyerside.app.deals.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Members;
import buyerside.app.access.Viewer;
import buyerside.app.deals.DealRow;
import buyerside.app.deals.DealStanding;
import buyerside.app.deals.DwellTimes;
import buyerside.app.deals.Path;
import buyerside.app.process.ProcessVersion;
import buyerside.app.shell.Formats;
import buyerside.method.Criterion;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Makes deals ready to print: with their owner's name, the buyer's next step, and how long they
/// have stood where they stand against what is usual.
@Component
class DealCards {

  /// A deal that has stood this many times as long as is usual is stale.
  private static final int STALE = 2;

  private final Members members;
  private final DwellTimes dwell;

  DealCards(Members members, DwellTimes dwell) {
    this.members = members;
    this.dwell = dwell;
  }

  /// @param at the instant that is shown
  Printer at(Viewer viewer, Instant at) {
    return new Printer(members.names(viewer), dwell.usual(viewer), at);
  }

  /// Prints cards of one request.
  ///
  /// @param usual days by version and stage
  record Printer(Map<UUID, String> owners, Map<UUID, Map<Integer, Integer>> usual, Instant at) {

    DealCard card(DealRow row, String size, ProcessVersion version) {
      var standing = row.standing();
      var illusion = standing.illusion();
      var expected = row.expected();
      var owner = row.owner();
      var days = Math.max(0, Duration.between(standing.since(), at).toDays());
      var usually = usual.getOrDefault(version.id(), Map.of()).get(standing.stage());
      return new DealCard(
          row.id(),
          row.name(),
          row.companyName(),
          owner == null ? "" : owners.getOrDefault(owner, ""),
          owner == null ? "" : owner.toString(),
          Formats.range(row.value().currency(), row.value().low(), row.value().high()),
          expected == null ? "" : Formats.date(expected),
          expected == null ? "" : expected.toString(),
          msg("deals.days", days),
          usually == null ? "" : msg("deals.days.usual", usually),
          usually != null && standing.outcome() == null && days > (long) STALE * usually,
          next(standing, version),
          illusion == null || illusion == 0 ? "" : (illusion > 0 ? "+" : "−") + Math.abs(illusion),
          String.join(msg("deals.list.separator"), row.tags()),
          DealPath.of(size, standing, version));
    }

    /// The first required criterion that the buyer has still to meet where they stand.
    private static String next(DealStanding standing, ProcessVersion version) {
      var stages = version.process().stages();
      if (standing.stage() >= stages.size() || standing.outcome() != null) {
        return "";
      }
      var marks = Path.marks(standing.path()).get(standing.stage()).iterator();
      return stages.get(standing.stage()).criteria().stream()
          .filter(Criterion::required)
          .filter(_ -> marks.hasNext() && !marks.next().met())
          .findFirst()
          .map(it -> StageNames.of(version, it.id()))
          .orElse("");
    }
  }
}
