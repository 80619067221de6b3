package buyerside.text.recovery.reading;

import buyerside.text.recovery.reading.FileText.Format;
import buyerside.text.recovery.reading.FileText.Problem;
import buyerside.text.recovery.reading.FileText.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;

/// The text of DOCX and PPTX files. Only the parts with text are unpacked, never more than
/// [#LARGEST_PART] of each, so that a small file cannot fill the memory.
final class Office {

  private static final int LARGEST_PART = 24 * 1024 * 1024;
  private static final int MOST_ENTRIES = 5_000;
  private static final Pattern SLIDE = Pattern.compile("ppt/slides/slide(\\d{1,4})\\.xml");

  private Office() {}

  /// Password protection wraps the file into an old container that names it.
  static boolean isEncrypted(byte[] file) {
    var name =
        new String(
            "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    return FileReader.ascii(file).contains(name);
  }

  static FileText read(byte[] file) {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      var slides = new TreeMap<Integer, String>();
      int entries = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++entries > MOST_ENTRIES) {
          return new Unreadable(Problem.TOO_LARGE);
        }
        if (entry.getName().equals("word/document.xml")) {
          return FileReader.found(Format.DOCX, "", Paragraphs.of(part(zip)));
        }
        var slide = SLIDE.matcher(entry.getName());
        if (slide.matches()) {
          slides.put(Integer.valueOf(slide.group(1)), Paragraphs.of(part(zip)));
        }
      }
      return slides.isEmpty() ? new Unreadable(Problem.BINARY) : slides(slides);
    } catch (TooLarge e) {
      return new Unreadable(Problem.TOO_LARGE);
    } catch (ZipException e) {
      boolean locked = String.valueOf(e.getMessage()).contains("encrypted");
      return new Unreadable(locked ? Problem.ENCRYPTED : Problem.DAMAGED);
    } catch (IOException | XMLStreamException e) {
      return new Unreadable(Problem.DAMAGED);
    }
  }

  private static FileText slides(Map<Integer, String> slides) {
    return FileReader.found(Format.PPTX, "", String.join("\n", slides.values()));
  }

  private static byte[] part(InputStream zip) throws IOException {
    var part = zip.readNBytes(LARGEST_PART + 1);
    if (part.length > LARGEST_PART) {
      throw new TooLarge();
    }
    return part;
  }

  private static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1;
  }
}
