package buyerside.method.hospitality;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// A register whose every entry carries the seal of the one before, so that nothing can be changed,
/// dropped or put between without breaking all later seals (a hash chain; Haber and Stornetta, *How
/// to time-stamp a digital document*, Journal of Cryptology 3, 1991).
public final class Chain {

  /// What stands before the first entry.
  public static final String BEGINNING = "0".repeat(64);

  private Chain() {}

  /// The seal of an entry: SHA-256 over the seal before it and its fields, as 64 hex digits. Each
  /// field is led by its length, so that no text can pass for two.
  public static String seal(String before, List<String> fields) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(HexFormat.of().parseHex(before));
      for (var field : fields) {
        var bytes = field.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
