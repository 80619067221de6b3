@NullMarked
package buyerside.app.access.web;

import org.jspecify.annotations.NullMarked;
