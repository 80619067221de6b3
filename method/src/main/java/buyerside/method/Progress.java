package buyerside.method;

/// How many of a stage's required criteria are met.
public record Progress(int met, int required) {

  public boolean complete() {
    return met == required;
  }
}
