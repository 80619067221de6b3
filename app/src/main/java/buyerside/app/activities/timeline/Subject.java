package buyerside.app.activities.timeline;

import java.util.UUID;

/// Whose timeline it is.
public record Subject(Kind kind, UUID id) {

  public enum Kind {
    DEAL("/deals/"),
    COMPANY("/companies/"),
    PERSON("/people/");

    private final String path;

    Kind(String path) {
      this.path = path;
    }
  }

  /// Its page.
  public String page() {
    return kind.path + id;
  }
}
