package buyerside.app.insight;

/// A part of what an evaluation finds, kept and read as one document.
public enum Part {
  WORKS(Works.class),
  FLOWS(Flows.class),
  EFFORTS(Efforts.class),
  PRACTICES(Practices.class);

  private final Class<?> type;

  Part(Class<?> type) {
    this.type = type;
  }

  Class<?> type() {
    return type;
  }
}
