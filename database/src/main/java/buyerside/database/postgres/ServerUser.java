package buyerside.database.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;

/// As whom PostgreSQL's programs run: they refuse to run as root.
sealed interface ServerUser {

  /// What stands in front of a program's command line.
  List<String> prefix();

  /// Whoever runs Buyerside runs PostgreSQL too.
  record Same() implements ServerUser {
    @Override
    public List<String> prefix() {
      return List.of();
    }
  }

  /// Root hands the server and its files to an account without rights.
  record Dedicated(int uid) implements ServerUser {
    @Override
    public List<String> prefix() {
      return List.of("setpriv", "--reuid=" + uid, "--regid=" + uid, "--clear-groups");
    }
  }

  /// Root steps into a user namespace, where it is nobody; for folders that nobody else can reach.
  record Namespace() implements ServerUser {
    @Override
    public List<String> prefix() {
      return List.of("unshare", "-U");
    }
  }

  /// Chooses for a data directory below `home`; if it exists already its owner keeps it.
  static ServerUser of(Path home, Path data) {
    try {
      if (!isRoot()) {
        return new Same();
      }
      var owner = Files.exists(data) ? (int) Files.getAttribute(data, "unix:uid") : 0;
      if (owner != 0) {
        return new Dedicated(owner);
      }
      if (!Files.exists(data) && reachableByOthers(home) && works("setpriv", "--version")) {
        return new Dedicated(NOBODY);
      }
      if (works("unshare", "-U", "true")) {
        return new Namespace();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalStateException(
        "PostgreSQL refuses to run as root and neither setpriv nor unshare helps here:"
            + " start Buyerside as another user, or let all users reach "
            + home);
  }

  int NOBODY = 65534;

  /// Gives a file or folder of the server to the account it runs as.
  default void own(Path path) {
    if (this instanceof Dedicated(var uid)) {
      try {
        Files.setAttribute(path, "unix:uid", uid);
        Files.setAttribute(path, "unix:gid", uid);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static boolean isRoot() throws IOException {
    return (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid") == 0;
  }

  private static boolean reachableByOthers(Path folder) throws IOException {
    for (var path = folder.toRealPath(); path != null; path = path.getParent()) {
      if (!Files.getPosixFilePermissions(path).contains(PosixFilePermission.OTHERS_EXECUTE)) {
        return false;
      }
    }
    return true;
  }

  private static boolean works(String... command) {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
