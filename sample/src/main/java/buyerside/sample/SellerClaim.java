package buyerside.sample;

import java.time.LocalDate;

/// The stage in which the seller says the deal is, from a day on.
///
/// @param stage the index of the stage
public record SellerClaim(int stage, LocalDate on) {}
