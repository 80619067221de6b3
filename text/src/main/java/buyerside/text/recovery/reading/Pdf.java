package buyerside.text.recovery.reading;

import buyerside.text.recovery.reading.FileText.Format;
import buyerside.text.recovery.reading.FileText.Problem;
import buyerside.text.recovery.reading.FileText.Unreadable;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/// The text of a PDF. Its lines are put together to paragraphs again.
final class Pdf {

  private static final int MOST_PAGES = 1_000;

  private Pdf() {}

  static FileText read(byte[] file) {
    try (var document = Loader.loadPDF(file)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        return new Unreadable(Problem.TOO_LARGE);
      }
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setLineSeparator("\n");
      return FileReader.found(Format.PDF, "", Wrapped.paragraphs(stripper.getText(document)));
    } catch (InvalidPasswordException e) {
      return new Unreadable(Problem.ENCRYPTED);
    } catch (IOException | RuntimeException e) {
      return new Unreadable(Problem.DAMAGED); // the library reports broken files in many ways
    }
  }
}
