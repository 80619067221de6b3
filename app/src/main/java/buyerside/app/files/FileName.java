package buyerside.app.files;

import java.text.Normalizer;
import java.util.Locale;

/// The name of a file as it is kept: without folders, and without characters that do not show or
/// that turn the direction of writing, by which `gpj.exe` can pose as a picture.
final class FileName {

  private static final int LONGEST = 200;
  private static final int LONGEST_EXTENSION = 12;

  private FileName() {}

  static String of(String given) {
    var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    var shown = new StringBuilder();
    Normalizer.normalize(last, Normalizer.Form.NFC)
        .codePoints()
        .filter(FileName::shows)
        .forEach(shown::appendCodePoint);
    var name = shown.toString().strip();
    return name.isEmpty() || name.matches("\\.+") ? "file" : shortened(name);
  }

  /// In lower case, without the dot; empty if there is none.
  static String extension(String name) {
    var dot = name.lastIndexOf('.');
    var extension = dot < 1 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    return extension.length() > LONGEST_EXTENSION ? "" : extension;
  }

  private static boolean shows(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.UNASSIGNED -> false;
      default -> true;
    };
  }

  private static String shortened(String name) {
    var length = name.codePointCount(0, name.length());
    if (length <= LONGEST) {
      return name;
    }
    var extension = extension(name);
    var end = extension.isEmpty() ? "" : "." + extension;
    return name.substring(0, name.offsetByCodePoints(0, LONGEST - end.length())) + end;
  }
}
