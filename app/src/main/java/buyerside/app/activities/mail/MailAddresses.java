package buyerside.app.activities.mail;

import buyerside.app.access.Members;
import buyerside.app.access.Viewer;
import buyerside.app.shell.Missing;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Each member's own address for blind copies: the mailbox's address with a word of theirs behind a
/// plus sign.
@Service
public class MailAddresses {

  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
  private static final int LENGTH = 16;

  private final MailAddressStore store;
  private final Members members;
  private final Clock clock;
  private final String mailbox;
  private final SecureRandom random = new SecureRandom();

  MailAddresses(
      MailAddressStore store,
      Members members,
      Clock clock,
      @Value("${buyerside.mail.address}") String mailbox) {
    this.store = store;
    this.members = members;
    this.clock = clock;
    this.mailbox = mailbox.strip().toLowerCase(Locale.ROOT);
  }

  /// Whether this installation has a mailbox at all.
  public boolean usable() {
    return mailbox.indexOf('@') > 0;
  }

  /// The viewer's own; empty if they have not made one, or there is no mailbox.
  @Transactional(readOnly = true)
  public Optional<String> own(Viewer viewer) {
    return usable() ? store.token(viewer).map(this::address) : Optional.empty();
  }

  /// Makes the viewer an address, in place of the one there was.
  @Transactional
  public void renew(Viewer viewer) {
    var token = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      token.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    store.put(viewer, token.toString(), clock.instant());
  }

  /// Whose address is among those a message came through.
  Optional<Viewer> owner(Stream<String> addresses) {
    return addresses
        .map(this::token)
        .flatMap(Optional::stream)
        .distinct()
        .map(store::owner)
        .flatMap(Optional::stream)
        .map(this::seat)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Viewer> seat(MailAddressStore.Owner owner) {
    try {
      return Optional.of(members.seat(owner.workspace(), owner.member()));
    } catch (Missing left) {
      return Optional.empty();
    }
  }

  /// Whether an address is one of ours, and so nobody's of the buyer.
  boolean isOurs(String address) {
    return token(address).isPresent() || address.equals(mailbox);
  }

  private Optional<String> token(String address) {
    var at = mailbox.indexOf('@');
    var plus = address.indexOf('+');
    var end = address.lastIndexOf('@');
    return at > 0
            && plus > 0
            && end > plus
            && address.substring(0, plus).equals(mailbox.substring(0, at))
            && address.substring(end).equals(mailbox.substring(at))
        ? Optional.of(address.substring(plus + 1, end))
        : Optional.empty();
  }

  private String address(String token) {
    var at = mailbox.indexOf('@');
    return mailbox.substring(0, at) + "+" + token + mailbox.substring(at);
  }
}
