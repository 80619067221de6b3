package buyerside.app.access.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Entrance.Open;
import buyerside.app.access.Entrance.Shut;
import buyerside.app.access.Members;
import buyerside.app.access.Secret;
import buyerside.app.access.SessionCookie;
import buyerside.app.shell.Field;
import buyerside.app.shell.Missing;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Reader;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The link in an invitation.
@Controller
@RequestMapping("/invitations/{token}")
class InvitationController {

  private final Members members;

  InvitationController(Members members) {
    this.members = members;
  }

  @GetMapping
  Page show(@PathVariable String token) {
    return page(token, "", Problems.NONE);
  }

  @PostMapping
  Object accept(
      @PathVariable String token,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String zone,
      HttpServletRequest request,
      HttpServletResponse response) {
    var language = Reader.current().language();
    return switch (members.accept(new Secret(token), name, password, language, zone)) {
      case Open(var session) -> {
        SessionCookie.give(request, response, session);
        yield "redirect:/";
      }
      case Shut(var reasons) -> page(token, name, new Problems(reasons));
    };
  }

  private Page page(String token, String name, Problems problems) {
    var invitation =
        members.invitation(new Secret(token)).orElseThrow(() -> new Missing("invitation"));
    var page =
        new InvitationPage(
            "/invitations/" + token,
            invitation.email(),
            List.of(
                Field.text("first-run", "name", name, problems).as("text", "name"),
                Field.text("first-run", "password", "", problems).as("password", "new-password")),
            Options.zone(Options.zoneFor(Reader.current().language()), problems),
            problems);
    return new Page(msg("invitation.title"), "", page);
  }
}
