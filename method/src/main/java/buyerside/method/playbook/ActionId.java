package buyerside.method.playbook;

import buyerside.method.CriterionId;

/// The short name of a playbook action, unique in its process, such as `value-workshop`.
public record ActionId(String value) {

  public ActionId {
    if (!CriterionId.isUsable(value)) {
      throw new IllegalArgumentException("not usable as an action id: \"%s\"".formatted(value));
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
