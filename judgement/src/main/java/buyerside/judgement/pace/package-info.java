/// How deals go on from where they stand: stages, age in them, and three ways to end.
@NullMarked
package buyerside.judgement.pace;

import org.jspecify.annotations.NullMarked;
