/// What is kept about a person: told on request, and erased on request.
@NullMarked
package buyerside.app.relations.privacy;

import org.jspecify.annotations.NullMarked;
