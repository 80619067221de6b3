package buyerside.app.deals;

import buyerside.app.access.Viewer;
import buyerside.app.access.Whose;
import buyerside.app.deals.Board.Column;
import buyerside.app.deals.Board.ProcessColumns;
import buyerside.app.process.ProcessVersion;
import buyerside.app.process.Processes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Deals as board, list and totals.
@Service
public class DealLists {

  private static final int CARDS = 20;

  private final DealListStore lists;
  private final BoardStore boards;
  private final PastDealStore past;
  private final Processes processes;

  DealLists(DealListStore lists, BoardStore boards, PastDealStore past, Processes processes) {
    this.lists = lists;
    this.boards = boards;
    this.past = past;
    this.processes = processes;
  }

  /// A page of deals with the cursor to the next; `null` on the last page.
  public record Slice(List<DealRow> rows, @Nullable DealCursor next) {
    public Slice {
      rows = List.copyOf(rows);
    }
  }

  /// A page of deals.
  ///
  /// @param asOf as they were known at an instant, the largest first; `null` for now
  @Transactional(readOnly = true)
  public Slice page(Viewer viewer, DealQuery query, @Nullable Instant asOf, int size) {
    var rows =
        asOf == null ? lists.page(viewer, query, size) : past.page(viewer, query, asOf, size);
    if (rows.size() <= size) {
      return new Slice(rows, null);
    }
    var shown = rows.subList(0, size);
    var sort = asOf == null ? query.sort() : DealSort.VALUE;
    return new Slice(shown, DealCursor.of(sort, shown.getLast()));
  }

  /// A deal as it was known at an instant: stage, claim, whose, value and outcome of then. Empty if
  /// it was not known yet, or if the viewer may not see it.
  @Transactional(readOnly = true)
  public Optional<DealRow> known(Viewer viewer, UUID deal, Instant asOf) {
    return past.find(viewer, deal, asOf);
  }

  /// How many deals match, counted up to a limit.
  @Transactional(readOnly = true)
  public int count(Viewer viewer, DealFilter filter, @Nullable Instant asOf, int upTo) {
    return asOf == null
        ? lists.count(viewer, filter, upTo)
        : past.count(viewer, filter, asOf, upTo);
  }

  /// The open deals of the current process by stage.
  @Transactional
  public Board board(Viewer viewer, @Nullable Whose whose, @Nullable Instant asOf) {
    return board(viewer, processes.current(viewer), whose, asOf);
  }

  /// The open deals that follow a version of a process, by stage.
  ///
  /// @param whose only these; `null` for all
  /// @param asOf as they were known at an instant; `null` for now
  @Transactional
  public Board board(
      Viewer viewer, ProcessVersion version, @Nullable Whose whose, @Nullable Instant asOf) {
    var process = version.process();
    var stages = process.stages().size();
    var gate = process.indexOf(process.gate());
    var totals =
        asOf == null
            ? boards.totals(viewer, version.id(), whose)
            : past.totals(viewer, version.id(), whose, asOf);
    var columns = new ArrayList<Column>();
    for (int stage = 0; stage <= stages; stage++) {
      var cards =
          asOf == null
              ? boards.largest(viewer, version.id(), stage, whose, CARDS)
              : past.largest(viewer, version.id(), stage, whose, asOf, CARDS);
      columns.add(column(stage, stage >= gate, totals, cards));
    }
    return new Board(new ProcessColumns(version.id(), stages, gate), columns);
  }

  /// Open deals of the current process, added up by where they stand and are claimed to be.
  @Transactional
  public Totals totals(Viewer viewer, @Nullable Whose whose, @Nullable Instant asOf) {
    var version = processes.current(viewer).id();
    return asOf == null
        ? boards.totals(viewer, version, whose)
        : past.totals(viewer, version, whose, asOf);
  }

  /// Open deals whose claim is furthest ahead of the evidence, the furthest and largest first.
  @Transactional(readOnly = true)
  public List<DealRow> illusions(
      Viewer viewer, @Nullable Whose whose, @Nullable Instant asOf, int atMost) {
    return asOf == null
        ? lists.illusions(viewer, whose, atMost)
        : past.illusions(viewer, whose, asOf, atMost);
  }

  private static Column column(int stage, boolean opportunity, Totals totals, List<DealRow> cards) {
    var deals = 0L;
    var worth = new LinkedHashMap<String, Long>();
    for (var line : totals.lines()) {
      if (line.stage() == stage) {
        deals += line.deals();
        worth.merge(line.currency(), line.worth(), Long::sum);
      }
    }
    return new Column(stage, opportunity, deals, largestFirst(worth), cards);
  }

  private static Map<String, Long> largestFirst(Map<String, Long> worth) {
    var sorted = new LinkedHashMap<String, Long>();
    worth.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
        .forEach(it -> sorted.put(it.getKey(), it.getValue()));
    return sorted;
  }
}
