package buyerside.judgement.works;

/// Sums contributions by deal, whose visits come side by side, and squares the sums.
final class SquaresByDeal {

  private int deal = -1;
  private double ofDeal;
  private double squares;

  /// What comes now is of this deal.
  void of(int next) {
    if (next != deal) {
      squares += ofDeal * ofDeal;
      ofDeal = 0;
      deal = next;
    }
  }

  void add(double contribution) {
    ofDeal += contribution;
  }

  double sum() {
    return squares + ofDeal * ofDeal;
  }
}
