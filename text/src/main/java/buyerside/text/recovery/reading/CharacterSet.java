package buyerside.text.recovery.reading;

import buyerside.text.recovery.encoding.Plausibility;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the character set of a file: by its mark, by being valid UTF-8, by which reading makes the
/// likeliest text.
final class CharacterSet {

  private static final int SAMPLE = 12_000;
  private static final List<String> CANDIDATES =
      List.of("GB18030", "Big5", "windows-31j", "EUC-JP", "EUC-KR", "windows-1252", "windows-1251");
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<meta[^>]+charset\\s*=\\s*[\"']?([a-z0-9_-]+)|<\\?xml[^>]+encoding=[\"']([a-z0-9_-]+)");

  private CharacterSet() {}

  /// @return null if the file is no text
  static @Nullable Charset of(byte[] file) {
    if (FileReader.startsWith(file, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (FileReader.startsWith(file, 0xFF, 0xFE) || zeros(file, 1) > 0.3 * file.length / 2) {
      return StandardCharsets.UTF_16LE;
    }
    if (FileReader.startsWith(file, 0xFE, 0xFF) || zeros(file, 0) > 0.3 * file.length / 2) {
      return StandardCharsets.UTF_16BE;
    }
    if (zeros(file, 0) + zeros(file, 1) > 0) {
      return isUtf16(file);
    }
    return isUtf8(file) ? StandardCharsets.UTF_8 : likeliest(file);
  }

  static String decode(byte[] file, Charset charset) {
    var text = new String(file, charset);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static long zeros(byte[] file, int phase) {
    long count = 0;
    for (int i = phase; i < Math.min(file.length, SAMPLE); i += 2) {
      count += file[i] == 0 ? 1 : 0;
    }
    return count;
  }

  /// Chinese in UTF-16 has few zero bytes; programs have many other controls.
  private static @Nullable Charset isUtf16(byte[] file) {
    var sample = sample(file);
    return List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE).stream()
        .filter(it -> Plausibility.of(new String(sample, it)) < 8.5)
        .findFirst()
        .orElse(null);
  }

  /// Valid, or damaged in few places only.
  private static boolean isUtf8(byte[] file) {
    var text = new String(file, StandardCharsets.UTF_8);
    long broken = text.chars().filter(it -> it == 0xFFFD).count();
    long wide = text.chars().filter(it -> it >= 0x80).count();
    return broken == 0 || broken * 6 < wide;
  }

  private static @Nullable Charset likeliest(byte[] file) {
    record Candidate(Charset charset, double cost) {}
    var sample = sample(file);
    var declared = DECLARED.matcher(FileReader.ascii(sample));
    var hint =
        declared.find() ? declared.group(1) == null ? declared.group(2) : declared.group(1) : "";
    var candidates = new ArrayList<Candidate>();
    for (var name : CANDIDATES) {
      var charset = Charset.forName(name);
      double bonus =
          name.equalsIgnoreCase(hint)
                  || hint.toLowerCase(Locale.ROOT).startsWith("gb") && name.equals("GB18030")
              ? 0.8
              : 1;
      candidates.add(new Candidate(charset, bonus * Plausibility.perByte(sample, charset)));
    }
    var best = candidates.stream().min(Comparator.comparingDouble(Candidate::cost)).orElseThrow();
    return best.cost() > 9 ? null : best.charset();
  }

  private static byte[] sample(byte[] file) {
    return Arrays.copyOf(file, Math.min(file.length, SAMPLE) & ~1);
  }
}
