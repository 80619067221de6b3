package buyerside.sample;

import java.time.LocalDate;

/// The cast of these tests.
final class Examples {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private Examples() {}

  static Sample sample(long deals, long seed) {
    return Sample.of(SampleSize.of(deals), seed, TODAY);
  }
}
