/// Measures the product from outside: over HTTP, as users and programs meet it.
@NullMarked
package buyerside.bench;

import org.jspecify.annotations.NullMarked;
