package buyerside.app.files;

import buyerside.app.shell.Reason;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// Looks at a file before it is kept: how large it is, what it is, whether it would blow up when
/// unpacked, and whether it can be read at all.
final class FileCheck {

  static final long LARGEST = 100L * 1024 * 1024;
  private static final long MOST_UNPACKED = 2L * 1024 * 1024 * 1024;
  private static final long NEVER_A_BOMB = 100L * 1024 * 1024;
  private static final long MOST_TIMES = 100;
  private static final int MOST_ENTRIES = 50_000;
  private static final int BUFFER = 64 * 1024;
  private static final byte[] PACKAGE =
      "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE); // by which a container says so

  /// What looking comes to.
  sealed interface Checked {
    record Fine(Content content) implements Checked {}

    record Bad(Reason reason) implements Checked {}
  }

  private enum Packed {
    FINE,
    LOCKED,
    BOMB
  }

  private FileCheck() {}

  /// @param name as it will be kept
  static Checked check(String name, Upload upload) throws IOException {
    var digest = sha256();
    var size = size(upload, digest);
    if (size == 0) {
      return bad("files.empty");
    }
    if (size > LARGEST) {
      return bad("files.large", LARGEST / (1024 * 1024));
    }
    FileTypes.Told told;
    try (var in = new BufferedInputStream(upload.content().getInputStream(), BUFFER)) {
      told = FileTypes.tell(name, in);
    }
    if (told.program(name)) {
      return bad("files.program");
    }
    var locked = told.oldContainer() && holds(upload, PACKAGE);
    if (!told.agrees() && !locked) {
      var fitting = told.extension().isEmpty() ? told.type() : told.extension();
      return bad("files.extension", "." + FileName.extension(name), fitting);
    }
    var packed = told.zip() ? unpacked(upload, size) : Packed.FINE;
    if (packed == Packed.BOMB) {
      return bad("files.bomb");
    }
    var pages = told.type().equals("application/pdf") ? PdfPages.count(upload) : 0;
    if (pages < 0 && pages != PdfPages.LOCKED) {
      return bad("files.damaged");
    }
    var shut = locked || packed == Packed.LOCKED || pages == PdfPages.LOCKED;
    var hash = HexFormat.of().formatHex(digest.digest());
    return new Checked.Fine(new Content(hash, size, told.type(), shut, Math.max(0, pages)));
  }

  private static Checked bad(String code, Object... arguments) {
    return new Checked.Bad(Reason.of("file", code, arguments));
  }

  private static long size(Upload upload, MessageDigest digest) throws IOException {
    try (var in = new DigestInputStream(upload.content().getInputStream(), digest)) {
      var buffer = new byte[BUFFER];
      long size = 0;
      for (int read = in.read(buffer); read >= 0 && size <= LARGEST; read = in.read(buffer)) {
        size += read;
      }
      return size;
    }
  }

  /// Whether the bytes occur anywhere.
  private static boolean holds(Upload upload, byte[] wanted) throws IOException {
    try (var in = upload.content().getInputStream()) {
      var pattern = new String(wanted, StandardCharsets.ISO_8859_1);
      var before = "";
      for (var block = in.readNBytes(BUFFER); block.length > 0; block = in.readNBytes(BUFFER)) {
        var window = before + new String(block, StandardCharsets.ISO_8859_1);
        if (window.contains(pattern)) {
          return true;
        }
        before = window.substring(Math.max(0, window.length() - pattern.length()));
      }
      return false;
    }
  }

  /// Unpacks into nowhere. Archives within are not opened, here or anywhere else.
  private static Packed unpacked(Upload upload, long size) throws IOException {
    try (var zip =
        new ZipInputStream(new BufferedInputStream(upload.content().getInputStream(), BUFFER))) {
      long unpacked = 0;
      var buffer = new byte[BUFFER];
      for (int entries = 0; zip.getNextEntry() != null; ) {
        if (++entries > MOST_ENTRIES) {
          return Packed.BOMB;
        }
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          unpacked += read;
          if (unpacked > MOST_UNPACKED
              || (unpacked > NEVER_A_BOMB && unpacked > MOST_TIMES * size)) {
            return Packed.BOMB;
          }
        }
      }
      return Packed.FINE;
    } catch (ZipException e) {
      // An odd archive is kept like any other file: nothing here unpacks it.
      return String.valueOf(e.getMessage()).contains("encrypted") ? Packed.LOCKED : Packed.FINE;
    } catch (java.io.EOFException e) {
      return Packed.FINE;
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
