/// The pages as their users see them: by headings, labels and words, not by their markup.
@NullMarked
package buyerside.browser.screens;

import org.jspecify.annotations.NullMarked;
