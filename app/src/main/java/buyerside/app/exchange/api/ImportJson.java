package buyerside.app.exchange.api;

import static buyerside.app.shell.Listing.code;

import buyerside.app.exchange.ImportRun;
import buyerside.app.exchange.Imports.DryRun;
import buyerside.app.exchange.Refusal;
import buyerside.app.exchange.reading.Kind;
import buyerside.app.exchange.reading.Row;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file that was brought in, or is being.
///
/// @param kind company, person, deal
/// @param source the system it was recognised as
/// @param state checked, running, done, cancelling, cancelled, failed, undoing, undone
/// @param rows how many it has; `null` until that is known
public record ImportJson(
    UUID id,
    String file,
    String kind,
    String source,
    String state,
    @Nullable Long rows,
    long read,
    long created,
    long updated,
    long same,
    long refused,
    Instant createdAt,
    @Nullable Instant finishedAt) {

  static ImportJson of(ImportRun run) {
    var counts = run.counts();
    return new ImportJson(
        run.id(),
        run.file().name(),
        code(run.kind()),
        run.file().source(),
        code(run.state()),
        counts.total(),
        counts.read(),
        counts.created(),
        counts.updated(),
        counts.same(),
        counts.refused(),
        run.times().created(),
        run.times().finished());
  }

  /// A row that was or would not be taken.
  public record RefusalJson(long line, String column, String value, String reason, String message) {

    static RefusalJson of(Refusal refusal) {
      return new RefusalJson(
          refusal.line(), refusal.column(), refusal.value(), refusal.reason(), refusal.words());
    }
  }

  /// What a file would do.
  ///
  /// @param columns the field that each column fills; `-` for none
  public record DryRunJson(
      String kind,
      String source,
      long rows,
      long good,
      List<String> header,
      List<String> columns,
      List<List<String>> preview,
      List<RefusalJson> refusals) {

    static DryRunJson of(DryRun dry) {
      return new DryRunJson(
          code(dry.layout().kind()),
          dry.layout().source(),
          dry.rows(),
          dry.good(),
          dry.header(),
          dry.layout().columns().stream().map(it -> it == null ? "-" : code(it)).toList(),
          dry.sample().stream().map(Row::cells).toList(),
          dry.refusals().stream().map(RefusalJson::of).toList());
    }
  }

  /// What the rows are, and the field that each column fills; `-` for none.
  public record Mapping(@Nullable Kind kind, @Nullable List<String> columns) {

    Kind kindOr(Kind other) {
      return kind == null ? other : kind;
    }

    List<String> upper() {
      return columns == null
          ? List.of()
          : columns.stream().map(it -> it.toUpperCase(Locale.ROOT)).toList();
    }
  }
}
