/// The quick log: one typed line becomes a proposed activity. A pure grammar, the same answer for
/// the same line and context, with the rule that found each part.
@NullMarked
package buyerside.method.quicklog;

import org.jspecify.annotations.NullMarked;
