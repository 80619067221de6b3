package buyerside.method.plan;

import java.util.List;

/// Something to be done in a plan.
///
/// @param days how many working days it takes, at least 1
/// @param after ids of the tasks that must be done before it can begin
/// @param done whether it is done, so that nothing waits for it any more
public record Task(String id, int days, List<String> after, boolean done) {

  public Task {
    if (days < 1) {
      throw new IllegalArgumentException(days + " days");
    }
    after = List.copyOf(after);
  }
}
