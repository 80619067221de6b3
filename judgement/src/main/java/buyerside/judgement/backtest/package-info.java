/// Which model to believe, decided on rows that no model had seen.
@NullMarked
package buyerside.judgement.backtest;

import org.jspecify.annotations.NullMarked;
