@NullMarked
package buyerside.app.activities.proposals.web;

import org.jspecify.annotations.NullMarked;
