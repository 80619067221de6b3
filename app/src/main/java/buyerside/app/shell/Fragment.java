package buyerside.app.shell;

/// A record that a template of the same name draws: `buyerside.app.deals.web.DealPath` is drawn by
/// `deals/DealPath.jte`, whose only parameter it is.
public interface Fragment {

  default String template() {
    var type = getClass().getName();
    var module = type.substring("buyerside.app.".length());
    return module.substring(0, module.indexOf('.')) + "/" + getClass().getSimpleName() + ".jte";
  }

  /// The answer's HTTP status; a form that shows what is wrong with it says 422.
  default int status() {
    return 200;
  }

  static int statusOf(Problems problems) {
    return problems.any() ? 422 : 200;
  }
}
