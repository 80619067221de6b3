package buyerside.judgement.backtest;

import buyerside.judgement.outcome.Sample;

/// What was known at one origin, and what came after it; or, where rows have no dates, some rows
/// and the others.
public record Fold(Sample training, Sample test) {}
