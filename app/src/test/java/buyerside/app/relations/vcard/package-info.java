@NullMarked
package buyerside.app.relations.vcard;

import org.jspecify.annotations.NullMarked;
