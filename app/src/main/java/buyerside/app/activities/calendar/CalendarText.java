package buyerside.app.activities.calendar;

import buyerside.app.activities.calendar.CalendarReading.Unreadable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A calendar file as text, looked over before anything takes it apart: its size, its depth, the
/// number of its parts. What passes cannot take more than a moment or a few megabytes.
final class CalendarText {

  /// The largest file that is read, in bytes.
  static final int LARGEST = 5 * 1024 * 1024;

  private static final int DEEPEST = 5;
  private static final int MOST_PARTS = 20_000;
  private static final String BEGIN = "BEGIN:";
  private static final String END = "END:";

  private CalendarText() {}

  /// @throws Unreadable with the reason, if it is none or would cost too much
  static String of(byte[] bytes) throws Unreadable {
    if (bytes.length > LARGEST) {
      throw new Unreadable("calendar.file.large", LARGEST / 1024 / 1024);
    }
    var text = decoded(bytes).replace("\0", "");
    if (!text.stripLeading().regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15)) {
      throw new Unreadable("calendar.file.none");
    }
    lookOver(text);
    return text;
  }

  /// UTF-8, as the standard says; where it is not, what older programs write in China.
  private static String decoded(byte[] bytes) {
    var text = strict(bytes, StandardCharsets.UTF_8);
    if (text == null) {
      text = strict(bytes, Charset.forName("GB18030"));
    }
    if (text == null) {
      text = new String(bytes, StandardCharsets.UTF_8);
    }
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static @Nullable String strict(byte[] bytes, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static void lookOver(String text) throws Unreadable {
    int depth = 0;
    int parts = 0;
    for (int at = 0; at < text.length(); at = next(text, at)) {
      if (text.regionMatches(true, at, BEGIN, 0, BEGIN.length())) {
        depth++;
        parts++;
      } else if (text.regionMatches(true, at, END, 0, END.length())) {
        depth--;
      }
      if (depth > DEEPEST) {
        throw new Unreadable("calendar.file.deep");
      }
      if (parts > MOST_PARTS) {
        throw new Unreadable("calendar.file.many", MOST_PARTS);
      }
    }
  }

  private static int next(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end + 1;
  }

  static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
