package buyerside.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What the seller says of a deal, mostly ahead of the buyer and seldom taken back.
final class Claims {
  private static final double TAKEN_BACK = 0.3;
  private static final double IMPATIENT = 0.25;

  private Claims() {}

  /// @param optimism by how many stages the claims run ahead, on average
  static List<SellerClaim> of(Walk walk, int stages, double optimism, Chance chance) {
    var claims = new ArrayList<SellerClaim>();
    var claimed = -1;
    for (var visit : walk.path) {
      var said = Math.clamp(visit.stage() + ahead(optimism, chance), 0, stages - 1);
      if (said > claimed || (said < claimed && chance.happens(TAKEN_BACK))) {
        claims.add(new SellerClaim(said, visit.enteredOn()));
        claimed = said;
      }
      var left = visit.leftOn();
      if (left != null && claimed < stages - 1 && chance.happens(IMPATIENT)) {
        claimed++;
        claims.add(new SellerClaim(claimed, halfway(visit.enteredOn(), left)));
      }
    }
    return claims;
  }

  /// The optimism rounded up or down by chance, sometimes one less: some deals are played down.
  private static int ahead(double optimism, Chance chance) {
    var rounded = (int) (optimism + chance.unit());
    return chance.happens(0.15) ? rounded - 1 : rounded;
  }

  private static LocalDate halfway(LocalDate first, LocalDate last) {
    return LocalDate.ofEpochDay((first.toEpochDay() + last.toEpochDay()) / 2);
  }
}
