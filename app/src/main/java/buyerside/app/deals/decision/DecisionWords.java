package buyerside.app.deals.decision;

import static buyerside.app.shell.Messages.msg;

import buyerside.app.shell.Messages;
import java.util.List;
import java.util.stream.Collectors;

/// Decisions in words.
public final class DecisionWords {

  /// The reasons that ship, by code.
  public static final List<String> SHIPPED =
      List.of(
          "fits-criteria",
          "trust",
          "total-cost",
          "price",
          "missing-function",
          "incumbent",
          "timing",
          "no-money",
          "indecision",
          "champion-left",
          "built-in-house",
          "found-too-late");

  private DecisionWords() {}

  /// A reason's name; a code that nobody knows any more stands for itself.
  public static String reason(String code, List<OwnReason> own) {
    var key = "decision.reason." + code;
    return Messages.has(key)
        ? msg(key)
        : own.stream()
            .filter(it -> it.id().toString().equals(code))
            .map(OwnReason::name)
            .findFirst()
            .orElse(code);
  }

  static String reasons(Ending ending, List<OwnReason> own) {
    var names =
        ending.reasons().stream().map(it -> reason(it, own)).collect(Collectors.joining("; "));
    var told = ending.account().told();
    return names.isEmpty() || told.isBlank() ? names + told : names + ": " + told;
  }
}
