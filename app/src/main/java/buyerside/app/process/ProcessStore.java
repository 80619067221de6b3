package buyerside.app.process;

import static buyerside.database.process.Tables.PROCESS_;
import static buyerside.database.process.Tables.VERSION;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.shell.Ids;
import buyerside.method.file.ProcessFile;
import buyerside.method.file.ProcessReading;
import buyerside.method.playbook.DescribedProcess;
import buyerside.method.playbook.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class ProcessStore {

  private static final String SHIPPED = "/buyerside/method/six-stages.yaml";

  private final WorkspaceSql sql;

  ProcessStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  /// The version published last.
  Optional<UUID> currentId(Viewer viewer) {
    return sql.as(viewer)
        .select(VERSION.ID)
        .from(VERSION)
        .where(VERSION.WORKSPACE_ID.eq(viewer.workspace()))
        .orderBy(VERSION.PUBLISHED_AT.desc(), VERSION.NUMBER.desc())
        .limit(1)
        .fetchOptional(VERSION.ID);
  }

  /// The version published last by then.
  Optional<UUID> idAt(Viewer viewer, Instant instant) {
    return sql.as(viewer)
        .select(VERSION.ID)
        .from(VERSION)
        .where(VERSION.WORKSPACE_ID.eq(viewer.workspace()))
        .and(VERSION.PUBLISHED_AT.le(instant.atOffset(ZoneOffset.UTC)))
        .orderBy(VERSION.PUBLISHED_AT.desc(), VERSION.NUMBER.desc())
        .limit(1)
        .fetchOptional(VERSION.ID);
  }

  Optional<ProcessVersion> find(Viewer viewer, UUID id) {
    return sql.as(viewer)
        .select(VERSION.PROCESS_ID, VERSION.NUMBER, VERSION.DEFINITION)
        .from(VERSION)
        .where(VERSION.WORKSPACE_ID.eq(viewer.workspace()))
        .and(VERSION.ID.eq(id))
        .fetchOptional(it -> new ProcessVersion(id, it.value1(), it.value2(), parsed(it.value3())));
  }

  ProcessVersion addShipped(Viewer viewer, Instant at) {
    var definition = shippedText();
    var described = parsed(definition);
    var process = Ids.next();
    var version = new ProcessVersion(Ids.next(), process, 1, described);
    sql.as(viewer)
        .insertInto(PROCESS_)
        .set(PROCESS_.WORKSPACE_ID, viewer.workspace())
        .set(PROCESS_.ID, process)
        .set(PROCESS_.NAME, described.name().in(Language.EN))
        .set(PROCESS_.CREATED_AT, at.atOffset(ZoneOffset.UTC))
        .execute();
    sql.as(viewer)
        .insertInto(VERSION)
        .set(VERSION.WORKSPACE_ID, viewer.workspace())
        .set(VERSION.ID, version.id())
        .set(VERSION.PROCESS_ID, process)
        .set(VERSION.NUMBER, version.number())
        .set(VERSION.DEFINITION, definition)
        .set(VERSION.PUBLISHED_AT, at.atOffset(ZoneOffset.UTC))
        .set(VERSION.PUBLISHED_BY, viewer.member())
        .execute();
    return version;
  }

  private static DescribedProcess parsed(String definition) {
    return switch (ProcessFile.read(definition)) {
      case ProcessReading.Read(var process, _) -> process;
      case ProcessReading.Refused(var problems) ->
          throw new IllegalStateException("a published process is unreadable: " + problems);
    };
  }

  private static String shippedText() {
    try (var stream = DescribedProcess.class.getResourceAsStream(SHIPPED)) {
      if (stream == null) {
        throw new IllegalStateException(SHIPPED + " is missing");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
