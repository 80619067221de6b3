@NullMarked
package buyerside.app.process.api;

import org.jspecify.annotations.NullMarked;
