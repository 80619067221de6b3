package buyerside.app.access.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Accounts;
import buyerside.app.access.Entrance.Open;
import buyerside.app.access.Entrance.Shut;
import buyerside.app.access.SessionCookie;
import buyerside.app.access.SetUp;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import buyerside.app.shell.Reader;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The first run: workspace, administrator, language, and how to begin.
@Controller
@RequestMapping("/first-run")
class FirstRunController {

  private final Accounts accounts;

  FirstRunController(Accounts accounts) {
    this.accounts = accounts;
  }

  @GetMapping
  Object show() {
    return accounts.none()
        ? page(FirstRunPage.empty(Reader.current().language()))
        : "redirect:/sign-in";
  }

  @PostMapping
  Object setUp(
      @RequestParam(defaultValue = "") String workspace,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String zone,
      HttpServletRequest request,
      HttpServletResponse response) {
    var language = Reader.current().language();
    var typed = new SetUp(workspace, name, email, password, language, zone);
    return switch (accounts.setUp(typed)) {
      case Open(var session) -> {
        SessionCookie.give(request, response, session);
        yield "redirect:/welcome";
      }
      case Shut(var reasons) -> page(FirstRunPage.of(typed, new Problems(reasons)));
    };
  }

  private static Page page(FirstRunPage page) {
    return new Page(msg("first-run.title"), "", page);
  }
}
