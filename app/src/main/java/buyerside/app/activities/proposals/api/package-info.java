@NullMarked
package buyerside.app.activities.proposals.api;

import org.jspecify.annotations.NullMarked;
