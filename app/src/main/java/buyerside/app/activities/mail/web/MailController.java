package buyerside.app.activities.mail.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.activities.mail.KeptMail;
import buyerside.app.activities.mail.Mails;
import buyerside.app.activities.mail.ReadMail.Addressed;
import buyerside.app.activities.mail.web.MailPage.AttachedLine;
import buyerside.app.activities.mail.web.MailPage.PartyLine;
import buyerside.app.deals.Deals;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Page;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// One message, and what came with it.
@Controller
@RequestMapping("/mail/{mail}")
class MailController {

  private final Mails mails;
  private final Deals deals;

  MailController(Mails mails, Deals deals) {
    this.mails = mails;
    this.deals = deals;
  }

  @GetMapping
  Page show(Viewer viewer, @PathVariable UUID mail) {
    var found = mails.find(viewer, mail).orElseThrow(() -> new Missing(mail));
    var subject = found.texts().subject();
    return new Page(
        subject.isEmpty() ? msg("mail.no-subject") : subject, "activities", page(viewer, found));
  }

  /// Handed out to be kept, never to be run: as a file, of no kind that a browser opens.
  @GetMapping("/attachments/{position}")
  ResponseEntity<byte[]> attachment(
      Viewer viewer, @PathVariable UUID mail, @PathVariable int position) {
    var found = mails.find(viewer, mail).orElseThrow(() -> new Missing(mail));
    var attached =
        found.attached().stream()
            .filter(it -> it.position() == position)
            .findFirst()
            .orElseThrow(() -> new Missing(mail));
    var name =
        ContentDisposition.attachment()
            .filename(attached.name(), StandardCharsets.UTF_8)
            .build()
            .toString();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header(HttpHeaders.CONTENT_DISPOSITION, name)
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .cacheControl(CacheControl.noStore())
        .body(mails.content(viewer, mail, position).orElseThrow(() -> new Missing(mail)));
  }

  @PostMapping("/removal")
  String remove(Viewer viewer, @PathVariable UUID mail) {
    var command = mails.remove(viewer, mail).orElseThrow(() -> new Missing(mail));
    return "redirect:/mail?done=" + command;
  }

  private MailPage page(Viewer viewer, KeptMail mail) {
    var deal = mail.deal();
    var known = deal == null ? null : deals.find(viewer, deal).orElse(null);
    return new MailPage(
        mail.id().toString(),
        mail.texts().subject().isEmpty() ? msg("mail.no-subject") : mail.texts().subject(),
        Formats.time(mail.sent()),
        mail.parties().stream().map(MailController::party).toList(),
        known == null ? "" : "/deals/" + deal,
        known == null ? "" : known.row().name(),
        mail.texts().body(),
        mail.texts().quoted(),
        mail.texts().html(),
        mail.attached().stream()
            .map(it ->
                new AttachedLine(
                    it.name(),
                    MailLines.size(it.size()),
                    "/mail/" + mail.id() + "/attachments/" + it.position()))
            .toList(),
        mail.member().equals(viewer.member()));
  }

  private static PartyLine party(Addressed one) {
    var person = one.party().person();
    return new PartyLine(
        msg("mail.part." + one.part()),
        one.party().name(),
        one.party().address(),
        person == null ? "" : "/people/" + person);
  }
}
