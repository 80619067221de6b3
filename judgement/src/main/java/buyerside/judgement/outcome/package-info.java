/// Models of which of several ends a row comes to, all behind one door: a [Learner] is fitted to a
/// [Sample] and becomes a [Classifier].
@NullMarked
package buyerside.judgement.outcome;

import org.jspecify.annotations.NullMarked;
