package buyerside.app.access.web;

import buyerside.app.access.ApiTokens;
import buyerside.app.access.Secret;
import buyerside.app.access.SessionCookie;
import buyerside.app.access.Sessions;
import buyerside.app.access.Viewer;
import buyerside.app.shell.ApiAnswers;
import buyerside.app.shell.FormToken;
import buyerside.app.shell.Language;
import buyerside.app.shell.Reader;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.filter.OncePerRequestFilter;

/// Finds out who asks, by cookie or bearer token, and in which language they read.
final class ViewerFilter extends OncePerRequestFilter {

  static final String LANGUAGE_COOKIE = "buyerside_language";
  private static final String BEARER = "Bearer ";

  private final Sessions sessions;
  private final ApiTokens tokens;

  ViewerFilter(Sessions sessions, ApiTokens tokens) {
    this.sessions = sessions;
    this.tokens = tokens;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var viewer = viewer(request);
    viewer.ifPresent(it -> {
      var context = SecurityContextHolder.createEmptyContext();
      context.setAuthentication(new ViewerAuthentication(it));
      SecurityContextHolder.setContext(context);
    });
    try {
      ScopedValue.where(Reader.CURRENT, reader(viewer, request))
          .where(FormToken.CURRENT, () -> formToken(request))
          .call(() -> {
            if (viewer.isPresent() && ReadOnly.refuses(viewer.get(), request)) {
              response.sendError(HttpServletResponse.SC_FORBIDDEN);
            } else {
              chain.doFilter(request, response);
            }
            return true;
          });
    } catch (ServletException | IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }

  private Optional<Viewer> viewer(HttpServletRequest request) {
    var header = request.getHeader("Authorization");
    if (header != null && header.startsWith(BEARER)) {
      return tokens.viewer(new Secret(header.substring(BEARER.length()).trim()));
    }
    return cookie(request, SessionCookie.NAME).flatMap(value -> sessions.viewer(new Secret(value)));
  }

  private static Reader reader(Optional<Viewer> viewer, HttpServletRequest request) {
    return viewer
        .map(it -> new Reader(language(it, request), it.profile().zone()))
        .orElseGet(() -> new Reader(languageBeforeSignIn(request), ZoneOffset.UTC));
  }

  /// A person reads their own language; a program may ask for another.
  private static Language language(Viewer viewer, HttpServletRequest request) {
    var own = viewer.profile().language();
    return ApiAnswers.concerns(request) && request.getHeader("Accept-Language") != null
        ? Language.among(Collections.list(request.getLocales())).orElse(own)
        : own;
  }

  private static Language languageBeforeSignIn(HttpServletRequest request) {
    return cookie(request, LANGUAGE_COOKIE)
        .flatMap(tag -> Stream.of(Language.values()).filter(it -> it.tag().equals(tag)).findAny())
        .orElseGet(() -> Language.closestTo(request.getLocale()));
  }

  private static FormToken formToken(HttpServletRequest request) {
    var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    return token == null
        ? new FormToken("", "", "")
        : new FormToken(token.getHeaderName(), token.getParameterName(), token.getToken());
  }

  static Optional<String> cookie(HttpServletRequest request, String name) {
    var cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(name))
            .map(Cookie::getValue)
            .findFirst();
  }
}
