package buyerside.judgement.backtest;

/// A model that was tried, and how it did on rows it had not seen.
///
/// @param baseline whether it only stands there to be compared with
/// @param setting in words
/// @param gain over the base rate
@SuppressWarnings("ArrayRecordComponent") // a kernel's working memory
public record Candidate(
    String name,
    boolean baseline,
    String setting,
    double[][] said,
    Scores scores,
    Comparison gain) {}
