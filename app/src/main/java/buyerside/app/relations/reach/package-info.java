/// Further numbers, addresses and accounts of companies and people.
@NullMarked
package buyerside.app.relations.reach;

import org.jspecify.annotations.NullMarked;
