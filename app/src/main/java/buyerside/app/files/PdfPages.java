package buyerside.app.files;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Pages of a PDF: counted, and drawn as pictures, so that nobody's browser opens the file itself.
final class PdfPages {

  static final int LOCKED = -1;
  static final int DAMAGED = -2;

  private PdfPages() {}

  /// How many; [#LOCKED] or [#DAMAGED] if it cannot be opened.
  static int count(Upload upload) throws IOException {
    try (var in = upload.content().getInputStream()) {
      return with(in, PDDocument::getNumberOfPages);
    } catch (InvalidPasswordException e) {
      return LOCKED;
    } catch (IOException | RuntimeException e) {
      return DAMAGED; // the library reports broken files in many ways
    }
  }

  /// @param page from 1
  /// @param width of the picture, in dots
  static BufferedImage draw(InputStream content, int page, int width) throws IOException {
    return with(
        content,
        document -> {
          var box = document.getPage(page - 1).getCropBox();
          var turned = document.getPage(page - 1).getRotation() % 180 != 0;
          var wide = Math.max(1, turned ? box.getHeight() : box.getWidth());
          var high = Math.max(1, turned ? box.getWidth() : box.getHeight());
          // A page that is a strip must not become a picture of a hundred thousand lines.
          var scale = Math.min(width / wide, 3 * width / high);
          var renderer = new PDFRenderer(document);
          renderer.setSubsamplingAllowed(true);
          return renderer.renderImage(page - 1, scale, ImageType.RGB);
        });
  }

  private interface Reading<T> {
    T of(PDDocument document) throws IOException;
  }

  private static <T> T with(InputStream content, Reading<T> reading) throws IOException {
    Path file = Files.createTempFile("buyerside", ".pdf");
    try {
      Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
      try (var document =
          Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
        if (document.getNumberOfPages() < 1) {
          throw new IOException("no pages");
        }
        return reading.of(document);
      }
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
