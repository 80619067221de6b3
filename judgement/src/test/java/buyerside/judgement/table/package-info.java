@NullMarked
package buyerside.judgement.table;

import org.jspecify.annotations.NullMarked;
