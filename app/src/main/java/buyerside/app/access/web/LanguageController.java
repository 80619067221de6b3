package buyerside.app.access.web;

import buyerside.app.access.Accounts;
import buyerside.app.shell.Chosen;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Changes the language at any time, signed in or not.
@Controller
class LanguageController {

  private static final Duration YEAR = Duration.ofDays(365);

  private final Accounts accounts;

  LanguageController(Accounts accounts) {
    this.accounts = accounts;
  }

  /// @param back the path of the page that was open
  @PostMapping("/language")
  String change(
      @RequestParam String language,
      @RequestParam(defaultValue = "/") String back,
      HttpServletRequest request,
      HttpServletResponse response) {
    var chosen = Chosen.language(language);
    ViewerAuthentication.current()
        .ifPresent(viewer ->
            accounts.changeProfile(
                viewer, viewer.profile().name(), chosen, viewer.profile().zone().getId()));
    var cookie =
        ResponseCookie.from(ViewerFilter.LANGUAGE_COOKIE, chosen.tag())
            .secure(request.isSecure())
            .sameSite("Lax")
            .path("/")
            .maxAge(YEAR)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    return "redirect:" + (back.startsWith("/") && !back.startsWith("//") ? back : "/");
  }
}
