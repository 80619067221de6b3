/// Forecasts in JSON.
@NullMarked
package buyerside.app.forecast.api;

import org.jspecify.annotations.NullMarked;
