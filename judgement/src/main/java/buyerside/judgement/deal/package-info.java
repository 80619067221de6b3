/// Deals as any table tells of them: when they came into view, and how and when they ended.
@NullMarked
package buyerside.judgement.deal;

import org.jspecify.annotations.NullMarked;
