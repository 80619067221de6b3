/// How Chinese characters sound, as annotations in texts write it.
@NullMarked
package buyerside.text.recovery.pinyin;

import org.jspecify.annotations.NullMarked;
