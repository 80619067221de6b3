/// How text becomes findable: one normal form for documents and queries.
@NullMarked
package buyerside.text.search;

import org.jspecify.annotations.NullMarked;
