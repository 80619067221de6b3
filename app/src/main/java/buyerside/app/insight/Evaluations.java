package buyerside.app.insight;

import buyerside.app.access.Viewer;
import buyerside.app.process.ProcessVersion;
import buyerside.app.process.Processes;
import buyerside.judgement.works.Effects;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Looks back at all deals, and keeps what it finds for the pages to read.
@Service
public class Evaluations {

  /// Changes may be told with a time a little before they can be seen.
  private static final Duration OVERLAP = Duration.ofMinutes(5);

  private static final Duration FULL_EVERY = Duration.ofDays(7);
  private static final Logger LOG = LoggerFactory.getLogger(Evaluations.class);
  private static final JsonMapper JSON = JsonMapper.shared();

  private final VisitStore visits;
  private final ResultStore results;
  private final Practicing practicing;
  private final Processes processes;
  private final Clock clock;

  Evaluations(
      VisitStore visits,
      ResultStore results,
      Practicing practicing,
      Processes processes,
      Clock clock) {
    this.visits = visits;
    this.results = results;
    this.practicing = practicing;
    this.processes = processes;
    this.clock = clock;
  }

  /// What an evaluation found.
  public record Found<T>(Instant made, T content) {}

  /// @param day as it was known on a day; `null` for now
  @Transactional(readOnly = true)
  public <T> Optional<Found<T>> find(
      Viewer viewer, Part part, Class<T> type, @Nullable LocalDate day) {
    return results
        .find(viewer, part, day)
        .map(it -> new Found<>(it.made(), JSON.readValue(it.content(), type)));
  }

  /// The one member whose figures a viewer may see by name; `null` if those of all.
  public static @Nullable String onlyNamed(Viewer viewer) {
    return viewer.place().sees() == null ? null : viewer.self().toString();
  }

  @Transactional(readOnly = true)
  public Standing standing(Viewer viewer) {
    return results.standing(viewer).orElse(Standing.NONE);
  }

  /// Asks for a new evaluation; it is made in the background.
  @Transactional
  public void ask(Viewer viewer) {
    results.ask(viewer, clock.instant());
  }

  /// Whether a new one is due: somebody asked, or a day is over.
  @Transactional(readOnly = true)
  public boolean due(Viewer viewer) {
    var standing = standing(viewer);
    var made = standing.made();
    return standing.asked() || made == null || dayOf(viewer, made).isBefore(today(viewer));
  }

  /// Evaluates what changed since the last time, and everything once a week.
  @Transactional
  public void run(Viewer viewer) {
    results.takeTurn(viewer);
    var began = clock.instant();
    var standing = standing(viewer);
    var monday = today(viewer).getDayOfWeek().getValue() == 1;
    var made = standing.made();
    var stale = made == null || made.isBefore(began.minus(FULL_EVERY)) || monday && due(viewer);
    run(viewer, stale ? null : standing.seenUntil());
  }

  /// Makes everything anew.
  @Transactional
  public void runAll(Viewer viewer) {
    results.takeTurn(viewer);
    run(viewer, null);
  }

  private void run(Viewer viewer, @Nullable Instant since) {
    var began = clock.instant();
    var versions = versions(viewer);
    visits.make(viewer, versions.values().stream().toList(), since);
    var made = clock.instant();
    var all = visits.gather(viewer);
    var gathered = clock.instant();
    var current = processes.current(viewer);
    int today = (int) today(viewer).toEpochDay();
    var chronicle = Chronicles.of(all, current, versions, today);
    put(
        viewer,
        Part.WORKS,
        new Works(
            current.process().stages().stream().map(it -> it.id().value()).toList(),
            Effects.of(chronicle),
            Effects.ofOrder(chronicle),
            chronicle.visits().size()));
    put(viewer, Part.FLOWS, Flows.of(all, current, versions, today));
    put(viewer, Part.EFFORTS, Efforts.of(all));
    put(viewer, Part.PRACTICES, practicing.of(viewer, current, versions, began));
    var at = clock.instant();
    LOG.info(
        "{} stays, {} activities: made in {} ms, read in {} ms, evaluated in {} ms",
        all.size(),
        all.deedCount(),
        Duration.between(began, made).toMillis(),
        Duration.between(made, gathered).toMillis(),
        Duration.between(gathered, at).toMillis());
    results.done(
        viewer,
        began.minus(OVERLAP),
        at,
        new Standing.Size(
            all.size(), all.deedCount(), (int) Duration.between(began, at).toMillis()));
  }

  private void put(Viewer viewer, Part part, Object content) {
    results.put(viewer, part, today(viewer), clock.instant(), JSON.writeValueAsString(content));
  }

  private Map<UUID, ProcessVersion> versions(Viewer viewer) {
    return processes.editions(viewer).stream()
        .map(it -> processes.version(viewer, it.id()))
        .collect(Collectors.toMap(ProcessVersion::id, Function.identity()));
  }

  private LocalDate today(Viewer viewer) {
    return dayOf(viewer, clock.instant());
  }

  private static LocalDate dayOf(Viewer viewer, Instant at) {
    return LocalDate.ofInstant(at, viewer.place().zone());
  }
}
