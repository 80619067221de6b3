package buyerside.judgement.deal;

import buyerside.judgement.table.Table;
import buyerside.judgement.table.TimeStyle;
import java.util.Optional;
import java.util.stream.Stream;

/// Which columns of a table say what; everything else is a feature.
///
/// @param outcome how a deal ended; empty or a word such as `open` while it has not
/// @param created when it came into view
/// @param closed when it ended
/// @param id its name
/// @param amount what it is worth
/// @param stage where the seller believes it to be: what flat weights go by
/// @param unused a column of closings that is not to be trusted, nor to be a feature
public record Roles(
    String outcome,
    Optional<String> created,
    Optional<String> closed,
    Optional<String> id,
    Optional<String> amount,
    Optional<String> stage,
    Optional<String> unused) {

  public Roles(
      String outcome,
      Optional<String> created,
      Optional<String> closed,
      Optional<String> id,
      Optional<String> amount,
      Optional<String> stage) {
    this(outcome, created, closed, id, amount, stage, Optional.empty());
  }

  public static Roles of(String outcome) {
    return new Roles(
        outcome,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public Roles dated(String createdIn, String closedIn) {
    return new Roles(outcome, Optional.of(createdIn), Optional.of(closedIn), id, amount, stage);
  }

  /// How the columns of creation and closing write times, both together.
  public TimeStyle style(Table table) {
    return TimeStyle.of(
        Stream.of(created, closed, unused)
            .flatMap(Optional::stream)
            .flatMap(it -> table.find(it).stream())
            .flatMap(it -> it.texts().stream())
            .toList());
  }
}
