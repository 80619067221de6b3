package buyerside.app.activities.review;

import buyerside.app.access.Member;
import buyerside.app.access.Members;
import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import buyerside.app.activities.review.Review.Hours;
import buyerside.app.activities.review.Review.Move;
import buyerside.app.activities.review.Review.OfDeal;
import buyerside.app.activities.review.Review.OfKind;
import buyerside.app.activities.review.Review.Spent;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Weekly reviews: everybody's own, and for managers those of whom they see.
@Service
public class Reviews {

  /// A buyer who took no step in so many days, though hours were spent, is asked about.
  public static final int IDLE_DAYS = 56;

  private static final int MOST_IDLE = 8;

  private final ReviewStore store;
  private final Members members;

  Reviews(ReviewStore store, Members members) {
    this.store = store;
    this.members = members;
  }

  /// The Monday of a day's week.
  public static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /// Whether the viewer may read others' weeks.
  public static boolean readsOthers(Viewer viewer) {
    return viewer.role().atLeast(Role.MANAGER);
  }

  /// Whether the viewer may read a member's week: their own, and as manager those of the members
  /// whose deals they see.
  public static boolean reads(Viewer viewer, UUID member) {
    var sees = viewer.place().sees();
    return member.equals(viewer.member())
        || readsOthers(viewer) && (sees == null || sees.contains(member));
  }

  /// A member's week on the viewer's clock.
  ///
  /// @param monday its first day
  /// @return empty if there is no such member, or none whose week the viewer may read
  @Transactional(readOnly = true)
  public Optional<Review> of(Viewer viewer, UUID member, LocalDate monday) {
    var known = members.all(viewer).stream().map(Member::id).anyMatch(member::equals);
    if (!member.equals(viewer.member()) && !(known && reads(viewer, member))) {
      return Optional.empty();
    }
    var from = start(viewer, monday);
    var until = start(viewer, monday.plusDays(7));
    var spent = store.spent(viewer, member, from, until);
    var moves = store.moves(viewer, member, from, until);
    var hours = Hours.NONE;
    for (var one : spent) {
      hours = hours.plus(one);
    }
    return Optional.of(
        new Review(
            hours,
            kinds(spent),
            deals(spent, moves),
            moves,
            store.idle(viewer, member, until.minus(Duration.ofDays(IDLE_DAYS)), until, MOST_IDLE),
            spent.size(),
            (int) spent.stream().filter(it -> it.minutes() == null).count()));
  }

  /// The weeks of all whom the viewer sees, those with the most hours first; for managers.
  @Transactional(readOnly = true)
  public List<TeamLine> team(Viewer viewer, LocalDate monday) {
    viewer.require(Role.MANAGER);
    var from = start(viewer, monday);
    var until = start(viewer, monday.plusDays(7));
    var lines = store.team(viewer, from, until);
    return lines.values().stream()
        .sorted(Comparator.comparing(TeamLine::minutes).reversed().thenComparing(TeamLine::member))
        .toList();
  }

  private static Instant start(Viewer viewer, LocalDate day) {
    return day.atStartOfDay(viewer.profile().zone()).toInstant();
  }

  private static List<OfKind> kinds(List<Spent> spent) {
    return spent.stream().collect(Collectors.groupingBy(Spent::kind)).entrySet().stream()
        .map(it ->
            new OfKind(
                it.getKey(), it.getValue().size(), minutes(it.getValue()), unfit(it.getValue())))
        .sorted(Comparator.comparing(OfKind::minutes).reversed().thenComparing(OfKind::kind))
        .toList();
  }

  private static List<OfDeal> deals(List<Spent> spent, List<Move> moves) {
    Map<UUID, Integer> moved = new HashMap<>();
    moves.forEach(it -> moved.merge(it.deal(), it.to() - it.from(), Integer::sum));
    return spent.stream()
        .filter(it -> it.deal() != null)
        .collect(Collectors.groupingBy(it -> Objects.requireNonNull(it.deal())))
        .entrySet()
        .stream()
        .map(it -> {
          var those = it.getValue();
          var name = those.getLast().dealName();
          return new OfDeal(
              it.getKey(),
              name == null ? "" : name,
              those.size(),
              minutes(those),
              unfit(those),
              those.getLast().opportunity(),
              moved.getOrDefault(it.getKey(), 0));
        })
        .sorted(Comparator.comparing(OfDeal::minutes).reversed().thenComparing(OfDeal::deal))
        .toList();
  }

  private static int minutes(List<Spent> spent) {
    return spent.stream().mapToInt(it -> it.minutes() == null ? 0 : it.minutes()).sum();
  }

  private static int unfit(List<Spent> spent) {
    return minutes(spent.stream().filter(it -> it.deal() != null && !it.fits()).toList());
  }
}
