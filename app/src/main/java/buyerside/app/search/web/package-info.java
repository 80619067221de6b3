@NullMarked
package buyerside.app.search.web;

import org.jspecify.annotations.NullMarked;
