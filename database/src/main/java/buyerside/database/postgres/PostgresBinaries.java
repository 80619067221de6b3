package buyerside.database.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// The PostgreSQL programs that travel with Buyerside, unpacked once into a folder.
record PostgresBinaries(Path root) {

  private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

  /// Unpacks the programs below `home` unless they are already there.
  ///
  /// @throws IllegalStateException if this machine is of a kind for which none are shipped
  static PostgresBinaries unpackedBelow(Path home) {
    var root = home.toAbsolutePath().normalize().resolve("postgres-18.6");
    if (!Files.exists(root.resolve("bin/postgres"))) {
      unpack(root);
    }
    return new PostgresBinaries(root);
  }

  Path program(String name) {
    return root.resolve("bin").resolve(name);
  }

  private static void unpack(Path root) {
    var os = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    if (!os.equals("Linux amd64")) {
      throw new IllegalStateException(
          "no embedded PostgreSQL for %s: set BUYERSIDE_DB_URL to an external one".formatted(os));
    }
    var fresh =
        root.resolveSibling(root.getFileName() + ".unpacking-" + ProcessHandle.current().pid());
    try (var archive =
            Optional.ofNullable(PostgresBinaries.class.getResourceAsStream(ARCHIVE))
                .orElseThrow(
                    () -> new IllegalStateException(ARCHIVE + " is not on the class path"));
        var tar = new TarArchiveInputStream(new XZCompressorInputStream(archive))) {
      Files.createDirectories(fresh);
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        write(tar, entry, fresh);
      }
      Files.move(fresh, root, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot unpack PostgreSQL to " + root, e);
    }
  }

  private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder)
      throws IOException {
    var target = folder.resolve(entry.getName()).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException("entry outside of the folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.copy(tar, target);
      if ((entry.getMode() & 0100) != 0) {
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
  }
}
