package buyerside.database.postgres;

/// A database on which the product cannot live as it is. The message is a sentence for whoever runs
/// it, and says what to do.
public final class Unsuitable extends RuntimeException {

  public Unsuitable(String message) {
    super(message);
  }
}
