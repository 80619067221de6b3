package buyerside.app.room;

import buyerside.app.access.Accounts;
import buyerside.app.access.Secret;
import buyerside.app.deals.Deals;
import buyerside.app.room.RoomLinkStore.Kept;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets guests in. A link is found by the hash of its secret, which cannot be guessed bit by bit;
/// what is unknown, expired or revoked is answered alike.
@Service
public class RoomDoor {

  private static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int MOST_TRIES = 10;
  private static final String MAC = "HmacSHA256";

  private final RoomLinkStore store;
  private final Accounts accounts;
  private final Deals deals;
  private final PasswordEncoder passcodes;
  private final Clock clock;

  RoomDoor(
      RoomLinkStore store, Accounts accounts, Deals deals, PasswordEncoder passcodes, Clock clock) {
    this.store = store;
    this.accounts = accounts;
    this.deals = deals;
    this.passcodes = passcodes;
    this.clock = clock;
  }

  /// @param pass what a right passcode was answered with; empty without one
  @Transactional(readOnly = true)
  public Knock knock(Secret secret, String pass) {
    var found = open(secret);
    if (found.isEmpty()) {
      return new Knock.Shut();
    }
    var kept = found.get();
    var passcode = kept.passcode();
    return passcode == null || same(pass, pass(secret, passcode))
        ? new Knock.Open(new Guest(accounts.system(kept.workspace()), kept.link()))
        : new Knock.Asks(kept.link(), false, false);
  }

  /// Looks at a passcode; ten in a quarter of an hour, right or wrong.
  @Transactional
  public Knock tryPasscode(Secret secret, String passcode) {
    var found = open(secret);
    var hash = found.map(Kept::passcode).orElse(null);
    if (found.isEmpty() || hash == null) {
      return new Knock.Shut();
    }
    var kept = found.get();
    var system = accounts.system(kept.workspace());
    int tries = store.countTry(system, kept.link().id(), clock.instant(), WINDOW);
    if (tries > MOST_TRIES) {
      return new Knock.Asks(kept.link(), false, true);
    }
    return passcodes.matches(passcode.strip(), hash)
        ? new Knock.Passed(kept.link(), pass(secret, hash))
        : new Knock.Asks(kept.link(), true, false);
  }

  private Optional<Kept> open(Secret secret) {
    return store
        .find(secret)
        .filter(it -> MessageDigest.isEqual(it.hash(), secret.hash()))
        .filter(it -> it.link().life().opens(clock.instant()))
        .filter(it -> deals.find(accounts.system(it.workspace()), it.link().deal()).isPresent());
  }

  /// Proves that the passcode was given; a new passcode makes it void.
  private static String pass(Secret secret, String passcodeHash) {
    try {
      var mac = Mac.getInstance(MAC);
      mac.init(new SecretKeySpec(passcodeHash.getBytes(StandardCharsets.UTF_8), MAC));
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(mac.doFinal(secret.value().getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
