package buyerside.app.files;

import buyerside.app.access.Viewer;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.springframework.stereotype.Service;

/// Small pictures of files: of pictures, and of each page of a PDF, so that both can be looked at
/// without a browser opening what somebody brought. Drawn when first asked for, then kept.
@Service
public class Previews {

  /// Asks for the small picture for lists instead of a page.
  public static final int SMALL = 0;

  private static final int SMALL_WIDTH = 480;
  private static final int PAGE_WIDTH = 1_400;
  private static final long MOST_DOTS = 80_000_000;
  private static final byte[] NONE = {};

  private final ContentStore contents;
  private final Semaphore drawing = new Semaphore(2);

  Previews(ContentStore contents) {
    this.contents = contents;
  }

  /// @param page from 1, or [#SMALL]
  /// @return a JPEG; empty if none can be drawn
  public Optional<byte[]> of(Viewer viewer, Attachment file, int page) {
    var content = file.content();
    if (content.locked() || page < 0 || page > content.pages() || !drawable(content)) {
      return Optional.empty();
    }
    var kept = contents.preview(viewer, content.hash(), page);
    return kept.or(() -> Optional.of(drawn(viewer, content, page))).filter(it -> it.length > 0);
  }

  /// Whether a small picture can be asked for.
  public static boolean drawable(Content content) {
    var drawn = content.pdf() || ImageIO.getImageReadersByMIMEType(content.type()).hasNext();
    return drawn && !content.locked();
  }

  private byte[] drawn(Viewer viewer, Content content, int page) {
    byte[] picture;
    drawing.acquireUninterruptibly();
    try (var in = contents.open(viewer, content.hash())) {
      var width = page == SMALL ? SMALL_WIDTH : PAGE_WIDTH;
      picture = jpeg(content.pdf() ? PdfPages.draw(in, Math.max(1, page), width) : read(in, width));
    } catch (IOException | RuntimeException e) {
      picture = NONE; // broken in one of many ways; asked for again, it would break again
    } finally {
      drawing.release();
    }
    contents.keepPreview(viewer, content.hash(), page, picture);
    return picture;
  }

  /// Reads only as many dots as are needed, whatever the size of the original.
  private static BufferedImage read(InputStream in, int width) throws IOException {
    try (var source = ImageIO.createImageInputStream(in)) {
      var readers = ImageIO.getImageReaders(source);
      if (!readers.hasNext()) {
        throw new IOException("no picture");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(source, true, true);
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_DOTS) {
          throw new IOException("too many dots");
        }
        var step = Math.max(1, reader.getWidth(0) / (2 * width));
        var wanted = reader.getDefaultReadParam();
        wanted.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, wanted);
      } finally {
        reader.dispose();
      }
    }
  }

  private static byte[] jpeg(BufferedImage image) throws IOException {
    var width = Math.min(image.getWidth(), PAGE_WIDTH);
    var height = Math.max(1, (int) ((long) image.getHeight() * width / image.getWidth()));
    var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var brush = drawn.createGraphics();
    try {
      brush.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
      brush.drawImage(image, 0, 0, width, height, Color.WHITE, null);
    } finally {
      brush.dispose();
    }
    var out = new ByteArrayOutputStream();
    ImageIO.write(drawn, "jpg", out);
    return out.toByteArray();
  }
}
