/// What a set of open deals brings, as a distribution.
@NullMarked
package buyerside.judgement.simulation;

import org.jspecify.annotations.NullMarked;
