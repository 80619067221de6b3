package buyerside.text.recovery.reading;

import buyerside.text.recovery.reading.FileText.Format;
import buyerside.text.recovery.reading.FileText.Problem;
import buyerside.text.recovery.reading.FileText.Read;
import buyerside.text.recovery.reading.FileText.Unreadable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads the text of a file by what its bytes are, never by its name.
public final class FileReader {

  /// The largest file that is read.
  public static final int LARGEST = 50 * 1024 * 1024;

  private static final Pattern HTML =
      Pattern.compile(
          "(?is)\\s*(?:<!--.*?-->\\s*)*<(?:!doctype|html|head|body|\\?xml[^>]*\\?>\\s*<!doctype"
              + " html).*");
  private static final Pattern MARKUP =
      Pattern.compile("(?i)</(?:p|div|h[1-6]|li|table|span|td|ruby)>|<br\\s*/?>");

  /// How pictures, sounds, programs and archives begin; none of them is text in any character set.
  private static final int[][] NO_TEXT = {
    {0x89, 'P', 'N', 'G'},
    {0xFF, 0xD8, 0xFF},
    {'G', 'I', 'F', '8'},
    {'R', 'I', 'F', 'F'},
    {'I', 'D', '3'},
    {0x7F, 'E', 'L', 'F'},
    {'M', 'Z', 0x90},
    {0x1F, 0x8B},
    {'R', 'a', 'r', '!', 0x1A},
    {'7', 'z', 0xBC, 0xAF},
    {'S', 'Q', 'L', 'i', 't', 'e', ' ', 'f'},
  };

  private FileReader() {}

  public static FileText read(byte[] file) {
    if (file.length > LARGEST) {
      return new Unreadable(Problem.TOO_LARGE);
    }
    if (startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) {
      return new Unreadable(Office.isEncrypted(file) ? Problem.ENCRYPTED : Problem.OLD_OFFICE);
    }
    if (startsWith(file, 'P', 'K', 3, 4)) {
      return Office.read(file);
    }
    if (startsWith(file, '%', 'P', 'D', 'F')) {
      return Pdf.read(file);
    }
    if (Arrays.stream(NO_TEXT).anyMatch(it -> startsWith(file, it))) {
      return new Unreadable(Problem.BINARY);
    }
    return text(file);
  }

  static FileText found(Format format, String characterSet, String text) {
    return text.isBlank() ? new Unreadable(Problem.NO_TEXT) : new Read(format, characterSet, text);
  }

  private static FileText text(byte[] file) {
    if (file.length == 0) {
      return new Unreadable(Problem.EMPTY);
    }
    var charset = CharacterSet.of(file);
    if (charset == null) {
      return new Unreadable(Problem.BINARY);
    }
    var text = CharacterSet.decode(file, charset);
    var name = charset.name().toLowerCase(Locale.ROOT);
    if (isHtml(text)) {
      return found(Format.HTML, name, Html.text(text));
    }
    return text.isBlank() ? new Unreadable(Problem.EMPTY) : new Read(Format.TEXT, name, text);
  }

  private static boolean isHtml(String text) {
    return HTML.matcher(text.substring(0, Math.min(text.length(), 2000))).matches()
        || MARKUP.matcher(text).results().limit(3).count() == 3;
  }

  static boolean startsWith(byte[] file, int... signature) {
    if (file.length < signature.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if ((file[i] & 0xFF) != signature[i]) {
        return false;
      }
    }
    return true;
  }

  static String ascii(byte[] file) {
    return new String(file, StandardCharsets.ISO_8859_1);
  }
}
