package buyerside.sample;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A deal with all that is on record about it.
///
/// @param expectedOn when the seller expects the order; `null` for a deal that is over
public record GeneratedDeal(
    long number,
    Opening opening,
    DealValue value,
    @Nullable LocalDate expectedOn,
    Ending ending,
    Course course,
    List<GeneratedActivity> activities) {

  public GeneratedDeal {
    activities = List.copyOf(activities);
  }

  /// What happened between buyer and seller.
  ///
  /// @param path where the buyer truly was
  /// @param complete whether all that the buyer required for a stage is on record; then the
  ///   evidence alone leads to the path
  public record Course(
      List<Visit> path,
      List<SellerClaim> claims,
      List<GeneratedEvidence> evidence,
      boolean complete) {
    public Course {
      path = List.copyOf(path);
      claims = List.copyOf(claims);
      evidence = List.copyOf(evidence);
    }

    /// Where the buyer truly is, or was at the end.
    public Visit last() {
      return path.getLast();
    }
  }
}
