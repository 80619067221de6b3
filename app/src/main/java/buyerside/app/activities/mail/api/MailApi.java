package buyerside.app.activities.mail.api;

import buyerside.app.access.Viewer;
import buyerside.app.activities.mail.KeptMail;
import buyerside.app.activities.mail.Mails;
import buyerside.app.activities.mail.Mails.Keeping;
import buyerside.app.activities.mail.ReadMail.Part;
import buyerside.app.deals.Deals;
import buyerside.app.shell.Listing;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/mail")
@Tag(name = "Mail")
class MailApi {

  private final Mails mails;
  private final Deals deals;

  MailApi(Mails mails, Deals deals) {
    this.mails = mails;
    this.deals = deals;
  }

  @Schema(name = "MailLine")
  record MailLineJson(
      UUID id,
      boolean outgoing,
      String subject,
      String with,
      String begins,
      Instant sent,
      int attached) {}

  /// @param person in the register of people; absent if not found there
  @Schema(name = "MailParty")
  record MailPartyJson(Part part, String name, String address, @Nullable UUID person) {}

  @Schema(name = "MailAttachment")
  record AttachedJson(int position, String name, String type, long size) {}

  /// @param body what was written, as text
  /// @param quoted what it quotes of others
  @Schema(name = "Mail")
  record MailJson(
      UUID id,
      boolean outgoing,
      String subject,
      Instant sent,
      String body,
      String quoted,
      @Nullable UUID deal,
      List<MailPartyJson> parties,
      List<AttachedJson> attached) {

    static MailJson of(KeptMail mail) {
      return new MailJson(
          mail.id(),
          mail.outgoing(),
          mail.texts().subject(),
          mail.sent(),
          mail.texts().body(),
          mail.texts().quoted(),
          mail.deal(),
          mail.parties().stream()
              .map(it ->
                  new MailPartyJson(
                      it.part(), it.party().name(), it.party().address(), it.party().person()))
              .toList(),
          mail.attached().stream()
              .map(it -> new AttachedJson(it.position(), it.name(), it.type(), it.size()))
              .toList());
    }
  }

  /// @param fresh `false` if it was here before
  @Schema(name = "MailKept")
  record MailKeptJson(UUID id, boolean fresh) {}

  @GetMapping
  @Operation(summary = "A deal's messages, the latest first; without a deal one's own")
  Listing<MailLineJson> list(
      Viewer viewer,
      @Parameter(description = "The deal that they are about") @RequestParam(required = false)
          @Nullable UUID deal,
      @Parameter(description = "The last one of the page before") @RequestParam(required = false)
          @Nullable UUID after,
      @Parameter(description = "How many at most") @RequestParam(defaultValue = "" + Listing.USUAL)
          int limit) {
    if (deal != null && deals.find(viewer, deal).isEmpty()) {
      throw new Missing(deal);
    }
    var size = Listing.size(limit);
    var found =
        deal == null
            ? mails.own(viewer, after, size + 1)
            : mails.ofDeal(viewer, deal, after, size + 1);
    return Listing.cut(found, size, KeptMail.Listed::id)
        .map(it ->
            new MailLineJson(
                it.id(),
                it.outgoing(),
                it.subject(),
                it.with(),
                it.begins(),
                it.sent(),
                it.attached()));
  }

  @GetMapping("/{id}")
  @Operation(summary = "A message")
  MailJson find(Viewer viewer, @PathVariable UUID id) {
    return mails.find(viewer, id).map(MailJson::of).orElseThrow(() -> new Missing(id));
  }

  @PostMapping(consumes = "message/rfc822")
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      summary = "Keep a message, as it went over the wire",
      description = "A message that was kept before is not kept twice.")
  MailKeptJson keep(Viewer viewer, @RequestBody byte[] message) {
    return switch (mails.keep(viewer, message)) {
      case Keeping.Kept(var id, _) -> new MailKeptJson(id, true);
      case Keeping.Known(var id) -> new MailKeptJson(id, false);
      case Keeping.Refused(var reason) -> throw new Refused(reason);
    };
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Put a message away that one sent here")
  void remove(Viewer viewer, @PathVariable UUID id) {
    if (mails.remove(viewer, id).isEmpty()) {
      throw new Missing(id);
    }
  }
}
