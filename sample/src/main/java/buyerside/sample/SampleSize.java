package buyerside.sample;

/// How much to generate.
///
/// @param evidencePerDeal the mean number of evidence rows of a deal, about
/// @param activitiesPerDeal the mean number of activities of a deal, about
public record SampleSize(
    long deals,
    long companies,
    long people,
    int reps,
    double evidencePerDeal,
    double activitiesPerDeal) {

  /// Beyond this many, a larger sample has no more sales representatives.
  private static final long MOST_REPS = 400;

  public SampleSize {
    if (deals < 0 || companies < 1 || people < 0 || reps < 1) {
      throw new IllegalArgumentException(
          "a sample needs a company and a rep, and no negative count");
    }
    if (!(evidencePerDeal >= 0 && activitiesPerDeal >= 0)) {
      throw new IllegalArgumentException("rates cannot be negative");
    }
  }

  /// Three companies and ten people to ten deals, three evidence rows and ten activities a deal.
  /// Samples of this shape share their first deals, companies and people whatever their size.
  public static SampleSize of(long deals) {
    var blocks = deals / 10 + 1;
    var reps = (int) Math.clamp(deals / 100, 4, MOST_REPS);
    return new SampleSize(deals, 3 * blocks, 10 * blocks, reps, 3, 10);
  }

  public SampleSize withActivitiesPerDeal(double mean) {
    return new SampleSize(deals, companies, people, reps, evidencePerDeal, mean);
  }

  public SampleSize withEvidencePerDeal(double mean) {
    return new SampleSize(deals, companies, people, reps, mean, activitiesPerDeal);
  }
}
