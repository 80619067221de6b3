package buyerside.method;

/// The short name of a criterion, unique in its process, such as `funding-requested`.
public record CriterionId(String value) {

  public CriterionId {
    if (!isUsable(value)) {
      throw new IllegalArgumentException("not usable as a criterion id: \"%s\"".formatted(value));
    }
  }

  /// Whether the text can be an id: not blank, no white space around it, no `;`, no control
  /// character, at most 100 characters.
  public static boolean isUsable(String text) {
    return !text.isBlank()
        && text.length() <= 100
        && text.equals(text.strip())
        && text.indexOf(';') < 0
        && text.chars().noneMatch(Character::isISOControl);
  }

  @Override
  public String toString() {
    return value;
  }
}
