package buyerside.app.activities.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Headers of mail as text: encoded words of RFC 2047, also where a character was cut in two
/// between words, and bytes that nobody encoded.
final class EncodedWords {

  private static final Pattern WORD =
      Pattern.compile("=\\?([^?*\\s]{1,60})(?:\\*[^?\\s]*)?\\?([bBqQ])\\?([^?]*)\\?=");
  private static final int LONGEST = 100_000;

  private EncodedWords() {}

  /// @param header each byte a character, as it stands in the mail
  static String text(@Nullable String header) {
    if (header == null) {
      return "";
    }
    var raw =
        header.substring(0, Math.min(LONGEST, header.length())).replaceAll("\r?\n[ \t]*", " ");
    var text = new StringBuilder();
    var words = WORD.matcher(raw);
    var pending = new ByteArrayOutputStream();
    var charset = "";
    int at = 0;
    while (words.find()) {
      var between = raw.substring(at, words.start());
      var goesOn = pending.size() > 0 && between.isBlank();
      if (!goesOn || !charset.equalsIgnoreCase(words.group(1))) {
        text.append(Charsets.text(pending.toByteArray(), charset));
        pending.reset();
      }
      text.append(goesOn ? "" : plain(between));
      charset = words.group(1);
      pending.writeBytes(bytes(words.group(2), words.group(3)));
      at = words.end();
    }
    text.append(Charsets.text(pending.toByteArray(), charset));
    return text.append(plain(raw.substring(at))).toString().strip();
  }

  private static byte[] bytes(String encoding, String content) {
    if (encoding.equalsIgnoreCase("B")) {
      return Base64.getMimeDecoder().decode(whole(content));
    }
    var bytes = new ByteArrayOutputStream();
    for (int i = 0; i < content.length(); i++) {
      var c = content.charAt(i);
      if (c == '=' && hex(content, i + 1)) {
        bytes.write(Integer.parseInt(content.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        bytes.write(c == '_' ? ' ' : c);
      }
    }
    return bytes.toByteArray();
  }

  private static boolean hex(String content, int at) {
    return at + 2 <= content.length()
        && Character.digit(content.charAt(at), 16) >= 0
        && Character.digit(content.charAt(at + 1), 16) >= 0;
  }

  /// What can be decoded of it: a last lone letter says nothing.
  private static String whole(String content) {
    var letters = content.replaceAll("[^A-Za-z0-9+/]", "");
    return letters.length() % 4 == 1 ? letters.substring(0, letters.length() - 1) : letters;
  }

  /// Bytes that stand there as they are.
  private static String plain(String raw) {
    return raw.chars().allMatch(it -> it < 128) || raw.chars().anyMatch(it -> it > 255)
        ? raw
        : Charsets.text(raw.getBytes(StandardCharsets.ISO_8859_1), null);
  }
}
