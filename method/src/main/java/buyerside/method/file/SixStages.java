package buyerside.method.file;

import buyerside.method.playbook.DescribedProcess;

/// The buying process that ships with Buyerside.
public final class SixStages {

  private SixStages() {}

  /// Reads the six stages with playbook and texts in three languages.
  public static DescribedProcess read() {
    return ReadyMade.SIX_STAGES.read();
  }
}
