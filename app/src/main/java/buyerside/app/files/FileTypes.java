package buyerside.app.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;

/// Tells what a file is by how it begins, and whether its name agrees.
final class FileTypes {

  private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
  private static final MediaTypeRegistry KINSHIP = TYPES.getMediaTypeRegistry();
  private static final MediaType OLD_CONTAINER = MediaType.application("x-tika-msoffice");

  /// Files of these types always begin in their own way.
  private static final Set<String> MARKED =
      Set.of("pdf", "png", "jpg", "jpeg", "gif", "webp", "zip", "docx", "xlsx", "pptx");

  private static final Set<String> PROGRAMS =
      Set.of(
          "application/x-msdownload",
          "application/x-dosexec",
          "application/x-executable",
          "application/x-sharedlib",
          "application/x-elf",
          "application/x-object",
          "application/x-mach-o",
          "application/x-mach-o-executable",
          "application/x-ms-installer",
          "application/java-vm");
  private static final Set<String> PROGRAM_NAMES =
      Set.of(
          "exe", "com", "scr", "pif", "bat", "cmd", "msi", "ps1", "vbs", "vbe", "js", "jse", "wsf",
          "hta", "lnk", "jar", "apk", "reg", "dll");

  /// @param type the media type
  /// @param agrees whether the name says the same
  /// @param extension that would fit the content; empty if none is known
  record Told(String type, boolean agrees, String extension) {

    boolean program(String name) {
      return PROGRAMS.contains(type) || PROGRAM_NAMES.contains(FileName.extension(name));
    }

    boolean zip() {
      return KINSHIP.isInstanceOf(type, MediaType.APPLICATION_ZIP);
    }

    /// The container of the old Office formats, and of the new ones under a password.
    boolean oldContainer() {
      return KINSHIP.isInstanceOf(type, OLD_CONTAINER);
    }
  }

  private FileTypes() {}

  static Told tell(String name, InputStream content) throws IOException {
    var byContent = TYPES.detect(content, new Metadata());
    var named = new Metadata();
    named.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    var byName = TYPES.detect(null, named);
    var more = KINSHIP.isSpecializationOf(byName, byContent);
    var less = KINSHIP.isSpecializationOf(byContent, byName);
    var marked = MARKED.contains(FileName.extension(name));
    var unknown = byContent.equals(MediaType.OCTET_STREAM) || byName.equals(MediaType.OCTET_STREAM);
    var agrees = byName.equals(byContent) || (marked ? kin(byContent, byName) : more || less);
    var type = more && !(marked && !agrees) ? byName : byContent;
    return new Told(
        type.getBaseType().toString(), agrees || (unknown && !marked), extension(byContent));
  }

  /// Whether what is held is the general form of what is named, such as a ZIP for a DOCX.
  private static boolean kin(MediaType held, MediaType named) {
    return !held.equals(MediaType.OCTET_STREAM)
        && !held.equals(MediaType.TEXT_PLAIN)
        && KINSHIP.isSpecializationOf(named, held);
  }

  private static String extension(MediaType type) {
    try {
      return TYPES.forName(type.toString()).getExtension();
    } catch (MimeTypeException e) {
      return "";
    }
  }
}
