package buyerside.app.deals.web;

import buyerside.app.shell.Fragment;
import java.util.UUID;

/// A deal on the board or in a table, ready to print.
///
/// @param ownerId the owner's id; empty for nobody
/// @param expectedOn the expected day as ISO date
/// @param dwell days in the stage, in words
/// @param usual what is usual there, in words; empty if that is not known
/// @param stale whether it has stood there far longer than is usual
/// @param next the criterion that the buyer has to meet next; empty if there is none
/// @param illusion stages by which the claim is ahead, as text; empty without
public record DealCard(
    UUID id,
    String name,
    String company,
    String owner,
    String ownerId,
    String value,
    String expected,
    String expectedOn,
    String dwell,
    String usual,
    boolean stale,
    String next,
    String illusion,
    String tags,
    DealPath path)
    implements Fragment {}
