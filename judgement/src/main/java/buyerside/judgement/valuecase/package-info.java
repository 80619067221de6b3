/// What doing nothing costs a buyer, as a distribution: simulated, seeded, and held against exact
/// values where there are some.
@NullMarked
package buyerside.judgement.valuecase;

import org.jspecify.annotations.NullMarked;
