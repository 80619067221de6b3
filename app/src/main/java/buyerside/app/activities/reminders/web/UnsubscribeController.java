package buyerside.app.activities.reminders.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Secret;
import buyerside.app.activities.reminders.Digests;
import buyerside.app.activities.reminders.Reminders;
import buyerside.app.shell.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// One click in a mail, RFC 8058: mail programs post here without anybody signing in. Opening the
/// address changes nothing, since scanners open every address in a mail.
@Controller
@RequestMapping("/unsubscribe/{token}")
class UnsubscribeController {

  private final Digests digests;
  private final Reminders reminders;

  UnsubscribeController(Digests digests, Reminders reminders) {
    this.digests = digests;
    this.reminders = reminders;
  }

  @GetMapping
  Page ask(@PathVariable String token) {
    var known = digests.reader(new Secret(token)).isPresent();
    return page(known ? "ASK" : "UNKNOWN", token);
  }

  @PostMapping
  Page stop(@PathVariable String token) {
    var reader = digests.reader(new Secret(token));
    reader.ifPresent(reminders::stopMail);
    return page(reader.isPresent() ? "DONE" : "UNKNOWN", token);
  }

  private static Page page(String state, String token) {
    return new Page(
        msg("reminders.stop.title"), "", new UnsubscribePage(state, "/unsubscribe/" + token));
  }
}
