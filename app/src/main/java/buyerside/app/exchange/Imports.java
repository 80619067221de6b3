package buyerside.app.exchange;

import buyerside.app.access.Viewer;
import buyerside.app.exchange.ImportRun.Counts;
import buyerside.app.exchange.ImportRun.FileFacts;
import buyerside.app.exchange.ImportRun.State;
import buyerside.app.exchange.ImportRun.Times;
import buyerside.app.exchange.reading.Kind;
import buyerside.app.exchange.reading.Layout;
import buyerside.app.exchange.reading.Row;
import buyerside.app.exchange.reading.TableFile;
import buyerside.app.exchange.reading.Target;
import buyerside.app.exchange.reading.Unreadable;
import buyerside.app.process.Processes;
import buyerside.app.shell.Ids;
import buyerside.app.shell.Listing;
import buyerside.app.shell.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Files that are brought in: looked at first, then taken row by row in the background, and taken
/// back in one step.
@Service
public class Imports {

  /// How many rows tell how dates are written, and are shown beforehand.
  static final int SAMPLE = 500;

  private static final int SHOWN = 5;
  private static final int LONGEST_FILE_NAME = 200;

  /// What bringing a file leads to.
  public sealed interface Upload {
    record Kept(UUID run) implements Upload {}

    record Refused(Reason reason) implements Upload {}
  }

  /// What a file would do, before it does.
  ///
  /// @param rows how many it has
  /// @param good how many can be taken as they are
  /// @param refusals the first rows that cannot, with each reason
  /// @param broken why the file cannot be read to its end; `null` if it can
  /// @param sample the first rows
  public record DryRun(
      List<String> header,
      Layout layout,
      long rows,
      long good,
      List<Refusal> refusals,
      @Nullable Reason broken,
      List<Row> sample) {

    /// What the rows are and where they come from, such as `DEAL,salesforce`.
    public String recognised() {
      return layout.kind() + "," + layout.source();
    }
  }

  private final ImportStore store;
  private final ImportWork work;
  private final Processes processes;
  private final Path folder;
  private final Clock clock;

  Imports(
      ImportStore store,
      ImportWork work,
      Processes processes,
      @Value("${buyerside.home}") Path home,
      Clock clock) {
    this.store = store;
    this.work = work;
    this.processes = processes;
    this.folder = home.resolve("imports");
    this.clock = clock;
  }

  /// Keeps a file and recognises what it holds.
  @Transactional
  public Upload upload(Viewer viewer, String name, InputStream content) throws IOException {
    var id = Ids.next();
    Files.createDirectories(folder);
    var path = folder.resolve(id.toString());
    Files.copy(content, path);
    try (var file = TableFile.open(path)) {
      var layout = Layout.suggest(file.header());
      var shown = name.length() > LONGEST_FILE_NAME ? name.substring(0, LONGEST_FILE_NAME) : name;
      store.add(
          viewer,
          new ImportRun(
              id,
              layout.kind(),
              new FileFacts(shown, path, Files.size(path), layout.source()),
              columns(layout),
              State.CHECKED,
              new Counts(null, 0, 0, 0, 0, 0),
              new Times(clock.instant(), null, null)));
      return new Upload.Kept(id);
    } catch (Unreadable e) {
      Files.deleteIfExists(path);
      return new Upload.Refused(e.reason());
    }
  }

  @Transactional(readOnly = true)
  public Optional<ImportRun> find(Viewer viewer, UUID run) {
    return store.find(viewer, run);
  }

  @Transactional(readOnly = true)
  public List<ImportRun> latest(Viewer viewer) {
    return store.latest(viewer, 20);
  }

  @Transactional(readOnly = true)
  public List<Refusal> refusals(Viewer viewer, UUID run, int atMost) {
    return store.refusals(viewer, run, atMost);
  }

  /// Reads the whole file without keeping anything of it.
  public DryRun dryRun(Viewer viewer, ImportRun run) throws IOException {
    var words = ActivityWords.of(processes.current(viewer));
    try {
      return dryRun(run.file().path(), layout(run), words);
    } catch (Unreadable e) {
      throw new IllegalStateException("a file that was kept is no table", e);
    }
  }

  /// What looking at a file that is not kept shows.
  public sealed interface Look {
    record Seen(DryRun dry) implements Look {}

    record NoTable(Reason reason) implements Look {}
  }

  /// Reads a whole file, as recognised, without keeping anything.
  public static Look look(Path path) throws IOException {
    try {
      return new Look.Seen(dryRun(path, null, ActivityWords.ANY));
    } catch (Unreadable e) {
      return new Look.NoTable(e.reason());
    }
  }

  /// The same for a file that is not kept.
  ///
  /// @param layout `null`: as recognised
  /// @param words what kinds and criteria are called
  static DryRun dryRun(Path path, @Nullable Layout layout, ActivityWords words)
      throws IOException, Unreadable {
    try (var file = TableFile.open(path)) {
      var used = layout == null ? Layout.suggest(file.header()) : layout;
      var sample = new ArrayList<Row>();
      var broken = read(file, SAMPLE, sample::add);
      var tally = new Tally(new RowReader(used, file.header(), sample, words));
      sample.forEach(tally::add);
      if (broken == null) {
        broken = read(file, Long.MAX_VALUE, tally::add);
      }
      if (broken != null) {
        tally.refusals.addFirst(Refusal.ofFile(broken));
      }
      var shown = sample.subList(0, Math.min(SHOWN, sample.size()));
      return new DryRun(file.header(), used, tally.rows, tally.good, tally.refusals, broken, shown);
    }
  }

  /// @return why the file cannot be read any further; `null` if it can
  private static @Nullable Reason read(TableFile file, long atMost, Consumer<Row> each) {
    try {
      for (long count = 0; count < atMost && file.hasNext(); count++) {
        each.accept(file.next());
      }
      return null;
    } catch (Unreadable e) {
      return e.reason();
    }
  }

  /// Chooses what the rows are and which field each column fills, before anything is taken.
  ///
  /// @param columns a field's name for each column, `-` for none
  /// @return why not; empty if it was kept
  @Transactional
  public List<Reason> map(Viewer viewer, UUID id, Kind kind, List<String> columns) {
    var run = store.lock(viewer, id);
    if (run.isEmpty()) {
      return List.of(Reason.of("", "unknown"));
    }
    if (run.get().state() != State.CHECKED) {
      return List.of(Reason.of("", "import.state", Listing.code(run.get().state())));
    }
    var width = run.get().columns().split(",", -1).length;
    if (columns.size() != width) {
      return List.of(Reason.of("columns", "import.columns", width));
    }
    for (var column : columns) {
      if (!column.equals("-")
          && Arrays.stream(Target.values()).noneMatch(it -> it.name().equals(column))) {
        return List.of(Reason.of("columns", "json.value", column));
      }
    }
    store.map(viewer, id, kind, String.join(",", columns));
    return List.of();
  }

  /// Sets a run going in the background.
  ///
  /// @return why not; empty if it goes
  @Transactional
  public List<Reason> start(Viewer viewer, UUID run) throws IOException {
    var found = store.find(viewer, run);
    if (found.isPresent() && found.get().state() == State.CHECKED) {
      var dry = dryRun(viewer, found.get());
      var broken = dry.broken();
      if (broken != null) {
        return List.of(broken);
      }
      store.total(viewer, run, dry.rows());
    }
    return change(viewer, run, Set.of(State.CHECKED), State.RUNNING);
  }

  /// Stops a running import and takes back what it did.
  ///
  /// @return why not; empty if it is being stopped
  @Transactional
  public List<Reason> cancel(Viewer viewer, UUID run) {
    return change(viewer, run, Set.of(State.RUNNING), State.CANCELLING);
  }

  /// Takes back what an import did, even one that failed on its way.
  ///
  /// @return why not; empty if it is being taken back
  @Transactional
  public List<Reason> undo(Viewer viewer, UUID run) {
    return change(viewer, run, Set.of(State.DONE, State.FAILED), State.UNDOING);
  }

  private List<Reason> change(Viewer viewer, UUID id, Set<State> from, State to) {
    var run = store.lock(viewer, id);
    if (run.isEmpty()) {
      return List.of(Reason.of("", "unknown"));
    }
    if (!from.contains(run.get().state())) {
      return List.of(Reason.of("", "import.state", Listing.code(run.get().state())));
    }
    store.move(viewer, id, to, to == State.RUNNING ? clock.instant() : null, null);
    work.schedule(viewer, id, to);
    return List.of();
  }

  static Layout layout(ImportRun run) {
    var columns = new ArrayList<@Nullable Target>();
    for (var name : run.columns().split(",", -1)) {
      columns.add(name.equals("-") ? null : Target.valueOf(name));
    }
    return new Layout(run.file().source(), run.kind(), columns);
  }

  private static String columns(Layout layout) {
    return layout.columns().stream()
        .map(it -> it == null ? "-" : it.name())
        .collect(Collectors.joining(","));
  }

  /// Counts rows that can be taken and keeps the first reasons against others.
  private static final class Tally {

    private static final int MOST_REFUSALS = 50;

    private final RowReader reader;
    private final List<Refusal> refusals = new ArrayList<>();
    private long rows;
    private long good;

    Tally(RowReader reader) {
      this.reader = reader;
    }

    void add(Row row) {
      rows++;
      var reading = reader.read(row);
      if (reading.refusals().isEmpty()) {
        good++;
      } else if (refusals.size() < MOST_REFUSALS) {
        refusals.addAll(reading.refusals());
      }
    }
  }
}
