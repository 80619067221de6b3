@NullMarked
package buyerside.app.insight.web;

import org.jspecify.annotations.NullMarked;
