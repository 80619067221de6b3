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
import buyerside.app.shell.Ids;
import buyerside.app.shell.Reason;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
  /// @param sample the first rows
  public record DryRun(
      List<String> header,
      Layout layout,
      long rows,
      long good,
      List<Refusal> refusals,
      List<Row> sample) {

    /// What the rows are and where they come from, such as `DEAL,salesforce`.
    public String recognised() {
      return layout.kind() + "," + layout.source();
    }
  }

  private final ImportStore store;
  private final ImportWork work;
  private final Path folder;
  private final Clock clock;

  Imports(ImportStore store, ImportWork work, @Value("${buyerside.home}") Path home, Clock clock) {
    this.store = store;
    this.work = work;
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
    } catch (CsvParseException e) {
      Files.deleteIfExists(path);
      return new Upload.Refused(Reason.of("file", "file.not-a-table"));
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
  public DryRun dryRun(ImportRun run) throws IOException {
    return dryRun(run.file().path(), layout(run));
  }

  /// The same for a file that is not kept.
  ///
  /// @param layout `null`: as recognised
  public static DryRun dryRun(Path path, @Nullable Layout layout) throws IOException {
    try (var file = TableFile.open(path)) {
      var used = layout == null ? Layout.suggest(file.header()) : layout;
      var sample = new ArrayList<Row>();
      while (file.hasNext() && sample.size() < SAMPLE) {
        sample.add(file.next());
      }
      var reader = new RowReader(used, file.header(), sample);
      var tally = new Tally(reader);
      sample.forEach(tally::add);
      while (file.hasNext()) {
        tally.add(file.next());
      }
      var shown = sample.subList(0, Math.min(5, sample.size()));
      return new DryRun(file.header(), used, tally.rows, tally.good, tally.refusals, shown);
    } catch (Unreadable e) {
      throw new IllegalStateException(e);
    }
  }

  /// Chooses what the rows are and which field each column fills.
  ///
  /// @param columns a field's name for each column, `-` for none
  @Transactional
  public void map(Viewer viewer, UUID run, Kind kind, List<String> columns) {
    store.map(viewer, run, kind, String.join(",", columns));
  }

  /// Sets a run going in the background.
  @Transactional
  public void start(Viewer viewer, UUID run) throws IOException {
    var found = store.find(viewer, run);
    if (found.isPresent() && found.get().state() == State.CHECKED) {
      store.total(viewer, run, dryRun(found.get()).rows());
      change(viewer, run, State.CHECKED, State.RUNNING);
    }
  }

  /// Stops a running import and takes back what it did.
  @Transactional
  public void cancel(Viewer viewer, UUID run) {
    change(viewer, run, State.RUNNING, State.CANCELLING);
  }

  /// Takes back what an import did.
  @Transactional
  public void undo(Viewer viewer, UUID run) {
    change(viewer, run, State.DONE, State.UNDOING);
  }

  private void change(Viewer viewer, UUID id, State from, State to) {
    var run = store.lock(viewer, id);
    if (run.isPresent() && run.get().state() == from) {
      store.move(viewer, id, to, to == State.RUNNING ? clock.instant() : null, null);
      work.schedule(viewer, id, to);
    }
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
