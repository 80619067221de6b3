package buyerside.app.activities.review;

import java.util.UUID;

/// A member's week in a manager's list.
///
/// @param before minutes for deals that were before the gate then
/// @param unfit minutes that did not fit
public record TeamLine(UUID member, int activities, int minutes, int before, int unfit) {}
