package buyerside.app.library.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.files.Attachment;
import buyerside.app.files.Attachments;
import buyerside.app.files.Previews;
import buyerside.app.library.Piece;
import buyerside.app.library.web.LibraryPage.Look;
import buyerside.app.library.web.LibraryPage.Span;
import buyerside.app.search.Excerpt;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How pieces look: their covers, what they are, where words were found in them.
@Component
class PieceLooks {

  private static final int EXCERPT = 160;

  private final Attachments attachments;

  PieceLooks(Attachments attachments) {
    this.attachments = attachments;
  }

  /// The files and covers of pieces, by their ids.
  Map<UUID, Attachment> files(Viewer viewer, List<Piece> pieces) {
    var ids =
        pieces.stream()
            .map(it -> it.facts().enclosed())
            .flatMap(it -> Stream.of(it.file(), it.cover()))
            .filter(Objects::nonNull)
            .toList();
    return attachments.all(viewer, ids).stream()
        .collect(Collectors.toMap(Attachment::id, it -> it, (a, _) -> a));
  }

  static Look of(Piece piece, Map<UUID, Attachment> files, String words) {
    var enclosed = piece.facts().enclosed();
    var cover = enclosed.cover() == null ? enclosed.file() : enclosed.cover();
    return new Look(
        cover == null ? "" : small(files.get(cover)),
        sort(piece, files),
        words.isBlank() ? List.of() : excerpt(piece, words));
  }

  /// What a file is, in words such as `PDF, 12 pages`.
  static String sort(Attachment file) {
    if (file.content().pages() > 0) {
      return msg("library.sort.pdf", file.content().pages());
    }
    if (file.content().picture()) {
      return msg("library.sort.picture");
    }
    var dot = file.name().lastIndexOf('.');
    return switch (file.name().substring(dot + 1).toLowerCase(Locale.ROOT)) {
      case "ppt", "pptx", "key", "odp" -> msg("library.sort.slides");
      case "doc", "docx", "odt", "rtf" -> msg("library.sort.document");
      case "xls", "xlsx", "csv", "ods" -> msg("library.sort.table");
      default -> msg("library.sort.file");
    };
  }

  private static String sort(Piece piece, Map<UUID, Attachment> files) {
    var enclosed = piece.facts().enclosed();
    var file = enclosed.file() == null ? null : files.get(enclosed.file());
    if (file != null) {
      return sort(file);
    }
    var link = enclosed.link();
    return link == null ? "" : msg("library.sort.link", host(link));
  }

  static String host(String link) {
    var host = URI.create(link).getAuthority();
    return host == null ? "" : host.replaceFirst("^www\\.", "");
  }

  private static String small(@Nullable Attachment file) {
    if (file == null) {
      return "";
    }
    var drawable = Previews.drawable(file.content());
    return drawable ? file.href() + "/pages/" + Previews.SMALL : picture(file);
  }

  private static String picture(Attachment file) {
    return file.content().picture() ? file.href() : "";
  }

  private static List<Span> excerpt(Piece piece, String words) {
    var facts = piece.facts();
    return Stream.of(facts.summary(), facts.body(), piece.behind().fileText(), facts.title())
        .map(it -> Excerpt.of(it, words, EXCERPT))
        .filter(it -> !it.isEmpty())
        .findFirst()
        .map(Excerpt::spans)
        .orElse(List.of())
        .stream()
        .map(it -> new Span(it.text(), it.found()))
        .toList();
  }
}
