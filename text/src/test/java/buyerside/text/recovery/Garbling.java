package buyerside.text.recovery;

import buyerside.text.recovery.pinyin.Spoken;
import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The ways in which pages get garbled. Each is done as programs do it, with their losses.
enum Garbling {
  UTF8_READ_AS_GBK((text, _) -> read(text, UTF8(), GBK())),
  UTF8_READ_AS_GBK_LOSSES_AS_QUESTION_MARKS(
      (text, _) -> read(text, UTF8(), GBK()).replace('\uFFFD', '?')),
  UTF8_READ_AS_LATIN_1((text, _) -> read(text, UTF8(), StandardCharsets.ISO_8859_1)),
  UTF8_READ_AS_WINDOWS_1252((text, _) -> windows1252(text)),
  UTF8_READ_AS_WINDOWS_1252_WITH_LOSSES((text, _) -> read(text, UTF8(), WINDOWS())),
  GBK_READ_AS_LATIN_1((text, _) -> read(text, GBK(), StandardCharsets.ISO_8859_1)),
  GBK_READ_AS_WINDOWS_1252((text, _) -> read(text, GBK(), WINDOWS())),
  GBK_WITHOUT_ITS_FIRST_BYTE((text, _) -> eachLine(text, Garbling::withoutFirstByte)),
  GBK_ONE_BYTE_OFF_IN_A_RUN((text, chance) -> eachLine(text, line -> runOff(line, chance))),
  GBK_ANNOTATED_BYTE_BY_BYTE((text, _) -> eachLine(text, Garbling::annotatedBytes)),
  BIG5_READ_AS_GBK((text, _) -> read(traditional(text), BIG5(), GBK())),
  GBK_READ_AS_BIG5((text, _) -> read(text, GBK(), BIG5())),
  READ_WRONG_TWICE((text, _) -> windows1252(windows1252(text))),
  ONE_SENTENCE_READ_AS_GBK(
      (text, chance) -> oneSentence(text, chance, it -> read(it, UTF8(), GBK()))),
  PINYIN_IN_BRACKETS((text, chance) -> pinyin(text, chance, "(", ")", 0.3, Spoken.Style.MARKS)),
  PINYIN_IN_FULL_WIDTH_BRACKETS(
      (text, chance) -> pinyin(text, chance, "（", "）", 0.3, Spoken.Style.MARKS)),
  PINYIN_WITH_TONE_NUMBERS(
      (text, chance) -> pinyin(text, chance, "(", ")", 0.3, Spoken.Style.NUMBERS)),
  PINYIN_OF_SEVERAL_SYLLABLES((text, chance) -> syllables(text, chance)),
  TRADITIONAL_MIXED_IN((text, chance) -> mixed(text, chance)),
  ALL_TRADITIONAL((text, _) -> traditional(text)),
  ENTITIES((text, chance) -> escaped(text, chance, it -> "&#" + it + ";")),
  UNICODE_ESCAPES((text, chance) -> escaped(text, chance, it -> "\\u%04x".formatted(it))),
  STRETCHED((text, _) -> text.replaceAll("(?<=[\\p{IsHan}，。、])(?=[\\p{IsHan}，。、])", " ")),
  INVISIBLE((text, chance) -> sprinkled(text, chance, "\u200B\u00AD\uFEFF")),
  PINYIN_AND_TRADITIONAL(
      (text, chance) -> pinyin(mixed(text, chance), chance, "(", ")", 0.3, Spoken.Style.MARKS)),
  PINYIN_THEN_UTF8_READ_AS_GBK((text, chance) ->
      read(pinyin(text, chance, "(", ")", 0.2, Spoken.Style.MARKS), UTF8(), GBK())),
  TRADITIONAL_ANNOTATED_BYTE_BY_BYTE(
      (text, _) -> eachLine(traditional(text), Garbling::annotatedBytes)),
  MIXED_THEN_UTF8_READ_AS_LATIN_1(
      (text, chance) -> read(mixed(text, chance), UTF8(), StandardCharsets.ISO_8859_1));

  @FunctionalInterface
  private interface Way {
    String garble(String text, Random chance);
  }

  private final Way way;

  Garbling(Way way) {
    this.way = way;
  }

  String of(String text, Random chance) {
    return way.garble(text, chance);
  }

  private static Charset UTF8() {
    return StandardCharsets.UTF_8;
  }

  private static Charset GBK() {
    return Charset.forName("GBK");
  }

  private static Charset BIG5() {
    return Charset.forName("Big5");
  }

  private static Charset WINDOWS() {
    return Charset.forName("windows-1252");
  }

  private static String read(String text, Charset written, Charset read) {
    return eachLine(text, line -> new String(line.getBytes(written), read));
  }

  /// As browsers do it: the five open bytes become controls.
  private static String windows1252(String text) {
    var shown = new StringBuilder();
    for (byte value : text.getBytes(UTF8())) {
      var one = new String(new byte[] {value}, WINDOWS());
      shown.append(one.equals("\uFFFD") ? String.valueOf((char) (value & 0xFF)) : one);
    }
    return shown.toString();
  }

  private static String eachLine(String text, UnaryOperator<String> way) {
    return Arrays.stream(text.split("\n")).map(way).collect(Collectors.joining("\n"));
  }

  private static String withoutFirstByte(String line) {
    var bytes = line.getBytes(GBK());
    return new String(bytes, 1, bytes.length - 1, GBK());
  }

  /// A byte is lost in the middle; the shift ends where an ASCII character follows.
  private static String runOff(String line, Random chance) {
    int at = chance.nextInt(Math.max(1, line.length() - 8));
    while (at < line.length() && line.charAt(at) < 0x80) {
      at++;
    }
    int end = Math.min(line.length(), at + 4 + chance.nextInt(8));
    var run = line.substring(Math.min(at, end), end).getBytes(GBK());
    if (run.length < 6) {
      return line;
    }
    var off = new String(run, 1, run.length - 1, GBK()).replace('\uFFFD', '?');
    return line.substring(0, at) + "?" + off + line.substring(end);
  }

  /// Puts readings after characters wherever their two bytes are found, also across characters.
  private static String annotatedBytes(String line) {
    var shown = line.getBytes(GBK());
    var text = new ArrayList<Byte>();
    for (int i = 0; i < shown.length; i++) {
      text.add(shown[i]);
      if (i > 0 && shown[i - 1] < 0) {
        var pair = new String(shown, i - 1, 2, GBK());
        if (pair.length() == 1
            && Character.isIdeographic(pair.charAt(0))
            && pair.charAt(0) % 3 == 0) {
          for (byte value :
              ("(" + Spoken.of(pair.charAt(0), Spoken.Style.MARKS) + ")").getBytes(MARKED())) {
            text.add(value);
          }
        }
      }
    }
    var bytes = new byte[text.size()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = text.get(i);
    }
    // A lead byte before the bracket takes it along, as old decoders do.
    return new String(bytes, GBK())
        .replace("\uFFFD(", "?")
        .replaceAll("[\\uE000-\\uF8FF]", "")
        .replace('\uFFFD', '?');
  }

  private static Charset MARKED() {
    return GBK(); // it has the vowels with tone marks
  }

  private static String traditional(String text) {
    return ZhConverterUtil.toTraditional(text)
        .replace('裏', '裡')
        .replace('爲', '為')
        .replace('着', '著');
  }

  private static String mixed(String text, Random chance) {
    var other = traditional(text);
    var mixed = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (other.length() == text.length() && chance.nextInt(10) < 6) {
        mixed.setCharAt(i, other.charAt(i));
      }
    }
    return mixed.toString();
  }

  private static String oneSentence(String text, Random chance, UnaryOperator<String> way) {
    var sentences = text.split("(?<=[。？！?])");
    int which = chance.nextInt(sentences.length);
    sentences[which] = way.apply(sentences[which]);
    return String.join("", sentences);
  }

  private static String pinyin(
      String text, Random chance, String open, String close, double share, Spoken.Style style) {
    var annotated = new StringBuilder();
    for (char character : text.toCharArray()) {
      annotated.append(character);
      if (Character.isIdeographic(character) && chance.nextDouble() < share) {
        annotated.append(open).append(Spoken.of(character, style)).append(close);
      }
    }
    return annotated.toString();
  }

  private static String syllables(String text, Random chance) {
    var annotated = new StringBuilder();
    var run = new ArrayList<String>();
    for (char character : text.toCharArray()) {
      if (!Character.isIdeographic(character)) {
        run.clear();
      }
      annotated.append(character);
      if (Character.isIdeographic(character)) {
        run.add(Spoken.of(character, Spoken.Style.MARKS));
      }
      if (run.size() >= 2 && chance.nextInt(4) == 0) {
        List<String> last = run.subList(Math.max(0, run.size() - 4), run.size());
        annotated.append('(').append(String.join(" ", last)).append(')');
        run.clear();
      }
    }
    return annotated.toString();
  }

  @FunctionalInterface
  private interface Code {
    String of(int character);
  }

  private static String escaped(String text, Random chance, Code code) {
    return text.chars()
        .mapToObj(it -> it >= 0x80 && chance.nextInt(10) < 7 ? code.of(it) : Character.toString(it))
        .collect(Collectors.joining());
  }

  private static String sprinkled(String text, Random chance, String specks) {
    return text.chars()
        .mapToObj(it ->
            it != '\n' && chance.nextInt(6) == 0
                ? Character.toString(it) + specks.charAt(chance.nextInt(specks.length()))
                : Character.toString(it))
        .collect(Collectors.joining());
  }
}
