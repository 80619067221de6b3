package buyerside.app.deals.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.deals.DealRow;
import buyerside.app.process.ProcessVersion;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Fragment;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// A deal on the board or in a table, ready to print.
///
/// @param illusion stages by which the claim is ahead, as text; empty without
public record DealCard(
    UUID id,
    String name,
    String company,
    String owner,
    String value,
    String expected,
    String dwell,
    String illusion,
    String tags,
    DealPath path)
    implements Fragment {

  static DealCard of(
      DealRow row, String size, ProcessVersion version, Map<UUID, String> owners, Instant now) {
    var illusion = row.standing().illusion();
    var expected = row.expected();
    var owner = row.owner();
    return new DealCard(
        row.id(),
        row.name(),
        row.companyName(),
        owner == null ? "" : owners.getOrDefault(owner, ""),
        Formats.range(row.value().currency(), row.value().low(), row.value().high()),
        expected == null ? "" : Formats.date(expected),
        msg("deals.days", Duration.between(row.standing().since(), now).toDays()),
        illusion == null || illusion == 0 ? "" : (illusion > 0 ? "+" : "−") + Math.abs(illusion),
        String.join(msg("deals.list.separator"), row.tags()),
        DealPath.of(size, row.standing(), version));
  }
}
