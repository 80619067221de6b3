package buyerside.app.access;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// How often sign-in may be tried, for one e-mail and from one address; counted in the database, so
/// for all nodes together.
@Component
class SignInLimit {

  static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int PER_EMAIL = 10;
  private static final int PER_ADDRESS = 60;

  private final SignInLimitStore store;

  SignInLimit(SignInLimitStore store) {
    this.store = store;
  }

  /// Counts a try.
  boolean exceeded(String email, String address, Instant at) {
    var byEmail = store.count(emailKey(email), at, WINDOW);
    var byAddress = store.count("address:" + address, at, WINDOW);
    return byEmail > PER_EMAIL || byAddress > PER_ADDRESS;
  }

  void forget(String email) {
    store.forget(emailKey(email));
  }

  private static String emailKey(String email) {
    return "email:" + email;
  }
}
