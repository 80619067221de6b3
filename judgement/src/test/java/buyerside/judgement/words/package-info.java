@NullMarked
package buyerside.judgement.words;

import org.jspecify.annotations.NullMarked;
