package buyerside.app.forecast;

import java.util.UUID;

/// What a member, or all together, are to sell in a month or a quarter.
///
/// @param member [OutlookStore#ALL] for all together
/// @param amount in minor units
public record Quota(UUID member, String period, long amount, String currency) {}
