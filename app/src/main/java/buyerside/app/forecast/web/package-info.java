@NullMarked
package buyerside.app.forecast.web;

import org.jspecify.annotations.NullMarked;
