/// Business cards as files (vCard 4.0, RFC 6350; version 3.0 is read too).
@NullMarked
package buyerside.app.relations.vcard;

import org.jspecify.annotations.NullMarked;
