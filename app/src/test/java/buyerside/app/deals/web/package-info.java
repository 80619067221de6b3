@NullMarked
package buyerside.app.deals.web;

import org.jspecify.annotations.NullMarked;
