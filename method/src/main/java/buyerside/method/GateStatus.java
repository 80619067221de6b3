package buyerside.method;

/// Whether a deal has reached the gate of its process. Only opportunities count in a pipeline.
public enum GateStatus {
  PROSPECT,
  OPPORTUNITY
}
