package buyerside.app.files;

import static buyerside.database.files.Tables.ATTACHMENT;
import static buyerside.database.files.Tables.CONTENT;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.noCondition;

import buyerside.app.access.Viewer;
import buyerside.app.access.sql.Pointers;
import buyerside.app.access.sql.Pointers.Pointer;
import buyerside.app.access.sql.WorkspaceSql;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class AttachmentStore {

  private static final int MOST = 500;
  private static final Pointer OF_HOLDER =
      new Pointer("files", ATTACHMENT, ATTACHMENT.ID, ATTACHMENT.HOLDER_ID);

  private final WorkspaceSql sql;
  private final Pointers pointers;

  AttachmentStore(WorkspaceSql sql, Pointers pointers) {
    this.sql = sql;
    this.pointers = pointers;
  }

  void add(Viewer viewer, Attachment attachment) {
    sql.as(viewer)
        .insertInto(ATTACHMENT)
        .set(ATTACHMENT.WORKSPACE_ID, viewer.workspace())
        .set(ATTACHMENT.ID, attachment.id())
        .set(ATTACHMENT.HOLDER_KIND, attachment.holder().kind())
        .set(ATTACHMENT.HOLDER_ID, attachment.holder().record())
        .set(ATTACHMENT.NAME, attachment.name())
        .set(ATTACHMENT.HASH, HexFormat.of().parseHex(attachment.content().hash()))
        .set(ATTACHMENT.ADDED_BY, attachment.by())
        .set(ATTACHMENT.ADDED_AT, attachment.added().atOffset(ZoneOffset.UTC))
        .execute();
  }

  /// The files that were there at a time, the latest first.
  List<Attachment> of(Viewer viewer, Collection<UUID> holders, Instant at) {
    var then = at.atOffset(ZoneOffset.UTC);
    return select(
            viewer,
            ATTACHMENT
                .HOLDER_ID
                .eq(any(holders.toArray(UUID[]::new)))
                .and(ATTACHMENT.ADDED_AT.le(then))
                .and(ATTACHMENT.REMOVED_AT.isNull().or(ATTACHMENT.REMOVED_AT.gt(then))))
        .fetch(AttachmentStore::attachment);
  }

  /// @param removed whether it may be one that was removed
  Optional<Attachment> find(Viewer viewer, UUID id, boolean removed) {
    return select(
            viewer,
            ATTACHMENT.ID.eq(id).and(removed ? noCondition() : ATTACHMENT.REMOVED_AT.isNull()))
        .fetchOptional(AttachmentStore::attachment);
  }

  List<Attachment> all(Viewer viewer, Collection<UUID> ids) {
    return select(viewer, ATTACHMENT.ID.eq(any(ids.toArray(UUID[]::new))))
        .fetch(AttachmentStore::attachment);
  }

  /// Files with the same content, wherever they are.
  List<Attachment> alike(Viewer viewer, String hash) {
    return select(
            viewer,
            ATTACHMENT.HASH.eq(HexFormat.of().parseHex(hash)).and(ATTACHMENT.REMOVED_AT.isNull()))
        .fetch(AttachmentStore::attachment);
  }

  boolean setRemoved(Viewer viewer, UUID id, @Nullable Instant removed) {
    return sql.as(viewer)
            .update(ATTACHMENT)
            .set(ATTACHMENT.REMOVED_AT, removed == null ? null : removed.atOffset(ZoneOffset.UTC))
            .where(ATTACHMENT.WORKSPACE_ID.eq(viewer.workspace()))
            .and(ATTACHMENT.ID.eq(id))
            .and(
                removed == null
                    ? ATTACHMENT.REMOVED_AT.isNotNull()
                    : ATTACHMENT.REMOVED_AT.isNull())
            .execute()
        == 1;
  }

  /// Lets all files of these records be swept at once.
  void discard(Viewer viewer, Collection<UUID> holders) {
    sql.as(viewer)
        .update(ATTACHMENT)
        .set(ATTACHMENT.REMOVED_AT, Instant.EPOCH.atOffset(ZoneOffset.UTC))
        .where(ATTACHMENT.WORKSPACE_ID.eq(viewer.workspace()))
        .and(ATTACHMENT.HOLDER_ID.eq(any(holders.toArray(UUID[]::new))))
        .execute();
  }

  Map<String, List<String>> move(Viewer viewer, Holder from, Holder to) {
    var kind = ATTACHMENT.HOLDER_KIND.eq(from.kind());
    return pointers.move(viewer, List.of(OF_HOLDER), from.record(), to.record(), kind);
  }

  void moveBack(Viewer viewer, Holder from, Holder to, Map<String, List<String>> moved) {
    pointers.moveBack(viewer, List.of(OF_HOLDER), from.record(), to.record(), moved);
  }

  private ResultQuery<Record> select(Viewer viewer, Condition which) {
    return sql.as(viewer)
        .select(ATTACHMENT.fields())
        .select(CONTENT.SIZE, CONTENT.MEDIA_TYPE, CONTENT.LOCKED, CONTENT.PAGES)
        .from(ATTACHMENT)
        .join(CONTENT)
        .on(CONTENT.WORKSPACE_ID.eq(ATTACHMENT.WORKSPACE_ID), CONTENT.HASH.eq(ATTACHMENT.HASH))
        .where(ATTACHMENT.WORKSPACE_ID.eq(viewer.workspace()))
        .and(which)
        .orderBy(ATTACHMENT.ID.desc())
        .limit(MOST);
  }

  private static Attachment attachment(Record it) {
    var pages = it.get(CONTENT.PAGES);
    var content =
        new Content(
            HexFormat.of().formatHex(it.get(ATTACHMENT.HASH)),
            it.get(CONTENT.SIZE),
            it.get(CONTENT.MEDIA_TYPE),
            it.get(CONTENT.LOCKED),
            pages == null ? 0 : pages);
    return new Attachment(
        it.get(ATTACHMENT.ID),
        new Holder(it.get(ATTACHMENT.HOLDER_KIND), it.get(ATTACHMENT.HOLDER_ID)),
        it.get(ATTACHMENT.NAME),
        content,
        it.get(ATTACHMENT.ADDED_BY),
        it.get(ATTACHMENT.ADDED_AT).toInstant());
  }
}
