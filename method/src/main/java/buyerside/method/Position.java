package buyerside.method;

/// Where the buyer is: in the first stage with an unmet required criterion, or past all of them.
///
/// Positions are put in order by [BuyingProcess#indexOf(Position)].
public sealed interface Position {

  record In(StageId stage) implements Position {}

  record Decided() implements Position {}
}
