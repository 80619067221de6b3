package buyerside.app.activities.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Bytes of mail as text. What a mail says of its charset is believed where it fits; Chinese
/// programs name a smaller set than they write, and some name none.
final class Charsets {

  private static final Charset CHINESE = Charset.forName("GB18030");
  private static final Charset TAIWANESE = Charset.forName("Big5-HKSCS");

  /// What is written by those who name these.
  private static final Map<String, Charset> WIDER =
      Map.of(
          "gb2312", CHINESE,
          "gb_2312-80", CHINESE,
          "gbk", CHINESE,
          "x-gbk", CHINESE,
          "cp936", CHINESE,
          "big5", TAIWANESE,
          "big-5", TAIWANESE,
          "us-ascii", StandardCharsets.UTF_8,
          "iso-8859-1", Charset.forName("windows-1252"));

  private Charsets() {}

  /// @param said the charset's name in the mail; `null` if it names none
  static String text(byte[] bytes, @Nullable String said) {
    var named = named(said);
    if (named != null) {
      var text = strict(bytes, named);
      if (text != null) {
        return text;
      }
    }
    for (var likely : List.of(StandardCharsets.UTF_8, CHINESE, TAIWANESE)) {
      var text = strict(bytes, likely);
      if (text != null) {
        return text;
      }
    }
    return new String(bytes, named == null ? StandardCharsets.UTF_8 : named);
  }

  private static @Nullable Charset named(@Nullable String said) {
    if (said == null) {
      return null;
    }
    var name = said.strip().replaceAll("^[\"']|[\"']$", "").toLowerCase(Locale.ROOT);
    try {
      var wider = WIDER.get(name);
      return wider == null ? Charset.forName(name) : wider;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static @Nullable String strict(byte[] bytes, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException | UnsupportedOperationException e) {
      return null;
    }
  }
}
