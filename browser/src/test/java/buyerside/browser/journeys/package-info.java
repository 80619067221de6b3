/// What users do, from the first page on, with the real files.
@NullMarked
package buyerside.browser.journeys;

import org.jspecify.annotations.NullMarked;
