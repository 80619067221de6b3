package buyerside.app.access;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keys for programs; each acts as the member who made it.
@Service
public class ApiTokens {

  private final SeatStore seats;

  ApiTokens(SeatStore seats) {
    this.seats = seats;
  }

  /// Who a token stands for, unless it was revoked.
  @Transactional(readOnly = true)
  public Optional<Viewer> viewer(Secret token) {
    return seats.ofToken(token);
  }
}
