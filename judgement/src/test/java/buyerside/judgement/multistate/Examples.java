package buyerside.judgement.multistate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Samples small enough to follow with a pencil.
public final class Examples {

  private Examples() {}

  /// Six deals with ties between two moves, between a move and the end of observation, and a move
  /// backwards.
  public static final List<Spell> SIX_DEALS =
      List.of(
          stay("a", "S1", "S2", 0, 2),
          stay("a", "S2", "S3", 2, 5),
          stay("a", "S3", "Won", 5, 9),
          stay("b", "S1", "S2", 0, 2),
          stay("b", "S2", "Lost", 2, 5),
          stay("c", "S1", null, 0, 4),
          stay("d", "S1", "S2", 0, 3),
          stay("d", "S2", "S1", 3, 4),
          stay("d", "S1", "S2", 4, 6),
          stay("d", "S2", null, 6, 9),
          stay("e", "S1", "S3", 0, 4),
          stay("e", "S3", "Won", 4, 9),
          stay("f", "S1", "S2", 0, 1),
          stay("f", "S2", "Won", 1, 5));

  public static final String SIX_DEALS_CSV =
      """
      deal_id,from,to,tstart_days,tstop_days
      a,S1,S2,0,2
      a,S2,S3,2,5
      a,S3,Won,5,9
      b,S1,S2,0,2
      b,S2,Lost,2,5
      c,S1,cens,0,4
      d,S1,S2,0,3
      d,S2,S1,3,4
      d,S1,S2,4,6
      d,S2,cens,6,9
      e,S1,S3,0,4
      e,S3,Won,4,9
      f,S1,S2,0,1
      f,S2,Won,1,5
      """;

  /// Five deals of which two came into view late.
  public static final List<Spell> LATE_VIEW =
      List.of(
          stay("p", "A", "B", 0, 2),
          stay("p", "B", "W", 2, 6),
          stay("q", "A", "W", 0, 3),
          stay("r", "B", "W", 2, 5),
          stay("s", "B", null, 3, 7),
          stay("t", "A", "B", 0, 4),
          stay("t", "B", "A", 4, 8));

  public static Spell stay(
      String deal, String stage, @Nullable String next, double entered, double left) {
    return new Spell(deal, stage, next, entered, left);
  }
}
