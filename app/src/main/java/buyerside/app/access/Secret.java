package buyerside.app.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/// A random value that opens something; handed out once, kept as a hash only.
public record Secret(String value) {

  private static final SecureRandom RANDOM = new SecureRandom();

  /// 256 random bits, safe in URLs and cookies.
  public static Secret random() {
    var bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /// SHA-256: enough for a value that cannot be guessed.
  public byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "Secret[…]";
  }
}
