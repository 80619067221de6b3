/// How long it still takes, and what is reached by when: discrete-time competing risks.
@NullMarked
package buyerside.judgement.hazard;

import org.jspecify.annotations.NullMarked;
