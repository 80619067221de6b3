/// The buying group's pages.
@NullMarked
package buyerside.app.deals.group.web;

import org.jspecify.annotations.NullMarked;
