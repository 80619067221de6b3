package buyerside.app.activities.mail.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Viewer;
import buyerside.app.activities.mail.KeptMail.Listed;
import buyerside.app.activities.mail.MailAddresses;
import buyerside.app.activities.mail.MailboxState;
import buyerside.app.activities.mail.Mails;
import buyerside.app.activities.mail.Mails.Keeping;
import buyerside.app.activities.mail.web.MailboxPage.AsideLine;
import buyerside.app.shell.Formats;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Reason;
import buyerside.app.shell.SettingsItem;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// A member's own mail.
@Controller
@RequestMapping("/mail")
class MailboxController {

  private static final int SHOWN = 30;
  private static final int LARGEST = 50 * 1024 * 1024;

  private final Mails mails;
  private final MailAddresses addresses;

  MailboxController(Mails mails, MailAddresses addresses) {
    this.mails = mails;
    this.addresses = addresses;
  }

  @Bean
  static SettingsItem mailSettings() {
    return new SettingsItem("mail", "/mail", 20);
  }

  @GetMapping
  Page show(Viewer viewer, @RequestParam(required = false) @Nullable UUID after) {
    return page(viewer, after, Problems.NONE);
  }

  @PostMapping("/address")
  Object renew(Viewer viewer) {
    if (!addresses.usable()) {
      return page(viewer, null, new Problems(List.of(Reason.of("", "mail.box.none"))));
    }
    addresses.renew(viewer);
    return "redirect:/mail";
  }

  /// A message as a file.
  @PostMapping
  Object bring(Viewer viewer, @RequestParam(required = false) @Nullable MultipartFile file)
      throws IOException {
    if (file == null || file.isEmpty()) {
      return page(viewer, null, new Problems(List.of(Reason.of("file", "missing"))));
    }
    byte[] bytes;
    try (var content = file.getInputStream()) {
      // One byte more tells that it is too large, whatever its size.
      bytes = content.readNBytes(LARGEST + 1);
    }
    return switch (mails.keep(viewer, bytes)) {
      case Keeping.Kept(var id, var command) -> "redirect:/mail/" + id + "?done=" + command;
      case Keeping.Known(var id) -> "redirect:/mail/" + id;
      case Keeping.Refused(var reason) -> page(viewer, null, new Problems(List.of(reason)));
    };
  }

  private Page page(Viewer viewer, @Nullable UUID after, Problems problems) {
    var found = mails.own(viewer, after, SHOWN + 1);
    List<Listed> shown = found.size() > SHOWN ? found.subList(0, SHOWN) : found;
    var state = mails.mailbox(viewer);
    var aside =
        mails.aside(viewer).stream()
            .map(it ->
                new AsideLine(
                    it.subject(), it.sender(), it.reason().words(), Formats.time(it.found())))
            .toList();
    return new Page(
        msg("mail.title"),
        "activities",
        new MailboxPage(
            addresses.usable(),
            addresses.own(viewer).orElse(""),
            state.map(MailboxController::words).orElse(""),
            state.map(it -> !it.failure().isEmpty()).orElse(false),
            aside,
            new MailList(MailLines.of(shown), ""),
            found.size() > SHOWN ? "/mail?after=" + shown.getLast().id() : "",
            problems));
  }

  private static String words(MailboxState state) {
    var read = state.read();
    if (state.failure().isEmpty()) {
      return msg("mail.box.read", Formats.time(state.looked()));
    }
    return Reason.of("", state.failure()).words()
        + " "
        + (read == null ? msg("mail.box.never") : msg("mail.box.since", Formats.time(read)));
  }
}
