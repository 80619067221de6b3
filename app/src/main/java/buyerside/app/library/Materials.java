package buyerside.app.library;

import buyerside.app.access.Viewer;
import buyerside.app.files.Attachment;
import buyerside.app.files.Attachments;
import buyerside.app.files.Attachments.Keeping.Bad;
import buyerside.app.files.Attachments.Keeping.Kept;
import buyerside.app.files.Holder;
import buyerside.app.files.Upload;
import buyerside.app.shell.Reason;
import buyerside.text.recovery.reading.FileReader;
import buyerside.text.recovery.reading.FileText.Read;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Files that pieces consist of: checked for readers' sake, and their text read for the search.
@Component
class Materials {

  private static final int LONGEST_TEXT = 400_000;

  private final Attachments attachments;
  private final PieceStore store;

  Materials(Attachments attachments, PieceStore store) {
    this.attachments = attachments;
    this.store = store;
  }

  /// Keeps what was brought with a piece that exists already.
  ///
  /// @param problems to which is added what cannot be kept
  Enclosed enclose(
      Viewer viewer, UUID piece, Enclosed before, Brought brought, List<Reason> problems) {
    var enclosed = before;
    var file = brought.file();
    if (file != null) {
      var kept = file(viewer, piece, file, problems);
      enclosed = kept.map(enclosed::withFile).orElse(enclosed);
    }
    var cover = brought.cover();
    if (cover != null) {
      var kept = keep(viewer, piece, cover, "cover", problems);
      if (kept.isPresent() && !kept.get().content().picture()) {
        problems.add(Reason.of("cover", "library.cover"));
      }
      enclosed = kept.map(Attachment::id).map(enclosed::withCover).orElse(enclosed);
    }
    return enclosed;
  }

  private Optional<UUID> file(Viewer viewer, UUID piece, Upload upload, List<Reason> problems) {
    var kept = keep(viewer, piece, upload, "file", problems).orElse(null);
    if (kept == null) {
      return Optional.empty();
    }
    if (kept.content().locked()) {
      problems.add(Reason.of("file", "library.file.ENCRYPTED"));
    }
    attachments.alike(viewer, kept).stream()
        .filter(it -> it.holder().kind().equals(Library.PIECE))
        .filter(it -> !it.holder().record().equals(piece))
        .flatMap(it -> store.find(viewer, it.holder().record()).stream())
        .findFirst()
        .ifPresent(it -> problems.add(Reason.of("file", "library.file.known", it.facts().title())));
    store.keepText(viewer, kept.id(), text(upload, kept.content().size()));
    return Optional.of(kept.id());
  }

  private Optional<Attachment> keep(
      Viewer viewer, UUID piece, Upload upload, String field, List<Reason> problems) {
    try {
      return switch (attachments.keep(viewer, new Holder(Library.PIECE, piece), upload)) {
        case Kept(var file) -> Optional.of(file);
        case Bad(var reason) -> {
          problems.add(new Reason(field, reason.code(), reason.arguments()));
          yield Optional.empty();
        }
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What can be read of it; nothing where it is a picture, a table or a container.
  private static String text(Upload upload, long size) {
    if (size > FileReader.LARGEST) {
      return "";
    }
    try (var in = upload.content().getInputStream()) {
      var text = FileReader.read(in.readAllBytes()) instanceof Read read ? read.text() : "";
      var keepable = text.replace("\0", "");
      return keepable.substring(0, Math.min(LONGEST_TEXT, keepable.length()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The title that a piece without one gets from its file.
  static String title(PieceFacts facts, @Nullable Upload file) {
    return facts.title().isBlank() && file != null
        ? file.name().replaceAll("^.*[/\\\\]", "").replaceFirst("\\.\\w{1,8}$", "")
        : facts.title();
  }
}
