package buyerside.app.process;

import static buyerside.database.process.Tables.PROCESS_;
import static buyerside.database.process.Tables.VERSION;
import static org.jooq.impl.DSL.when;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.WorkspaceSql;
import buyerside.app.shell.Ids;
import buyerside.method.file.ProcessFile;
import buyerside.method.file.ProcessReading;
import buyerside.method.file.ReadyMade;
import buyerside.method.playbook.DescribedProcess;
import buyerside.method.playbook.Language;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class ProcessStore {

  private static final int MOST_EDITIONS = 2_000;

  private final WorkspaceSql sql;

  ProcessStore(WorkspaceSql sql) {
    this.sql = sql;
  }

  /// The latest version of the process that new deals follow.
  Optional<UUID> currentId(Viewer viewer) {
    return sql.as(viewer)
        .select(VERSION.ID)
        .from(VERSION)
        .join(PROCESS_)
        .on(PROCESS_.WORKSPACE_ID.eq(VERSION.WORKSPACE_ID), PROCESS_.ID.eq(VERSION.PROCESS_ID))
        .where(VERSION.WORKSPACE_ID.eq(viewer.workspace()))
        .orderBy(
            PROCESS_.FOLLOWED_SINCE.desc().nullsLast(), PROCESS_.CREATED_AT, VERSION.NUMBER.desc())
        .limit(1)
        .fetchOptional(VERSION.ID);
  }

  /// The latest version by then of the process that new deals followed then.
  Optional<UUID> idAt(Viewer viewer, Instant instant) {
    var then = instant.atOffset(ZoneOffset.UTC);
    var followed = when(PROCESS_.FOLLOWED_SINCE.le(then), PROCESS_.FOLLOWED_SINCE);
    return sql.as(viewer)
        .select(VERSION.ID)
        .from(VERSION)
        .join(PROCESS_)
        .on(PROCESS_.WORKSPACE_ID.eq(VERSION.WORKSPACE_ID), PROCESS_.ID.eq(VERSION.PROCESS_ID))
        .where(VERSION.WORKSPACE_ID.eq(viewer.workspace()))
        .and(VERSION.PUBLISHED_AT.le(then))
        .orderBy(followed.desc().nullsLast(), PROCESS_.CREATED_AT, VERSION.NUMBER.desc())
        .limit(1)
        .fetchOptional(VERSION.ID);
  }

  /// The published versions of all processes, the latest first.
  List<ProcessEdition> editions(Viewer viewer) {
    return sql.as(viewer)
        .select(VERSION.ID, VERSION.PROCESS_ID, VERSION.NUMBER, VERSION.PUBLISHED_AT)
        .from(VERSION)
        .where(VERSION.WORKSPACE_ID.eq(viewer.workspace()))
        .orderBy(VERSION.PROCESS_ID, VERSION.NUMBER.desc())
        .limit(MOST_EDITIONS)
        .fetch(it ->
            new ProcessEdition(it.value1(), it.value2(), it.value3(), it.value4().toInstant()));
  }

  /// Lets those who change a process take turns until the transaction ends.
  boolean lock(Viewer viewer, UUID process) {
    return sql.as(viewer)
        .select(PROCESS_.ID)
        .from(PROCESS_)
        .where(PROCESS_.WORKSPACE_ID.eq(viewer.workspace()))
        .and(PROCESS_.ID.eq(process))
        .forUpdate()
        .fetchOptional()
        .isPresent();
  }

  void follow(Viewer viewer, UUID process, Instant at) {
    sql.as(viewer)
        .update(PROCESS_)
        .set(PROCESS_.FOLLOWED_SINCE, at.atOffset(ZoneOffset.UTC))
        .where(PROCESS_.WORKSPACE_ID.eq(viewer.workspace()))
        .and(PROCESS_.ID.eq(process))
        .execute();
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
    var definition = ReadyMade.SIX_STAGES.text();
    var described = parsed(definition);
    var process = addProcess(viewer, described.name().in(Language.EN), at);
    return addVersion(viewer, process, 1, definition, at);
  }

  UUID addProcess(Viewer viewer, String name, Instant at) {
    var id = Ids.next();
    sql.as(viewer)
        .insertInto(PROCESS_)
        .set(PROCESS_.WORKSPACE_ID, viewer.workspace())
        .set(PROCESS_.ID, id)
        .set(PROCESS_.NAME, name)
        .set(PROCESS_.CREATED_AT, at.atOffset(ZoneOffset.UTC))
        .execute();
    return id;
  }

  ProcessVersion addVersion(
      Viewer viewer, UUID process, int number, String definition, Instant at) {
    var version = new ProcessVersion(Ids.next(), process, number, parsed(definition));
    sql.as(viewer)
        .insertInto(VERSION)
        .set(VERSION.WORKSPACE_ID, viewer.workspace())
        .set(VERSION.ID, version.id())
        .set(VERSION.PROCESS_ID, process)
        .set(VERSION.NUMBER, number)
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
}
