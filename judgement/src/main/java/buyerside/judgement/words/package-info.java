/// What the library says to people, in English and Chinese.
@NullMarked
package buyerside.judgement.words;

import org.jspecify.annotations.NullMarked;
