@NullMarked
package buyerside.app.insight.api;

import org.jspecify.annotations.NullMarked;
