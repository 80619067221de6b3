package buyerside.app.forecast;

/// An open deal as it was known at an instant.
///
/// @param deal its number in the history
/// @param row the row of the history that tells how it stood
/// @param state its number in [States]
/// @param inState days since it came into the state
/// @param age days since it was opened
/// @param back how often it had moved back
record Look(int deal, int row, int state, double inState, double age, int back) {}
