/// Who reports to whom at a buyer, and who of us knows them how well.
@NullMarked
package buyerside.app.relations.reporting;

import org.jspecify.annotations.NullMarked;
