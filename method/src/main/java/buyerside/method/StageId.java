package buyerside.method;

/// The short name of a stage, unique in its process, such as `funding`.
///
/// It appears in files and answers, where `;` joins several and `decided` means that no stage is
/// left: neither can be part of an id.
public record StageId(String value) {

  public StageId {
    if (!isUsable(value)) {
      throw new IllegalArgumentException("not usable as a stage id: \"%s\"".formatted(value));
    }
  }

  /// Whether the text can be the id of a stage.
  public static boolean isUsable(String text) {
    return CriterionId.isUsable(text) && !text.equals("decided");
  }

  @Override
  public String toString() {
    return value;
  }
}
