/// What is told about a judgement: text, JSON and one page with plots.
@NullMarked
package buyerside.judgement.report;

import org.jspecify.annotations.NullMarked;
