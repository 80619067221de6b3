@NullMarked
package buyerside.app.activities.web;

import org.jspecify.annotations.NullMarked;
