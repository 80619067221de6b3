/// Repeats the figures of `docs/judgement.md` on public data.
@NullMarked
package buyerside.judgement.figures;

import org.jspecify.annotations.NullMarked;
