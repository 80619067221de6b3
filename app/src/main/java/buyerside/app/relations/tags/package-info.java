/// Words that companies and people are marked with, one or many at a time.
@NullMarked
package buyerside.app.relations.tags;

import org.jspecify.annotations.NullMarked;
