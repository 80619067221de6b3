@NullMarked
package buyerside.app.relations.web;

import org.jspecify.annotations.NullMarked;
