package buyerside.app.files;

import buyerside.app.access.Viewer;
import buyerside.app.files.Attaching.Done;
import buyerside.app.files.Attaching.Refused;
import buyerside.app.files.FileCheck.Checked;
import buyerside.app.journal.Change;
import buyerside.app.journal.Journal;
import buyerside.app.shell.Ids;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Files on records. What several files hold alike is kept once.
@Service
public class Attachments {

  /// The largest file that is kept, in bytes.
  public static final long LARGEST = FileCheck.LARGEST;

  /// What keeping a file leads to, for the module that keeps its record.
  public sealed interface Keeping {
    record Kept(Attachment file) implements Keeping {}

    record Bad(Reason reason) implements Keeping {}
  }

  static final String ATTACHED = "file.attached";
  static final String REMOVED = "file.removed";
  static final String FILE = "file";
  private static final Duration IN_THE_BIN = Duration.ofDays(30);

  private final AttachmentStore store;
  private final ContentStore contents;
  private final Journal journal;
  private final List<HolderKind> kinds;
  private final Clock clock;

  Attachments(
      AttachmentStore store,
      ContentStore contents,
      Journal journal,
      List<HolderKind> kinds,
      Clock clock) {
    this.store = store;
    this.contents = contents;
    this.journal = journal;
    this.kinds = kinds;
    this.clock = clock;
  }

  /// Keeps a file on a record. Refused if it is empty, too large, a program, something else than
  /// its name says, an archive that would blow up, or on the record already.
  ///
  /// @throws Missing if the record is unknown or not for this viewer
  /// @throws IOException if the upload cannot be read
  @Transactional
  public Attaching attach(Viewer viewer, Holder holder, Upload upload) throws IOException {
    if (!sees(viewer, holder) || !free(holder)) {
      throw new Missing(holder);
    }
    return switch (keep(viewer, holder, upload)) {
      case Keeping.Bad(var reason) -> new Refused(List.of(reason));
      case Keeping.Kept(var file) -> {
        var change = change(ATTACHED, file);
        yield new Done(file, journal.append(viewer, file.added(), List.of(change)));
      }
    };
  }

  /// As [#attach], for the module that keeps the record and writes the journal itself.
  @Transactional
  public Keeping keep(Viewer viewer, Holder holder, Upload upload) throws IOException {
    var name = FileName.of(upload.name());
    return switch (FileCheck.check(name, upload)) {
      case Checked.Bad(var reason) -> new Keeping.Bad(reason);
      case Checked.Fine(var content) -> {
        var there =
            store.alike(viewer, content.hash()).stream()
                .filter(it -> it.holder().equals(holder))
                .findFirst();
        if (there.isPresent() && free(holder)) {
          yield new Keeping.Bad(Reason.of("file", "files.there-already", there.get().name()));
        }
        var at = clock.instant();
        contents.keep(viewer, content, upload, at);
        var file = new Attachment(Ids.next(), holder, name, content, viewer.member(), at);
        store.add(viewer, file);
        yield new Keeping.Kept(file);
      }
    };
  }

  /// The files of a record, the latest first. The caller has made sure that the viewer sees it.
  @Transactional(readOnly = true)
  public List<Attachment> of(Viewer viewer, Holder holder) {
    return of(viewer, holder, clock.instant());
  }

  /// As they were at a time.
  @Transactional(readOnly = true)
  public List<Attachment> of(Viewer viewer, Holder holder, Instant at) {
    return store.of(viewer, List.of(holder.record()), at);
  }

  /// Files of several records of one kind in one query.
  @Transactional(readOnly = true)
  public List<Attachment> of(Viewer viewer, Collection<UUID> records) {
    return records.isEmpty() ? List.of() : store.of(viewer, records, clock.instant());
  }

  /// A file on a record that the viewer sees.
  @Transactional(readOnly = true)
  public Optional<Attachment> find(Viewer viewer, UUID id) {
    return store.find(viewer, id, false).filter(it -> sees(viewer, it.holder()));
  }

  /// Files by their ids, for the module that keeps their records.
  @Transactional(readOnly = true)
  public List<Attachment> all(Viewer viewer, Collection<UUID> files) {
    return files.isEmpty() ? List.of() : store.all(viewer, files);
  }

  /// Files with the same content on records that the viewer sees.
  @Transactional(readOnly = true)
  public List<Attachment> alike(Viewer viewer, Attachment file) {
    return store.alike(viewer, file.content().hash()).stream()
        .filter(it -> !it.id().equals(file.id()) && sees(viewer, it.holder()))
        .toList();
  }

  /// What a file holds; read as far as needed, closed by the caller.
  public InputStream open(Viewer viewer, Attachment file) {
    return contents.open(viewer, file.content().hash());
  }

  @Transactional
  public Attaching remove(Viewer viewer, UUID id) {
    var file = find(viewer, id).filter(it -> free(it.holder())).orElseThrow(() -> new Missing(id));
    var at = clock.instant();
    if (!store.setRemoved(viewer, id, at)) {
      return new Refused(List.of(Reason.of("", "changed-since")));
    }
    return new Done(file, journal.append(viewer, at, List.of(change(REMOVED, file))));
  }

  /// Lets the files of one record be another's, when both become one.
  ///
  /// @return the moved ones, for [#moveBack]
  @Transactional
  public Map<String, List<String>> move(Viewer viewer, Holder from, Holder to) {
    return store.move(viewer, from, to);
  }

  @Transactional
  public void moveBack(Viewer viewer, Holder from, Holder to, Map<String, List<String>> moved) {
    store.moveBack(viewer, from, to, moved);
  }

  /// Deletes the files of records for good, as when somebody asks to be forgotten.
  @Transactional
  public void discard(Viewer viewer, Collection<UUID> records) {
    store.discard(viewer, records);
    sweep(viewer);
  }

  /// Drops what was removed long enough ago.
  @Transactional
  public void sweep(Viewer viewer) {
    contents.sweep(viewer, clock.instant().minus(IN_THE_BIN));
  }

  /// The page of the record that a file is on.
  public String page(Holder holder) {
    return kind(holder).map(it -> it.page(holder.record())).orElse("/");
  }

  static Change change(String kind, Attachment file) {
    var details = Map.<String, Object>of(FILE, file.id().toString(), "by", file.name());
    return new Change(kind, file.holder().kind(), file.holder().record(), details);
  }

  private boolean free(Holder holder) {
    return kind(holder).filter(HolderKind::free).isPresent();
  }

  /// Whether the record exists for this viewer.
  public boolean sees(Viewer viewer, Holder holder) {
    return kind(holder).filter(it -> it.sees(viewer, holder.record())).isPresent();
  }

  private Optional<HolderKind> kind(Holder holder) {
    return kinds.stream().filter(it -> it.kind().equals(holder.kind())).findFirst();
  }
}
