package buyerside.app.deals.valuecase;

import buyerside.app.deals.sheets.Amounts;

/// Somebody on the buyer's side puts the numbers of a line right.
///
/// @param confirmation who does, and to what that speaks
public record CorrectLine(
    String line, Amounts quantity, Every every, Amounts unitCost, ConfirmLine confirmation) {}
