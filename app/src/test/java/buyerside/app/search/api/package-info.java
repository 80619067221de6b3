@NullMarked
package buyerside.app.search.api;

import org.jspecify.annotations.NullMarked;
