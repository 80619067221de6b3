package buyerside.judgement.multistate;

import java.time.Instant;

/// A deal entered a stage.
public record StageVisit(String deal, String stage, Instant entered) {}
