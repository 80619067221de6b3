package buyerside.app.deals.choice.web;

import buyerside.app.deals.choice.Alternatives;
import buyerside.app.deals.choice.Alternatives.Score;
import buyerside.app.deals.choice.Candidate;
import buyerside.app.deals.choice.Candidate.Kind;
import buyerside.app.deals.sheets.Amounts;
import buyerside.app.deals.sheets.web.TypedRows;
import buyerside.app.shell.Reason;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Candidates and scores as typed. A score's fields are named `score.<candidate>.<criterion>` and
/// `reason.<candidate>.<criterion>`.
///
/// @param problems what could not be read
record AlternativesTyped(Alternatives alternatives, List<Reason> problems) {

  private static final String SCORE = "score.";

  static AlternativesTyped read(Map<String, String> form) {
    var typed = new TypedRows(form);
    var candidates =
        typed.rows("name", "low", "high", "fixed").stream()
            .map(AlternativesTyped::candidate)
            .toList();
    var scores = new HashMap<String, Map<String, Score>>();
    form.forEach((name, value) -> {
      var parts = name.split("\\.", 3);
      if (name.startsWith(SCORE) && parts.length == 3) {
        var reason = form.getOrDefault("reason." + parts[1] + "." + parts[2], "").strip();
        if (!value.isBlank() || !reason.isEmpty()) {
          scores
              .computeIfAbsent(parts[1], _ -> new HashMap<>())
              .put(
                  parts[2],
                  new Score(value.matches("\\d") ? Integer.valueOf(value) : null, reason));
        }
      }
    });
    return new AlternativesTyped(new Alternatives(candidates, scores), typed.problems());
  }

  private static Candidate candidate(TypedRows.Row row) {
    return new Candidate(
        row.id(),
        row.text("name"),
        row.id().equals(Candidate.NOTHING)
            ? Kind.DO_NOTHING
            : row.choice("kind", Kind.class, Kind.COMPETITOR),
        new Amounts(row.number("low"), row.number("likely"), row.number("high")),
        row.text("currency").toUpperCase(Locale.ROOT));
  }
}
