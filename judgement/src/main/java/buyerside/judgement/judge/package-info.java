/// From a table of deals to a judgement of others: the whole way, step by step.
@NullMarked
package buyerside.judgement.judge;

import org.jspecify.annotations.NullMarked;
