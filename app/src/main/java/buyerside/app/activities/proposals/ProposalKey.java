package buyerside.app.activities.proposals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What tells one finding from another, as it is kept: of one length, however long an identifier a
/// calendar or mail program made up.
public final class ProposalKey {

  private ProposalKey() {}

  public static byte[] of(String key) {
    return of(key.getBytes(StandardCharsets.UTF_8));
  }

  /// SHA-256.
  public static byte[] of(byte[] key) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(key);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static String hex(byte[] key) {
    return HexFormat.of().formatHex(key);
  }
}
