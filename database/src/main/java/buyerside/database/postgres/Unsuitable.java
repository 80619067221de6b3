package buyerside.database.postgres;

/// A database on which the product cannot live as it is, or that does not start. The message is a
/// sentence for whoever runs it.
public final class Unsuitable extends RuntimeException {

  private final String remedy;

  Unsuitable(String message) {
    this(
        message,
        "Set it right, or unset BUYERSIDE_DB_URL for the database that travels with Buyerside.");
  }

  Unsuitable(String message, String remedy) {
    super(message);
    this.remedy = remedy;
  }

  /// What to do about it.
  public String remedy() {
    return remedy;
  }
}
