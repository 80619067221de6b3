package buyerside.text.recovery.encoding;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The bytes that a program had read when it showed a character.
enum Bytes {
  GBK("GBK", 2),
  BIG5("Big5", 2),
  WESTERN("windows-1252", 1),
  CYRILLIC("windows-1251", 1),
  MACINTOSH("x-MacRoman", 1),
  DOS("IBM437", 1),
  JAPANESE("windows-31j", 2),
  KOREAN("MS949", 2);

  private final Map<Character, byte[]> ofCharacter = new HashMap<>();

  Bytes(String name, int width) {
    rememberAll(name, width);
    switch (name) {
      case "windows-1252" -> controls();
      case "GBK" -> {
        rememberAll("GB18030", width);
        ofCharacter.put('€', new byte[] {(byte) 0x80});
      }
      default -> {}
    }
  }

  /// @return null if no byte of this character set shows as the character
  byte @Nullable [] of(int character) {
    return character > Character.MAX_VALUE ? null : ofCharacter.get((char) character);
  }

  private void rememberAll(String name, int width) {
    var encoder =
        Charset.forName(name).newEncoder().onUnmappableCharacter(CodingErrorAction.REPORT);
    for (char character = 0x80; character < 0xFFFD; character++) {
      if (encoder.canEncode(character)) {
        remember(encoder, character, width);
      }
    }
  }

  private void remember(CharsetEncoder encoder, char character, int width) {
    try {
      var buffer = encoder.encode(CharBuffer.wrap(new char[] {character}));
      if (buffer.remaining() <= width) {
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        ofCharacter.putIfAbsent(character, bytes);
      }
    } catch (CharacterCodingException e) {
      throw new IllegalStateException(e); // it can be encoded
    }
  }

  /// Programs show the five bytes that windows-1252 leaves open, and Latin-1's C1, as controls.
  private void controls() {
    for (char control = 0x80; control < 0xA0; control++) {
      ofCharacter.putIfAbsent(control, new byte[] {(byte) control});
    }
  }
}
