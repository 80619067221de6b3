package buyerside.app.access.web;

import buyerside.app.access.Role;
import buyerside.app.access.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/// Keeps those who only read from changing anything, whatever the way in. What is their own they
/// may change: their profile and language, the workspace they look at; and they may sign out.
final class ReadOnly {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OWN =
      Set.of("/sign-out", "/language", "/settings/profile", "/sign-in");

  private ReadOnly() {}

  static boolean refuses(Viewer viewer, HttpServletRequest request) {
    return !viewer.role().atLeast(Role.REP)
        && !READING.contains(request.getMethod())
        && !OWN.contains(request.getRequestURI())
        && !(request.getRequestURI().startsWith("/workspaces/")
            && request.getRequestURI().endsWith("/entry"));
  }
}
