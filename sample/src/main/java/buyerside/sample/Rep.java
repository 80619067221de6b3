package buyerside.sample;

import org.jspecify.annotations.Nullable;

/// A sales representative, or the manager of a team of them.
///
/// @param manager the number of the manager; `null` for the head of sales
/// @param optimism by how many stages the claims run ahead, on average
public record Rep(
    int number,
    PersonName name,
    String email,
    int team,
    @Nullable Integer manager,
    double optimism) {

  /// How many people a team has, its manager included. The first of each is the manager.
  public static final int TEAM = 8;

  public boolean managesTeam() {
    return number % TEAM == 0;
  }
}
