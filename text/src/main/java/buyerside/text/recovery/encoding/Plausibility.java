package buyerside.text.recovery.encoding;

import java.nio.charset.Charset;

/// How well a text reads as a whole.
public final class Plausibility {

  private Plausibility() {}

  /// The mean surprise of a character, in nats: about 3 in English, 5 in Chinese, above 9 in text
  /// read in the wrong character set.
  public static double of(String text) {
    return text.isEmpty() ? 0 : sum(text) / text.codePointCount(0, text.length());
  }

  /// The surprise of the bytes if they are read so, by byte that is no ASCII.
  public static double perByte(byte[] bytes, Charset charset) {
    int wide = 0;
    for (byte value : bytes) {
      wide += value < 0 ? 1 : 0;
    }
    var text = new String(bytes, charset);
    return sum(text) / Math.max(1, wide);
  }

  private static double sum(String text) {
    double sum = 0;
    int last = 0;
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      if (character >= 0x80) {
        sum += Likelihood.cost(last, character);
      }
      last = character;
      at += Character.charCount(character);
    }
    return sum;
  }
}
