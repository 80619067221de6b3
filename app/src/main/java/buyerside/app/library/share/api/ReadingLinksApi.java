package buyerside.app.library.share.api;

import buyerside.app.access.Viewer;
import buyerside.app.library.Library;
import buyerside.app.library.share.LentLink;
import buyerside.app.library.share.LinkMaking;
import buyerside.app.library.share.NewReadingLink;
import buyerside.app.library.share.ReadingLinks;
import buyerside.app.shell.Language;
import buyerside.app.shell.Listing;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Reason;
import buyerside.app.shell.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Reading links")
class ReadingLinksApi {

  private final ReadingLinks links;
  private final Library library;

  ReadingLinksApi(ReadingLinks links, Library library) {
    this.links = links;
    this.library = library;
  }

  /// @param deal on which the reading is told; none if left out
  /// @param person their record; none if left out
  /// @param recipient their name; the record's if left out
  /// @param language en, zh-Hans or zh-Hant
  /// @param days how long it opens; 60 if left out
  record ReadingLinkRequest(
      @Nullable UUID deal,
      @Nullable UUID person,
      @Nullable String recipient,
      @Nullable String language,
      @Nullable Integer days) {}

  /// @param path the link below this installation's address; shown this once
  record ReadingLinkMade(UUID id, String path, UUID command) {}

  record ReadingLinkChanged(UUID command) {}

  /// @param sittings at which a person was noticed
  /// @param unsure how often it was opened without a person being noticed
  /// @param programs how often a program fetched it
  /// @param seconds in sight, all together; measured with consent only
  /// @param depth percent of it that was in sight; measured with consent only
  record ReadingJson(
      int sittings, int unsure, int programs, long seconds, int depth, @Nullable Instant last) {}

  /// @param measured none, yes or no: what the reader said to being measured
  record ReadingLinkJson(
      UUID id,
      UUID piece,
      String title,
      @Nullable UUID deal,
      @Nullable UUID person,
      String recipient,
      String language,
      Instant made,
      Instant expires,
      @Nullable Instant revoked,
      String measured,
      ReadingJson reading) {

    static ReadingLinkJson of(LentLink lent) {
      var link = lent.link();
      var purpose = link.purpose();
      var read = lent.reading();
      return new ReadingLinkJson(
          link.id(),
          link.piece(),
          lent.title(),
          purpose.deal(),
          purpose.person(),
          purpose.recipient(),
          link.language().tag(),
          link.life().made(),
          link.life().expires(),
          link.life().revoked(),
          Listing.code(link.answer()),
          new ReadingJson(
              read.sittings(),
              read.unsure(),
              read.programs(),
              read.seconds(),
              read.depth(),
              read.last()));
    }
  }

  @GetMapping("/reading-links")
  @Operation(summary = "Links to pieces with the reading by them, the latest first")
  Listing<ReadingLinkJson> list(
      Viewer viewer,
      @Parameter(description = "Only links to this piece") @RequestParam(required = false)
          @Nullable UUID piece,
      @Parameter(description = "Only links for this deal") @RequestParam(required = false)
          @Nullable UUID deal,
      @Parameter(description = "The cursor of the page before") @RequestParam(required = false)
          @Nullable UUID after,
      @Parameter(description = "Links a page") @RequestParam(defaultValue = "50") int limit) {
    var size = Listing.size(limit);
    return Listing.cut(links.page(viewer, piece, deal, after, size + 1), size, it -> it.link().id())
        .map(ReadingLinkJson::of);
  }

  @PostMapping("/pieces/{piece}/reading-links")
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Make a link by which one person reads a published piece")
  ReadingLinkMade make(
      Viewer viewer, @PathVariable UUID piece, @RequestBody ReadingLinkRequest wanted) {
    if (library.find(viewer, piece).isEmpty()) {
      throw new Missing(piece);
    }
    var language =
        Stream.of(Language.values())
            .filter(it -> it.tag().equals(wanted.language()))
            .findFirst()
            .orElseThrow(() -> new Refused(Reason.of("language", "missing")));
    var link =
        new NewReadingLink(
            wanted.deal(),
            wanted.person(),
            Objects.requireNonNullElse(wanted.recipient(), ""),
            language,
            Objects.requireNonNullElse(wanted.days(), NewReadingLink.USUAL_DAYS));
    return switch (links.make(viewer, piece, link)) {
      case LinkMaking.Made(var id, var secret, var command) ->
          new ReadingLinkMade(id, "/read/" + secret.value(), command);
      case LinkMaking.Rejected(var reasons) -> throw new Refused(reasons);
      case LinkMaking.Revoked _ -> throw new IllegalStateException("nothing was to be revoked");
    };
  }

  @PostMapping("/pieces/{piece}/reading-links/{link}/revocation")
  @Operation(summary = "Let a link open no longer")
  ReadingLinkChanged revoke(Viewer viewer, @PathVariable UUID piece, @PathVariable UUID link) {
    return switch (links.revoke(viewer, piece, link)) {
      case LinkMaking.Revoked(var command) -> new ReadingLinkChanged(command);
      case LinkMaking.Rejected(List<Reason> _) -> throw new Missing(link);
      case LinkMaking.Made _ -> throw new IllegalStateException("nothing was to be made");
    };
  }
}
