/// The text of files: plain text in any character set, HTML, DOCX, PPTX and PDF.
@NullMarked
package buyerside.text.recovery.reading;

import org.jspecify.annotations.NullMarked;
