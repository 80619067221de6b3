package buyerside.app.relations.circle;

/// How one keeps in touch; a meal is one way of many.
public enum Way {
  CALL,
  MESSAGE,
  COFFEE,
  MEAL,
  HELP,
  INTRODUCTION,
  SMALL_GIFT,
  NOTE
}
