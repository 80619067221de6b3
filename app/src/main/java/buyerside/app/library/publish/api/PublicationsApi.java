package buyerside.app.library.publish.api;

import buyerside.app.access.Viewer;
import buyerside.app.library.Library;
import buyerside.app.library.publish.Publication;
import buyerside.app.library.publish.Publications;
import buyerside.app.library.publish.Settled;
import buyerside.app.library.publish.TakeDown;
import buyerside.app.library.publish.TakeDowns;
import buyerside.app.shell.Listing;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Publications")
class PublicationsApi {

  private final Publications publications;
  private final TakeDowns takeDowns;
  private final Library library;

  PublicationsApi(Publications publications, TakeDowns takeDowns, Library library) {
    this.publications = publications;
    this.takeDowns = takeDowns;
    this.library = library;
  }

  /// @param handle the part of its public address that names it
  /// @param reads how often it was read by people, as far as that can be told
  record PublicationJson(UUID piece, String title, String handle, Instant since, long reads) {

    static PublicationJson of(Publication publication) {
      return new PublicationJson(
          publication.piece().id(),
          publication.piece().facts().title(),
          publication.handle(),
          publication.since(),
          publication.reads());
    }
  }

  /// @param ground copyright, personal, wrong or other
  /// @param waits since when it has been open
  record TakeDownJson(
      UUID id,
      UUID piece,
      String title,
      String name,
      String contact,
      String ground,
      String words,
      Instant waits) {

    static TakeDownJson of(TakeDown takeDown) {
      var asked = takeDown.asked();
      return new TakeDownJson(
          takeDown.id(),
          takeDown.piece(),
          takeDown.title(),
          asked.name(),
          asked.contact(),
          Listing.code(asked.ground()),
          asked.words(),
          takeDown.made());
    }
  }

  /// @param withdraw whether the piece is taken down
  record TakeDownAnswer(@Nullable Boolean withdraw, @Nullable String words) {}

  record PublicationChanged(UUID command) {}

  @GetMapping("/publications")
  @Operation(summary = "Pieces that everybody may read, the latest first")
  Listing<PublicationJson> list(
      Viewer viewer,
      @Parameter(description = "The cursor of the page before") @RequestParam(required = false)
          @Nullable UUID after,
      @Parameter(description = "Pieces a page") @RequestParam(defaultValue = "50") int limit) {
    var size = Listing.size(limit);
    return Listing.cut(publications.latest(viewer, after, size + 1), size, it -> it.piece().id())
        .map(PublicationJson::of);
  }

  @PutMapping("/pieces/{piece}/publication")
  @Operation(
      summary = "Show a published piece to everybody",
      description = "For operations; nothing is shown while the site is off.")
  PublicationChanged publish(Viewer viewer, @PathVariable UUID piece) {
    return changed(viewer, piece, publications.show(viewer, piece));
  }

  @DeleteMapping("/pieces/{piece}/publication")
  @Operation(summary = "Take a piece from the public; its address then says that it is gone")
  PublicationChanged withdraw(Viewer viewer, @PathVariable UUID piece) {
    return changed(viewer, piece, publications.withdraw(viewer, piece));
  }

  @GetMapping("/take-downs")
  @Operation(
      summary = "Open requests to take something down, the longest waiting first",
      description = "For operations.")
  Listing<TakeDownJson> takeDowns(Viewer viewer) {
    return Listing.whole(takeDowns.open(viewer).stream().map(TakeDownJson::of).toList());
  }

  @PostMapping("/take-downs/{request}/answer")
  @Operation(summary = "Answer a request; whoever made it sees the answer")
  PublicationChanged answer(
      Viewer viewer, @PathVariable UUID request, @RequestBody TakeDownAnswer answer) {
    var withdraw = answer.withdraw();
    if (withdraw == null) {
      throw new Refused(Reason.of("withdraw", "missing"));
    }
    if (takeDowns.open(viewer).stream().noneMatch(it -> it.id().equals(request))) {
      throw new Missing(request);
    }
    var words = Objects.requireNonNullElse(answer.words(), "");
    return switch (takeDowns.answer(viewer, request, withdraw, words)) {
      case Settled.Done(var command) -> new PublicationChanged(command);
      case Settled.Rejected(var reasons) -> throw new Refused(reasons);
    };
  }

  private PublicationChanged changed(Viewer viewer, UUID piece, Settled settled) {
    if (library.find(viewer, piece).isEmpty()) {
      throw new Missing(piece);
    }
    return switch (settled) {
      case Settled.Done(var command) -> new PublicationChanged(command);
      case Settled.Rejected(var reasons) -> throw new Refused(reasons);
    };
  }
}
