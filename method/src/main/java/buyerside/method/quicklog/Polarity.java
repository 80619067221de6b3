package buyerside.method.quicklog;

/// Which way a remark points: the buyer satisfies the stage, or denies or withdraws it.
public enum Polarity {
  SATISFIES("+"),
  DENIES("-");

  private final String sign;

  Polarity(String sign) {
    this.sign = sign;
  }

  /// `+` or `-`.
  public String sign() {
    return sign;
  }
}
