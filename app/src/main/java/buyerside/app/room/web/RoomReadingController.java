package buyerside.app.room.web;

import buyerside.app.files.Attachment;
import buyerside.app.files.Attachments;
import buyerside.app.files.FileAnswer;
import buyerside.app.files.Previews;
import buyerside.app.library.Piece;
import buyerside.app.room.Guest;
import buyerside.app.room.Guests;
import buyerside.app.room.RoomMaterials;
import buyerside.app.shell.Missing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;

/// Pieces in a room, as guests read them.
@Controller
@RequestMapping("/room/{token}/materials/{piece}")
class RoomReadingController {

  private static final Object GIVEN = new Object();

  private final RoomEntrance entrance;
  private final RoomPages pages;
  private final RoomMaterials materials;
  private final MaterialsPart part;
  private final Guests guests;
  private final Attachments attachments;
  private final Previews previews;

  RoomReadingController(
      RoomEntrance entrance,
      RoomPages pages,
      RoomMaterials materials,
      MaterialsPart part,
      Guests guests,
      Attachments attachments,
      Previews previews) {
    this.entrance = entrance;
    this.pages = pages;
    this.materials = materials;
    this.part = part;
    this.guests = guests;
    this.attachments = attachments;
    this.previews = previews;
  }

  @GetMapping
  Object read(HttpServletRequest request, @PathVariable String token, @PathVariable UUID piece) {
    return entrance.enter(
        request,
        token,
        guest -> {
          var found = find(guest, piece);
          guests.read(guest, piece);
          return pages.piece(guest, RoomEntrance.base(token), found);
        });
  }

  @GetMapping("/file")
  @Nullable Object file(
      HttpServletRequest request,
      HttpServletResponse response,
      @PathVariable String token,
      @PathVariable UUID piece,
      @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known) {
    return given(
        entrance.enter(
            request,
            token,
            guest -> {
              var file = file(guest, piece);
              if (FileAnswer.head(response, file, known)) {
                write(guest, file, response);
              }
              return GIVEN;
            }));
  }

  @GetMapping("/pages/{page}")
  @Nullable Object page(
      HttpServletRequest request,
      HttpServletResponse response,
      @PathVariable String token,
      @PathVariable UUID piece,
      @PathVariable int page) {
    return given(
        entrance.enter(
            request,
            token,
            guest -> {
              var picture =
                  previews
                      .of(guest.viewer(), file(guest, piece), page)
                      .orElseThrow(() -> new Missing(page));
              try {
                FileAnswer.picture(response, picture);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
              return GIVEN;
            }));
  }

  /// What was written out already needs no page; whoever was not let in gets the door.
  private static @Nullable Object given(Object answer) {
    return answer == GIVEN ? null : answer;
  }

  private Piece find(Guest guest, UUID piece) {
    return materials.readable(guest, piece).orElseThrow(() -> new Missing(piece));
  }

  private Attachment file(Guest guest, UUID piece) {
    var file = part.file(guest.viewer(), find(guest, piece));
    if (file == null) {
      throw new Missing(piece);
    }
    return file;
  }

  private void write(Guest guest, Attachment file, HttpServletResponse response) {
    try (var in = attachments.open(guest.viewer(), file)) {
      in.transferTo(response.getOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
