/// The core circle: the few people whom a user has chosen to keep close, and when they are due.
@NullMarked
package buyerside.method.circle;

import org.jspecify.annotations.NullMarked;
