package buyerside.app.activities.calendar;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Which addresses on the network may be read on a member's word: those of the open internet, and
/// nothing of the machine and the network that this program runs in.
///
/// @param allowed hosts that are read wherever they are, as `host` or `host:port`; none by default
public record ForeignHosts(Set<String> allowed) {

  private static final Set<Integer> PORTS = Set.of(-1, 80, 443, 8443);
  private static final int LONGEST = 2_000;

  public ForeignHosts {
    allowed = Set.copyOf(allowed);
  }

  /// An address as somebody typed or pasted it; empty if it is none that can be read. Calendar
  /// programs write `webcal:` where `https:` is meant.
  public static Optional<URI> read(String typed) {
    var text = typed.strip().replaceFirst("(?i)^webcals?:", "https:");
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      var uri = new URI(text);
      var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      var usable =
          Set.of("http", "https").contains(scheme)
              && uri.getHost() != null
              && uri.getRawUserInfo() == null;
      return usable ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /// Whether the host named in an address may be asked, wherever it turns out to be.
  boolean allows(URI uri) {
    var host = uri.getHost().toLowerCase(Locale.ROOT);
    return allowed.contains(host) || allowed.contains(host + ":" + uri.getPort());
  }

  /// Whether what an address leads to may be read.
  ///
  /// @param places where its host is, all of them
  boolean mayRead(URI uri, List<InetAddress> places) {
    return allows(uri)
        || (PORTS.contains(uri.getPort())
            && !places.isEmpty()
            && places.stream().allMatch(ForeignHosts::open));
  }

  /// Whether an address is one of the open internet.
  static boolean open(InetAddress place) {
    if (place.isAnyLocalAddress()
        || place.isLoopbackAddress()
        || place.isLinkLocalAddress()
        || place.isSiteLocalAddress()
        || place.isMulticastAddress()) {
      return false;
    }
    return switch (place) {
      case Inet4Address four -> open(four.getAddress(), 0);
      case Inet6Address six -> openSix(six.getAddress());
      default -> false;
    };
  }

  /// RFC 6890: what is nobody's on the open internet.
  private static boolean open(byte[] bytes, int at) {
    int a = bytes[at] & 0xff;
    int b = bytes[at + 1] & 0xff;
    int c = bytes[at + 2] & 0xff;
    return !(a == 0
        || a == 10
        || a == 127
        || (a == 100 && b >= 64 && b < 128)
        || (a == 169 && b == 254)
        || (a == 172 && b >= 16 && b < 32)
        || (a == 192 && b == 168)
        || (a == 192 && b == 0 && (c == 0 || c == 2))
        || (a == 198 && (b == 18 || b == 19))
        || (a == 198 && b == 51 && c == 100)
        || (a == 203 && b == 0 && c == 113)
        || a >= 224);
  }

  private static boolean openSix(byte[] bytes) {
    int first = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
    var uniqueLocal = (bytes[0] & 0xfe) == 0xfc;
    var documentation = first == 0x2001 && bytes[2] == 0x0d && (bytes[3] & 0xff) == 0xb8;
    if (uniqueLocal || documentation || (bytes[0] == 1 && bytes[1] == 0)) {
      return false;
    }
    // An address of the older kind in the newer one's clothes.
    if (first == 0x2002) {
      return open(bytes, 2);
    }
    var translated = first == 0x64 && (bytes[2] & 0xff) == 0xff && (bytes[3] & 0xff) == 0x9b;
    return translated || zeros(bytes, 12) ? open(bytes, 12) : true;
  }

  private static boolean zeros(byte[] bytes, int until) {
    for (int i = 0; i < until; i++) {
      if (bytes[i] != 0) {
        return false;
      }
    }
    return true;
  }
}
