package buyerside.app.shell;

import java.util.List;

/// What is wrong with a form as it was sent, to be shown beside its fields.
public record Problems(List<Reason> reasons) {

  public static final Problems NONE = new Problems(List.of());

  public Problems {
    reasons = List.copyOf(reasons);
  }

  public boolean any() {
    return !reasons.isEmpty();
  }

  /// The words for one field; the empty field is the form as a whole.
  public List<String> of(String field) {
    return reasons.stream().filter(it -> it.field().equals(field)).map(Reason::words).toList();
  }

  public boolean at(String field) {
    return reasons.stream().anyMatch(it -> it.field().equals(field));
  }
}
