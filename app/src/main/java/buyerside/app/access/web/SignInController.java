package buyerside.app.access.web;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.access.Accounts;
import buyerside.app.access.Entrance.Open;
import buyerside.app.access.Entrance.Shut;
import buyerside.app.access.Secret;
import buyerside.app.access.SessionCookie;
import buyerside.app.access.Sessions;
import buyerside.app.access.Viewer;
import buyerside.app.shell.Page;
import buyerside.app.shell.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// In and out.
@Controller
class SignInController {

  private final Accounts accounts;
  private final Sessions sessions;

  SignInController(Accounts accounts, Sessions sessions) {
    this.accounts = accounts;
    this.sessions = sessions;
  }

  @GetMapping("/sign-in")
  Object show(@RequestParam(defaultValue = "/") String next) {
    return accounts.none()
        ? "redirect:/first-run"
        : page(SignInPage.of("", ours(next), Problems.NONE));
  }

  @PostMapping("/sign-in")
  Object signIn(
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "/") String next,
      HttpServletRequest request,
      HttpServletResponse response) {
    return switch (accounts.signIn(email, password, request.getRemoteAddr())) {
      case Open(var session) -> {
        SessionCookie.give(request, response, session);
        yield "redirect:" + ours(next);
      }
      case Shut(var reasons) -> page(SignInPage.of(email, ours(next), new Problems(reasons)));
    };
  }

  @PostMapping("/sign-out")
  String signOut(HttpServletRequest request, HttpServletResponse response) {
    ViewerFilter.cookie(request, SessionCookie.NAME)
        .ifPresent(value -> sessions.close(new Secret(value)));
    SessionCookie.take(request, response);
    return "redirect:/sign-in";
  }

  /// @param workspace its id, or `own` for the first that is not a sample
  @PostMapping("/workspaces/{workspace}/entry")
  String enter(
      Viewer viewer,
      @PathVariable String workspace,
      HttpServletRequest request,
      HttpServletResponse response) {
    accounts.seats(viewer).stream()
        .filter(it ->
            workspace.equals("own")
                ? !it.place().sample()
                : it.workspace().toString().equals(workspace))
        .findFirst()
        .map(it -> accounts.enter(viewer, it.workspace()))
        .ifPresent(it -> SessionCookie.give(request, response, it));
    return "redirect:/";
  }

  /// Only a path on this server: never `//host`, which browsers take for another one.
  private static String ours(String next) {
    return next.startsWith("/") && !next.startsWith("//") && !next.contains("\\") ? next : "/";
  }

  private static Page page(SignInPage page) {
    return new Page(msg("sign-in.title"), "", page);
  }
}
