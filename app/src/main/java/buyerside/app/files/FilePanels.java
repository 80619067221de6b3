package buyerside.app.files;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Members;
import buyerside.app.access.Viewer;
import buyerside.app.files.FilePanel.Line;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Problems;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Draws the files of a record, the same on every kind of page.
@Component
public class FilePanels {

  private static final long KILO = 1024;

  private final Attachments attachments;
  private final Members members;

  FilePanels(Attachments attachments, Members members) {
    this.attachments = attachments;
    this.members = members;
  }

  /// To be drawn on the record's page.
  public FilePanel of(Viewer viewer, Holder holder) {
    return panel(viewer, holder, attachments.of(viewer, holder), false, Problems.NONE);
  }

  /// As they were at a time, to be looked at only.
  public FilePanel of(Viewer viewer, Holder holder, Instant at) {
    var shown = panel(viewer, holder, attachments.of(viewer, holder, at), false, Problems.NONE);
    return shown.asOf();
  }

  /// As a page of its own, which says what was wrong with the file that was brought.
  public FilePanel refused(Viewer viewer, Holder holder, Problems problems) {
    return panel(viewer, holder, attachments.of(viewer, holder), true, problems);
  }

  /// A size as people say it, such as `1.4 MB`.
  public static String size(long bytes) {
    if (bytes < KILO) {
      return msg("files.size.bytes", bytes);
    }
    return bytes < KILO * KILO
        ? msg("files.size.kilo", Math.round((double) bytes / KILO))
        : msg("files.size.mega", tenths((double) bytes / KILO / KILO));
  }

  private FilePanel panel(
      Viewer viewer, Holder holder, List<Attachment> files, boolean whole, Problems problems) {
    var names = members.names(viewer);
    var lines = files.stream().map(it -> line(it, names)).toList();
    var limit = size(Attachments.LARGEST);
    return new FilePanel(holder, lines, attachments.page(holder), limit, true, whole, problems);
  }

  private static Line line(Attachment file, Map<UUID, String> names) {
    var by = file.by();
    var who = by == null ? "" : names.getOrDefault(by, "");
    var content = file.content();
    var more = size(content.size()) + " · " + Formats.date(file.added());
    return new Line(
        file.href(),
        file.name(),
        FileName.extension(file.name()).toUpperCase(Locale.ROOT),
        Previews.drawable(content) ? file.href() + "/pages/" + Previews.SMALL : "",
        who.isEmpty() ? more : more + " · " + who,
        content.locked());
  }

  private static String tenths(double number) {
    return number >= 10
        ? Formats.number(Math.round(number))
        : String.format(Locale.ROOT, "%.1f", number);
  }
}
