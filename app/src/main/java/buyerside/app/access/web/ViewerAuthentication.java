package buyerside.app.access.web;

import buyerside.app.access.Viewer;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/// A viewer, in Spring Security's terms.
final class ViewerAuthentication extends AbstractAuthenticationToken {

  private final transient Viewer viewer;

  ViewerAuthentication(Viewer viewer) {
    super(List.of());
    this.viewer = viewer;
    setAuthenticated(true);
  }

  static Optional<Viewer> current() {
    return SecurityContextHolder.getContext().getAuthentication() instanceof ViewerAuthentication it
        ? Optional.of(it.viewer)
        : Optional.empty();
  }

  @Override
  public Viewer getPrincipal() {
    return viewer;
  }

  @Override
  public Object getCredentials() {
    return "";
  }
}
