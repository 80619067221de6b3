/// The built product in a real browser: how it is started, and what every page must keep to.
@NullMarked
package buyerside.browser;

import org.jspecify.annotations.NullMarked;
