@NullMarked
package buyerside.judgement.backtest;

import org.jspecify.annotations.NullMarked;
